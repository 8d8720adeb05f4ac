/**
 * Writes a crowded dossier as a file: sixty articles and three hundred claims in invented words, with titles that go
 * on and on, articles that lack what others have, and disputes of many positions. For the pictures: what looks well
 * with six articles has to bear sixty.
 *
 *   tsx scripts/crowded.ts FILE.qarina
 */
import type { Id } from '../shared/records/ids';
import { defaultScale } from '../shared/records/scales';
import { DossierWriter } from './dossier-writer';

const ARTICLES = 60;
const SOURCES = 40;
const DISPUTES = 14;

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

const writer = new DossierWriter(`فيضان نهر السرو${tail}`, 'هالة الناطور', Date.UTC(2025, 2, 1, 8));
const create = writer.create.bind(writer);

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
  const bare = at % 11 === 5 ? { title: null, outlet: null, published: null } : {};
  const day = `2025-03-${String(1 + (at % 28)).padStart(2, '0')}`;
  const page = writer.addPage(`صفحة ${at + 1}.txt`, text, { published: at % 5 === 4 ? null : day, ...bare });
  return sentences.flatMap((quote, n) => {
    const fields = { category: pick(categories, at + n), speaker: pick(speakers, at + n) };
    return page.claim(quote, { ...fields, statement: n % 2 ? quote : '' }) ?? [];
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
await writer.write(file);
console.log(`${ARTICLES} articles, ${claims.length} claims: ${file}`);
