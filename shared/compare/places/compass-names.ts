/** One side of a land written in two ways: `شمال شرق سوريا` and `شمال شرقي سوريا`, which need not be one place. */

import type { Statement } from '../statements';
import { stemOf } from '../stems';
import type { NameFact } from '../told/names';

const FIRST = /^[وف]?[بل]?(شمال|جنوب)$/u;
const SECOND = /^(شرق|غرب)(ي?)$/u;

/** Where a statement names such a side of a land. */
export function sidesIn(statement: Statement): NameFact[] {
  const { words, article } = statement;
  return words.flatMap((word, at): NameFact[] => {
    const [first, second] = [FIRST.exec(word.key), SECOND.exec(words[at + 1]?.key ?? '')];
    const land = words[at + 2];
    if (first === null || second === null || land === undefined || land.kind !== 'word') return [];
    const mark = { start: word.start, end: land.end };
    return [
      {
        group: `place side ${first[1]} ${second[1]} ${stemOf(land.key)}`,
        surface: `${first[1]} ${second[0]} ${land.key}`,
        label: article.text.slice(mark.start, mark.end),
        statement,
        mark,
        matters: true,
      },
    ];
  });
}
