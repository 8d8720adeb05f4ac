/** The disputes of a dossier with what the rules ask beside them: the board and the questions, composed. */
import type { Id } from '../../shared/records/ids';
import { DisputesScreen } from '../features/disputes/disputes-screen';
import { Openness } from '../features/openness/openness';
import { EvidenceList } from '../features/sources/evidence-list';
import type { ShownPassage } from '../features/sources/passage-line';
import { ClaimFigures } from '../features/tensions/claim-figures';
import { TensionInHand } from '../features/tensions/tension-in-hand';
import { TensionRail } from '../features/tensions/tension-rail';
import { VerdictEditor } from '../features/verdicts/verdict-editor';
import type { Place } from './navigation';
import { placeOfPassages } from './passages-place';
import { useSavePicture } from './use-save-picture';

interface DisputesViewProps {
  readonly dossier: Id;
  readonly place: Place;
  readonly setPlace: (part: Partial<Place>) => void;
  readonly onShowClaim: (claim: Id) => void;
  readonly onShowClaims: (claims: readonly Id[]) => void;
  readonly onShowPassage: (passage: ShownPassage) => void;
}

export function DisputesView(props: DisputesViewProps) {
  const { dossier, place, setPlace, onShowClaim, onShowClaims, onShowPassage } = props;
  const savePicture = useSavePicture();
  return (
    <DisputesScreen
      dossier={dossier}
      active={place.dispute}
      onActivate={(dispute) => setPlace({ dispute, asked: null })}
      asked={place.asked}
      onShowClaim={onShowClaim}
      onOpenPage={(page) => setPlace({ page })}
      onShowClaims={onShowClaims}
      onSavePicture={savePicture}
      renderRail={() => <TensionRail current={place.asked} onPick={(asked) => setPlace({ asked })} />}
      renderAsked={(otherwise) => (
        <TensionInHand
          asked={place.asked}
          otherwise={otherwise}
          onOpened={(dispute) => setPlace({ dispute, asked: null })}
          onShow={(passages) => setPlace(placeOfPassages(passages))}
          onSavePicture={savePicture}
        />
      )}
      renderFigures={(claims, about) => <ClaimFigures claims={claims} about={about} onSave={savePicture} />}
      renderVerdict={(target) => <VerdictEditor key={target.id} dossier={dossier} target={target} />}
      renderEvidence={(target) => (
        <>
          <EvidenceList
            key={`evidence ${target.id}`}
            dossier={dossier}
            target={target}
            onShowPassage={onShowPassage}
          />
          <Openness key={`openness ${target.id}`} dossier={dossier} target={target} />
        </>
      )}
    />
  );
}
