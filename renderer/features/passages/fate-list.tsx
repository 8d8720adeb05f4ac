/** The claims of the earlier version, each with what became of it; what moved or changed waits for the editor. */
import { Check, CornerDownLeft, PencilLine, Unlink } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { ownWords } from '../../../shared/compare/passages/facing';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { shorten } from '../../../shared/weigh/quotes';
import { commit } from '../../data/commit';
import { numberClaims, useRecords } from '../../data/queries';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { OwnWords } from '../../ui/facing';
import { notify } from '../../ui/notices';
import { acceptChanges, type ClaimFate, fatesOf } from './claim-fates';
import { ComparisonLine } from './comparison-line';
import { useComparison } from './use-comparison';
import type { ReadArticle } from './use-texts';

/** Where the claims of the earlier version went; those that were looked up last stay in sight meanwhile. */
function useFates(
  claims: readonly FoldedRecord<'claim'>[] | undefined,
  earlier: ReadArticle,
  later: ReadArticle,
) {
  const mine = useMemo(
    () => claims?.filter(({ fields }) => fields.article === earlier.article.id && !fields.retracted),
    [claims, earlier],
  );
  const request = useMemo(
    () =>
      mine && mine.length > 0
        ? ({
            kind: 'follow',
            earlier: { text: earlier.text, blocks: earlier.blocks },
            later: { text: later.text, blocks: later.blocks },
            claims: mine.map(({ id, fields }) => ({ id, anchor: fields.anchor })),
          } as const)
        : null,
    [mine, earlier, later],
  );
  const comparison = useComparison(request);
  const fates = useMemo(() => {
    if (mine?.length === 0) return [];
    if (comparison?.state !== 'done' || comparison.outcome.kind !== 'followed') return null;
    return mine ? fatesOf(mine, comparison.outcome.claims, later.blocks) : null;
  }, [mine, comparison, later]);
  const [last, setLast] = useState<readonly ClaimFate[] | null>(null);
  useEffect(() => {
    if (fates) setLast(fates);
  }, [fates]);
  const ids = new Set(mine?.map(({ id }) => id));
  return { fates: fates ?? last?.filter(({ claim }) => ids.has(claim.id)) ?? null, comparison };
}

const signs = { kept: Check, moved: CornerDownLeft, changed: PencilLine, orphaned: Unlink } as const;

export function FateList({
  dossier,
  earlier,
  later,
  onAdjust,
}: {
  readonly dossier: Id;
  readonly earlier: ReadArticle;
  readonly later: ReadArticle;
  readonly onAdjust: (claim: Id) => void;
}) {
  const { t, count } = useI18n();
  const words = t.passages;
  const claims = useRecords(dossier, 'claim', { withRetracted: true });
  const numbers = useMemo(() => numberClaims(claims ?? []), [claims]);
  const { fates, comparison } = useFates(claims, earlier, later);
  const carry = async (some: readonly ClaimFate[]): Promise<void> => {
    const changes = acceptChanges(some, later.article.id, later.text);
    const result = await commit(dossier, changes);
    if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
    else notify({ tone: 'info', text: words.carried(count(changes.length)) });
  };
  if (!fates) return <ComparisonLine comparison={comparison} label={words.following} />;
  const kept = fates.filter(({ fate }) => fate === 'kept');
  if (fates.length === 0) return <p className="field-hint">{words.noClaims}</p>;
  return (
    <section className="fates" aria-label={words.claims(count(fates.length))}>
      <header>
        <h3>{words.claims(count(fates.length))}</h3>
        {kept.length > 0 ? (
          <Button size="small" onPress={() => void carry(kept)}>
            {words.keepAll(count(kept.length))}
          </Button>
        ) : null}
      </header>
      <ul>
        {fates.map((one) => (
          <FateItem
            key={one.claim.id}
            one={one}
            number={numbers.get(one.claim.id) ?? 0}
            later={later.text}
            onAccept={() => void carry([one])}
            onAdjust={() => onAdjust(one.claim.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** One claim: what it says, what stands there now where that is something else, and what can be done. */
function FateItem({
  one: { claim, fate, place, trivial },
  number,
  later,
  onAccept,
  onAdjust,
}: {
  readonly one: ClaimFate;
  readonly number: number;
  readonly later: string;
  readonly onAccept: () => void;
  readonly onAdjust: () => void;
}) {
  const { t, count } = useI18n();
  const words = t.passages;
  const n = count(number);
  const Sign = signs[fate];
  const waits = fate === 'moved' || fate === 'changed';
  const before = claim.fields.anchor.exact;
  const now = fate === 'changed' && place ? later.slice(place.start, place.end) : null;
  return (
    <li data-fate={fate} data-waits={waits || undefined}>
      <Sign size={18} aria-hidden="true" />
      <div className="fate-words">
        <p>
          <strong>{t.disputes.claimNumber(n)}</strong>
          <span className="badge">{words.fate[fate]}</span>
          {trivial ? <span className="badge">{words.trivial}</span> : null}
          <span className="field-hint">{words.fateHint[fate]}</span>
        </p>
        <dl className="fate-quotes">
          <dt>{now === null ? words.quote : words.before}</dt>
          <dd>
            <Quote text={before} other={now} />
          </dd>
          {now === null ? null : (
            <>
              <dt>{words.now}</dt>
              <dd>
                <Quote text={now} other={before} />
              </dd>
            </>
          )}
        </dl>
      </div>
      {waits ? (
        <div className="choices">
          <Button size="small" aria-label={words.acceptClaim(n)} onPress={onAccept}>
            {words.accept}
          </Button>
          <Button size="small" look="quiet" onPress={onAdjust}>
            {words.adjust}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** Words as they stand; beside others, those of its own are marked. Every mark counts: it is the words themselves. */
function Quote({ text, other }: { readonly text: string; readonly other: string | null }) {
  const flat = shorten(text, 400);
  const own = other === null ? [] : ownWords(flat, [other], { ignoreMarks: false });
  return (
    <q dir="auto">
      <OwnWords text={flat} own={own} show={showHiddenMarks} />
    </q>
  );
}
