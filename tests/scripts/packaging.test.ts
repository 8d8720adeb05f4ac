/**
 * The installers' configuration, played through on a stand-in for Electron's runtime: what goes into the program,
 * and that every fuse is set. That a packed program starts is not shown here: that needs the real runtime.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tidyFolders } from '../electron/samples';

const home = join(import.meta.dirname, '..', '..');
const makeFolder = tidyFolders();
const config = readFileSync(join(home, 'electron-builder.yml'), 'utf8');

/** Where @electron/fuses looks for the switches in a program file, and how many Electron has by now. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const delivered = '101100011';

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function makeRuntime(folder: string, wire: string): void {
  put(
    join(folder, 'electron'),
    Buffer.concat([
      Buffer.from(`stub ${sentinel}`),
      Buffer.from([1, wire.length]),
      Buffer.from(`${wire} end`),
    ]),
  );
  put(join(folder, 'version'), '0.0.0');
  for (const locale of ['ar', 'en-US', 'fr']) put(join(folder, 'locales', `${locale}.pak`), '');
  put(join(folder, 'LICENSE'), '');
  put(join(folder, 'LICENSES.chromium.html'), '');
}

/** Packs a project that has our configuration and a build of its own. @returns the folder of the program */
function pack(folder: string, wire: string): string {
  for (const name of ['electron-builder.yml', 'package.json']) cpSync(join(home, name), join(folder, name));
  for (const name of ['scripts', 'resources', 'node_modules'])
    symlinkSync(join(home, name), join(folder, name));
  put(join(folder, 'out/main/main.js'), '// main');
  put(join(folder, 'out/renderer/index.html'), '<!doctype html>');
  put(join(folder, 'out/built-from'), 'stamp');
  put(join(folder, 'shared/secret.ts'), '// source');
  makeRuntime(join(folder, 'runtime'), wire);
  const builder = join(home, 'node_modules', 'electron-builder', 'cli.js');
  const args = [
    '--linux',
    '--dir',
    `-c.electronDist=${join(folder, 'runtime')}`,
    '-c.electronVersion=45.4.1',
  ];
  execFileSync(process.execPath, [builder, ...args], { cwd: folder, stdio: 'pipe' });
  return join(folder, 'dist', 'linux-unpacked');
}

/** The files of an archive. Source: the asar format's header, a pickled JSON. */
function listArchive(path: string): string[] {
  const bytes = readFileSync(path);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as object;
  const walk = (node: object, at: string): string[] =>
    'files' in node
      ? Object.entries(node.files as Record<string, object>).flatMap(([name, child]) =>
          walk(child, `${at}/${name}`),
        )
      : [at];
  return walk(header, '').sort();
}

describe.skipIf(process.platform !== 'linux')('a packed program', () => {
  it('holds the build and nothing else, in two languages, with every fuse set', () => {
    const program = pack(makeFolder(), delivered);
    expect(listArchive(join(program, 'resources', 'app.asar'))).toEqual([
      '/out/main/main.js',
      '/out/renderer/index.html',
      '/package.json',
    ]);
    expect(readdirSync(join(program, 'locales')).sort()).toEqual(['ar.pak', 'en-US.pak']);
    // RunAsNode, cookie encryption, NODE_OPTIONS, --inspect, asar integrity, only asar, own snapshot, file:// extras, wasm traps
    expect(readFileSync(join(program, 'qarina'), 'latin1')).toContain('010011001 end');
  }, 60_000);

  it('is not made at all where Electron has a switch nobody decided about', () => {
    let said = '';
    try {
      pack(makeFolder(), `${delivered}1`);
    } catch (error) {
      said =
        error instanceof Error && 'stderr' in error && 'stdout' in error
          ? `${error.stdout}${error.stderr}`
          : '';
    }
    expect(said).toContain('strictlyRequireAllFuses');
  }, 60_000);
});

describe('the installers', () => {
  it.each([
    ['win', 'nsis'],
    ['mac', 'dmg'],
    ['linux', 'AppImage, deb'],
  ])('are made for %s', (system, targets) => {
    expect(config).toContain(`${system}:\n  target: [${targets}]`);
  });

  it('open .qarina files, ask nobody for updates, and keep the work when removed', () => {
    expect(config).toMatch(/fileAssociations:\n {2}- ext: qarina\n/u);
    expect(config).toContain('publish: null');
    expect(config).toContain('deleteAppDataOnUninstall: false');
  });

  it('name icons that are there, whole and small', () => {
    for (const [, path] of config.matchAll(/icon: (\S+)/gu)) expect(existsSync(join(home, path!))).toBe(true);
    const icons = join(home, 'resources', 'icons');
    const ico = readFileSync(join(icons, 'icon.ico'));
    const last = 6 + 16 * (ico.readUInt16LE(4) - 1);
    expect(ico.readUInt32LE(last + 8) + ico.readUInt32LE(last + 12)).toBe(ico.length);
    const icns = readFileSync(join(icons, 'icon.icns'));
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    for (const name of readdirSync(join(icons, 'png'))) {
      const png = readFileSync(join(icons, 'png', name));
      expect(name).toBe(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}.png`);
      expect(statSync(join(icons, 'png', name)).size).toBeLessThan(100_000);
    }
  });
});

const electron = createRequire(import.meta.url).resolve('electron/package.json');
const hasRuntime = existsSync(join(dirname(electron), 'path.txt'));

describe('the real runtime', () => {
  it.skipIf(!hasRuntime)(
    `has exactly the fuses we decide about ${hasRuntime ? '' : '(skipped: Electron’s runtime is not installed here)'}`,
    () => {
      const name = readFileSync(join(dirname(electron), 'path.txt'), 'utf8');
      const path = join(dirname(electron), 'dist', name);
      const framework = join(path, '../../Frameworks/Electron Framework.framework/Electron Framework');
      const program = readFileSync(existsSync(framework) ? framework : path);
      const at = program.indexOf(sentinel) + sentinel.length;
      expect([program[at], program[at + 1]]).toEqual([1, delivered.length]);
    },
  );
});
