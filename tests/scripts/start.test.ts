/**
 * `npm start` on machines of all kinds, played through with a stand-in for Electron's runtime and for the build:
 * the window where it can be had, the tab and one line of explanation where not.
 */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tidyFolders } from '../electron/samples';

const scripts = join(import.meta.dirname, '..', '..', 'scripts');
const makeFolder = tidyFolders();
let home: string;

const put = (path: string, text: string, mode = 0o644): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
  chmodSync(join(home, path), mode);
};

/** What the stand-in build leaves behind. The tab's stand-in prints its arguments and ends. */
const build = `
import { mkdirSync, writeFileSync } from 'node:fs';
for (const name of ['main', 'preload', 'renderer']) mkdirSync('out/' + name, { recursive: true });
for (const name of ['main/main.js', 'preload/preload.cjs', 'renderer/index.html']) writeFileSync('out/' + name, '');
writeFileSync('out/main/serve.js', 'console.log("TAB", ...process.argv.slice(2))');
`;
const bundler = 'node_modules/electron-vite/bin/electron-vite.js';

beforeEach(() => {
  home = makeFolder();
  for (const name of ['start', 'build', 'electron-runtime', 'run']) {
    cpSync(join(scripts, `${name}.mjs`), join(home, 'scripts', `${name}.mjs`));
  }
  put('package.json', '{"type":"module"}');
  put('package-lock.json', '{}');
  put('electron.vite.config.ts', '');
  for (const folder of ['electron', 'renderer', 'shared', 'resources']) put(`${folder}/a`, folder);
  put('node_modules/electron/package.json', '{"name":"electron","version":"0.0.0"}');
  put('node_modules/electron-vite/package.json', '{"type":"module"}');
  put(bundler, build);
});

function start(
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number; lines: string[] }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(home, 'scripts', 'start.mjs'), ...args], {
      cwd: home,
      env: { PATH: process.env.PATH, HOME: home, ELECTRON_MIRROR: 'http://127.0.0.1:9/', ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ code: code ?? -1, lines: output.trim().split('\n') }));
  });
}

const runtime = (script: string): Record<string, string> => {
  put('runtime/electron', `#!/bin/sh\n${script}\n`, 0o755);
  return { DISPLAY: ':0', ELECTRON_EXEC_PATH: join(home, 'runtime', 'electron') };
};

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  it('opens the window where the runtime is there, with the files it was given', async () => {
    const { code, lines } = await start(['a.qarina'], runtime('echo WINDOW "$@"'));
    expect(lines).toEqual(['Building Qarina…', `WINDOW ${home} a.qarina`]);
    expect(code).toBe(0);
  });

  it('says in one line that there is no display, and opens the tab with its arguments', async () => {
    const { code, lines } = await start(['--port', '5000', '--data', '/d'], {});
    expect(lines).toEqual([
      'Building Qarina…',
      expect.stringContaining('no display'),
      'TAB --port 5000 --data /d',
    ]);
    expect(code).toBe(0);
  });

  it('says in one line that the runtime cannot be had, without waiting for long, and opens the tab', async () => {
    const { lines } = await start([], { DISPLAY: ':0' });
    expect(lines).toEqual(['Building Qarina…', expect.stringContaining('cannot be downloaded'), 'TAB']);
  });

  it('opens the tab where the window cannot start on this system', async () => {
    const { lines } = await start([], runtime('echo missing libnss3 >&2; exit 127'));
    expect(lines.at(-2)).toContain('could not open');
    expect(lines.at(-1)).toBe('TAB');
  });

  it('opens the tab at once where that is asked for', async () => {
    const { lines } = await start(['--tab', '--no-open'], runtime('echo WINDOW'));
    expect(lines).toEqual(['Building Qarina…', 'TAB --no-open']);
  });

  it('builds again only where something changed', async () => {
    await start(['--tab'], {});
    expect((await start(['--tab'], {})).lines).toEqual(['TAB']);
    put('shared/a', 'changed');
    expect((await start(['--tab'], {})).lines).toEqual(['Building Qarina…', 'TAB']);
  });

  it('shows what went wrong where the build fails, and opens nothing', async () => {
    put(bundler, 'console.log("broken here"); process.exitCode = 1;');
    const { code, lines } = await start(['--tab'], {});
    expect(lines).toEqual(['Building Qarina…', 'broken here']);
    expect(code).toBe(1);
  });
});
