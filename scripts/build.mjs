/** Builds the bundles where anything they are made of changed since the last build. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

const home = join(import.meta.dirname, '..');
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package-lock.json',
  'electron.vite.config.ts',
];
const products = [
  'out/main/main.js',
  'out/main/serve.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];
/** Started directly: `npx` would ask the registry for news first. */
const bundler = join(home, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const stamp = join(home, 'out', 'built-from');

async function list(path) {
  const entry = await stat(join(home, path));
  if (!entry.isDirectory()) return [`${path} ${entry.size} ${entry.mtimeMs}`];
  const names = (await readdir(join(home, path))).sort();
  return (await Promise.all(names.map((name) => list(`${path}/${name}`)))).flat();
}

async function fingerprint() {
  const files = (await Promise.all(sources.map(list))).flat();
  return createHash('sha256').update(files.join('\n')).digest('hex');
}

async function isCurrent(print) {
  try {
    await Promise.all(products.map((path) => stat(join(home, path))));
    return (await readFile(stamp, 'utf8')) === print;
  } catch {
    return false;
  }
}

/** @returns {Promise<boolean>} whether a current build is there; where it failed, what it said is printed */
export async function buildIfChanged() {
  const print = await fingerprint();
  if (await isCurrent(print)) return true;
  console.log('Building Qarina…');
  const { code, output } = await run(process.execPath, [bundler, 'build'], { quiet: true, cwd: home });
  if (code === 0) await writeFile(stamp, print);
  else console.error(output);
  return code === 0;
}
