/** The view of the dossier that is in hand. */
import type { Id } from '../../shared/records/ids';
import { DisputesScreen } from '../features/disputes/disputes-screen';
import { HistoryScreen } from '../features/history/history-screen';
import { SheetScreen } from '../features/sheet/sheet-screen';
import { EvidenceList } from '../features/sources/evidence-list';
import { SourcesScreen } from '../features/sources/sources-screen';
import { VerdictEditor } from '../features/verdicts/verdict-editor';
import type { Place, Side } from './navigation';
import { useSavePicture } from './use-save-picture';
import { Workspace } from './workspace';

interface ActiveViewProps {
  readonly dossier: Id;
  readonly place: Place;
  readonly setPlace: (part: Partial<Place>) => void;
  readonly side: Side | null;
  readonly onSide: (side: Side | null) => void;
  readonly onImport: () => void;
  readonly onShowClaim: (claim: Id) => void;
  readonly onShowClaims: (claims: readonly Id[]) => void;
  readonly onShowDispute: (dispute: Id) => void;
}

export function ActiveView(props: ActiveViewProps) {
  const { dossier, place, setPlace, side, onSide, onImport, onShowClaim, onShowClaims, onShowDispute } =
    props;
  const savePicture = useSavePicture();
  switch (place.view) {
    case 'read':
      return (
        <Workspace
          dossier={dossier}
          place={place}
          onPlace={setPlace}
          side={side}
          onSide={onSide}
          onImport={onImport}
          onOpenDispute={onShowDispute}
        />
      );
    case 'disputes':
      return (
        <DisputesScreen
          dossier={dossier}
          active={place.dispute}
          onActivate={(dispute) => setPlace({ dispute })}
          onShowClaim={onShowClaim}
          onShowClaims={onShowClaims}
          onSavePicture={savePicture}
          renderVerdict={(target) => <VerdictEditor key={target.id} dossier={dossier} target={target} />}
          renderEvidence={(target) => <EvidenceList key={target.id} dossier={dossier} target={target} />}
        />
      );
    case 'sources':
      return (
        <SourcesScreen
          dossier={dossier}
          active={place.source}
          onActivate={(source) => setPlace({ source })}
        />
      );
    case 'sheet':
      return <SheetScreen dossier={dossier} />;
    case 'history':
      return <HistoryScreen dossier={dossier} />;
  }
}
