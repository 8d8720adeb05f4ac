/**
 * What is searched of a dossier: for each article, claim, dispute and source its texts and what it can be filtered
 * by, drawn together from all records that speak of it. Made again where anything of it changes.
 */
import type { FoldedRecord } from '../log/fold';
import type { Block } from '../records/article';
import type { Scale } from '../records/dossier';
import type { Id, Sha256 } from '../records/ids';
import type { Kind } from '../records/kinds';
import { terms } from '../records/terms';
import { readStanding } from '../weigh/verdicts';
import { type FilterField, type HitKind, prepareFacet } from './filters';
import type { Part, Passage } from './lines';

type RecordsOf<K extends Kind> = readonly FoldedRecord<K>[];

/** The records of a dossier that bear on what is found; none of them retracted. */
export interface SearchedRecords {
  readonly article: RecordsOf<'article'>;
  readonly capture: RecordsOf<'capture'>;
  readonly claim: RecordsOf<'claim'>;
  readonly source: RecordsOf<'source'>;
  readonly evidence: RecordsOf<'evidence'>;
  readonly verdict: RecordsOf<'verdict'>;
  readonly dispute: RecordsOf<'dispute'>;
  readonly position: RecordsOf<'position'>;
  readonly scale: Scale;
  /** Claim → its number. */
  readonly numbers: ReadonlyMap<Id, number>;
}

/** A thing that can be found. */
export interface SearchDocument {
  readonly key: string;
  readonly kind: HitKind;
  readonly id: Id;
  readonly version: string;
  readonly facets: Readonly<Partial<Record<FilterField, readonly string[]>>>;
  /** How many of the passages are its head. */
  readonly head: number;
  /** Without the captured text, which is read only where it is needed. */
  readonly passages: readonly Passage[];
  /** Where its captured text is. */
  readonly captured: { readonly sha256: Sha256; readonly blocks: readonly Block[] } | null;
}

export const keyOf = (kind: HitKind, id: Id): string => `${kind} ${id}`;

