import '../../data/setup';
import { describe, expect, test } from 'vitest';
import {
  asksAboutMedia,
  beginEvidence,
  type EvidenceDraft,
  evidenceChanges,
  evidenceDraftSchema,
  evidenceSince,
  findNamed,
  isUntouched,
  isWebAddress,
  saysNothing,
  withPassage,
} from '../../../../renderer/features/sources/evidence-draft';
import type { EvidenceFields } from '../../../../shared/records/evidence';
import { idOf, made } from '../records';

const target = { kind: 'claim', id: idOf(1) } as const;
const town = made('source', 2, { name: 'بلدية رأس الدفلى', reliability: 'B' });
const old = made('source', 3, { name: 'مرصد زهر الملح', retracted: true });
const sources = [town, old];
const fresh = (name: string, part: Partial<EvidenceFields> = {}): EvidenceDraft => {
  const draft = beginEvidence(target, null, sources);
  return { ...draft, name, form: { ...draft.form, fields: { ...draft.form.fields, ...part } } };
};

test('new evidence leans nowhere until an editor says so', () => {
  expect(beginEvidence(target, null, sources).form.fields.stance).toBe('context');
});

describe('the source of new evidence', () => {
  test('is found in the register however its name is spelt', () => {
    expect(findNamed(fresh('بلديّة راس الدفلي'), sources)).toBe(town);
    const { changes } = evidenceChanges(fresh('بلديّة راس الدفلي'), sources, null);
    expect(changes).toMatchObject([{ record: { kind: 'evidence' }, set: { source: town.id, target } }]);
  });

  test('is made on the spot, in the same act, where nobody bears that name', () => {
    const draft = fresh(' إذاعة الميناء ');
    const { changes } = evidenceChanges(draft, sources, null);
    expect(changes).toMatchObject([
      { record: { kind: 'source', id: draft.fresh.id }, set: { name: 'إذاعة الميناء', reliability: 'F' } },
      { record: { kind: 'evidence' }, set: { source: draft.fresh.id } },
    ]);
  });

  test('a retracted source is not taken unasked', () => {
    expect(findNamed(fresh('مرصد زهر الملح'), sources)).toBeNull();
  });

  test('may be left out', () => {
    const { changes } = evidenceChanges(fresh('', { excerpt: 'صورة' }), sources, null);
    expect(changes).toMatchObject([{ set: { source: null, excerpt: 'صورة' } }]);
  });
});

test('a source named while another was saved is one more, and the evidence goes over to it', () => {
  const first = fresh('إذاعة');
  const { changes, made: change } = evidenceChanges(first, sources, null);
  if (!change) throw new Error('new evidence is always written');
  const radio = made('source', 5, { name: 'إذاعة' });
  const known = [...sources, { ...radio, id: first.fresh.id }];
  const later = evidenceSince({ ...first, name: 'إذاعة الميناء' }, change, idOf(60));
  const next = evidenceChanges(later, known, null);
  expect(changes).toHaveLength(2);
  expect(next.changes).toMatchObject([
    { record: { kind: 'source' }, set: { name: 'إذاعة الميناء' } },
    { record: change.record, set: { source: later.fresh.id }, replaces: { source: [idOf(60)] } },
  ]);
  expect(later.fresh.id).not.toBe(first.fresh.id);
});

describe('editing evidence', () => {
  const record = made('evidence', 9, { target, source: old.id, excerpt: 'قال كذا' });

  test('an untouched form writes nothing and keeps a source that was retracted since', () => {
    const draft = beginEvidence(target, record, sources);
    expect(isUntouched(draft, draft)).toBe(true);
    expect(evidenceChanges(draft, sources, null).changes).toEqual([]);
  });

  test('only what was changed is written', () => {
    const begun = beginEvidence(target, record, sources);
    const draft = {
      ...begun,
      form: { ...begun.form, fields: { ...begun.form.fields, credibility: '2' as const } },
    };
    expect(evidenceChanges(draft, sources, null).changes).toMatchObject([
      { record: { id: record.id }, set: { credibility: '2' } },
    ]);
    expect(Object.keys(evidenceChanges(draft, sources, null).changes[0]!.set)).toEqual(['credibility']);
  });
});

