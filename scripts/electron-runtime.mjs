/**
 * Electron's runtime: where it is, and fetching it where it is not. The npm package holds only a downloader, and
 * asking that package for the runtime's path would start it, so the places it uses are looked at here instead.
 */
import { spawn } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** How long the place of downloads may take to answer at all, and how long the whole download may last. */
const answerLimit = 5_000;
const downloadLimit = 300_000;

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** @returns {string | null} folder of the npm package */
export function electronPackage() {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** @returns {Promise<string | null>} path of the executable */
export async function findRuntime(env = process.env, folder = electronPackage()) {
  if (env.ELECTRON_EXEC_PATH && (await exists(env.ELECTRON_EXEC_PATH))) return env.ELECTRON_EXEC_PATH;
  if (!folder) return null;
  const name = await readFile(join(folder, 'path.txt'), 'utf8').catch(() => null);
  const places = [];
  if (env.ELECTRON_OVERRIDE_DIST_PATH) places.push(join(env.ELECTRON_OVERRIDE_DIST_PATH, name ?? 'electron'));
  if (name) places.push(join(folder, 'dist', name));
  for (const place of places) if (await exists(place)) return place;
  return null;
}

/** Whether the downloads can be reached: asked first, since the downloader itself retries for minutes. */
async function reachable(env) {
  const mirror =
    env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/';
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(answerLimit) });
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<boolean>} whether the package's own downloader ended well within the limit */
function runDownloader(folder, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], {
      env,
      stdio: 'ignore',
      timeout: downloadLimit,
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/**
 * Downloads the runtime with the package's own downloader, which checks its hash.
 * @param {(line: string) => void} say called once where a download begins
 * @returns {Promise<string | null>} path of the executable, null where it could not be had
 */
export async function downloadRuntime(say, env = process.env, folder = electronPackage()) {
  const forbidden = env.ELECTRON_SKIP_BINARY_DOWNLOAD || env.npm_config_offline === 'true';
  if (!folder || forbidden || !(await reachable(env))) return null;
  say('Fetching Electron’s runtime, once (about 120 MB)…');
  return (await runDownloader(folder, env)) ? findRuntime(env, folder) : null;
}
