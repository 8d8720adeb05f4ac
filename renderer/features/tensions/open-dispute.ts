/**
 * A question of the rules becomes a dispute: its question, a position for each reading, the claims behind each,
 * made from the passages where no editor had tagged them. All of it is one act.
 */
import { describe as describePlace } from '../../../shared/anchoring/describe';
import type { Tension, TensionClaim, TensionKind, TensionPosition } from '../../../shared/compare/tension';
import type { Category } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import { type Change, create } from '../../data/change';
import { newId } from '../../data/identity';
import { showHiddenMarks } from '../../highlight/hidden-marks';

/** What a claim made from a passage is about, where nothing closer is known. */
const categoryOfKind: Readonly<Record<TensionKind, Category>> = {
  number: 'quantity',
  sum: 'quantity',
  series: 'quantity',
  description: 'target-nature',
  identity: 'person-identity',
  date: 'date',
  attribution: 'other',
  name: 'other',
};

/** Positions a dispute is opened with at most: nobody weighs more of them. The question keeps all. */
const MOST_POSITIONS = 24;

export interface Opening {
  readonly tension: Tension;
  /** In the editor's language; the articles' words in it keep their direction to themselves. */
  readonly question: string;
  readonly note: string;
  /** Article → its captured text. */
  readonly texts: ReadonlyMap<Id, string>;
  /** What the rules would file a passage under; null where they propose nothing there. */
  readonly categoryOf: (claim: TensionClaim) => Category | null;
}

function claimFrom(opening: Opening, claim: TensionClaim): Change<'claim'> | null {
  const text = opening.texts.get(claim.article);
  if (text === undefined || claim.end > text.length || claim.end <= claim.start) return null;
  return create('claim', {
    article: claim.article,
    anchor: describePlace(text, claim.start, claim.end),
    category: opening.categoryOf(claim) ?? categoryOfKind[opening.tension.kind],
    speaker: claim.speaker.slice(0, 400),
    via: claim.via
      .map((link) => link.trim().slice(0, 400))
      .filter((link) => link !== '')
      .slice(0, 12),
  });
}

/**
 * The answers a question has. A total and its parts, all in one passage, are two: what the text says the whole is,
 * and what its parts make.
 */
function answersOf({ question, positions }: Tension): readonly Pick<TensionPosition, 'label' | 'claims'>[] {
  const [total, ...parts] = positions;
  const places = new Set(positions.flatMap(({ claims }) => claims));
  if (question.key !== 'sum' || !total || parts.length < 2 || places.size !== 1) return positions;
  return [total, { label: parts.map(({ label }) => label).join(' + '), claims: total.claims }];
}

/** A reading as the text has it, but for marks of direction: on the board it is the desk's own words. */
const labelOf = (label: string): string => showHiddenMarks(label.trim()).slice(0, 400);

/** The records of the dispute a tension becomes, all for one act. */
export function openingOf(opening: Opening, id: Id): Change[] {
  const { tension, question, note } = opening;
  const made = new Map<number, Change<'claim'>>();
  const claimAt = (at: number): Id | null => {
    const claim = tension.claims[at];
    if (!claim) return null;
    if (claim.claim) return claim.claim;
    const known = made.get(at);
    if (known) return known.record.id;
    const fresh = claimFrom(opening, claim);
    if (!fresh) return null;
    made.set(at, fresh);
    return fresh.record.id;
  };
  const positions = answersOf(tension)
    .slice(0, MOST_POSITIONS)
    .map(({ label, claims }, order) => {
      const position = create('position', { dispute: id, label: labelOf(label), order }, newId());
      const stands = [...new Set(claims.map(claimAt))].flatMap((claim) =>
        claim ? [create('stand', { dispute: id, position: position.record.id, claim })] : [],
      );
      return [position, ...stands];
    });
  return [
    create('dispute', { question: question.slice(0, 1000), note: note.slice(0, 100_000) }, id),
    ...made.values(),
    ...positions.flat(),
  ];
}
