/** Beside the articles that are open: what the rules ask about them, as dashed cards under the editor's own claims. */
import type { Tension, TensionClaim } from '../../../shared/compare/tension';
import type { Id } from '../../../shared/records/ids';
import { shorten } from '../../../shared/weigh/quotes';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { SaidView } from './said-view';
import { SeverityMark } from './severity';
import { TensionActions, type TensionWays } from './tension-actions';
import { useTensions } from './tensions-context';
import './tensions.css';

/** Cards beside the articles; the board has all. */
const MOST = 3;
const rank = { high: 0, medium: 1, low: 2 } as const;
/** Readings named on a card. */
const READINGS = 4;

function TensionCard({ tension, ...ways }: TensionWays & { readonly tension: Tension }) {
  const { t } = useI18n();
  return (
    <li className="tension-card" data-kind={tension.kind}>
      <p className="tension-card-head">
        <span className="tag tension-kind">{t.tensions.kind[tension.kind]}</span>
        <SeverityMark severity={tension.severity} />
      </p>
      <h4>
        <SaidView said={tension.question} />
      </h4>
      <ul className="tension-readings">
        {tension.positions.slice(0, READINGS).map((position, at) => {
          const claim = tension.claims[position.claims[0] ?? -1];
          return (
            <li key={`${at} ${position.label}`}>
              <q>
                <bdi>{showHiddenMarks(shorten(position.label, 60))}</bdi>
              </q>
              {claim ? (
                <small>
                  <bdi>{showHiddenMarks(shorten(claim.speaker || claim.outlet, 60))}</bdi>
                </small>
              ) : null}
            </li>
          );
        })}
      </ul>
      <TensionActions tension={tension} size="small" {...ways} />
    </li>
  );
}

export function TensionCards({
  articles,
  onAll,
  ...ways
}: TensionWays & {
  /** The articles that are open. */
  readonly articles: readonly Id[];
  /** Goes to the board. */
  readonly onAll: () => void;
}) {
  const { t, count } = useI18n();
  const { arranged } = useTensions();
  const open = new Set(articles);
  const touches = (claims: readonly TensionClaim[]): number =>
    new Set(claims.map(({ article }) => article).filter((article) => open.has(article))).size;
  // The most serious first; of equals what pulls between the articles that stand side by side.
  const here = arranged.waiting
    .flatMap(({ tensions }) => tensions)
    .filter(({ claims }) => touches(claims) > 0)
    .sort((a, b) => rank[a.severity] - rank[b.severity] || touches(b.claims) - touches(a.claims));
  if (here.length === 0) return null;
  return (
    <section className="tension-cards" aria-label={t.tensions.here}>
      <header>
        <h3>{t.tensions.asking(count(here.length))}</h3>
        <Button size="small" look="quiet" onPress={onAll}>
          {t.tensions.allHere(count(arranged.count))}
        </Button>
      </header>
      <ul>
        {here.slice(0, MOST).map((tension) => (
          <TensionCard key={tension.key} tension={tension} {...ways} />
        ))}
      </ul>
    </section>
  );
}
