/**
 * A dossier that could drown its editor, packed as a file: a thousand articles that nearly repeat each other, fifty
 * captures of one page, one page brought in twice, and claims that were retracted.
 */
import { describe as describePlace } from '../../shared/anchoring/describe';
import { type PackedBytes, packDossier } from '../../shared/dossier/pack';
import { sha256Hex } from '../../shared/hash';
import type { Entry } from '../../shared/log/entry';
import { type Id, makeUuid7 } from '../../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../../shared/records/kinds';

const NOW = '2026-03-02T09:15:00.000Z';
export const REPEATED = 1000;
export const CAPTURES = 50;

let made = 0;
const newId = (): Id => makeUuid7(1_700_000_000_000 + made++, new Uint8Array(10).fill(5));
const dossier = newId();
const by = { id: newId(), name: 'سلمى' };

function entryOf<K extends Kind>(kind: K, id: Id, fields: Partial<FieldsOf<K>>): Entry {
  const entry = newId();
  const set = { ...kinds[kind].defaults, ...fields } as Entry['set'];
  return { id: entry, dossier, at: NOW, by, act: entry, record: { kind, id }, set, replaces: {} };
}

interface Page {
  readonly title: string;
  readonly outlet: string;
  readonly paragraphs: readonly string[];
  readonly versionOf?: Id | null;
  /** A passage that a retracted claim stands on. */
  readonly retracted?: string;
}

function pageOf({ title, outlet, paragraphs, versionOf = null, retracted }: Page) {
  const text = [title, ...paragraphs].join('\n');
  const bytes = new TextEncoder().encode(text);
  const sha256 = sha256Hex(bytes);
  const [capture, article] = [newId(), newId()];
  let at = title.length + 1;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 1;
    return { role: 'body' as const, start, end: start + paragraph.length };
  });
  const entries = [
    entryOf('capture', capture, {
      ...{ fileName: `${title}.txt`, sha256, textSha256: sha256 },
      ...{ byteLength: bytes.length, textLength: text.length },
    }),
    entryOf('article', article, {
      ...{ capture, blocks, versionOf, published: '2025-04-04' },
      title: { text: title, span: { start: 0, end: title.length } },
      outlet: { text: outlet, span: null },
    }),
  ];
  if (retracted) {
    const start = text.indexOf(retracted);
    const anchor = describePlace(text, start, start + retracted.length);
    entries.push(entryOf('claim', newId(), { article, anchor, retracted: true }));
  }
  return { article, entries, bytes: { sha256, bytes, mediaType: 'text/plain' } satisfies PackedBytes };
}

const letters = ['ب', 'ت', 'ج', 'د', 'ر', 'س', 'ص', 'ط', 'ع', 'ف'];
/** An outlet's invented name. */
const outletOf = (at: number): string =>
  `صحيفة ال${[...String(at).padStart(4, '0')].map((digit) => letters[Number(digit)]).join('')}`;

/** One wire story as a thousand outlets print it: three of its figures are about, and the ends differ. */
const repeated = (at: number): Page => ({
  title: 'انهيار مبنى في بلدة تل السنابل',
  outlet: outletOf(at),
  paragraphs: [
    `أعلنت هيئة الإسعاف مقتل ${[9, 12, 15][at % 3]} شخصاً في انهيار مبنى في بلدة تل السنابل يوم 3 نيسان 2025.`,
    'وأضافت الهيئة أن فرق الإنقاذ انتشلت الضحايا من تحت الأنقاض قبل منتصف الليل.',
    `وقال مراسل ${outletOf(at)} إن الطريق إلى البلدة أُغلق.`,
  ],
});

const captured = (at: number, versionOf: Id | null): Page => ({
  title: 'سد الزيزفون يفتح بواباته',
  outlet: 'قناة الضفة',
  versionOf,
  paragraphs: [`قالت إدارة السد إن إجلاء ${20 + at} عائلة من بلدة الزيزفون تم يوم 6 نيسان 2025.`],
});

/** The same words twice, as two articles; an editor retracted what the first of them claims. */
const twin: Page = {
  title: 'حصيلة حريق الميناء',
  outlet: 'وكالة المنارة',
  paragraphs: ['قالت إدارة الميناء إن الحريق أدى إلى إصابة 7 عمال في بلدة رأس الرمل يوم 2 نيسان 2025.'],
  retracted: 'إصابة 7 عمال',
};
const retold: Page = {
  title: 'شهود عن حريق الميناء',
  outlet: 'إذاعة السهل',
  paragraphs: ['وقال شهود إن الحريق أدى إلى إصابة 30 عاملاً في بلدة رأس الرمل يوم 2 نيسان 2025.'],
};

export function packFlood(): Uint8Array<ArrayBuffer> {
  const first = pageOf(captured(0, null));
  const pages = [
    ...Array.from({ length: REPEATED }, (_, at) => pageOf(repeated(at))),
    first,
    ...Array.from({ length: CAPTURES - 1 }, (_, at) => pageOf(captured(at + 1, first.article))),
    pageOf(twin),
    pageOf({ ...twin, retracted: 'إصابة 7 عمال' }),
    pageOf({ ...retold, retracted: 'إصابة 30 عاملاً' }),
  ];
  const entries = [
    entryOf('dossier', dossier, { title: 'ملف الطوفان' }),
    ...pages.flatMap((page) => page.entries),
  ];
  const bytes = new Map(pages.map((page) => [page.bytes.sha256, page.bytes]));
  return packDossier(dossier, entries, [...bytes.values()], NOW);
}
