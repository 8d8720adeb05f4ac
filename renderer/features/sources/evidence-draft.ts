/** What the evidence form holds: the record as typed, and the source as named, which may not exist yet. */
import { z } from 'zod';
import { canonical } from '../../../shared/log/canonical';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { EvidenceFields, Passage, Target } from '../../../shared/records/evidence';
import { type Id, idSchema } from '../../../shared/records/ids';
import { reliabilitySchema, sourceTypeSchema } from '../../../shared/records/source';
import { mergeSources } from '../../../shared/weigh/merged';
import { nameKey } from '../../../shared/weigh/names';
import { type Bytes, type Change, create } from '../../data/change';
import { beginDraft, draftChange, type FormDraft, formDraftSchema, typedSince } from '../../data/form-draft';
import { newId } from '../../data/identity';
import type { HeldFile } from './hold-file';

type Source = FoldedRecord<'source'>;

export interface EvidenceDraft {
  readonly form: FormDraft<'evidence'>;
  /** The source's name as typed. */
  readonly name: string;
  /** What a source made on the spot will be; its id is chosen beforehand, so that saving twice makes one. */
  readonly fresh: {
    readonly id: Id;
    readonly type: z.infer<typeof sourceTypeSchema>;
    readonly reliability: z.infer<typeof reliabilitySchema>;
  };
}

export const evidenceDraftSchema: z.ZodType<EvidenceDraft> = z.object({
  form: formDraftSchema('evidence'),
  name: z.string().max(400),
  fresh: z.object({ id: idSchema, type: sourceTypeSchema, reliability: reliabilitySchema }),
});

/** An untouched form: for a piece of evidence as it stands, or for a new one about `target`, which leans nowhere yet. */
export function beginEvidence(
  target: Target,
  record: FoldedRecord<'evidence'> | null,
  sources: readonly Source[],
): EvidenceDraft {
  const form = beginDraft('evidence', record, record ? {} : { target });
  const named = sources.find(({ id }) => id === form.fields.source);
  return { form, name: named?.fields.name ?? '', fresh: { id: newId(), type: 'other', reliability: 'F' } };
}

/** The source that a typed name means: the one already chosen, or the only one of that name (folded). */
export function findNamed(draft: EvidenceDraft, sources: readonly Source[]): Source | null {
  const key = nameKey(draft.name);
  if (key === '') return null;
  const bearers = sources.filter(({ fields }) => nameKey(fields.name) === key);
  const chosen = bearers.find(({ id }) => id === draft.form.fields.source);
  // A name that was merged means the source it was merged into; what names it already stays as it is.
  return chosen ?? mergeSources(sources).of(bearers.find(({ fields }) => !fields.retracted)?.id);
}

/** The record's fields with the source as named now. */
function settledFields(draft: EvidenceDraft, sources: readonly Source[]): EvidenceFields {
  const { fields } = draft.form;
  const named = findNamed(draft, sources);
  const source = nameKey(draft.name) === '' ? null : (named?.id ?? draft.fresh.id);
  return { ...fields, source, link: fields.link.trim() };
}

/** Code units of an excerpt. */
const LONGEST_EXCERPT = 20_000;

/**
 * The form with a passage of an article in it: its words as the excerpt, unless something else is written there
 * already, and the article's outlet as the source, unless one is named.
 * @param outlet of the passage's article, empty where unknown
 */
export function withPassage(
  draft: EvidenceDraft,
  passage: Passage,
  outlet: string,
  sources: readonly Source[],
): EvidenceDraft {
  const { fields } = draft.form;
  const excerpt =
    fields.excerpt.trim() === '' ? passage.anchor.exact.slice(0, LONGEST_EXCERPT) : fields.excerpt;
  const named = nameKey(draft.name) === '' ? outlet : draft.name;
  const next = { ...draft, name: named, form: { ...draft.form, fields: { ...fields, excerpt, passage } } };
  const isNew = named !== '' && named === outlet && findNamed(next, sources) === null;
  return isNew ? { ...next, fresh: { ...next.fresh, type: 'outlet' } } : next;
}

/** Whether there is a picture or a recording to say something about: a file of that kind, or such a source. */
export function asksAboutMedia({ form: { fields }, fresh }: EvidenceDraft): boolean {
  const { attachment, media } = fields;
  const isMedia = attachment !== null && /^(?:image|video|audio)\//u.test(attachment.mediaType);
  return media !== null || isMedia || fresh.type === 'imagery';
}

/** Whether nothing is said yet: neither where it comes from nor what it shows. */
export function saysNothing(draft: EvidenceDraft): boolean {
  const { excerpt, link, note, attachment } = draft.form.fields;
  return (
    nameKey(draft.name) === '' && !attachment && [excerpt, link, note].every((text) => text.trim() === '')
  );
}

/** Whether the form is as it was opened: anything chosen or typed is worth keeping. */
export function isUntouched(draft: EvidenceDraft, opened: EvidenceDraft): boolean {
  return draft.name === opened.name && canonical(draft.form.fields) === canonical(opened.form.fields);
}

/**
 * What saving the form writes, all in one act: the evidence, its source where that is new, the bytes of its file.
 * @param held the file in hand, if any
 */
export function evidenceChanges(
  draft: EvidenceDraft,
  sources: readonly Source[],
  held: HeldFile | null,
): {
  readonly changes: readonly Change[];
  /** What is written of the evidence itself; null where nothing of it was changed. */
  readonly made: Change<'evidence'> | null;
  readonly bytes: readonly Bytes[];
} {
  const form = { ...draft.form, fields: settledFields(draft, sources) };
  const evidence = draftChange('evidence', form);
  const { id, type, reliability } = draft.fresh;
  const isNew = form.fields.source === id && !sources.some((source) => source.id === id);
  const source = isNew ? [create('source', { name: draft.name.trim(), type, reliability }, id)] : [];
  const attached = form.fields.attachment;
  const bytes =
    held && attached?.sha256 === held.attachment.sha256
      ? [{ sha256: held.attachment.sha256, bytes: held.bytes, mediaType: held.attachment.mediaType }]
      : [];
  return { changes: evidence ? [...source, evidence] : [], made: evidence, bytes };
}

/** The form in which more was typed while `made` was saved; another source named since is one more. */
export function evidenceSince(later: EvidenceDraft, made: Change<'evidence'>, entry: Id): EvidenceDraft {
  const fresh = made.set.source === later.fresh.id ? { ...later.fresh, id: newId() } : later.fresh;
  return { ...later, fresh, form: typedSince('evidence', later.form, made, entry) };
}

/** Whether a link is a web address: only then is it called one. It is never opened either way. */
export function isWebAddress(link: string): boolean {
  return /^https?:\/\//iu.test(link.trim()) && URL.canParse(link.trim());
}
