/**
 * A dossier nobody would like to get, as a file: a title that goes on and on, an article without any metadata, a quote
 * of thousands of words, names in both directions, hundreds of sources of nearly one name, claims whose article is
 * gone, and a clock that was set back in the middle.
 */
import { describe as describePlace } from '../../shared/anchoring/describe';
import { type PackedBytes, packDossier } from '../../shared/dossier/pack';
import { sha256Hex } from '../../shared/hash';
import type { Entry } from '../../shared/log/entry';
import { type Id, makeUuid7 } from '../../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../../shared/records/kinds';

const { scale } = kinds.dossier.defaults;

export const longTitle = `${'حريق المستودع عند رصيف الغدير '.repeat(14).slice(0, 395)} تمّ`;
export const mixedName = 'قناة News 24 ‏(‎2026‏) — Dr. سعيد ‮مقلوب‬ 12%';
export const longQuote = Array.from({ length: 5000 }, (_, at) => `كلمة${at + 1}`).join(' ');
export const lostQuote = 'قال شاهد إن الباب كان مفتوحاً';
export const bareQuote = 'أُغلق الطريق عند الفجر';
export const SOURCES = 500;

const before = Date.UTC(2026, 5, 1, 8);
/** The machine's clock was set back by a year while the work went on. */
const setBack = Date.UTC(2025, 5, 1, 8);

export function hardDossier(): Buffer {
  const entries: Entry[] = [];
  const bytes: PackedBytes[] = [];
  let tick = before;
  let at = before;
  const noise = new Uint8Array(10).fill(3);
  const newId = (): Id => makeUuid7(++tick, noise);
  const dossier = newId();
  const by = { id: newId(), name: mixedName };
  const create = <K extends Kind>(kind: K, fields: Partial<FieldsOf<K>>, id: Id = newId()): Id => {
    entries.push({
      id: newId(),
      dossier,
      at: new Date(at++).toISOString(),
      by,
      act: newId(),
      record: { kind, id },
      set: { ...kinds[kind].defaults, ...fields } as Entry['set'],
      replaces: {},
    });
    return id;
  };
  const keep = (text: string): string => {
    const encoded = new TextEncoder().encode(text);
    const sha256 = sha256Hex(encoded);
    bytes.push({ sha256, bytes: encoded, mediaType: 'text/plain' });
    return sha256;
  };
  const article = (text: string, fields: Partial<FieldsOf<'article'>>): Id => {
    const sha256 = keep(text);
    const capture = create('capture', {
      fileName: 'page.txt',
      mediaType: 'text/plain',
      sha256,
      textSha256: sha256,
      byteLength: new TextEncoder().encode(text).length,
      textLength: text.length,
      encoding: 'utf-8',
    });
    const blocks = [{ role: 'body', start: 0, end: text.length } as const];
    return create('article', { capture, blocks, ...fields });
  };
  const claim = (of: Id, text: string, quote: string, fields: Partial<FieldsOf<'claim'>> = {}): Id => {
    const start = text.indexOf(quote);
    const anchor = describePlace(text, start, start + quote.length);
    return create('claim', { article: of, anchor, category: 'strike', ...fields });
  };
  create('dossier', { title: longTitle, scale }, dossier);
  const titled = article(longQuote, {
    title: { text: longTitle, span: null },
    outlet: { text: mixedName, span: null },
    byline: { text: mixedName, span: null },
    published: '2026-05-30',
  });
  const long = claim(titled, longQuote, longQuote, { speaker: mixedName, via: [mixedName, mixedName] });
  at = setBack;
  const bareText = `وقال السكان إنه ${bareQuote}، ولم يُفتح بعد.`;
  const bare = article(bareText, {});
  claim(bare, bareText, bareQuote);
  // Its article never came along.
  claim(newId(), lostQuote, lostQuote, { speaker: 'شاهد' });
  const names = Array.from({ length: SOURCES }, (_, n) => {
    const spelling = n % 2 ? 'مرصد الساحل للأنباء' : 'مرصد الساحل للانباء';
    return n < 40 ? spelling : `${spelling} ${n}`;
  });
  const sources = names.map((name) => create('source', { name, type: 'organisation', reliability: 'C' }));
  create('evidence', {
    target: { kind: 'claim', id: long },
    source: sources[7] ?? null,
    excerpt: longQuote.slice(0, 15_000),
    link: `https://example.org/${'a'.repeat(900)}`,
  });
  const judgement = { rating: scale.ratings[0]?.id ?? '', reasons: 'صورتان' };
  create('verdict', { target: { kind: 'claim', id: long }, judgement }, long);
  return Buffer.from(packDossier(dossier, entries, bytes, new Date(before).toISOString()));
}
