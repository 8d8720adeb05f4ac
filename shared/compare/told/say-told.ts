/** Questions and reasons of how a matter is told, both languages side by side; see `say.ts`. */

export type SpokenLanguage = 'ar' | 'en';

export type Both = Readonly<Record<SpokenLanguage, string>>;

export const both = (ar: string, en: string): Both => ({ ar, en });

export const toldSentences: Readonly<Record<string, Both>> = {
  'aimed-at': both('ما الذي يُستهدف: {values}؟', 'What is aimed at: {values}?'),
  'exception-lost': both('كلّه أم باستثناء: {values}؟', 'All of it, or all but a part: {values}?'),
  'condition-lost': both('بشرط أم بلا شرط: {values}؟', 'With a condition or without: {values}?'),
  'first-or-again': both('أول مرة أم تكرار: {values}؟', 'A first time, or again: {values}?'),
  'passed-or-coming': both('أُقرّ أم لم يُقدَّم بعد: {values}؟', 'Passed, or still to come: {values}?'),
  'begun-or-done': both('بدأ أم تمّ: {values}؟', 'Begun or done: {values}?'),
  'member-or-linked': both('من الجماعة أم على صلة بها: {values}؟', 'A member, or only linked: {values}?'),
  residents: both('من هم: {values}؟', 'Who are they: {values}?'),
  status: both('ما صفتهم: {values}؟', 'What are they: {values}?'),
  'confined-or-fighting': both('دعم فقط أم قتال: {values}؟', 'Support alone, or fighting: {values}?'),
  'growing-or-shrinking': both(
    'يشتدّ أم يضعف عبر الزمن: {values}؟',
    'Growing or shrinking over time: {values}?',
  ),
  'aimed-at-because': both(
    'صوتان، والهدف عند أحدهما عسكري وعند الآخر مساكن وأماكن مدنية',
    'Two voices: to one the aim is military, to the other homes and civil places',
  ),
  'exception-lost-because': both(
    'الإعلان يستثني جزءاً، وروايته في موضع آخر لا تستثني شيئاً',
    'The announcement leaves a part out; told elsewhere it leaves out nothing',
  ),
  'condition-lost-because': both(
    'المتحدث يعلّق الأمر على شرط، والعنوان يرويه بلا شرط',
    'The speaker makes it hang on a condition; the headline tells it without one',
  ),
  'first-or-again-because': both(
    'الأمر نفسه يُروى هنا أول مرة وهناك متكرراً',
    'The same thing is told as a first time here and as repeated there',
  ),
  'passed-or-coming-because': both(
    'الوثيقة نفسها مُقرّة هنا ويُنتظر تقديمها أو إقرارها هناك',
    'One paper is passed here and still to be handed in or passed there',
  ),
  'begun-or-done-because': both('الفعل نفسه يبدأ هنا وقد تمّ هناك', 'One act begins here and is done there'),
  'member-or-linked-because': both(
    'القرب من جماعة غير الانتماء إليها',
    'To be close to a group is not to be one of it',
  ),
  'residents-because': both(
    'من في المكان نفسه يُسمَّون تسميات مختلفة',
    'Those at one place are called by names that say other things of them',
  ),
  'status-because': both(
    'الصفة القانونية تختلف من كلمة إلى أخرى',
    'In law each of these words says something else',
  ),
  'confined-or-fighting-because': both(
    'يقال إن المهمة تقتصر على الدعم، ويُروى عنها القتال',
    'The mission is said to be confined to support, and is told of as fighting',
  ),
  'growing-or-shrinking-because': both(
    'نصوص من أوقات مختلفة تصف اتجاهين: يلزم التاريخ',
    'Texts of different times tell of two directions: they need their dates',
  ),
  rates: both('«{a}» = {real} في الأسبوع، و«{b}» = {result}', '“{a}” is {real} a week; “{b}” is {result}'),
  'rate-multiple': both(
    '«{a}» = {real} في الأسبوع، و{times} «{b}» = {result}',
    '“{a}” is {real} a week; {times} “{b}” is {result}',
  ),
  'times-a-week': both('المعدلان محسوبان بالمرة في الأسبوع', 'Both rates are worked out as times a week'),
  'hedge-lost': both('«{hedge}»، ثم «{said}»: أسقط التحفظ؟', '“{hedge}”, then “{said}”: was the hedge lost?'),
  'passed-on-flatly': both('من نقل الكلام نقله بلا تحفظ', 'Those who pass it on leave the hedge out'),
  'one-of-the-most': both('المتن يقول إنه واحد من عدة', 'The body says it is one of several'),
};
