/**
 * Forms a word of a lexicon is met in: a verb by person and number, a noun by number, case and what hangs on it. More
 * than the language has; that none is missed matters, those that do not exist are never met.
 */
import { keyOf } from '../arabic/phrases';
import { remember } from '../arabic/remember';

const ENDINGS = ['', 'ا', 'ت', 'ه', 'ها', 'هم', 'نا', 'ات', 'ان', 'ين', 'ون', 'وا', 'ن', 'تا'];
const FEMININE_ENDINGS = ['ه', 'ات', 'ت', 'ته', 'تها', 'تهم', 'تنا', 'تين', 'تان'];
const PERSONS = ['ي', 'ت', 'ن', 'سي', 'ست'];
/** The least letters a word keeps when something hangs on it. */
const LEAST = 3;

function inflect(key: string): readonly string[] {
  if (key.length < LEAST) return [key];
  if (key.endsWith('ه')) return FEMININE_ENDINGS.map((ending) => key.slice(0, -1) + ending);
  const stems = key.startsWith('ي') ? PERSONS.map((person) => person + key.slice(1)) : [key];
  const forms = stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending));
  // «نفى» is folded to «نفي»: «نفت», «نفوا».
  const weak = key.endsWith('ي') ? ['ت', 'وا', 'اه', 'تها'].map((ending) => key.slice(0, -1) + ending) : [];
  return [...new Set([...forms, ...weak])];
}

const formsOfWord = remember(inflect);

/** The forms of a word or phrase, folded; of a phrase the first word alone changes its form. */
export function formsOf(phrase: string): readonly string[] {
  const [head = '', ...rest] = keyOf(phrase).split(' ');
  if (rest.length === 0) return formsOfWord(head);
  return formsOfWord(head).map((form) => [form, ...rest].join(' '));
}
