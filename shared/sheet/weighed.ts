/**
 * Evidence for the sheet. A source whose safety forbids naming is not named anywhere in it: its name, the link,
 * the passage and the attached file's name stay in the dossier, and the reason stands in their place.
 */

import type { FoldedRecord } from '../log/fold';
import { grouped } from '../log/group';
import type { Attachment, Media, Passage } from '../records/evidence';
import type { Id } from '../records/ids';
import { gradeOf } from '../weigh/evidence';
import { keptById, mergeSources } from '../weigh/merged';
import type { SheetDisagreement, SheetEvidence } from './document-parts';
import type { SheetInput } from './input';
import { print, readDisagreements } from './judgements';

type Source = FoldedRecord<'source'>;

/** Why a source is not named; empty where it may be. In a disagreement about that, caution wins. */
export function withheldBecause(source: Source): string {
  const reason = source.fields.redactionReason.trim();
  if (reason !== '') return reason;
  const standing = source.disagreements.redactionReason ?? [];
  const other = standing.map(({ value }) => value).find((value) => typeof value === 'string' && value.trim());
  return typeof other === 'string' ? other.trim() : '';
}

/** As above, for a source with what was merged into it: one that may not be named keeps all of them unnamed. */
export function prepareWithheld(sources: readonly Source[]): (source: Source) => string {
  const merged = mergeSources(sources);
  return (source) => {
    const kept = merged.of(source.id) ?? source;
    return [kept, ...merged.into(kept.id)].map(withheldBecause).find((reason) => reason !== '') ?? '';
  };
}

function readSource(source: Source, reason: string): NonNullable<SheetEvidence['source']> {
  return {
    id: source.id,
    name: reason === '' ? source.fields.name : null,
    type: source.fields.type,
    reliability: source.fields.reliability,
    withheldBecause: reason,
  };
}

function readAttachment(file: Attachment, open: boolean): NonNullable<SheetEvidence['attachment']> {
  const { changedAt, ...kept } = file;
  return { ...kept, fileName: open ? file.fileName : null, ...(open && changedAt ? { changedAt } : {}) };
}

/** What evidence points at, as the sheet tells it. */
export interface Pointers {
  /** Where a passage of an article stands. */
  readonly place: (passage: Passage) => SheetEvidence['passage'];
  /** What a position is called; null where it is gone. */
  readonly label: (position: Id) => string | null;
}

interface Reading extends Pointers {
  readonly source: (id: unknown) => Source | undefined;
  readonly whyWithheld: (source: Source) => string;
  readonly authors: SheetInput['authors'];
}

/** What leads to a source: an address, a file's name, the article that is often the source itself. */
const LEADING: ReadonlySet<string> = new Set(['link', 'attachment', 'passage']);

const DIFFERING = [
  ...['stance', 'position', 'source', 'credibility', 'primary', 'excerpt', 'link'],
  ...['attachment', 'passage', 'retracted'],
] as readonly (keyof FoldedRecord<'evidence'>['fields'])[];

/** Whether nothing of a record has to be left out. In a disagreement about the source, caution wins. */
function isOpen({ fields, disagreements }: FoldedRecord<'evidence'>, reading: Reading): boolean {
  const named = [fields.source, ...(disagreements.source ?? []).map(({ value }) => value)];
  return named.every((id) => {
    const source = reading.source(id);
    return source === undefined || reading.whyWithheld(source) === '';
  });
}

function sayValue(field: string, value: unknown, open: boolean, reading: Reading): string | null {
  if (field === 'source') {
    const source = reading.source(value);
    if (source === undefined) return '';
    return reading.whyWithheld(source) === '' ? source.fields.name : null;
  }
  if (field === 'position') return typeof value === 'string' ? (reading.label(value) ?? '') : '';
  if (LEADING.has(field) && !open) return value === null || value === '' ? '' : null;
  const found = value as Partial<Attachment & Passage> | null;
  if (field === 'attachment') return found ? `${found.fileName} sha256:${found.sha256}` : '';
  return print(field === 'passage' ? found?.anchor : value);
}

/** What editors differ in about a picture, part by part. */
function mediaDisagreements({ disagreements }: FoldedRecord<'evidence'>, open: boolean): SheetDisagreement[] {
  const standing = disagreements.media ?? [];
  const parts = [
    { field: 'media', say: (media: Media | null) => media?.category ?? '' },
    { field: 'originalContext', say: (media: Media | null) => media?.originalContext ?? '' },
    { field: 'originalLink', say: (media: Media | null) => media?.originalLink ?? '' },
  ];
  return parts.flatMap(({ field, say }) => {
    const given = standing.map(({ value, by, at }) => ({
      value: say(value as Media | null),
      by: by.name,
      at,
    }));
    if (new Set(given.map(({ value }) => value)).size < 2) return [];
    const hidden = field === 'originalLink' && !open;
    return [{ field, values: given.map((one) => (hidden && one.value ? { ...one, value: null } : one)) }];
  });
}

function readEvidence(record: FoldedRecord<'evidence'>, reading: Reading): SheetEvidence {
  const { fields } = record;
  const found = reading.source(fields.source);
  const source = found ? readSource(found, reading.whyWithheld(found)) : null;
  const open = isOpen(record, reading);
  const { by, at } = reading.authors.get(record.id) ?? record.created;
  return {
    id: record.id,
    stance: fields.stance,
    position: fields.position ? reading.label(fields.position) : null,
    source,
    credibility: fields.credibility,
    grade: gradeOf(source?.reliability ?? null, fields.credibility),
    primary: fields.primary,
    excerpt: fields.excerpt,
    link: open || fields.link === '' ? fields.link : null,
    attachment: fields.attachment ? readAttachment(fields.attachment, open) : null,
    passage: open && fields.passage ? reading.place(fields.passage) : null,
    media: fields.media && !open ? { ...fields.media, originalLink: '' } : fields.media,
    by: by.name,
    at,
    retracted: fields.retracted,
    disagreements: [
      ...readDisagreements(record, DIFFERING, (field, value) => sayValue(field, value, open, reading)),
      ...mediaDisagreements(record, open),
    ],
  };
}

/** Evidence by the id of what it bears on: first what supports, then what refutes, then context. */
export function weighEvidence(
  { evidence, source: sources, authors }: Pick<SheetInput, 'evidence' | 'source' | 'authors'>,
  withRetracted: boolean,
  pointers: Pointers,
): ReadonlyMap<Id, readonly SheetEvidence[]> {
  const byId = keptById(sources);
  const reading: Reading = {
    ...pointers,
    authors,
    source: (id) => (typeof id === 'string' ? byId.get(id) : undefined),
    whyWithheld: prepareWithheld(sources),
  };
  const order = { supports: 0, refutes: 1, context: 2 };
  const shown = evidence
    .filter(({ fields }) => withRetracted || !fields.retracted)
    .sort((a, b) => order[a.fields.stance] - order[b.fields.stance]);
  const groups = grouped(shown, ({ fields }) => fields.target.id);
  return new Map(
    [...groups].map(([target, records]) => [target, records.map((record) => readEvidence(record, reading))]),
  );
}
