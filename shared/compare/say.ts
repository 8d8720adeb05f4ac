/**
 * Questions and reasons in words, both languages side by side. Values are words of the articles: screens that show
 * them put each in a `<bdi>` by means of {@link partsOf}; plain text isolates them with the marks of Unicode.
 */
import { showMarks } from '../arabic/marks';
import type { Said, TensionKind } from './tension';
import { type Both, both, type SpokenLanguage, toldSentences } from './told/say-told';

export type { SpokenLanguage } from './told/say-told';

/** Sentences by key. `{name}` is filled from the data. */
export const SENTENCES: Readonly<Record<string, Both>> = {
  ...toldSentences,
  number: both('أيّ الأرقام صحيح: {values}؟', 'Which figure is right: {values}?'),
  'number-bound': both(
    'أهو الرقم تماماً أم حدّه: {values}؟',
    'Is it the figure itself or only its bound: {values}?',
  ),
  cause: both('ما السبب: {values}؟', 'What was the cause: {values}?'),
  'how-long': both('كم استمر ذلك: {values}؟', 'How long did it take: {values}?'),
  'how-long-of': both('كم استمر ذلك: {values}؟', 'How long did it take: {values}?'),
  'how-soon': both('بعد كم جاءت النجدة: {values}؟', 'How long before help came: {values}?'),
  'how-far-of': both('كم البعد: {values}؟', 'How far off was it: {values}?'),
  'how-far': both('كم البعد أو السرعة: {values}؟', 'How far or how fast: {values}?'),
  quantity: both('أيّ القيم صحيحة: {values}؟', 'Which value is right: {values}?'),
  'how-much': both('كم المبلغ: {values}؟', 'How much was it: {values}?'),
  sum: both('{parts} = {sum}، والنص يقول {total}', '{parts} = {sum}; the text says {total}'),
  'sum-holds': both('{parts} = {total}', '{parts} = {total}'),
  share: both(
    '{part} من {whole} هي {real}٪، والنص يقول {rate}',
    '{part} of {whole} is {real} %; the text says {rate}',
  ),
  subset: both('كيف يكون {part} من أصل {total}؟', 'How can {part} be among {total}?'),
  multiple: both(
    '{count} = {times} العدد السابق: أي {result}، وليس عدداً صحيحاً',
    '{count} as {times} the earlier count makes {result}: no whole number',
  ),
  direction: both('من {from} إلى {to}: ارتفاع أم انخفاض؟', 'From {from} to {to}: did it rise or fall?'),
  percentage: both(
    'من {from} إلى {to} تغيّر بنسبة {real}٪، والنص يقول {percent}',
    'From {from} to {to} is a change of {real} %; the text says {percent}',
  ),
  site: both('ما الموقع المستهدف: {values}؟', 'What was the site: {values}?'),
  person: both('من كان: {values}؟', 'Who was it: {values}?'),
  act: both('كيف وقع ذلك: {values}؟', 'How did it come about: {values}?'),
  weapon: both('بأيّ وسيلة: {values}؟', 'With what: {values}?'),
  'who-was': both('من كان {name}: {values}؟', 'Who was {name}: {values}?'),
  'how-old': both('كم عمر {name}: {values}؟', 'How old is {name}: {values}?'),
  'which-nation': both('ما جنسية {name}: {values}؟', 'What is the nationality of {name}: {values}?'),
  'man-or-woman': both('أرجل أم امرأة {name}: {values}؟', 'A man or a woman, {name}: {values}?'),
  'which-rank': both('ما رتبة {name}: {values}؟', 'What is the rank of {name}: {values}?'),
  'which-office': both('ما منصب {name}: {values}؟', 'What office does {name} hold: {values}?'),
  'which-kin': both('ما صلة قرابة {name}: {values}؟', 'How is {name} related: {values}?'),
  'alive-or-dead': both('ما مصير {name}: {values}؟', 'What became of {name}: {values}?'),
  'held-or-free': both('أمحتجز {name} أم طليق: {values}؟', 'Is {name} held or free: {values}?'),
  'doer-or-bystander': both('ماذا كان دور {name}: {values}؟', 'What was the part of {name}: {values}?'),
  'who-did-it': both('من الفاعل: {values}؟', 'Who did it: {values}?'),
  'any-among': both('أكان بينهم أحد كهذا: «{a}» أم «{b}»؟', 'Was there any such among them: “{a}” or “{b}”?'),
  'who-held-role': both('من هو ({name}): {values}؟', 'Who is it ({name}): {values}?'),
  description: both('بماذا يوصف: {values}؟', 'What was it: {values}?'),
  made: both('ممّ صُنع: {values}؟', 'What was it made of: {values}?'),
  'which-kind': both('من أيّ نوع: {values}؟', 'Which kind was it: {values}?'),
  'site-kind': both('ما المكان: {values}؟', 'What kind of place was it: {values}?'),
  'what-fell': both('ما الذي انهار: {values}؟', 'What came down: {values}?'),
  'how-done': both('بأيّ وسيلة: {values}؟', 'By what means: {values}?'),
  'how-died': both('كيف كانت الوفاة: {values}؟', 'What was the death: {values}?'),
  'which-disease': both('أيّ مرض: {values}؟', 'Which disease: {values}?'),
  'what-found': both('ما الذي وُجد: {values}؟', 'What was found: {values}?'),
  'what-weather': both('كيف كان الجو: {values}؟', 'What was the weather: {values}?'),
  'which-gas': both('أيّ غاز: {values}؟', 'Which gas: {values}?'),
  'what-seized': both('ما الذي ضُبط: {values}؟', 'What was seized: {values}?'),
  'what-charge': both('بأيّ تهمة أو سبب: {values}؟', 'On what charge or ground: {values}?'),
  'what-sentence': both('بماذا حُكم: {values}؟', 'What was the sentence: {values}?'),
  'how-lasting': both('دائم أم مؤقت، نهائي أم أولي: {values}؟', 'Lasting or not, final or not: {values}?'),
  'how-voted': both('بأيّ أغلبية: {values}؟', 'By what majority: {values}?'),
  'what-money': both('قرض أم منحة أم غير ذلك: {values}؟', 'Loan, grant or other: {values}?'),
  'how-whole': both('كلّه أم بعضه: {values}؟', 'All of it or a part: {values}?'),
  'how-hurt': both('ما الحالة: {values}؟', 'In what condition: {values}?'),
  'which-rounds': both('ماذا استُخدم: {values}؟', 'What was used: {values}?'),
  'how-went': both('كيف جرى ذلك: {values}؟', 'How did it go: {values}?'),
  'which-floor': both('في أيّ طابق: {values}؟', 'On which floor: {values}?'),
  'who-did': both('من فعل ذلك: {values}؟', 'Who did it: {values}?'),
  'where-exactly': both('أين تماماً: {values}؟', 'Where exactly: {values}?'),
  'which-word': both('بأيّ كلمة، ومن يقولها: {values}؟', 'In which word, and whose: {values}?'),
  activity: both('ماذا كان يفعل: «{a}» أم «{b}»؟', 'What was being done: “{a}” or “{b}”?'),
  'denied-deed': both('«{a}» أم «{b}»؟', '“{a}” or “{b}”?'),
  'ended-goes-on': both('«{a}»، ومع ذلك «{b}»؟', '“{a}”, and yet “{b}”?'),
  'so-or-not': both('«{a}» أم «{b}»؟', '“{a}” or “{b}”?'),
  opposite: both('«{a}» أم «{b}»؟', '“{a}” or “{b}”?'),
  'picture-dated-twice': both('متى التُقطت الصورة: {a} أم {b}؟', 'When was the picture taken: {a} or {b}?'),
  'dated-twice': both('متى حدث ذلك: {a} أم {b}؟', 'When did it happen: {a} or {b}?'),
  'when-was': both('متى وقع ذلك: {values}؟', 'When did it happen: {values}?'),
  'when-over': both('متى انتهى ذلك: {values}؟', 'When was it over: {values}?'),
  weekday: both('هل كان {date} يوم {weekday}؟', 'Was {date} a {weekday}?'),
  window: both('«{window}»، لكن {date} تمتد {days} يوماً', '“{window}”, yet {date} spans {days} days'),
  accusation: both(
    '{a} و{b}: كلٌّ يتهم الآخر. من خرق ماذا؟',
    '{a} and {b} accuse each other: who breached what?',
  ),
  contested: both('«{said}»: صحيح أم لا، بحسب {who}؟', '“{said}”: so, or not, as {who} says?'),
  side: both('أين: «{a}» أم «{b}»؟', 'Where: “{a}” or “{b}”?'),
  partners: both('مع من: «{a}» أم «{b}»؟', 'With whom: “{a}” or “{b}”?'),
  withdrawal: both('بقاء أم رحيل: {values}؟', 'Staying, moving or leaving: {values}?'),
  pact: both('ما الذي وُقّع: {values}؟', 'What was agreed: {values}?'),
  'plan-or-fact': both('أتمّ ذلك أم يُنوى: «{a}» أم «{b}»؟', 'Done or still planned: “{a}” or “{b}”?'),
  'whose-words': both(
    '«{words}»: كلام {speaker} أم رواية الوسيلة؟',
    '“{words}”: words of {speaker}, or the outlet’s own account?',
  ),
  'headline-stronger': both(
    'هل العنوان أقوى من المتن («{hedge}»)؟',
    'Is the headline stronger than the body (“{hedge}”)?',
  ),
  'helper-or-doer': both('مساعدة أم تنفيذ: «{a}» و«{b}»؟', 'Helper or doer: “{a}” and “{b}”?'),
  framing: both('«{a}» أم «{b}»: أيّ كلمة، ولمن؟', '“{a}” or “{b}”: which word, and whose?'),
  'one-statement': both('من قال ذلك: {a} أم {b}؟', 'Who said it: {a} or {b}?'),
  'pair-figures': both('الرقم مختلف: {a} و{b}', 'The figures differ: {a} and {b}'),
  'pair-dates': both('الموعد مختلف: {a} و{b}', 'The dates differ: {a} and {b}'),
  'pair-opposites': both('كلمتان ضدان: «{a}» و«{b}»', 'Opposite words: “{a}” and “{b}”'),
  'pair-denied': both('أحدهما ينفي ما يقوله الآخر', 'One denies what the other says'),
  'pair-undone': both('«{a}» في أحدهما دون الآخر', '“{a}” in one and not in the other'),
  'pair-names': both('اسم مكان اسم: {a} و{b}', 'One name in place of another: {a} and {b}'),
  'pair-roles': both(
    'من فعل ومن فُعل به تبادلا: {a} و{b}',
    'Who does it and to whom are turned about: {a} and {b}',
  ),
  'pair-replaced': both(
    '«{a}» في موضع «{b}» والباقي واحد',
    '“{a}” stands where “{b}” stood, all else is the same',
  ),
  'pair-tones': both(
    'أحدهما يخبر بخير والآخر بسوء: «{a}» و«{b}»',
    'One tells of good and the other of ill: “{a}” and “{b}”',
  ),
  'pair-unrelated': both('لا كلمات مشتركة تُذكر', 'They share hardly a word'),
  'pair-alike': both('الكلمات متقاربة ولا شيء يتعارض', 'Much the same words, and nothing pulls apart'),
  series: both('رقم واحد عبر الزمن: {values}؟', 'One figure over time: {values}?'),
  names: both('هل هي تسميات لجهة واحدة: {values}؟', 'Names of one and the same: {values}?'),
  'person-names': both('هل هو شخص واحد: {values}؟', 'One and the same person: {values}?'),
  'place-names': both('هل هو مكان واحد: {values}؟', 'One place: {values}?'),
  'head-body': both(
    'العنوان أو التعليق يقول غير ما في المتن',
    'The head or a caption says other than the body',
  ),
  'same-count': both('يُحصى الشيء نفسه', 'The same thing is counted'),
  'rival-causes': both('صوتان يردّان الأمر نفسه إلى سببين', 'Two voices put one thing down to two causes'),
  'one-value': both(
    'لا يكون له إلا واحد منها، والمقالان عن واقعة واحدة',
    'It can only be one of them, and all tell of one affair',
  ),
  'one-measure': both('الكلام عن الشيء نفسه، والمقدار مختلف', 'Both speak of one thing; the measure differs'),
  'same-scope': both('المكان والزمان متوافقان', 'Place and time agree'),
  'two-speakers': both('يقوله متحدثان مختلفان عن الحدث نفسه', 'Two speakers say it of one event'),
  'parts-of-total': both(
    'الأجزاء لأماكن يذكرها المجموع كلها',
    'The parts are of places that the total names together',
  ),
  'parts-elsewhere': both(
    'الأجزاء مذكورة في جملة أخرى عن المجموع نفسه',
    'The parts are told in another sentence of the same whole',
  ),
  'one-fate-each': both('لكل واحد منهم مصير واحد', 'What became of one became of none of the others'),
  'one-vote-each': both('لكل عضو صوت واحد', 'Each member has one vote'),
  'lost-or-spared': both('ما لم يُفقد فقد نجا', 'What was not lost was spared'),
  'one-quantity': both(
    'الكمية نفسها في القصة نفسها: عجز أو سعر أو نسبة أو حضور',
    'One quantity in one story: a deficit, a price, a rate, a crowd',
  ),
  'part-of-whole': both('النسبة هي الجزء مقسوماً على المجموع', 'The rate is the part divided by the whole'),
  'listed-parts': both('الأجزاء مسرودة بعد المجموع كلها', 'The parts are all listed behind the total'),
  'parts-before': both('المجموع مذكور بعد أجزائه كلها', 'The total is told after all its parts'),
  'among-them': both('الجزء (بينهم، منهم) أكبر من الكل', 'The part (among them) exceeds the whole'),
  'whole-number': both('ما يُعدّ بالواحد لا يكون كسراً', 'What is counted one by one is no fraction'),
  'verb-direction': both('الفعل والرقمان يتجهان عكس بعضهما', 'The verb and the figures go opposite ways'),
  'before-after': both('النسبة لا تطابق الفرق بين الرقمين', 'The percentage does not match the two figures'),
  'one-event': both('الكلام عن حدث واحد {place}', 'All of one event {place}'),
  'two-sides': both(
    'الوصفان لا يجتمعان: مدني وعسكري',
    'The descriptions exclude each other: civil and armed',
  ),
  'two-kinds': both('أصوات مختلفة تسمّيه أسماء مختلفة', 'Different voices call it different things'),
  'denied-and-affirmed': both('الفعل نفسه منفيّ هنا ومثبت هناك', 'One deed is denied here and affirmed there'),
  'declared-over': both(
    'أُعلن انتهاؤه، والنص يقول إنه مستمر',
    'It was declared over, and the text says it goes on',
  ),
  'more-partners': both('الجزء يذكر شركاء لا يذكرهم الكل', 'The part names partners that the whole does not'),
  'one-course': both('الأوصاف لمسار واحد لا تجتمع', 'The names of one course do not go together'),
  'planned-and-done': both(
    'الفعل نفسه مزمع هنا وواقع هناك، ولا يفسره التاريخ',
    'One act is planned here and done there, and no date explains it',
  ),
  'denied-by-another': both('صوت آخر ينفي ذلك', 'Another voice denies it'),
  'doubted-by-another': both('صوت آخر يشكك فيه: «{words}»', 'Another voice doubts it: “{words}”'),
  'same-thing': both('الكلام عن الشيء نفسه في اليوم نفسه', 'Both speak of one thing on one day'),
  'so-and-not-so': both(
    'صوت يقول إنه كذلك وآخر يقول إنه ليس كذلك',
    'One voice says that it is so, another that it is not',
  ),
  'one-story': both('الكلام عن أمر واحد في قصة واحدة', 'Both speak of one thing in one story'),
  'opposite-words': both('الكلمتان ضدان', 'The words are opposites'),
  'nearly-same-words': both('الكلمات هي نفسها تقريباً، والتاريخ مختلف', 'Nearly the same words, another date'),
  'one-event-told': both('حدث واحد يُروى في وقتين', 'One event is told at two times'),
  'one-end': both('نهاية أمر واحد تُروى في وقتين', 'The end of one thing is told at two times'),
  'calendar-says': both('التقويم يقول غير ذلك', 'The calendar says otherwise'),
  'days-between': both('بين التاريخين {days} يوماً', 'There are {days} days between the dates'),
  'each-other': both('كل طرف يتهم الآخر بالأمر نفسه', 'Each accuses the other of the same'),
  unattributed: both(
    'الكلمات نفسها مرة منسوبة إلى {speaker} ومرة بلا نسبة',
    'The same words once said by {speaker} and once by nobody',
  ),
  'hedged-body': both(
    'المتن يتحفظ («{hedge}») والعنوان لا',
    'The body hedges (“{hedge}”), the headline does not',
  ),
  'same-act': both('العمليات نفسها، والدور مختلف', 'The same acts, another role'),
  'judging-word': both('إحدى الكلمتين تحكم والأخرى تصف', 'One word judges, the other describes'),
  'different-times': both(
    'الأوقات مختلفة، فقد لا يكون تعارضاً',
    'The times differ: it may be no contradiction',
  ),
  'same-letters': both('الحروف نفسها إلا حروف المد', 'The same letters but for long vowels'),
  'spelled-apart': both(
    'الاسم واحد إلا حرفاً متقارب الصوت أو حرف مد',
    'One name but for letters of like sound or a long vowel',
  ),
  'two-doers': both('يُنسب الفعل نفسه إلى جهتين أو يتبناه طرفان', 'One act is claimed by, or laid to, two'),
  'none-and-a-case': both(
    'يقال إنه لم يكن بينهم أحد، وتُذكر حالة',
    'None is said to be among them, and a case is told',
  ),
  'one-person': both('الاسم واحد والقصة واحدة: {name}', 'One name in one story: {name}'),
  'one-role': both('صاحب الدور واحد في القصة: {name}', 'One person holds the role in the story: {name}'),
  'same-name': both('الاسم واحد والوصف مختلف', 'One name, described differently'),
  'known-names': both('تسميات معروفة لجهة واحدة', 'Known names of one body'),
  'same-statement': both('الكلام نفسه تقريباً والمتحدث مختلف', 'Nearly the same words, another speaker'),
};

