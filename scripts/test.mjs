/**
 * The whole check: types, lint, unit tests, build, browser journeys. Every step runs even where an earlier one
 * failed, so that one run tells all; the last line is the total.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { run, runTool } from './run.mjs';

const folder = await mkdtemp(join(tmpdir(), 'qarina-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const report = [];

const readJson = async (name) => {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'));
  } catch {
    return null;
  }
};

async function step(name, action) {
  console.log(`\n▸ ${name}`);
  const from = Date.now();
  const { passed, failed, skipped = 0 } = await action();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((Date.now() - from) / 1000).toFixed(0);
  report.push(
    `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
  );
}

/** Prints what stood on the page where a journey failed: all that is left of it once the machine is gone. */
async function printPages() {
  const results = join(import.meta.dirname, '..', 'test-results');
  const names = await readdir(results, { recursive: true }).catch(() => []);
  for (const name of names.filter((path) => path.endsWith('error-context.md'))) {
    const text = await readFile(join(results, name), 'utf8');
    console.log(`\n— ${name}\n${text.slice(text.indexOf('# Page snapshot'), 12_000)}`);
  }
}

const whole = async (command, args) => {
  const { code } = await run(command, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

await step('types', () => whole('npm', ['run', '--silent', 'typecheck']));
await step('lint', () => whole('npm', ['run', '--silent', 'lint']));
await step('unit tests', async () => {
  const { code } = await runTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(folder, 'unit.json')}`,
  ]);
  const json = await readJson('unit.json');
  if (!json) return { passed: 0, failed: 1 };
  const failed = json.numFailedTests || (code === 0 ? 0 : 1);
  return { passed: json.numPassedTests, failed, skipped: json.numPendingTests + json.numTodoTests };
});
await step('build', () => whole('npm', ['run', '--silent', 'build']));
await step('browser journeys', async () => {
  const { code } = await runTool('@playwright/test', ['test', '--reporter=line,json'], {
    env: { QARINA_CHROMIUM: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, 'e2e.json') },
  });
  const json = await readJson('e2e.json');
  if (!json) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = json.stats;
  if (unexpected || flaky) await printPages();
  if (flaky) console.log(`\n${flaky} passed only at the second try; what the first one saw is above.`);
  return { passed: expected + flaky, failed: unexpected || (code === 0 ? 0 : 1), skipped };
});

await rm(folder, { recursive: true, force: true });
console.log(`\n${report.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;
