/** A dossier as a large desk would have it, packed as a file: twenty articles with a hundred claims each, and one of 100,000 words. */
import { describe as describePlace } from '../../shared/anchoring/describe';
import { packDossier } from '../../shared/dossier/pack';
import { sha256Hex } from '../../shared/hash';
import type { Entry } from '../../shared/log/entry';
import { categories } from '../../shared/records/claim';
import { type Id, makeUuid7 } from '../../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../../shared/records/kinds';

const NOW = '2026-03-02T09:15:00.000Z';
const WORDS =
  'قال مصدر في البلدية إن الحريق التهم أربعة محال في السوق القديم وأضاف أن أحداً لم يُصب فيما فتحت الجهات المختصة تحقيقاً في أسبابه ودعت السكان إلى الابتعاد عن المكان'.split(
    ' ',
  );

let made = 0;
const newId = (): Id => makeUuid7(1_700_000_000_000 + made++, new Uint8Array(10).fill(7));

const DOSSIER = newId();
const by = { id: newId(), name: 'ليلى' };

function entryOf<K extends Kind>(kind: K, id: Id, fields: Partial<FieldsOf<K>>): Entry {
  const entry = newId();
  const set = { ...kinds[kind].defaults, ...fields } as Entry['set'];
  return { id: entry, dossier: DOSSIER, at: NOW, by, act: entry, record: { kind, id }, set, replaces: {} };
}

/** Paragraphs of a hundred words; no two are alike, as in a real article. */
function textOf(title: string, words: number): string {
  const paragraphs = Array.from({ length: Math.ceil(words / 100) }, (_, p) =>
    Array.from({ length: 100 }, (__, w) =>
      w === 0 ? `${p + 1}` : WORDS[(p * 7 + w * 3) % WORDS.length],
    ).join(' '),
  );
  return [title, ...paragraphs].join('\n');
}

function articleWith(title: string, words: number, claims: number) {
  const text = textOf(title, words);
  const bytes = new TextEncoder().encode(text);
  const sha256 = sha256Hex(bytes);
  const [capture, article] = [newId(), newId()];
  let at = title.length + 1;
  const blocks = text
    .split('\n')
    .slice(1)
    .map((paragraph) => {
      const start = at;
      at += paragraph.length + 1;
      return { role: 'body' as const, start, end: start + paragraph.length };
    });
  const step = Math.floor((text.length - title.length) / Math.max(1, claims));
  const entries = [
    entryOf('capture', capture, {
      fileName: `${title}.txt`,
      sha256,
      textSha256: sha256,
      byteLength: bytes.length,
      textLength: text.length,
    }),
    entryOf('article', article, {
      capture,
      title: { text: title, span: { start: 0, end: title.length } },
      blocks,
    }),
    ...Array.from({ length: claims }, (_, n) => {
      const start = title.length + 1 + n * step;
      return entryOf('claim', newId(), {
        article,
        anchor: describePlace(text, start, start + Math.min(90, step - 2)),
        category: categories[n % categories.length]!,
        statement: `ادعاء ${n + 1} من ${title}`,
        speaker: n % 3 === 0 ? 'بلدية السوق' : '',
      });
    }),
  ];
  return { entries, bytes: { sha256, bytes, mediaType: 'text/plain' } };
}

export const LONG = 'تقرير من مئة ألف كلمة';
export const SHORT = Array.from({ length: 20 }, (_, n) => `مقال رقم ${n + 1} عن السوق`);

/** The file, and how many claims are in it. */
export function packBigDossier(): { readonly file: Uint8Array<ArrayBuffer>; readonly claims: number } {
  const parts = [...SHORT.map((title) => articleWith(title, 900, 100)), articleWith(LONG, 100_000, 0)];
  const home = entryOf('dossier', DOSSIER, { title: 'ملف كبير' });
  const entries = [home, ...parts.flatMap((part) => part.entries)];
  return {
    file: packDossier(
      DOSSIER,
      entries,
      parts.map(({ bytes }) => bytes),
      NOW,
    ),
    claims: SHORT.length * 100,
  };
}
