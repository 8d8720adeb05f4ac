/** Runs the browser journeys on the built app. Arguments go to Playwright. */
import { findChromium } from './chromium.mjs';
import { runTool } from './run.mjs';

const chromium = await findChromium();
const { code } = await runTool('@playwright/test', ['test', ...process.argv.slice(2)], {
  env: { QARINA_CHROMIUM: chromium },
});
process.exitCode = code;
