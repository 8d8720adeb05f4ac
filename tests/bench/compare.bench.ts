/**
 * Tensions over growing dossiers: time, pairs looked at beside all pairs, and the slope of the log-log fit; and two
 * articles of 20,000 words word by word, beside jsdiff's `diffArrays` and diff-sequences. `npm run bench -- compare`
 */
import { diffArrays } from 'diff';
import diffSequencesModule from 'diff-sequences';
import type { ComparedArticle } from '../../shared/compare/compared';
import { findRuns } from '../../shared/compare/passages/sequence';
import { internTokens, tokensOf } from '../../shared/compare/passages/tokens';
import { TensionIndex } from '../../shared/compare/tension-index';
import { newsText } from './news-text';

type DiffSequences = typeof diffSequencesModule;
/** A CommonJS package: Node hands over its whole exports where a bundler hands over the function. */
const diffSequences =
  (diffSequencesModule as unknown as { readonly default?: DiffSequences }).default ?? diffSequencesModule;

const letters = ['ب', 'ت', 'ج', 'د', 'ر', 'س', 'ص', 'ط', 'ع', 'ف', 'ق', 'ك', 'ل', 'م', 'ن', 'ه'];
/** A name of a place that no other event has. */
const nameOf = (event: number): string =>
  [...event.toString(16).padStart(4, '0')].map((digit) => letters[Number.parseInt(digit, 16)]!).join('');

/** Four articles tell of one event; every third of them with another figure. */
function articleAt(at: number): ComparedArticle {
  const event = Math.floor(at / 4);
  const count = 9 + (at % 3 === 0 ? 1 : 0) + (event % 40);
  const text = `وقالت هيئة الإسعاف إن انهيار المبنى في بلدة ${nameOf(event)} أسفر عن مقتل ${count} شخصاً وإصابة 20 آخرين.\nوأفادت البلدية بأن الحادث دمر منزلاً في بلدة ${nameOf(event)} صباحاً.`;
  const cut = text.indexOf('\n');
  const blocks = [
    { start: 0, end: cut, role: 'body' },
    { start: cut + 1, end: text.length, role: 'body' },
  ] as const;
  return {
    id: `a${at}`,
    text,
    title: null,
    subtitle: null,
    blocks,
    outlet: `o${at % 7}`,
    published: '2024-05-01',
    claims: [],
  };
}

const points = [1_000, 3_000, 10_000].map((size) => {
  const from = performance.now();
  const index = new TensionIndex();
  for (let at = 0; at < size; at++) index.addArticle(articleAt(at));
  index.settle();
  const { total, examined } = index.results();
  const time = performance.now() - from;
  console.log(
    `${size} articles: ${(time / 1000).toFixed(2)} s, ${total} tensions, ${examined.pairs} of ${examined.all} pairs`,
  );
  return [Math.log(size), Math.log(time)] as const;
});
const mean = (values: readonly number[]): number =>
  values.reduce((so, value) => so + value, 0) / values.length;
const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
const slope =
  points.reduce((so, [x, y]) => so + (x - mx) * (y - my), 0) /
  points.reduce((so, [x]) => so + (x - mx) ** 2, 0);
console.log(`slope of the log-log fit: ${slope.toFixed(2)} (aim ≤ 1.2)`);

const best = (work: () => void, rounds: number): number =>
  Math.min(
    ...Array.from({ length: rounds }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
  );

for (const share of [0.05, 0.3]) {
  const left = newsText(140_000, 1).split(/\s+/u).slice(0, 20_000);
  const right = left.map((word, at) => (((at * 7919) % 1000) / 1000 < share ? `جديد${at}` : word));
  const options = { ignoreMarks: true };
  const [a, b] = [tokensOf(left.join(' '), options), tokensOf(right.join(' '), options)];
  const [x, y] = internTokens(a, b);
  const ours = best(() => findRuns(...internTokens(a, b)), 3);
  const sequences = best(
    () =>
      diffSequences(
        x.length,
        y.length,
        (i, j) => x[i] === y[j],
        () => undefined,
      ),
    2,
  );
  const arrays = best(() => diffArrays([...x], [...y], { timeout: 20_000 }), 1);
  console.log(
    `${a.length} tokens, ${share * 100} % changed: ours ${ours.toFixed(0)} ms, diff-sequences ${sequences.toFixed(0)} ms, diffArrays ${arrays.toFixed(0)} ms`,
  );
}
