/**
 * With whom an act was done: a whole told with some partners, and a part of it told with others that the whole does
 * not name. Nobody need be wrong; who stood beside whom is for the editor to settle.
 */
import type { Span } from '../../arabic/fold';
import type { Draft } from '../draft';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, stemOf } from '../stems';
import { draftTwo } from './attributions';
import { isSameVoice } from './voices';

export interface Partners {
  readonly statement: Statement;
  readonly mark: Span;
  /** Each by the name of its list, else by the stems of its words. */
  readonly names: readonly string[];
  /** `وشركاء آخرين`: more than are named. */
  readonly open: boolean;
  /** The kinds of acts told. */
  readonly acts: readonly string[];
}

const LONGEST = 12;
/** Which acts a partner list may be of. */
const ACTS = new Set(['operation', 'strike', 'attack']);

function listFrom(
  statement: Statement,
  reader: CompareReader,
  from: number,
): { to: number; names: string[]; open: boolean } {
  const { words, passage } = statement;
  const names: string[] = [];
  let open = false;
  let current: string[] = [];
  const close = (): void => {
    if (current.length > 0) names.push(current.join(' '));
    current = [];
  };
  let at = from;
  for (; at < Math.min(words.length, from + LONGEST); at++) {
    const { key, kind } = words[at]!;
    if (kind === 'mark') {
      if (/[،.؛:]/u.test(key)) break;
      continue;
    }
    const told = passage.isFigure(statement.from + at) || passage.isVerb(statement.from + at);
    if (told || reader.words.listEnds.has(key)) break;
    const known = reader.aliases.startingAt(words, at);
    if (known !== null) {
      if (known.glued.startsWith('و')) close();
      // «قوات سوريا الديمقراطية - قسد»: two names of one.
      current = [known.value];
      at = known.next - 1;
      continue;
    }
    if (/^و\p{L}{3}/u.test(key) && current.length > 0) close();
    const bare = key.replace(/^و(?=\p{L}{3})/u, '');
    if (reader.others.has(bare)) open = true;
    else if (!isLittle(bare)) current.push(stemOf(bare));
  }
  close();
  return { to: at, names, open };
}

/** Who an act of a statement was done with. */
export function partnersIn(statement: Statement, reader: CompareReader): Partners | null {
  const [cue] = findAll(reader.alongside, statement.words);
  if (cue === undefined || statement.role !== 'body') return null;
  const acts = findAll(reader.units, statement.words).flatMap(({ value }) =>
    ACTS.has(value) ? [value] : [],
  );
  const { to, names, open } = listFrom(statement, reader, cue.next);
  if (acts.length === 0 || to === cue.next || names.length === 0) return null;
  const mark = { start: statement.words[cue.next]!.start, end: statement.words[to - 1]!.end };
  return { statement, mark, names, open, acts };
}

const REACH = 8;

/** Whether the second names, beside a partner of the first, somebody whom the first leaves out. */
export function namesMore(whole: Partners, part: Partners): boolean {
  const shared = part.names.some((name) => whole.names.includes(name));
  const more = part.open || part.names.some((name) => !whole.names.includes(name));
  return shared && more && !whole.open;
}

export function partnersWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const found = statements.flatMap((statement) => partnersIn(statement, reader) ?? []);
  return found.flatMap((whole, at) =>
    found
      .slice(at + 1)
      .filter(
        (part) =>
          part.statement.block <= whole.statement.block + REACH &&
          part.statement.block > whole.statement.block &&
          isSameVoice(whole.statement, part.statement, reader) &&
          namesMore(whole, part),
      )
      .slice(0, 1)
      .map((part) => {
        const [a, b] = [whole, part].map(({ statement, mark }) =>
          statement.article.text.slice(mark.start, mark.end),
        );
        return draftTwo({
          severity: 'low',
          about: `partners ${[...whole.names, ...part.names].sort().join(' ')}`,
          question: { key: 'partners', data: { a: a!, b: b! } },
          reasons: [{ key: 'more-partners', data: {} }],
          a: [whole.statement, whole.mark],
          b: [part.statement, part.mark],
        });
      }),
  );
}
