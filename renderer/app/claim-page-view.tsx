/** A claim's page composed: what the features know about a claim, put together. */
import { useState } from 'react';
import type { Id } from '../../shared/records/ids';
import { ClaimPage } from '../features/claims/claim-page';
import { ClaimDisputes } from '../features/disputes/claim-disputes';
import { ClaimHistory } from '../features/history/claim-history';
import { Openness } from '../features/openness/openness';
import { EvidenceList } from '../features/sources/evidence-list';
import type { Handed } from '../features/sources/evidence-writer';
import type { ShownPassage } from '../features/sources/passage-line';
import { ClaimFigures } from '../features/suggestions/claim-figures';
import { VerdictEditor } from '../features/verdicts/verdict-editor';

interface PageViewProps {
  readonly dossier: Id;
  readonly claim: Id;
  /** Another claim's page; null puts the page away. */
  readonly onPage: (claim: Id | null) => void;
  readonly onShowClaim: (claim: Id) => void;
  readonly onShowDispute: (dispute: Id) => void;
  readonly onShowPassage: (passage: ShownPassage) => void;
}

export function ClaimPageView(props: PageViewProps) {
  const { dossier, claim, onPage, onShowClaim, onShowDispute, onShowPassage } = props;
  // Files dropped on the page or pasted into it, on their way into the claim's evidence.
  const [handed, setHanded] = useState<{ readonly claim: Id; readonly what: Handed } | null>(null);
  return (
    <ClaimPage
      dossier={dossier}
      claim={claim}
      onBack={() => onPage(null)}
      onOpen={onPage}
      onShow={onShowClaim}
      onFiles={(to, files, method) => setHanded({ claim: to, what: { kind: 'files', files, method } })}
      renderFigures={(shown) => <ClaimFigures key={shown.id} claim={shown} />}
      renderDetails={({ id, fields }) => (
        <>
          <VerdictEditor key={`verdict ${id}`} dossier={dossier} target={{ kind: 'claim', id }} />
          <EvidenceList
            key={`evidence ${id}`}
            dossier={dossier}
            target={{ kind: 'claim', id }}
            handed={handed?.claim === id ? handed.what : null}
            onTaken={() => setHanded(null)}
            onShowPassage={onShowPassage}
          />
          <Openness
            key={`openness ${id}`}
            dossier={dossier}
            target={{ kind: 'claim', id }}
            asked={fields.speaker}
          />
          <ClaimDisputes key={`disputes ${id}`} dossier={dossier} claim={id} onOpenDispute={onShowDispute} />
        </>
      )}
      renderHistory={({ id }) => <ClaimHistory key={id} dossier={dossier} claim={id} />}
    />
  );
}
