import { describe, expect, it } from 'vitest';
import {
  digest,
  keyOf,
  makeDocuments,
  type SearchedRecords,
  withCaptured,
} from '../../../shared/search/documents';
import { filterWords, passes } from '../../../shared/search/filters';
import { idOf, made } from '../../renderer/features/records';

const sha256 = 'a'.repeat(64);
const placed = (text: string, start: number) => ({ text, span: { start, end: start + text.length } });
const records: SearchedRecords = {
  capture: [made('capture', 1, { textSha256: sha256 })],
  article: [
    made('article', 2, {
      capture: idOf(1),
      title: placed('جسر الوادي', 0),
      outlet: placed('صحيفة الضفاف', 11),
      blocks: [
        { role: 'body', start: 24, end: 40 },
        { role: 'caption', start: 41, end: 45 },
      ],
    }),
  ],
  claim: [
    made('claim', 3, {
      article: idOf(2),
      statement: 'أُغلق',
      speaker: 'البلدية',
      via: ['وكالة الساحل'],
      category: 'strike',
    }),
  ],
  source: [made('source', 4, { name: 'سلمى', note: 'شاهدة' })],
  evidence: [made('evidence', 5, { target: { kind: 'claim', id: idOf(3) }, excerpt: 'صورة من الموقع' })],
  verdict: [
    made('verdict', 3, {
      target: { kind: 'claim', id: idOf(3) },
      judgement: { rating: 'false', reasons: 'لأن الصورة أقدم' },
    }),
  ],
  dispute: [made('dispute', 6, { question: 'متى أُغلق؟' })],
  position: [made('position', 7, { dispute: idOf(6), label: 'صباحاً' })],
  scale: {
    id: 's',
    name: { ar: 'س', en: 's' },
    ratings: [{ id: 'false', label: { ar: 'غير صحيح', en: 'False' }, tone: 'refuted', value: 1 }],
  },
  numbers: new Map([[idOf(3), 12]]),
};
const documents = new Map(makeDocuments(records).map((one) => [one.key, one]));
const claim = documents.get(keyOf('claim', idOf(3)))!;
const article = documents.get(keyOf('article', idOf(2)))!;
const has = (field: keyof typeof claim.facets, value: string, of = claim): boolean =>
  passes(of.facets[field] ?? [], filterWords(value));

describe('what is searched of a dossier', () => {
  it('is one document for each claim, article, dispute and source', () => {
    expect([...documents.values()].map(({ kind }) => kind)).toEqual([
      'claim',
      'article',
      'dispute',
      'source',
    ]);
  });

  it('a claim is found by number, speaker, reasons and evidence, and filtered in both languages', () => {
    const texts = claim.passages.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['12', 'البلدية', 'لأن الصورة أقدم', 'صورة من الموقع']));
    expect(has('outlet', 'الضفاف')).toBe(true);
    expect(has('verdict', 'false')).toBe(true);
    expect(has('verdict', 'غير صحيح')).toBe(true);
    expect(has('category', 'event')).toBe(true);
    expect(has('speaker', 'الساحل')).toBe(true);
    expect(has('verdict', 'بلا حكم', documents.get(keyOf('dispute', idOf(6)))!)).toBe(true);
  });

  it('an article gets its blocks from the captured text, each at its place', () => {
    const text = 'جسر الوادي\nصحيفة الضفاف\nأُغلق الجسر صبا\nجسر\n';
    const passages = withCaptured(article, text.padEnd(50));
    expect(passages.filter(({ part }) => part === 'text' || part === 'caption').map(({ at }) => at)).toEqual([
      24, 41,
    ]);
    expect(passages[0]).toMatchObject({ part: 'title', at: 0 });
  });

  it('a title that an editor corrected has no place in the page; missing text leaves the rest', () => {
    expect(withCaptured(article, 'عنوان آخر'.padEnd(50))[0]).toMatchObject({ at: null });
    expect(withCaptured(article, null)).toEqual(article.passages);
    expect(withCaptured(article, 'قصير').some(({ part }) => part === 'text')).toBe(false);
  });

  it('another version is told where anything of it changes, and only there', () => {
    const changed = new Map(
      makeDocuments({ ...records, evidence: [] }).map(({ key, version }) => [key, version]),
    );
    const differ = [...documents.values()].filter(({ key, version }) => changed.get(key) !== version);
    expect(differ.map(({ kind }) => kind)).toEqual(['claim']);
    expect(digest(['ab', 'c'])).not.toBe(digest(['a', 'bc']));
  });
});
