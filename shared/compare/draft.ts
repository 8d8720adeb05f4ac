/**
 * From what a rule found to a tension: claims in order, positions with their independent origins, and the identity.
 * The identity is made of the kind, of what is compared and of the words that differ; where two questions would
 * share one, the folded passages tell them apart.
 */

import type { Span } from '../arabic/fold';
import { grouped } from '../log/group';
import { nameKey } from '../weigh/names';
import { findOrigins } from '../weigh/origins';
import type { Relations } from '../weigh/relations';
import { isLine, type Statement } from './statements';
import type { HoldingSum, Said, Severity, Tension, TensionClaim, TensionKind } from './tension';

/** A statement with the words in it that a rule compared. */
export interface Evidence {
  readonly statement: Statement;
  readonly marks: readonly Span[];
}

export interface DraftPosition {
  readonly label: string;
  readonly evidence: readonly Evidence[];
}

export interface Draft {
  readonly kind: TensionKind;
  readonly severity: Severity;
  readonly group: string;
  /** What is compared, normalised: slot, unit, place. */
  readonly about: string;
  readonly question: Said;
  readonly reasons: readonly Said[];
  readonly positions: readonly DraftPosition[];
}

export interface DraftSum {
  readonly said: Said;
  readonly evidence: readonly Evidence[];
}

/** Passages shown behind one position. */
const SHOWN = 24;

/** A short digest of some words (FNV-1a, 64 bits): an identity, not a secret. */
export function digest(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of parts.join('\u241f')) {
    hash ^= BigInt(char.codePointAt(0)!);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

/** The order of claims: by article, then by place. The same whatever the order articles came in. */
export function byPlace(a: Statement, b: Statement): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** How many say it first, as everywhere where origins are counted. */
export const countOrigins = (statements: readonly Statement[], relations: Relations): number =>
  findOrigins(
    statements.map((statement, at) => ({
      ...{ claim: String(at), speaker: statement.speaker, via: statement.via },
      ...{ outlet: statement.article.outlet, article: statement.article.id, inHead: isLine(statement) },
    })),
    relations,
  ).length;

const toClaim = ({ statement, marks }: Evidence): TensionClaim => ({
  ...{ start: statement.start, end: statement.end, article: statement.article.id, quote: statement.quote },
  ...{ claim: statement.claim, role: statement.role, speaker: statement.speaker, via: statement.via },
  ...{ outlet: statement.article.outlet, marks },
});

/** Evidence in order, each statement once with all its marks. */
function gather(evidence: readonly Evidence[]): Evidence[] {
  const found = new Map<Statement, Span[]>();
  for (const { statement, marks } of evidence) {
    const known = found.get(statement) ?? [];
    for (const mark of marks)
      if (!known.some(({ start, end }) => start === mark.start && end === mark.end)) known.push(mark);
    found.set(statement, known);
  }
  return [...found]
    .map(([statement, marks]) => ({ statement, marks: marks.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => byPlace(a.statement, b.statement));
}

const identity = (draft: Draft): string[] => [
  draft.kind,
  draft.about,
  ...draft.positions.map(({ label }) => nameKey(label)).sort(),
];

const passages = (draft: Draft): string[] =>
  [
    ...new Set(draft.positions.flatMap(({ evidence }) => evidence.map(({ statement }) => statement.folded))),
  ].sort();

function toTension(draft: Draft, key: string, relations: Relations): Tension {
  const positions = draft.positions.map(({ label, evidence }) => ({ label, all: gather(evidence) }));
  const shown = gather(positions.flatMap(({ all }) => all.slice(0, SHOWN)));
  const indexOf = new Map(shown.map(({ statement }, index) => [statement, index]));
  const all = new Set(positions.flatMap((position) => position.all.map(({ statement }) => statement)));
  return {
    ...{ key, kind: draft.kind, severity: draft.severity, group: digest([draft.group]) },
    ...{ question: draft.question, reasons: draft.reasons },
    positions: positions.map((position) => ({
      label: position.label,
      claims: position.all.flatMap(({ statement }) => indexOf.get(statement) ?? []),
      carriers: position.all.length,
      origins: countOrigins(
        position.all.map(({ statement }) => statement),
        relations,
      ),
    })),
    claims: shown.map(toClaim),
    origins: countOrigins([...all], relations),
  };
}

/** Tensions of drafts, each question once. */
export function toTensions(drafts: readonly Draft[], relations: Relations): Tension[] {
  const byIdentity = new Map<string, Map<string, Draft>>();
  for (const draft of drafts) {
    const key = digest(identity(draft));
    const same = byIdentity.get(key) ?? new Map<string, Draft>();
    same.set(digest(passages(draft)), draft);
    byIdentity.set(key, same);
  }
  return [...byIdentity].flatMap(([key, same]) =>
    [...same].map(([passage, draft]) =>
      toTension(draft, same.size === 1 ? key : digest([key, passage]), relations),
    ),
  );
}

const statementsOf = (draft: Draft): Set<Statement> =>
  new Set(draft.positions.flatMap(({ evidence }) => evidence.map(({ statement }) => statement)));

/** The sharper question where both rest on the same passages: two opposites and a denial, a cost and its figures. */
const SHARPER: Readonly<Record<string, readonly string[]>> = {
  contested: ['opposite'],
  'so-or-not': ['opposite', 'contested'],
  number: ['how-much', 'quantity'],
  person: ['who-was'],
  'how-long': ['how-long-of', 'how-soon'],
  'how-far': ['how-far-of'],
};

/** Whether another draft asks the same: of the same matter with more passages, or more sharply with as many. */
function asksInstead(other: Draft, draft: Draft, theirs: number, mine: number): boolean {
  if (other.kind !== draft.kind) return false;
  const [mineKey, theirKey] = [draft.question.key, other.question.key];
  if (SHARPER[mineKey]?.includes(theirKey)) return theirs >= mine;
  return (theirKey === mineKey || SHARPER[theirKey]?.includes(mineKey) === true) && theirs > mine;
}

/** Drafts without those that another asks about already, with all their passages. */
export function dropContained(drafts: readonly Draft[]): Draft[] {
  const sets = new Map(drafts.map((draft) => [draft, statementsOf(draft)]));
  const uses = [...sets].flatMap(([draft, statements]) =>
    [...statements].map((statement) => ({ statement, draft })),
  );
  const byStatement = grouped(uses, ({ statement }) => statement);
  return drafts.filter((draft) => {
    const mine = [...sets.get(draft)!];
    const rivals = mine[0] === undefined ? [] : byStatement.get(mine[0])!;
    return !rivals.some(({ draft: other }) => {
      const theirs = sets.get(other)!;
      return (
        asksInstead(other, draft, theirs.size, mine.length) &&
        mine.every((statement) => theirs.has(statement))
      );
    });
  });
}

export function toHolding(sums: readonly DraftSum[]): HoldingSum[] {
  const found = new Map<string, HoldingSum>();
  for (const { said, evidence } of sums) {
    const all = gather(evidence);
    const key = digest(['sum', said.key, ...all.map(({ statement }) => statement.folded)]);
    found.set(key, { key, said, claims: all.map(toClaim) });
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** Most serious first, then what most origins speak to, then by key. */
export function rank(tensions: readonly Tension[]): Tension[] {
  return [...tensions].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      b.origins - a.origins ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

export const evidenceOf = (
  statement: Statement,
  ...marks: readonly (Span | null | undefined)[]
): Evidence => ({
  statement,
  marks: marks.filter((mark) => mark != null).map(({ start, end }) => ({ start, end })),
});
