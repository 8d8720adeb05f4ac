/** Everything the verdict editor reads, and its acts: give, withdraw, settle, change the dossier's scale. */
import { useMemo } from 'react';
import { z } from 'zod';
import type { FoldedRecord } from '../../../shared/log/fold';
import { type Scale, scaleSchema } from '../../../shared/records/dossier';
import type { Target } from '../../../shared/records/evidence';
import { type Id, idSchema } from '../../../shared/records/ids';
import { defaultScale } from '../../../shared/records/scales';
import type { Judgement } from '../../../shared/records/verdict';
import {
  type PastAnswer,
  readStanding,
  type StandingVerdict,
  tellVerdicts,
} from '../../../shared/weigh/verdicts';
import { settleDraft } from '../../data/after-save';
import { type Change, create, edit } from '../../data/change';
import { useRecord } from '../../data/queries';
import { useEntriesOf } from '../../data/use-by-id';
import { type DraftState, useDraft } from '../../data/use-draft';
import { useSave } from '../../forms/use-record-acts';
import { useI18n } from '../../i18n/i18n';

/** What is typed before it is given, and the verdicts that stood when the editor began. */
const draftSchema = z.object({
  rating: z.string().max(60),
  reasons: z.string(),
  seen: z.array(idSchema),
});
export type VerdictDraft = z.infer<typeof draftSchema>;

export interface VerdictState {
  readonly scale: Scale;
  /** Scales this dossier used before, for ratings given on them. */
  readonly earlierScales: readonly Scale[];
  readonly standing: StandingVerdict;
  readonly past: readonly PastAnswer[];
  readonly draft: DraftState<VerdictDraft>;
  /** A verdict was given elsewhere after the draft was begun. */
  readonly overtaken: boolean;
  readonly type: (part: Partial<Judgement>) => void;
  readonly give: () => Promise<void>;
  readonly withdraw: () => Promise<void>;
  readonly settle: (judgement: Judgement) => Promise<void>;
}

const sameIds = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** A further judgement; it replaces those its author had seen, and no other. */
function judgeAgain(record: FoldedRecord<'verdict'>, judgement: Judgement, seen: readonly Id[]): Change {
  const back = record.fields.retracted ? edit(record, { retracted: false }) : null;
  return {
    record: { kind: 'verdict', id: record.id },
    set: { ...back?.set, judgement },
    replaces: { ...back?.replaces, judgement: seen },
  };
}

/** @returns undefined while loading */
export function useVerdict(dossier: Id, target: Target): VerdictState | undefined {
  const { t } = useI18n();
  const save = useSave(dossier);
  const home = useRecord(dossier, 'dossier', dossier);
  const homeEntries = useEntriesOf(dossier, 'dossier', dossier);
  const record = useRecord(dossier, 'verdict', target.id);
  const entries = useEntriesOf(dossier, 'verdict', target.id);
  const draft = useDraft(`verdict ${dossier} ${target.id}`, draftSchema);

  const earlierScales = useMemo(
    () =>
      (homeEntries ?? []).flatMap(({ set }) => {
        const parsed = scaleSchema.safeParse(set.scale);
        return parsed.success ? [parsed.data] : [];
      }),
    [homeEntries],
  );
  const standing = useMemo(() => readStanding(record), [record]);
  const past = useMemo(() => tellVerdicts(entries ?? [], record?.heads.judgement ?? []), [entries, record]);
  if (home === undefined || record === undefined || !entries || !draft.ready) return undefined;

  const heads = record?.heads.judgement ?? [];
  const shown: Judgement = standing.state === 'given' ? standing.judgement : { rating: '', reasons: '' };
  const judge = (judgement: Judgement, seen: readonly Id[]): Change =>
    record ? judgeAgain(record, judgement, seen) : create('verdict', { target, judgement }, target.id);

  return {
    scale: home?.fields.scale ?? defaultScale,
    earlierScales,
    standing,
    past,
    draft,
    overtaken: draft.value !== null && !sameIds(draft.value.seen, heads),
    type: (part) => {
      const next = { ...shown, seen: [...heads], ...draft.value, ...part };
      if (next.rating === shown.rating && next.reasons === shown.reasons) draft.drop();
      else draft.type(next);
    },
    give: async () => {
      const typed = draft.value;
      if (!typed) return;
      const judgement = { rating: typed.rating, reasons: typed.reasons };
      const change = judge(judgement, typed.seen);
      const act = await save([change], { say: t.verdicts.saved });
      const written = act && { dossier, act, record: change.record };
      if (written) await settleDraft(draft, typed, written, (later, entry) => ({ ...later, seen: [entry] }));
    },
    withdraw: async () => {
      await save([judge({ rating: '', reasons: '' }, heads)], { say: t.verdicts.withdrawn });
    },
    settle: async (judgement) => {
      await save([judge(judgement, heads)], { say: t.verdicts.settled });
    },
  };
}