describe('an attached file', () => {
  const attachment = { sha256: 'a'.repeat(64), fileName: 'صورة.png', byteLength: 3, mediaType: 'image/png' };
  const held = { attachment, bytes: new Uint8Array([1, 2, 3]) };

  test('goes into the same act as the evidence that names it', () => {
    const { changes, bytes } = evidenceChanges(fresh('', { attachment }), sources, held);
    expect(changes).toMatchObject([{ set: { attachment } }]);
    expect(bytes).toEqual([{ sha256: attachment.sha256, bytes: held.bytes, mediaType: 'image/png' }]);
  });

  test('that was taken off again is not stored', () => {
    expect(evidenceChanges(fresh('شاهد'), sources, held).bytes).toEqual([]);
  });
});

describe('an empty form', () => {
  test('says nothing until a source, a text, an address or a file is there', () => {
    expect(saysNothing(fresh(' '))).toBe(true);
    expect(saysNothing(fresh('', { primary: true }))).toBe(true);
    for (const part of [{ excerpt: 'x' }, { link: 'x' }, { note: 'x' }])
      expect(saysNothing(fresh('', part))).toBe(false);
    expect(saysNothing(fresh('شاهد'))).toBe(false);
  });

  test('is kept as a draft as soon as anything was chosen', () => {
    const opened = fresh('');
    expect(isUntouched(opened, opened)).toBe(true);
    expect(isUntouched({ ...opened, name: 'ش' }, opened)).toBe(false);
    expect(isUntouched(fresh('', { credibility: '2' }), opened)).toBe(false);
    expect(isUntouched(fresh('', { stance: 'refutes' }), opened)).toBe(false);
  });
});

test('only http and https are web addresses', () => {
  expect(['https://example.org/a', ' HTTP://example.org '].map(isWebAddress)).toEqual([true, true]);
  expect(
    ['javascript:alert(1)', 'ftp://example.org', 'www.example.org', 'https://', ''].map(isWebAddress),
  ).toEqual([false, false, false, false, false]);
});

test('a kept draft is taken up again as it was', () => {
  const draft = fresh('شاهد', { excerpt: 'قال' });
  expect(evidenceDraftSchema.parse(structuredClone(draft))).toEqual(draft);
});

describe('a passage of another article', () => {
  const anchor = { start: 0, end: 4, exact: 'قبل ', prefix: '', suffix: '' };
  const passage = { article: idOf(9), anchor };

  test('brings its words, and its outlet as the source where none is named', () => {
    const draft = withPassage(fresh(''), passage, 'إذاعة الميناء', sources);
    expect(draft.form.fields).toMatchObject({ excerpt: 'قبل ', passage });
    expect(draft).toMatchObject({ name: 'إذاعة الميناء', fresh: { type: 'outlet' } });
    expect(evidenceDraftSchema.safeParse(draft).success).toBe(true);
  });

  test('leaves alone what was written and named already', () => {
    const typed = fresh('بلدية رأس الدفلى', { excerpt: 'ما كُتب' });
    const draft = withPassage(typed, passage, 'إذاعة الميناء', sources);
    expect(draft.form.fields).toMatchObject({ excerpt: 'ما كُتب', passage });
    expect(draft).toMatchObject({ name: 'بلدية رأس الدفلى', fresh: { type: 'other' } });
  });
});

describe('a source that was merged', () => {
  test('means the one it was merged into when its name is typed', () => {
    const twin = made('source', 4, { name: 'بلدية الدفلى', mergedInto: town.id });
    expect(findNamed(fresh('بلدية الدفلى'), [...sources, twin])).toBe(town);
  });
});

test('what a picture turned out to be is asked only where there is one', () => {
  const attachment = { sha256: 'a'.repeat(64), fileName: 'x', byteLength: 1, mediaType: 'text/plain' };
  expect(asksAboutMedia(fresh(''))).toBe(false);
  expect(asksAboutMedia(fresh('', { attachment }))).toBe(false);
  expect(asksAboutMedia(fresh('', { attachment: { ...attachment, mediaType: 'image/jpeg' } }))).toBe(true);
  const media = { category: 'StagedContent', originalContext: '', originalLink: '' } as const;
  expect(asksAboutMedia(fresh('', { media }))).toBe(true);
});

test('a draft that an earlier program kept without a field is still offered', () => {
  const { media: _, ...kept } = fresh('', { excerpt: 'صورة' }).form.fields;
  const draft = fresh('');
  const parsed = evidenceDraftSchema.parse({ ...draft, form: { ...draft.form, fields: kept } });
  expect(parsed.form.fields).toMatchObject({ excerpt: 'صورة', media: null });
});