/** What the kinds are called. */
export const kindNames: Readonly<Record<TensionKind, Both>> = {
  number: both('رقم', 'Figure'),
  sum: both('مجموع', 'Sum'),
  description: both('وصف', 'Description'),
  identity: both('هوية', 'Identity'),
  date: both('تاريخ', 'Date'),
  attribution: both('نسبة القول', 'Attribution'),
  series: both('رقم عبر الزمن', 'Over time'),
  name: both('تسمية', 'Name'),
};

/** A sentence cut where values stand in it: even pieces are the sentence's own words, odd ones values. */
export function partsOf({ key, data }: Said, language: SpokenLanguage): readonly string[] {
  const sentence = SENTENCES[key]?.[language] ?? key;
  return sentence.split(/\{(\w+)\}/u).map((piece, at) => (at % 2 === 0 ? piece : (data[piece] ?? '')));
}

const inOneLine = (parts: readonly string[]): string => parts.join('').replace(/ {2,}/gu, ' ').trim();

/** Words of an article keep to themselves; figures alone run with the sentence, as in any sum. */
function isolate(value: string): string {
  // What stands first in a text is spared as its byte order mark; a value is no text of its own.
  const shown = showMarks(` ${value}`).slice(1);
  return /\p{L}/u.test(shown) ? `\u2068${shown}\u2069` : shown;
}

/** The sentence as plain text that can be kept and shown anywhere. */
export const say = (said: Said, language: SpokenLanguage): string =>
  inOneLine(partsOf(said, language).map((part, at) => (at % 2 === 0 ? part : isolate(part))));

/** The sentence with the articles' words as they are: for programs, and for those who show hidden marks themselves. */
export const sentenceOf = (said: Said, language: SpokenLanguage): string =>
  inOneLine(partsOf(said, language));
