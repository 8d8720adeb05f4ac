/** What is typed into the form of a claim, and what of it is a change. */
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Category, ClaimFields, Workflow } from '../../../shared/records/claim';
import { categories } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import type { Change } from '../../data/change';

export interface ClaimDraft {
  /** Null until the editor chooses: nothing is guessed for them. */
  readonly category: Category | null;
  readonly statement: string;
  readonly speaker: string;
  readonly via: readonly string[];
  readonly workflow: Workflow;
  readonly note: string;
}

export const emptyDraft: ClaimDraft = {
  category: null,
  statement: '',
  speaker: '',
  via: [],
  workflow: 'new',
  note: '',
};

export const draftOf = ({ category, statement, speaker, via, workflow, note }: ClaimFields): ClaimDraft => ({
  category,
  statement,
  speaker,
  via,
  workflow,
  note,
});

/** The fields a draft stands for: names trimmed, empty links of the chain left out. Null while no category is chosen. */
export function fieldsOf(
  draft: ClaimDraft,
): Pick<ClaimFields, 'category' | 'statement' | 'speaker' | 'via' | 'workflow' | 'note'> | null {
  if (!draft.category) return null;
  return {
    ...draft,
    category: draft.category,
    statement: draft.statement.trim(),
    speaker: draft.speaker.trim(),
    via: draft.via.map((name) => name.trim()).filter((name) => name !== ''),
  };
}

/** Only the fields that differ from what the editor saw: an edit of one never speaks for the others. */
export function changedFields(seen: ClaimFields, draft: ClaimDraft): Partial<ClaimFields> {
  const next = fieldsOf(draft);
  if (!next) return {};
  const changed = Object.entries(next).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(seen[field as keyof ClaimFields]),
  );
  return Object.fromEntries(changed) as Partial<ClaimFields>;
}

type Seen = Pick<FoldedRecord<'claim'>, 'id' | 'fields' | 'heads'>;

/** What saving writes of a claim that was there: it replaces what was seen; null where nothing was changed. */
export function claimChange({ id, fields, heads }: Seen, draft: ClaimDraft): Change<'claim'> | null {
  const set = changedFields(fields, draft);
  const names = Object.keys(set);
  if (names.length === 0) return null;
  return {
    record: { kind: 'claim', id },
    set,
    replaces: Object.fromEntries(names.map((name) => [name, heads[name] ?? []])),
  };
}

/** The claim as a change left it, for what was typed while it was saved. `entry` says it. */
export function claimSince(before: Pick<Seen, 'fields' | 'heads'>, { set }: Change<'claim'>, entry: Id) {
  const heads = Object.fromEntries(Object.keys(set).map((name) => [name, [entry]]));
  return { fields: { ...before.fields, ...set } as ClaimFields, heads: { ...before.heads, ...heads } };
}

/** Whether anything the form shows has been set elsewhere since the editor opened it. */
export function isOvertaken(
  seen: Pick<FoldedRecord<'claim'>, 'heads'>,
  now: Pick<FoldedRecord<'claim'>, 'heads'>,
): boolean {
  return Object.keys(emptyDraft).some(
    (field) => JSON.stringify(seen.heads[field] ?? []) !== JSON.stringify(now.heads[field] ?? []),
  );
}

const categoryKeys = [...'123456789'].map((digit) => `Digit${digit}`).concat('Digit0', 'Minus');

/** The category a key stands for, by its place on the keyboard (`event.code`), or null. */
export function categoryOfKey(code: string): Category | null {
  const at = categoryKeys.indexOf(code.replace(/^Numpad(\d)$/u, 'Digit$1'));
  return categories[at] ?? null;
}

/** What is printed beside a category as its key. */
export const keyOfCategory = (category: Category): string =>
  '1234567890−'.charAt(categories.indexOf(category));

/** Moves one link of a chain; a move beyond an end changes nothing. */
export function moveLink(via: readonly string[], from: number, to: number): readonly string[] {
  const moved = via[from];
  if (moved === undefined || to < 0 || to >= via.length) return via;
  return via.toSpliced(from, 1).toSpliced(to, 0, moved);
}
