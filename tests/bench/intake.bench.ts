/**
 * How fast a saved page is read, beside Readability on linkedom over the same markup in the same run. Ours does
 * more (it splits, dates and accounts for every character) and must not be slower.
 *
 *   npx tsx tests/bench/intake.bench.ts
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage } from '../../shared/intake/read';
import { makeBigPage } from './big-page';

/** Paragraphs of the article, and how often it is read: short pages oftener, so that each size takes about as long. */
const PAGES = [
  { paragraphs: 30, rounds: 25 },
  { paragraphs: 300, rounds: 15 },
  { paragraphs: 2000, rounds: 7 },
];
/** Rounds before the clock counts: both engines are compiled while they run. */
const WARM_UP = 10;

function readOurs(bytes: Uint8Array): void {
  readPage(bytes, { fileName: 'page.html' });
}

function readTheirs(bytes: Uint8Array): void {
  // Linkedom's document has what Readability asks of it, though not all of the DOM's type.
  const document = parseHTML(new TextDecoder().decode(bytes)).document as unknown as Document;
  new Readability(document).parse();
}

function timeOnce(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Runs the two turn by turn, so that a busy machine slows both alike. */
function compare(paragraphs: number, rounds: number): void {
  const bytes = new TextEncoder().encode(makeBigPage(paragraphs));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(timeOnce(() => readOurs(bytes)));
    theirs.push(timeOnce(() => readTheirs(bytes)));
  }
  const megabytes = bytes.length / 1e6;
  const speed = (milliseconds: number): string => `${((megabytes / milliseconds) * 1000).toFixed(1)} MB/s`;
  const [a, b] = [median(ours), median(theirs)];
  console.log(
    `intake, ${megabytes.toFixed(2)} MB of markup: ${speed(a)}; Readability + linkedom ${speed(b)}; time ratio ${(a / b).toFixed(2)}`,
  );
}

export async function run(): Promise<void> {
  const warm = new TextEncoder().encode(makeBigPage(200));
  for (let round = 0; round < WARM_UP; round++) {
    readOurs(warm);
    readTheirs(warm);
  }
  for (const { paragraphs, rounds } of PAGES) compare(paragraphs, rounds);
}

await run();
