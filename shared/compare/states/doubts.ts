/**
 * What one voice says and another keeps away from by pointing back at it: `شككت في هذه الخطوة` against the statement
 * before.
 */
import type { Span } from '../../arabic/fold';
import { strippedForms } from '../../arabic/phrases';
import type { Draft } from '../draft';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle } from '../stems';
import { draftTwo } from '../told/attributions';
import { isSameVoice } from '../told/voices';

const BACK = 2;

interface Doubt {
  readonly mark: Span;
  /** Who doubts: whoever stands before the verb, else the speaker. */
  readonly who: string;
}

/** Where a statement doubts what was said before: `شككت في هذه الخطوة`. */
function doubtIn({ words, article, speaker }: Statement, reader: CompareReader): Doubt | null {
  for (const { at, next } of findAll(reader.doubting, words)) {
    const object = words.slice(next, next + 4);
    const points = object.findIndex(({ key }) => reader.words.pointing.has(key));
    const named = object[points + 1];
    const claimed =
      points >= 0 &&
      named !== undefined &&
      strippedForms(named.key).some(
        ({ form }) => reader.claimed.has(form) || reader.claimed.has(`ال${form}`),
      );
    if (!claimed) continue;
    const before = words
      .slice(0, at)
      .filter(({ key, kind }) => kind === 'word' && !isLittle(key) && !/^ان$|^الا$|^لكن/u.test(key));
    const who = before.length > 0 ? article.text.slice(before[0]!.start, before.at(-1)!.end) : speaker;
    return { mark: { start: words[at]!.start, end: named.end }, who };
  }
  return null;
}

/** A statement another voice keeps away from, by pointing back at it. */
export function doubtedWithin(statements: readonly Statement[], reader: CompareReader): Draft[] {
  const body = statements.filter(({ role }) => role === 'body');
  return body.flatMap((statement, at) => {
    const doubt = doubtIn(statement, reader);
    if (doubt === null) return [];
    const { mark } = doubt;
    const doubter = { ...statement, speaker: doubt.who };
    const doubted = body
      .slice(0, at)
      .findLast(
        (one) =>
          one.block >= statement.block - BACK && one.speaker !== '' && !isSameVoice(one, doubter, reader),
      );
    if (doubted === undefined) return [];
    const who = doubt.who || statement.article.outlet;
    return [
      draftTwo({
        severity: 'medium',
        about: `doubted ${doubted.folded}`,
        question: { key: 'contested', data: { said: doubted.quote, who } },
        reasons: [
          { key: 'doubted-by-another', data: { words: statement.article.text.slice(mark.start, mark.end) } },
        ],
        a: [doubted, null],
        b: [statement, mark],
      }),
    ];
  });
}
