/** A claim's page composed: what the features know about a claim, put together. */
import type { Id } from '../../shared/records/ids';
import { ClaimPage } from '../features/claims/claim-page';
import { ClaimDisputes } from '../features/disputes/claim-disputes';
import { ClaimHistory } from '../features/history/claim-history';
import { EvidenceList } from '../features/sources/evidence-list';
import { ClaimFigures } from '../features/suggestions/claim-figures';
import { VerdictEditor } from '../features/verdicts/verdict-editor';

interface PageViewProps {
  readonly dossier: Id;
  readonly claim: Id;
  /** Another claim's page; null puts the page away. */
  readonly onPage: (claim: Id | null) => void;
  readonly onShowClaim: (claim: Id) => void;
  readonly onShowDispute: (dispute: Id) => void;
}

export function ClaimPageView({ dossier, claim, onPage, onShowClaim, onShowDispute }: PageViewProps) {
  return (
    <ClaimPage
      dossier={dossier}
      claim={claim}
      onBack={() => onPage(null)}
      onOpen={onPage}
      onShow={onShowClaim}
      renderFigures={(shown) => <ClaimFigures key={shown.id} claim={shown} />}
      renderDetails={({ id }) => (
        <>
          <VerdictEditor key={`verdict ${id}`} dossier={dossier} target={{ kind: 'claim', id }} />
          <EvidenceList key={`evidence ${id}`} dossier={dossier} target={{ kind: 'claim', id }} />
          <ClaimDisputes key={`disputes ${id}`} dossier={dossier} claim={id} onOpenDispute={onShowDispute} />
        </>
      )}
      renderHistory={({ id }) => <ClaimHistory key={id} dossier={dossier} claim={id} />}
    />
  );
}
