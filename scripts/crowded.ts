/**
 * Writes a crowded dossier as a file: sixty articles and three hundred claims in invented words, with titles that go
 * on and on, articles that lack what others have, and disputes of many positions. For the pictures: what looks well
 * with six articles has to bear sixty.
 *
 *   tsx scripts/crowded.ts FILE.qarina
 */
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { describe as describeAnchor } from '../shared/anchoring/describe';
import { type PackedBytes, packDossier } from '../shared/dossier/pack';
import { sha256Hex } from '../shared/hash';
import { toRecords } from '../shared/intake/laid-records';
import { READER_VERSION } from '../shared/intake/page';
import { readPage } from '../shared/intake/read';
import type { Editor, Entry } from '../shared/log/entry';
import { type Id, makeUuid7 } from '../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../shared/records/kinds';
import { defaultScale } from '../shared/records/scales';

const ARTICLES = 60;
const SOURCES = 40;
const DISPUTES = 14;
const start = Date.UTC(2025, 2, 1, 8);
const editor: Editor = { id: makeUuid7(start, randomBytes(10)), name: 'هالة الناطور' };

const places = ['عين الحور', 'وادي القصب', 'تل السنابل', 'جسر المطحنة', 'ميناء الرمل', 'حي الزيتون'];
const outlets = ['صحيفة السنابل', 'قناة الضفة', 'وكالة المنارة', 'North Quay Daily', 'إذاعة السهل', ''];
const speakers = ['رئيس البلدية منير السهلي', 'شهود من الحي', 'وزارة الأشغال', 'Dana K. من لجنة السدود', ''];
const categories = [
  'quantity',
  'casualties',
  'target-nature',
  'person-identity',
  'date',
  'location',
] as const;
const tail =
  ' وسط تضارب في الروايات بين البلدية والأهالي ولجنة السدود حول عدد البيوت التي غمرتها المياه ومن فتح بوابة السد ليلاً، ومتى أُنذر السكان، وهل كان المستودع القديم فارغاً أم فيه مؤن، وما قاله المهندسون عن دعائم الجسر الخشبي قبل انهياره بثلاثة أيام، بحسب محاضر لم تُنشر بعد';
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const entries: Entry[] = [];
const bytes: PackedBytes[] = [];
let tick = start;
const newId = (): Id => makeUuid7(++tick, randomBytes(10));
const dossier = newId();

function create<K extends Kind>(kind: K, fields: Partial<FieldsOf<K>>, id: Id = newId()): Id {
  entries.push({
    id: newId(),
    dossier,
    at: new Date(tick).toISOString(),
    by: editor,
    act: newId(),
    record: { kind, id },
    set: { ...kinds[kind].defaults, ...fields } as Entry['set'],
    replaces: {},
  });
  return id;
}

function keep(text: string): string {
  const encoded = new TextEncoder().encode(text);
  const sha256 = sha256Hex(encoded);
  bytes.push({ sha256, bytes: encoded, mediaType: 'text/plain' });
  return sha256;
}

/** Sentences of one article; each becomes a claim. */
const sentencesOf = (at: number): readonly string[] => [
  `ارتفع منسوب النهر في ${pick(places, at)} إلى ${3 + (at % 5)} أمتار فجر الثلاثاء`,
  `أُخليت ${20 + at} عائلة إلى مدرسة البلدة قبل منتصف الليل`,
  `كان المستودع القديم عند ${pick(places, at + 2)} فارغاً منذ الصيف`,
  `انهار الجسر الخشبي بعد ${1 + (at % 9)} ساعات من الإنذار`,
  `أُصيب ${1 + (at % 7)} من عمال البلدية إصابات طفيفة`,
];

