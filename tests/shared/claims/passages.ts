/** Texts cut for reading with the built-in lexicons, as the rules of claims meet them. */
import { findMentions } from '../../../shared/arabic/mentions';
import { grammarOf, Passage } from '../../../shared/claims/grammar';
import { builtInClaims } from '../../../shared/claims/lexicons';

export const grammar = grammarOf(builtInClaims);

export const passageOf = (text: string, start = 0, end = text.length): Passage =>
  new Passage(text, start, end, grammar, findMentions(text));

/** Short texts with something broken in them: none may throw or lead out of the text. */
export const brokenTexts: readonly string[] = [
  '',
  ' \n ',
  '.',
  '»»»',
  '«',
  '«'.repeat(40),
  'قال «: «" إن ”',
  'وقال رامي الدلبي: «لم يدخل أحد إلى المستودع',
  'قال رامي الدلبي: "إن الجسر» انهار، و“إن النفق” سالم".',
  '\ud800قال رامي\udc00 الدلبي إن \ud800الجسر انهار\udc00.',
  '\u0651\u0651 قال \u200f إن',
  'قالت، قالت، قالت إن وأن أن',
  'وفق',
  'نقلت صحيفة «',
];
