/** The view of the dossier that is in hand, and a claim's page where one lies over it. */
import { useCallback, useRef } from 'react';
import type { Id } from '../../shared/records/ids';
import type { ShownPassage } from '../features/sources/passage-line';
import { leadTo } from '../highlight/arrivals';
import { openArticle, type Place, type Side } from './navigation';
import { useClaimKeys } from './use-claim-keys';
import { useKeptScroll } from './use-kept-scroll';
import {
  ClaimPageView,
  DisputesView,
  HistoryScreen,
  SheetScreen,
  SourcesScreen,
  Workspace,
} from './view-parts';

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
  const { dossier, place, setPlace, onSide, onShowClaim, onShowDispute } = props;
  const { page } = place;
  const under = useRef<HTMLDivElement>(null);
  const inHand = {
    read: '',
    disputes: place.asked ?? place.dispute,
    sources: place.source,
    sheet: '',
    history: '',
  };
  useKeptScroll(under, `${dossier} ${place.view}`, inHand[place.view] ?? '');
  // A passage is shown in its article: over whatever view the editor stands in, and beside what is open there.
  const showPassage = ({ article, span }: ShownPassage): void => {
    leadTo({ article, place: span });
    setPlace({ view: 'read', panes: openArticle(place.panes, article, place.panes.length < 2) });
  };
  useClaimKeys({
    dossier,
    inHand: page ?? (place.view === 'read' ? place.claim : null),
    onPageNow: page !== null,
    onPage: useCallback((claim: Id) => setPlace({ claim, page: claim }), [setPlace]),
    onTake: useCallback(
      (claim: Id) => {
        setPlace({ claim });
        onSide('claims');
      },
      [setPlace, onSide],
    ),
  });
  return (
    <div className="view-layers">
      <div className="view-under" ref={under} inert={page !== null}>
        <ViewInHand {...props} onShowPassage={showPassage} />
      </div>
      {page !== null ? (
        <ClaimPageView
          dossier={dossier}
          claim={page}
          onPage={(claim) => setPlace({ page: claim })}
          onShowClaim={onShowClaim}
          onShowDispute={onShowDispute}
          onShowPassage={showPassage}
        />
      ) : null}
    </div>
  );
}

function ViewInHand(props: ActiveViewProps & { readonly onShowPassage: (passage: ShownPassage) => void }) {
  const { dossier, place, setPlace, side, onSide, onImport, onShowClaim, onShowClaims, onShowDispute } =
    props;
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
        <DisputesView
          dossier={dossier}
          place={place}
          setPlace={setPlace}
          onShowClaim={onShowClaim}
          onShowClaims={onShowClaims}
          onShowPassage={props.onShowPassage}
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
      return <SheetScreen dossier={dossier} open={place.panes} />;
    case 'history':
      return <HistoryScreen dossier={dossier} />;
  }
}
