/**
 * Figures, dates and suggestions in characters a second, beside one pass of word segmentation (Intl.Segmenter) over
 * the same text, article by article; and how the time grows from ten thousand to a million characters.
 * `npm run bench -- arabic`
 */
import { findMentions } from '../../shared/arabic/mentions';
import { suggestClaims } from '../../shared/claims/suggest';
import { newsText } from './news-text';

const ROUNDS = 9;

/**
 * The best of some rounds of each work, in milliseconds, turn by turn: what else the machine does only ever adds,
 * and adds to all alike.
 */
function measure(...works: readonly (() => void)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    works.forEach((work, index) => {
      const from = performance.now();
      work();
      best[index] = Math.min(best[index]!, performance.now() - from);
    });
  }
  return best;
}

function blocksOf(text: string): { start: number; end: number }[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const block = { start: at, end: at + line.length };
    at = block.end + 1;
    return block;
  });
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

/** One pass, as a search index or a word count would make it. */
function segment(articles: readonly string[]): number {
  let words = 0;
  for (const article of articles) for (const part of segmenter.segment(article)) if (part.isWordLike) words++;
  return words;
}

const perSecond = (characters: number, milliseconds: number): string =>
  `${((characters / milliseconds) * 1000).toLocaleString('en', { maximumFractionDigits: 0 })} characters/s`;

const ARTICLE = 5_000;
const articles = Array.from({ length: 40 }, (_, at) => newsText(ARTICLE, at));
const characters = articles.reduce((sum, article) => sum + article.length, 0);

const [bySegmenter = 0, byMentions = 0, bySuggestions = 0] = measure(
  () => segment(articles),
  () => {
    for (const article of articles) findMentions(article);
  },
  () => {
    for (const article of articles) suggestClaims(article, blocksOf(article));
  },
);
console.log(`${articles.length} articles, ${characters} characters`);
console.log(
  `  Intl.Segmenter, words    ${bySegmenter.toFixed(0).padStart(6)} ms  ${perSecond(characters, bySegmenter)}`,
);
console.log(
  `  figures and dates        ${byMentions.toFixed(0).padStart(6)} ms  ${perSecond(characters, byMentions)}`,
);
console.log(
  `  suggestions, with these  ${bySuggestions.toFixed(0).padStart(6)} ms  ${perSecond(characters, bySuggestions)}`,
);
console.log(`  suggestions ÷ segmenter  ${(bySuggestions / bySegmenter).toFixed(2)} (aim: within 3)`);

let before: { size: number; time: number } | null = null;
for (const size of [10_000, 100_000, 1_000_000]) {
  const text = newsText(size, 1);
  const whole = text.replaceAll('\n', ' ');
  const [time = 0, single = 0] = measure(
    () => suggestClaims(text, blocksOf(text), { limit: Number.POSITIVE_INFINITY }),
    () => suggestClaims(whole, [{ start: 0, end: whole.length }]),
  );
  const growth = before ? `, ×${(time / before.time).toFixed(1)} for ×${size / before.size}` : '';
  console.log(
    `${String(size).padStart(9)} characters: ${time.toFixed(0)} ms in paragraphs${growth}; ${single.toFixed(0)} ms in one`,
  );
  before = { size, time };
}
