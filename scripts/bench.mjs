/** Runs the benchmarks in tests/bench, one after the other, or those whose name holds an argument. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { runTool } from './run.mjs';

const folder = join(import.meta.dirname, '..', 'tests', 'bench');
const wanted = process.argv.slice(2);
const files = (await readdir(folder)).filter((name) => name.endsWith('.bench.ts')).sort();
const env = { QARINA_CHROMIUM: await findChromium() };
let failed = false;
for (const file of files) {
  if (wanted.length > 0 && !wanted.some((word) => file.includes(word))) continue;
  console.log(`\n▸ ${file}`);
  const { code } = await runTool('tsx', [join(folder, file)], { env });
  if (code !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
