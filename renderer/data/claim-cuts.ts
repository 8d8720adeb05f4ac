/**
 * Two claims out of one, one out of several: the changes of a split and of a join, each one act. Nothing is lost:
 * a join keeps every statement and note, takes the others' evidence, answers and places along, and retracts the others.
 */
import { cutAt } from '../../shared/anchoring/cut';
import { describe as describePlace, LONGEST_QUOTE } from '../../shared/anchoring/describe';
import type { FoldedRecord } from '../../shared/log/fold';
import type { ClaimFields } from '../../shared/records/claim';
import type { Id } from '../../shared/records/ids';
import { type Change, create, edit } from './change';

type Claim = FoldedRecord<'claim'>;

/** The most a claim's statement can hold (its schema's limit). */
const LONGEST_STATEMENT = 4000;
const MOST_FIGURES = 60;

export interface Split {
  readonly changes: readonly Change[];
  /** The second claim. */
  readonly made: Id;
}

/**
 * Cuts a claim that stands exactly where it is recorded. The second half is a claim of its own by the same
 * speaker; what was said of the whole in the desk's words stays with the first.
 * @param text the captured text. @param at an offset inside the claim
 */
export function splitClaim(text: string, claim: Claim, at: number): Split | null {
  const cut = cutAt(text, claim.fields.anchor, at);
  if (!cut) return null;
  const [first, second] = cut.map(({ start, end }) => describePlace(text, start, end));
  if (!first || !second) return null;
  const made = create('claim', {
    ...claim.fields,
    anchor: second,
    figures: figuresIn(claim, second.exact),
    statement: '',
    note: '',
    workflow: 'new',
    retracted: false,
  });
  const figures = claim.fields.figures ? { figures: figuresIn(claim, first.exact) } : {};
  return { changes: [edit(claim, { anchor: first, ...figures }), made], made: made.record.id };
}

/** Figures an editor has corrected go with the half whose words they are; where none was, the rules read on. */
function figuresIn({ fields }: Claim, quote: string): ClaimFields['figures'] {
  return fields.figures?.filter(({ text }) => quote.includes(text)) ?? null;
}

const together = (texts: readonly string[], between: string): string =>
  [...new Set(texts.map((text) => text.trim()).filter(Boolean))].join(between);

/** What the kept claim takes over; only fields that change. */
function takenOver(kept: Claim, others: readonly Claim[]): Partial<ClaimFields> {
  const all = [kept, ...others].map(({ fields }) => fields);
  const statement = together(
    all.map((fields) => fields.statement),
    ' ',
  );
  const note = together(
    all.map((fields) => fields.note),
    '\n\n',
  );
  const figures = all.some((fields) => fields.figures) ? all.flatMap((fields) => fields.figures ?? []) : null;
  const spoken = kept.fields.speaker === '' && kept.fields.via.length === 0;
  const voice = spoken ? all.find((fields) => fields.speaker !== '' || fields.via.length > 0) : undefined;
  return {
    ...(statement !== kept.fields.statement && statement.length <= LONGEST_STATEMENT ? { statement } : {}),
    ...(note === kept.fields.note ? {} : { note }),
    ...(figures && figures.length !== kept.fields.figures?.length && figures.length <= MOST_FIGURES
      ? { figures }
      : {}),
    ...(voice ? { speaker: voice.speaker, via: voice.via } : {}),
  };
}

/** What hangs from claims: read by the caller. */
export interface Hanging {
  readonly evidence: readonly FoldedRecord<'evidence'>[];
  readonly stands: readonly FoldedRecord<'stand'>[];
  readonly replies: readonly FoldedRecord<'reply'>[];
  readonly corrections: readonly FoldedRecord<'correction'>[];
}

function follow(kept: Claim, others: readonly Claim[], hanging: Hanging): Change[] {
  const { evidence, stands, replies, corrections } = hanging;
  const ids = new Set(others.map(({ id }) => id));
  const places = new Set(
    stands
      .filter(({ fields }) => fields.claim === kept.id)
      .map(({ fields }) => `${fields.dispute} ${fields.position}`),
  );
  const moved = [...evidence, ...replies, ...corrections]
    .filter(({ fields }) => fields.target.kind === 'claim' && ids.has(fields.target.id))
    .map((one) => edit<'evidence' | 'reply' | 'correction'>(one, { target: { kind: 'claim', id: kept.id } }));
  const placed = stands.flatMap((stand) => {
    const place = `${stand.fields.dispute} ${stand.fields.position}`;
    if (!ids.has(stand.fields.claim) || places.has(place)) return [];
    places.add(place);
    return [edit(stand, { claim: kept.id })];
  });
  return [...moved, ...placed];
}

export type Join =
  | { readonly state: 'join'; readonly changes: readonly Change[]; readonly kept: Id }
  | { readonly state: 'too-few' | 'articles' | 'too-long' };

/**
 * Joins claims of one article into the oldest of them, which then reaches from the first word of all to the last.
 * @param claims in any order; each stands exactly where it is recorded
 */
export function joinClaims(text: string, claims: readonly Claim[], hanging: Hanging): Join {
  const [kept, ...others] = [...claims].sort((a, b) => (a.created.entry < b.created.entry ? -1 : 1));
  if (!kept || others.length === 0) return { state: 'too-few' };
  if (others.some(({ fields }) => fields.article !== kept.fields.article)) return { state: 'articles' };
  const start = Math.min(...claims.map(({ fields }) => fields.anchor.start));
  const end = Math.max(...claims.map(({ fields }) => fields.anchor.end));
  if (end - start > LONGEST_QUOTE) return { state: 'too-long' };
  const anchor = describePlace(text, start, end);
  return {
    state: 'join',
    kept: kept.id,
    changes: [
      edit(kept, { anchor, ...takenOver(kept, others) }),
      ...others.map((claim) => edit(claim, { retracted: true })),
      ...follow(kept, others, hanging),
    ],
  };
}
