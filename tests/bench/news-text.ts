/** Invented news in Arabic of any length, the same for the same seed: for measuring time, not for reading. */

const people = ['سامي الحكيم', 'ليلى منصور', 'كريم وهبة', 'نادر الشامي', 'هدى الرفاعي', 'مروان زيدان'];
const offices = [
  'المتحدث باسم البلدية',
  'وزير النقل',
  'قائد شرطة الميناء',
  'مديرة الإسعاف',
  'رئيس لجنة التحقيق',
];
const places = ['بلدة عين الزهر', 'مدينة سروان', 'قرية وادي اللوز', 'حي المرفأ', 'منطقة تل الريح'];
const bodies = ['وكالة الساحل', 'صحيفة الضفاف', 'وزارة الصحة', 'هيئة الطرق', 'مركز الرصد'];
const nouns = ['شخصاً', 'عاملاً', 'منزلاً', 'سيارة', 'عائلة', 'كيلومتراً'];
const months = ['كانون الثاني', 'نيسان', 'أغسطس', 'نوفمبر (تشرين الثاني)', 'مارس', 'أيلول'];
const verbs = ['قال', 'أكد', 'أوضح', 'ذكر', 'أضاف', 'زعم'];

/** A small generator of its own, so that every run measures the same text (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function newsText(length: number, seed: number): string {
  const random = randomFrom(seed + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const count = (): number => 2 + Math.floor(random() * 900);
  const sentences: readonly (() => string)[] = [
    () =>
      `و${pick(verbs)} ${pick(offices)} ${pick(people)} إن ${count()} ${pick(nouns)} تضرروا في ${pick(places)}، مشيراً إلى أن فرق الإنقاذ تواصل عملها منذ ${pick(months)} الماضي.`,
    () =>
      `ووفق ${pick(bodies)}، أسفر الحادث عن مقتل ${count()} ${pick(nouns)} وإصابة ${count()} آخرين، بينهم ${count()} أطفال، في حين نفت ${pick(bodies)} هذه الأرقام.`,
    () =>
      `وأفادت «${pick(bodies)}» بأن الطريق بين ${pick(places)} و${pick(places)} أُغلق نحو ${count()} ساعة، بعدما انهار جسران صغيران وتسببت السيول بتضرر أكثر من ${count()} ألف ${pick(nouns)}.`,
    () =>
      `وتابع: «لم نتلق أي تحذير قبل ${1 + Math.floor(random() * 28)} ${pick(months)} 2023، والحديث عن ثلاثمئة وخمسين ${pick(nouns)} غير دقيق».`,
    () =>
      `وتقع ${pick(places)} على بعد نحو أربعين كيلومتراً من الساحل، وتضم أربع مدارس ومستشفيين، ويعمل معظم سكانها في الزراعة والصيد.`,
    () =>
      `ودعا ${pick(offices)} السكان إلى الابتعاد عن مجرى النهر مسافة لا تقل عن ${count()} متر، محذراً من أن المنسوب سيرتفع خلال الأيام المقبلة.`,
  ];
  const parts: string[] = [];
  let written = 0;
  while (written < length) {
    const paragraph = `${pick(sentences)()} ${pick(sentences)()}`;
    parts.push(paragraph);
    written += paragraph.length + 1;
  }
  return parts.join('\n').slice(0, length);
}
