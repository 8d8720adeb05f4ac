/**
 * Writes a dossier that contradicts itself as a file, in invented words: one figure over the years, one toll told
 * four ways, a place called three things, a sum that does not add up, and a page captured a second time with its
 * words changed. For the pictures of the board.
 *
 *   tsx scripts/contradicting.ts FILE.qarina
 */
import { DossierWriter } from './dossier-writer';

const writer = new DossierWriter('انهيار مبنى تل السنابل', 'هالة الناطور', Date.UTC(2025, 3, 6, 8));
const page = (name: string, title: string, line: string, ...paragraphs: string[]) =>
  writer.addPage(`${name}.txt`, `${title}\n\n${line}\n\n${paragraphs.join('\n\n')}\n`);

const collapse = 'في انهيار مبنى في بلدة تل السنابل يوم 3 نيسان 2025.';
const title = 'انهيار مبنى في بلدة تل السنابل';
const weather = 'وتوقعت مصلحة الأرصاد أن تستمر الأمطار حتى نهاية الأسبوع المقبل.';
const first = page(
  'المنارة',
  title,
  'وكالة المنارة - 4 نيسان 2025',
  `أعلنت هيئة الإسعاف مقتل 9 أشخاص ${collapse}`,
  'وقال رئيس البلدية منير السهلي إن المبنى كان مستودعاً للحبوب مهجوراً منذ الصيف، وإن أحداً لم يكن يسكنه.',
  weather,
);
const second = page(
  'الضفة',
  `${title} ومطالب بالتحقيق`,
  'صحيفة الضفة - 4 نيسان 2025',
  `أعلنت نقابة العمال مقتل 12 شخصاً على الأقل ${collapse}`,
  'وذكر جيران أن المبنى كان مسكناً لعائلات العمال، وأن أربع عائلات كانت نائمة فيه ساعة الانهيار.',
  weather,
);
page(
  'السهل',
  'شهود: الضحايا أكثر مما أُعلن',
  'إذاعة السهل - 4 نيسان 2025',
  `وأكد شهود مقتل 15 شخصاً ${collapse}`,
  'وأحصت نقابة العمال مقتل 44 شخصاً في انهيار المباني بين تشرين الثاني 2023 ونيسان 2024، توزّعوا على 13 في القضاء الشمالي و30 في القضاء الجنوبي.',
);
for (const [outlet, year, words] of [
  ['مكتب الإغاثة', 2019, 'قالت هيئة الإغاثة إن أكثر من 70 ألف شخص كانوا يقيمون في مخيم الزيتون عام 2019.'],
  ['صحيفة الضفة', 2024, 'يؤوي مخيم الزيتون نحو 43 ألف شخص، بحسب تقرير لصحيفة الضفة عام 2024.'],
  ['قناة السهل', 2025, 'بقي 30 ألف شخص في مخيم الزيتون مطلع 2025 بعد عودة مئات العائلات، وفق إدارة المخيم.'],
] as const)
  page(outlet, 'سكان مخيم الزيتون', `${outlet} - 2 شباط ${year}`, words);

const dam = {
  open: 'قال مدير السد عماد الراعي إن البوابات الثلاث فُتحت فجر الأحد لتصريف المياه الزائدة نحو الوادي.',
  nine: 'وأضاف أن تسع قرى أُخليت احترازاً قبل وصول المياه إليها، وأن أحداً من سكانها لم يُصب بأذى.',
  more: 'وأضاف أن أربع عشرة قرية أُخليت احترازاً قبل وصول المياه إليها، وأن أحداً من سكانها لم يُصب بأذى.',
  siren: 'وروى مزارعون أن صفارات الإنذار لم تُسمع في الضفة الغربية من النهر إلا بعد ساعتين.',
};
const opened = 'سد الزيزفون يفتح بواباته للمرة الأولى منذ عقد';
const earlier = page('السد', opened, 'قناة الضفة - 6 نيسان 2025', dam.open, dam.nine, dam.siren);
const later = `${opened}\n\nقناة الضفة - 6 نيسان 2025\n\n${dam.open}\n\n${dam.more}\n`;
writer.addPage('السد ثانية.txt', later, { versionOf: earlier.article });
for (const quote of ['البوابات الثلاث فُتحت فجر الأحد', 'تسع قرى أُخليت احترازاً', 'صفارات الإنذار لم تُسمع'])
  earlier.claim(quote, { category: 'quantity', speaker: 'مدير السد عماد الراعي' });

const dispute = writer.create('dispute', { question: 'ماذا كان المبنى الذي انهار في تل السنابل؟' });
const sides = [
  [
    'مستودع حبوب مهجور',
    first.claim('المبنى كان مستودعاً للحبوب مهجوراً منذ الصيف', {
      category: 'target-nature',
      speaker: 'منير السهلي، رئيس البلدية',
    }),
  ],
  [
    'مسكن لعائلات العمال',
    second.claim('المبنى كان مسكناً لعائلات العمال', { category: 'target-nature', speaker: 'جيران' }),
  ],
] as const;
for (const [order, [label, claim]] of sides.entries()) {
  const position = writer.create('position', { dispute, label, order });
  if (claim) writer.create('stand', { dispute, position, claim });
}

const [file] = process.argv.slice(2);
await writer.write(file);
console.log(`a dossier that contradicts itself: ${file}`);
