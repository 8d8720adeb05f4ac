/** `qarina mentions`: the figures and dates of saved pages, with what each is worth and how firmly. */
import type { Mention } from '../../shared/arabic/mention';
import { findMentions } from '../../shared/arabic/mentions';
import type { ClaimLexicons } from '../../shared/claims/lexicons';
import { writtenAt } from '../../shared/claims/written';
import { makePageVerb } from './page-verb';
import type { PageFile } from './pages';

/** The bounds that are handed over; at most is a kind of fewer than, and the words say which. */
const BOUNDS = { 'at-most': 'fewer-than' } as const;

function toJson(text: string, mention: Mention) {
  const { start, end, value, type, bound, strict, literal, counted, scope, role, window, percent } = mention;
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    type,
    bound: bound === 'at-most' ? BOUNDS[bound] : bound,
    ...(strict ? { strict } : {}),
    ...(percent ? { percent } : {}),
    ...(literal === null ? {} : { literal }),
    ...(counted === null ? {} : { counted: { ...counted, text: text.slice(counted.start, counted.end) } }),
    ...(role === null ? {} : { role }),
    ...(window === null ? {} : { window: { ...window, text: text.slice(window.start, window.end) } }),
    ...(scope.length === 0
      ? {}
      : { scope: scope.map((word) => ({ ...word, text: text.slice(word.start, word.end) })) }),
  };
}

function mentionsOf({ file, page }: PageFile, lexicons: ClaimLexicons) {
  const found = findMentions(page.text, { lexicons: lexicons.arabic, writtenAt: writtenAt(page) });
  return { file, numbers: found.map((mention) => toJson(page.text, mention)) };
}

const describe = ({ file, numbers }: ReturnType<typeof mentionsOf>): string =>
  [
    file,
    ...numbers.map(({ text, value, type, bound }) => {
      const worth = Array.isArray(value) ? value.join(' to ') : String(value ?? '?');
      return `  ${type.padEnd(11)} ${bound.padEnd(11)} ${worth.padEnd(16)} ${text}`;
    }),
  ].join('\n');

export const mentions = makePageVerb({
  name: 'mentions',
  summary: 'Lists the figures and dates of saved pages: value, bound, what is counted.',
  analyse: mentionsOf,
  describe,
});
