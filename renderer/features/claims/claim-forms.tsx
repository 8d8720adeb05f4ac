/** The forms that are open: of a passage just tagged, and of a claim being edited. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
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
  changedFields,
  draftOf,
  emptyDraft,
  fieldsOf,
  isOvertaken,
} from './claim-form-state';
import type { Claim } from './claim-list';
import { editClaimDraft, editFormKey, newClaimDraft, newFormKey } from './form-drafts';
import { quoteOf } from './quote';
import { useAnchor } from './use-anchor';

interface Common {
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
  const { dossier, article, names, draft, inHand, onDone } = props;
  const { t, count } = useI18n();
  const save = useSave(dossier);
  const state = useAnchor(article, draft.anchor);
  const [initial] = useState<ClaimDraft>(() => ({ ...emptyDraft, ...draft.filled }));
  const kept = useDraft(newFormKey(dossier), newClaimDraft);
  const keep = (typed: ClaimDraft): void => kept.type({ passage: draft, typed });
  const latest = useRef({ keep, kept });
  useEffect(() => {
    latest.current = { keep, kept };
  });
  // What was typed stays with the words it is now about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words were chosen while the form was open
  useEffect(() => {
    const now = latest.current;
    if (now.kept.value) now.keep(now.kept.value.typed);
  }, [draft]);
  const add = async (typed: ClaimDraft): Promise<boolean> => {
    const fields = fieldsOf(typed);
    if (!fields) return false;
    const change = create('claim', { ...fields, article: draft.article, anchor: draft.anchor });
    if (!(await save([change]))) return false;
    onDone(change.record.id);
    return true;
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
      initial={initial}
      draft={{ ...kept, value: kept.value?.typed ?? null, type: keep }}
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
  const { dossier, article, names, claim, number, onDone } = props;
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
  const keep = async (typed: ClaimDraft): Promise<boolean> => {
    const changed = changedFields(seen.fields, typed);
    if (Object.keys(changed).length > 0 && !(await save([edit(seen, changed)]))) return false;
    onDone();
    return true;
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