/** A short name of what was written: 53 bits, equal for equal texts (cyrb53). */
export function digest(texts: Iterable<string | number>): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const mix = (code: number): void => {
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  };
  for (const text of texts) {
    if (typeof text === 'number') mix(text);
    else for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
    mix(0x1_0000);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

const passage = (part: Part, text: string | null | undefined, at: number | null = null): Passage[] =>
  text ? [{ part, text, at }] : [];

type Written = Omit<SearchDocument, 'key' | 'version' | 'captured'> &
  Partial<Pick<SearchDocument, 'captured'>>;

function documentOf({ captured = null, ...written }: Written): SearchDocument {
  const { kind, id, facets, passages, head } = written;
  return {
    ...written,
    captured,
    key: keyOf(kind, id),
    version: digest([
      head,
      ...passages.flatMap(({ part, text }) => [part, text]),
      ...Object.entries(facets).flatMap(([field, values]) => [field, ...values]),
      captured?.sha256 ?? '',
      ...(captured?.blocks ?? []).flatMap(({ start, end, role }) => [start, end, role]),
    ]),
  };
}

function articleDocument(
  { id, fields }: FoldedRecord<'article'>,
  capture: FoldedRecord<'capture'> | undefined,
): SearchDocument {
  const head = [
    ...passage('title', fields.title?.text, fields.title?.span?.start),
    ...passage('subtitle', fields.subtitle?.text, fields.subtitle?.span?.start),
  ];
  const sha256 = capture?.fields.textSha256;
  return documentOf({
    kind: 'article',
    id,
    head: head.length,
    facets: { outlet: prepared(fields.outlet?.text) },
    passages: [
      ...head,
      ...passage('outlet', fields.outlet?.text),
      ...passage('byline', fields.byline?.text),
      ...passage('dateline', fields.dateline?.text),
      ...passage('note', fields.note),
    ],
    captured: sha256 ? { sha256, blocks: fields.blocks } : null,
  });
}

const prepared = (...values: readonly (string | null | undefined)[]): readonly string[] =>
  values.flatMap((value) => (value ? [prepareFacet(value)] : []));

function groupedBy<T>(records: readonly T[], nameOf: (record: T) => Id): ReadonlyMap<Id, readonly T[]> {
  const found = new Map<Id, T[]>();
  for (const record of records) {
    const name = nameOf(record);
    const list = found.get(name);
    if (list) list.push(record);
    else found.set(name, [record]);
  }
  return found;
}

const withoutVerdict = ['بلا حكم', 'none'] as const;
const inDisagreement = ['اختلاف', 'disagreement'] as const;

/** What is judged of a claim or dispute: what it is called in both languages, and the reasons given. */
function judged(
  verdict: FoldedRecord<'verdict'> | undefined,
  scale: Scale,
): { facets: readonly string[]; reasons: Passage[] } {
  const standing = readStanding(verdict ?? null);
  const names = (rating: string): readonly string[] => {
    const found = scale.ratings.find(({ id }) => id === rating);
    return found ? prepared(found.label.ar, found.label.en) : [];
  };
  if (standing.state === 'given') {
    const { rating, reasons } = standing.judgement;
    return { facets: names(rating), reasons: passage('reasons', reasons) };
  }
  if (standing.state !== 'disagreement') return { facets: prepared(...withoutVerdict), reasons: [] };
  return {
    facets: [
      ...prepared(...inDisagreement),
      ...standing.answers.flatMap(({ judgement }) => names(judgement.rating)),
    ],
    reasons: standing.answers.flatMap(({ judgement }) => passage('reasons', judgement.reasons)),
  };
}

const evidencePassages = (evidence: RecordsOf<'evidence'> = []): Passage[] =>
  evidence.flatMap(({ fields }) => [
    ...passage('evidence', fields.excerpt),
    ...passage('evidence', fields.note),
    ...passage('evidence', fields.link),
    ...passage('evidence', fields.attachment?.fileName),
  ]);

interface Context {
  readonly scale: Scale;
  readonly numbers: ReadonlyMap<Id, number>;
  /** Article → who published it. */
  readonly outlets: ReadonlyMap<Id, string>;
  /** Claim or dispute → what bears on it. */
  readonly evidence: ReadonlyMap<Id, RecordsOf<'evidence'>>;
  readonly verdicts: ReadonlyMap<Id, FoldedRecord<'verdict'>>;
  /** Dispute → its positions. */
  readonly positions: ReadonlyMap<Id, RecordsOf<'position'>>;
}

function claimDocument({ id, fields }: FoldedRecord<'claim'>, context: Context): SearchDocument {
  const { numbers, outlets, evidence, verdicts, scale } = context;
  const verdict = judged(verdicts.get(id), scale);
  const head = [...passage('statement', fields.statement), ...passage('quote', fields.anchor.exact)];
  return documentOf({
    kind: 'claim',
    id,
    head: head.length,
    facets: {
      outlet: prepared(outlets.get(fields.article)),
      category: prepared(terms.ar.category[fields.category], terms.en.category[fields.category]),
      speaker: prepared(fields.speaker, ...fields.via),
      verdict: verdict.facets,
    },
    passages: [
      ...head,
      ...passage('number', String(numbers.get(id) ?? '')),
      ...passage('speaker', fields.speaker),
      ...passage('via', fields.via.join(' ‹ ')),
      ...passage('note', fields.note),
      ...verdict.reasons,
      ...evidencePassages(evidence.get(id)),
    ],
  });
}

function disputeDocument({ id, fields }: FoldedRecord<'dispute'>, context: Context): SearchDocument {
  const verdict = judged(context.verdicts.get(id), context.scale);
  return documentOf({
    kind: 'dispute',
    id,
    head: fields.question ? 1 : 0,
    facets: { verdict: verdict.facets },
    passages: [
      ...passage('question', fields.question),
      ...(context.positions.get(id) ?? []).flatMap(({ fields: { label } }) => passage('position', label)),
      ...passage('note', fields.note),
      ...verdict.reasons,
      ...evidencePassages(context.evidence.get(id)),
    ],
  });
}

const sourceDocument = ({ id, fields }: FoldedRecord<'source'>): SearchDocument =>
  documentOf({
    kind: 'source',
    id,
    head: fields.name ? 1 : 0,
    facets: {},
    passages: [...passage('name', fields.name), ...passage('note', fields.note)],
  });

/** Everything that can be found in a dossier. */
export function makeDocuments(records: SearchedRecords): SearchDocument[] {
  const captures = new Map(records.capture.map((capture) => [capture.id, capture]));
  const context: Context = {
    scale: records.scale,
    numbers: records.numbers,
    outlets: new Map(records.article.map(({ id, fields }) => [id, fields.outlet?.text ?? ''])),
    evidence: groupedBy(records.evidence, ({ fields }) => fields.target.id),
    verdicts: new Map(records.verdict.map((verdict) => [verdict.id, verdict])),
    positions: groupedBy(records.position, ({ fields }) => fields.dispute),
  };
  return [
    ...records.claim.map((claim) => claimDocument(claim, context)),
    ...records.article.map((article) => articleDocument(article, captures.get(article.fields.capture))),
    ...records.dispute.map((dispute) => disputeDocument(dispute, context)),
    ...records.source.map(sourceDocument),
  ];
}

/** The passages of a document with its captured text; without it where that is not there. */
export function withCaptured(
  { passages, captured }: SearchDocument,
  text: string | null,
): readonly Passage[] {
  if (!captured || text === null) return passages;
  // A title that an editor corrected stands nowhere in the page.
  const placed = passages.map((one) =>
    one.at !== null && !text.startsWith(one.text, one.at) ? { ...one, at: null } : one,
  );
  const blocks = captured.blocks.flatMap(({ role, start, end }): Passage[] =>
    end > text.length ? [] : passage(role === 'caption' ? 'caption' : 'text', text.slice(start, end), start),
  );
  return [...placed, ...blocks];
}