function addArticle(at: number): readonly Id[] {
  const sentences = sentencesOf(at);
  const title = `${pick(places, at)}: النهر يغمر السوق القديم ليلة ${1 + at}${at % 7 === 3 ? tail : ''}`;
  const outlet = pick(outlets, at);
  const text = [
    title,
    '',
    ...(outlet ? [outlet, ''] : []),
    ...sentences.map(
      (one) => `وقال ${pick(speakers, at) || 'الأهالي'} إنه ${one}، ولم يصدر توضيح آخر حتى المساء.\n`,
    ),
  ].join('\n');
  const read = readPage(new TextEncoder().encode(text), { fileName: `صفحة ${at + 1}.txt` });
  if (!read.ok) throw new Error(`page ${at}: ${read.error.reason}`);
  const laid = toRecords({ articles: read.value.articles, lines: read.value.lines });
  const sha256 = keep(text);
  const capture = create('capture', {
    fileName: `صفحة ${at + 1}.txt`,
    mediaType: 'text/plain',
    sha256,
    byteLength: new TextEncoder().encode(text).length,
    encoding: read.value.encoding,
    encodingFrom: read.value.encodingFrom,
    textSha256: keep(read.value.text),
    textLength: read.value.text.length,
    reader: READER_VERSION,
    method: 'dialog',
    setAside: laid.setAside,
  });
  const [first] = laid.articles;
  if (!first) throw new Error(`page ${at} holds no article`);
  const bare = at % 11 === 5 ? { title: null, outlet: null, published: null } : {};
  const day = `2025-03-${String(1 + (at % 28)).padStart(2, '0')}`;
  const article = create('article', { ...first, published: at % 5 === 4 ? null : day, ...bare, capture });
  return sentences.flatMap((quote, n) => {
    const from = read.value.text.indexOf(quote);
    if (from === -1) return [];
    const anchor = describeAnchor(read.value.text, from, from + quote.length);
    const fields = { category: pick(categories, at + n), speaker: pick(speakers, at + n) };
    return [create('claim', { article, anchor, ...fields, statement: n % 2 ? quote : '' })];
  });
}

function addDispute(at: number, claims: readonly Id[]): void {
  const question = `متى أُنذر سكان ${pick(places, at)} ومن أنذرهم؟${at % 4 === 1 ? tail : ''}`;
  const dispute = create('dispute', { question, state: at % 3 === 2 ? 'settled' : 'open' });
  for (let order = 0; order < 2 + (at % 4); order++) {
    const label = pick(['قبل الفيضان بساعة', 'بعده', 'لم يُنذر أحد', 'أُنذر حي واحد', 'لا يُعرف'], order);
    const position = create('position', { dispute, label, order });
    for (let n = 0; n <= order % 3; n++)
      create('stand', { dispute, position, claim: pick(claims, at * 17 + order * 5 + n) });
  }
}

create('dossier', { title: `فيضان نهر السرو${tail}`, scale: defaultScale }, dossier);
const sources = Array.from({ length: SOURCES }, (_, at) =>
  create('source', {
    name: `${pick(speakers, at) || 'شاهد'} ${at % 2 ? `(${at})` : pick(places, at)}`,
    type: pick(['witness', 'official', 'agency', 'outlet'] as const, at),
    reliability: pick(['A', 'B', 'C', 'D', 'F'] as const, at),
  }),
);
const claims = Array.from({ length: ARTICLES }, (_, at) => addArticle(at)).flat();
for (const [at, claim] of claims.entries()) {
  const target = { kind: 'claim', id: claim } as const;
  if (at % 3 === 0)
    create('evidence', {
      target,
      source: pick(sources, at),
      stance: pick(['supports', 'refutes', 'context'] as const, at),
      credibility: pick(['1', '2', '3', '4', '6'] as const, at),
      excerpt: 'سجلات محطة القياس عند السد.',
    });
  if (at % 2 === 0) {
    const { id } = pick(defaultScale.ratings, at);
    create(
      'verdict',
      { target, judgement: { rating: id, reasons: 'قورنت الرواية بسجلات محطة القياس.' } },
      claim,
    );
  }
}
for (let at = 0; at < DISPUTES; at++) addDispute(at, claims);

const [file] = process.argv.slice(2);
if (!file) throw new Error('name the file to write');
await writeFile(file, packDossier(dossier, entries, bytes, new Date(tick).toISOString()));
console.log(`${ARTICLES} articles, ${claims.length} claims: ${file}`);
