/** `qarina mentions`: the figures and dates of saved pages, with what each is worth and how firmly. */
import type { Mention } from '../../shared/arabic/mention';
import { findMentions } from '../../shared/arabic/mentions';
import { writtenAt } from '../../shared/claims/written';
import { type PageFile, readPages } from './pages';
import { parseWords, showable, type Verb } from './verb';

/** The bounds that are handed over; at most is a kind of fewer than, and the words say which. */
const BOUNDS = { 'at-most': 'fewer-than' } as const;

function toJson(text: string, mention: Mention) {
  const { start, end, value, type, bound, strict, literal, counted, scope, percent } = mention;
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
    ...(scope.length === 0
      ? {}
      : { scope: scope.map((word) => ({ ...word, text: text.slice(word.start, word.end) })) }),
  };
}

function mentionsOf({ file, page }: PageFile) {
  const found = findMentions(page.text, { writtenAt: writtenAt(page) });
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

export const mentions: Verb = {
  name: 'mentions',
  usage: 'FILE… [--json] [--encoding NAME]',
  summary: 'Lists the figures and dates of saved pages: value, bound, what is counted.',
  async run(words, io) {
    const { files, flags, values, unknown } = parseWords(words, { flags: ['json'], values: ['encoding'] });
    if (unknown.length > 0 || files.length === 0) {
      io.err(
        `qarina mentions: ${unknown.length > 0 ? `unknown option ${unknown[0]}` : 'name at least one file'}\n`,
      );
      return 2;
    }
    const { pages, failed } = await readPages(files, io, values.get('encoding'));
    const results = pages.map(mentionsOf);
    io.out(
      flags.has('json')
        ? `${JSON.stringify({ files: results }, null, 2)}\n`
        : `${showable(results.map(describe).join('\n\n'))}\n`,
    );
    return failed > 0 ? 1 : 0;
  },
};
