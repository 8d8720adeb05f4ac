/**
 * `npm start`: builds what changed, then opens Qarina's window; where Electron's runtime cannot be had, or there
 * is no display, says so in one line and serves the tab. Arguments: `--tab` for the tab at once; the rest goes to
 * the tab (`--port N --data DIR --no-open`) or, as file names, to the window.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged } from './build.mjs';
import { downloadRuntime, findRuntime } from './electron-runtime.mjs';

const home = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const rest = args.filter((arg) => arg !== '--tab');

/** A window that ends sooner than this with an error never opened: missing libraries, a forbidden sandbox. */
const tooSoon = 5_000;

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Runs a program in the foreground, handing signals on. @returns {Promise<{ code: number, lasted: number }>} */
function foreground(program, programArgs) {
  return new Promise((resolve) => {
    const from = Date.now();
    const child = spawn(program, programArgs, { cwd: process.cwd(), stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    const end = (code) => resolve({ code, lasted: Date.now() - from });
    child.on('error', () => end(1));
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
  });
}

/** @returns {Promise<string | null>} why the window did not open, null where it did and is closed again */
async function tryWindow() {
  if (args.includes('--tab')) return '';
  if (!hasDisplay()) return 'There is no display for a window: opening the tab instead.';
  const runtime = (await findRuntime()) ?? (await downloadRuntime(console.log));
  if (!runtime) return 'Electron’s runtime is missing and cannot be downloaded: opening the tab instead.';
  const { code, lasted } = await foreground(runtime, [home, ...rest]);
  if (code === 0 || lasted > tooSoon) {
    process.exitCode = code;
    return null;
  }
  return 'The window could not open on this system: opening the tab instead.';
}

if (await buildIfChanged()) {
  const why = await tryWindow();
  if (why) console.log(why);
  if (why !== null) {
    const { code } = await foreground(process.execPath, [join(home, 'out', 'main', 'serve.js'), ...rest]);
    process.exitCode = code;
  }
} else {
  process.exitCode = 1;
}
