/**
 * Words as they are compared: without what is glued to them, and without the little words. A light stem (after
 * Larkey's light10) keeps forms of one noun together; a skeleton of consonants also brings يرتفع and ارتفاع together.
 * Both are for seeing likeness only; no text is ever shown in them.
 */
import { keySet } from '../arabic/phrases';
import { remember } from '../arabic/remember';
import type { Word } from '../arabic/words';

const LITTLE = keySet([
  ...['في', 'من', 'إلى', 'على', 'عن', 'مع', 'منذ', 'حتى', 'خلال', 'بعد', 'قبل', 'بين', 'عند', 'لدى', 'ضد'],
  ...[
    'حول',
    'ضمن',
    'عبر',
    'وفق',
    'بحسب',
    'حسب',
    'أن',
    'إن',
    'أو',
    'ثم',
    'لكن',
    'بل',
    'إذ',
    'إذا',
    'لو',
    'كما',
  ],
  ...[
    'حيث',
    'بينما',
    'فيما',
    'قد',
    'لقد',
    'ما',
    'هو',
    'هي',
    'هم',
    'هذا',
    'هذه',
    'ذلك',
    'تلك',
    'التي',
    'الذي',
  ],
  ...[
    'الذين',
    'كان',
    'كانت',
    'يكون',
    'تكون',
    'كل',
    'إلا',
    'أي',
    'أيضا',
    'فقط',
    'وذلك',
    'عندما',
    'بسبب',
    'إثر',
  ],
  ...[
    'قال',
    'قالت',
    'أعلن',
    'أعلنت',
    'أكد',
    'أكدت',
    'أفاد',
    'أفادت',
    'أضاف',
    'أضافت',
    'ب',
    'ل',
    'و',
    'ف',
    'ك',
  ],
  ...[
    'تم',
    'يتم',
    'به',
    'بها',
    'له',
    'لها',
    'لهم',
    'فيه',
    'فيها',
    'منه',
    'منها',
    'عليه',
    'عليها',
    'إليه',
    'أنه',
    'أنها',
  ],
  ...[
    'لم',
    'لن',
    'لا',
    'ليس',
    'ليست',
    'غير',
    'دون',
    'بدون',
    'عدم',
    'سوف',
    'هل',
    'كيف',
    'لماذا',
    'من',
    'متى',
    'أين',
  ],
]);

/** Little words of English, with those that only say that somebody says it. */
const LITTLE_ENGLISH: ReadonlySet<string> = new Set(
  (
    'the of in on at to for from by with and or but that this these those it its they their them he she his her ' +
    'was were is are be been being had has have will would not never no any some said says say told added ' +
    'according as after before when who which than more only also about into over out up there all an one'
  ).split(' '),
);

const PREFIX = /^(?:وال|بال|كال|فال|ولل|لل|ال)/u;
const SUFFIX = /(?:هما|كما|تها|ها|هم|هن|نا|وا|ات|ان|ون|ين|يه|ته|ه|ي|ا)$/u;

function stem(key: string): string {
  // «ووصلت» is «وصلت» joined on.
  let form = /^وو\p{L}{3}/u.test(key) ? key.slice(1) : key;
  if (/^و\p{L}{3,}/u.test(form) && !/^(?:وزي|وزا|ولا|وقف|وقع|وحد|وجو|وفا|وسا|وطن|وكا|واش)/u.test(form))
    form = form.slice(1);
  const prefix = PREFIX.exec(form);
  if (prefix && form.length - prefix[0].length >= 2) form = form.slice(prefix[0].length);
  const suffix = SUFFIX.exec(form);
  if (suffix && suffix.index >= 3) form = form.slice(0, suffix.index);
  return form;
}

/** The light stem of a folded word. */
export const stemOf = remember(stem);

function skeleton(key: string): string {
  let form = stem(key);
  if (/^[بلكف]ا?\p{L}{4,}/u.test(form) && form.length > 5) form = form.slice(1);
  form = form.replace(/^(?:س?[يتن]|است|م|ا)(?=\p{L}{3})/u, '');
  const bare = form.replace(/[اوي]/gu, '');
  return bare.length >= 2 ? bare : form;
}

/** Consonants of a folded word without the letters that make its form. */
export const skeletonOf = remember(skeleton);

function root(key: string): string {
  const form = stem(key)
    .replace(/(?<=\p{L}{3})ت$/u, '')
    .replace(/^س?[يتن](?=\p{L}{3})/u, '')
    .replace(/^ا?ست(?=\p{L}{2})/u, '');
  const bare = form.replace(/^[اأم](?=\p{L}{2})/u, '').replace(/[اويئؤء]/gu, '');
  return bare.length >= 2 ? bare : form;
}

/** Consonants of a word in any form of its verb: تُستأنف and استؤنفت. Coarser than a skeleton; never alone a reason. */
export const rootOf = remember(root);

export const isLittle = (key: string): boolean =>
  LITTLE.has(key) || LITTLE_ENGLISH.has(key) || LITTLE.has(key.replace(/^[وف]/u, ''));

/** The stems of the words that carry what is said, in order, each as often as it stands. */
export function stemsOf(words: readonly Word[]): string[] {
  return words
    .filter(({ kind, key }) => kind === 'word' && key.length > 1 && !isLittle(key))
    .map(({ key }) => stemOf(key));
}

/** The skeletons of the words that carry what is said. */
export const bonesOf = (words: readonly Word[]): Set<string> =>
  new Set(
    words
      .filter(({ kind, key }) => kind === 'word' && key.length > 1 && !isLittle(key))
      .map(({ key }) => skeletonOf(key)),
  );

export function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...(a.size < b.size ? a : b)].filter((stem) => a.has(stem) && b.has(stem));
}

/** Shared stems of all stems of both. */
export function jaccardOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedOf(a, b).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
