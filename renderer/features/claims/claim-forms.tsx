/** The forms that are open: of a passage just tagged, and of a claim being edited. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { canonical } from '../../../shared/log/canonical';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { kinds } from '../../../shared/records/kinds';
import { settleDraft } from '../../data/after-save';
import { create, edit } from '../../data/change';
import { useDraft } from '../../data/use-draft';
import { useSave } from '../../forms/use-record-acts';
import type { SelectionDraft } from '../../highlight/selection';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { notify } from '../../ui/notices';
import { ClaimForm } from './claim-form';
import {
  type ClaimDraft,
  claimChange,
  claimSince,
  draftOf,
  emptyDraft,
  fieldsOf,
  isOvertaken,
} from './claim-form-state';
import type { Claim } from './claim-list';
import {
  type EditClaimDraft,
  editClaimDraft,
  editFormKey,
  type NewClaimDraft,
  newClaimDraft,
  newFormKey,
} from './form-drafts';
import { quoteOf } from './quote';
import { useAnchor } from './use-anchor';

interface Common {
  /** How often a press asked for the form; 0 where a kept draft opened it. */
  readonly pressed: number;
  readonly dossier: Id;
  readonly article: FoldedRecord<'article'> | null;
  readonly names: readonly string[];
}

/** @param props.inHand the claim in hand, which can be moved to the tagged words where it is of the same article */
export function NewClaimForm(
  props: Common & {
    readonly draft: SelectionDraft;
    readonly inHand: { readonly claim: Claim; readonly number: number } | null;
    readonly onDone: (claim: Id | null) => void;
  },
) {
  const { dossier, article, names, draft, inHand, pressed, onDone } = props;
  const { t, count } = useI18n();
  const save = useSave(dossier);
  const state = useAnchor(article, draft.anchor);
  const [initial] = useState<ClaimDraft>(() => ({ ...emptyDraft, ...draft.filled }));
  const kept = useDraft(newFormKey(dossier), newClaimDraft);
  const made = kept.value?.made;
  const keep = (typed: ClaimDraft): void => kept.type({ passage: draft, typed, made });
  const latest = useRef({ draft, kept });
  useEffect(() => {
    latest.current = { draft, kept };
  });
  // What was typed stays with the words it is now about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words were chosen while the form was open
  useEffect(() => {
    const now = latest.current;
    const typed = now.kept.value?.typed;
    if (typed && canonical(now.kept.value?.passage) !== canonical(now.draft))
      now.kept.type({ passage: now.draft, typed });
  }, [draft]);
  const add = async (typed: ClaimDraft): Promise<void> => {
    const fields = fieldsOf(typed);
    if (!fields) return;
    const { article: of, anchor } = draft;
    const change = made ? claimChange(made, typed) : create('claim', { ...fields, article: of, anchor });
    if (!change) return onDone(made?.id ?? null);
    const { record } = change;
    const act = await save([change]);
    if (!act) return;
    const goOn = (later: NewClaimDraft, entry: Id): NewClaimDraft => {
      const before = made ?? { fields: kinds.claim.defaults, heads: {} };
      return { ...later, made: { id: record.id, ...claimSince(before, change, entry) } };
    };
    const value = kept.value ?? { passage: draft, typed };
    if (await settleDraft(kept, value, { dossier, act, record }, goOn)) onDone(record.id);
  };
  const move = async (claim: Claim, number: number): Promise<void> => {
    if (!(await save([edit(claim, { anchor: draft.anchor })]))) return;
    kept.drop();
    notify({ tone: 'info', text: t.claims.form.movedHere(count(number)) });
    onDone(claim.id);
  };
  const movable = inHand && inHand.claim.fields.article === draft.article ? inHand : null;
  return (
    <ClaimForm
      title={t.claims.form.newTitle}
      passage={`${draft.article} ${draft.anchor.start} ${draft.anchor.end}`}
      quote={quoteOf(article, draft.anchor, state)}
      direction={article?.fields.direction ?? 'auto'}
      outlet={article?.fields.outlet?.text ?? ''}
      dossier={dossier}
      initial={made ? draftOf(made.fields) : initial}
      draft={{ ...kept, value: kept.value?.typed ?? null, type: keep }}
      pressed={pressed}
      names={names}
      full={false}
      onSave={add}
      onCancel={() => onDone(null)}
    >
      {movable ? (
        <div>
          <Button size="small" onPress={() => void move(movable.claim, movable.number)}>
            {t.claims.form.moveHere(count(movable.number))}
          </Button>
        </div>
      ) : null}
    </ClaimForm>
  );
}

/** Edits a claim as it was when the form was opened: what others change meanwhile is not overwritten unseen. */
export function EditClaimForm(
  props: Common & { readonly claim: Claim; readonly number: number; readonly onDone: () => void },
) {
  const { dossier, article, names, claim, number, pressed, onDone } = props;
  const { t, count } = useI18n();
  const save = useSave(dossier);
  const kept = useDraft(editFormKey(dossier, claim.id), editClaimDraft);
  const [opened] = useState(claim);
  // What was typed before the window went away was typed about the claim as it was then.
  const seen = useMemo(() => ({ ...opened, ...(kept.value?.seen ?? {}) }), [opened, kept.value?.seen]);
  const initial = useMemo(() => draftOf(seen.fields), [seen]);
  const state = useAnchor(article, seen.fields.anchor);
  if (!kept.ready) return null;
  const { fields, heads } = seen;
  const keep = async (typed: ClaimDraft): Promise<void> => {
    const change = claimChange(seen, typed);
    if (!change) {
      kept.drop();
      return onDone();
    }
    const act = await save([change]);
    if (!act) return;
    const goOn = (later: EditClaimDraft, entry: Id): EditClaimDraft => ({
      ...later,
      seen: claimSince(later.seen, change, entry),
    });
    const value = kept.value ?? { seen, typed };
    if (await settleDraft(kept, value, { dossier, act, record: change.record }, goOn)) onDone();
  };
  return (
    <ClaimForm
      title={t.claims.form.editTitle(count(number))}
      passage={claim.id}
      quote={quoteOf(article, seen.fields.anchor, state)}
      direction={article?.fields.direction ?? 'auto'}
      outlet={article?.fields.outlet?.text ?? ''}
      dossier={dossier}
      initial={initial}
      draft={{
        ...kept,
        value: kept.value?.typed ?? null,
        type: (typed) => kept.type({ seen: { fields, heads }, typed }),
      }}
      pressed={pressed}
      names={names}
      full
      onSave={keep}
      onCancel={onDone}
    >
      <Meanwhile seen={seen} claim={claim} />
    </ClaimForm>
  );
}

/** Says what happened to the claim elsewhere while its form stood open: saving will not hide it. */
function Meanwhile({ seen, claim }: { readonly seen: Claim; readonly claim: Claim }) {
  const { t } = useI18n();
  const retracted = claim.fields.retracted && !seen.fields.retracted;
  if (!retracted && !isOvertaken(seen, claim)) return null;
  return (
    <p className="asked-line" role="status">
      {retracted ? t.claims.form.retractedMeanwhile : t.claims.form.changedMeanwhile}
    </p>
  );
}
