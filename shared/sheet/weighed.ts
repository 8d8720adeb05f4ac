/**
 * Evidence for the sheet. A source whose safety forbids naming is not named anywhere in it: its name, the link,
 * the passage and the attached file's name stay in the dossier, and the reason stands in their place.
 */
import type { FoldedRecord } from '../log/fold';
import type { Attachment, Passage } from '../records/evidence';
import type { Id } from '../records/ids';
import { gradeOf } from '../weigh/evidence';
import { keptById, mergeSources } from '../weigh/merged';
import type { SheetEvidence } from './document';
import { groupByKey } from './input';

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

/** Where a passage of an article stands. */
export type PlaceOf = (passage: Passage) => SheetEvidence['passage'];

/** What a position is called; null where it is gone. */
export type LabelOf = (position: Id) => string | null;

function readEvidence(
  record: FoldedRecord<'evidence'>,
  found: Source | undefined,
  whyWithheld: (source: Source) => string,
  placeOf: PlaceOf,
  labelOf: LabelOf,
): SheetEvidence {
  const { fields, created } = record;
  const source = found ? readSource(found, whyWithheld(found)) : null;
  const open = source === null || source.withheldBecause === '';
  return {
    id: record.id,
    stance: fields.stance,
    position: fields.position ? labelOf(fields.position) : null,
    source,
    credibility: fields.credibility,
    grade: gradeOf(source?.reliability ?? null, fields.credibility),
    primary: fields.primary,
    excerpt: fields.excerpt,
    link: open || fields.link === '' ? fields.link : null,
    attachment: fields.attachment ? readAttachment(fields.attachment, open) : null,
    // The article it is quoted from is the source itself, as often as not.
    passage: open && fields.passage ? placeOf(fields.passage) : null,
    media: fields.media && !open ? { ...fields.media, originalLink: '' } : fields.media,
    by: created.by.name,
    at: created.at,
    retracted: fields.retracted,
  };
}

/** Evidence by the id of what it bears on: first what supports, then what refutes, then context. */
export function weighEvidence(
  evidence: readonly FoldedRecord<'evidence'>[],
  sources: readonly Source[],
  withRetracted: boolean,
  placeOf: PlaceOf,
  labelOf: LabelOf,
): ReadonlyMap<Id, readonly SheetEvidence[]> {
  const byId = keptById(sources);
  const whyWithheld = prepareWithheld(sources);
  const order = { supports: 0, refutes: 1, context: 2 };
  const shown = evidence
    .filter(({ fields }) => withRetracted || !fields.retracted)
    .sort((a, b) => order[a.fields.stance] - order[b.fields.stance]);
  const groups = new Map<Id, readonly SheetEvidence[]>();
  for (const [target, records] of groupByKey(shown, ({ fields }) => fields.target.id)) {
    const read = records.map((record) =>
      readEvidence(
        record,
        record.fields.source ? byId.get(record.fields.source) : undefined,
        whyWithheld,
        placeOf,
        labelOf,
      ),
    );
    groups.set(target, read);
  }
  return groups;
}
