/** Finding Electron's runtime without asking its package, which would start a download. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tidyFolders } from '../electron/samples';

interface RuntimeScript {
  findRuntime(env: Record<string, string>, folder: string | null): Promise<string | null>;
  downloadRuntime(
    say: (line: string) => void,
    env: Record<string, string>,
    folder: string | null,
  ): Promise<string | null>;
  electronPackage(): string | null;
}

const script = new URL('../../scripts/electron-runtime.mjs', import.meta.url).href;
const { findRuntime, downloadRuntime, electronPackage } = (await import(script)) as RuntimeScript;
const makeFolder = tidyFolders();
let folder: string;

beforeEach(() => {
  folder = makeFolder();
});

const put = (path: string, text = ''): string => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
};

describe('the runtime', () => {
  it('is found where the package unpacked it', async () => {
    put('path.txt', 'electron');
    const path = put('dist/electron');
    expect(await findRuntime({}, folder)).toBe(path);
  });

  it('is not found where only its name is there', async () => {
    put('path.txt', 'electron');
    expect(await findRuntime({}, folder)).toBeNull();
    expect(await findRuntime({}, join(folder, 'nothing'))).toBeNull();
    expect(await findRuntime({}, null)).toBeNull();
  });

  it('is taken from where the environment says, if it is there', async () => {
    const path = put('elsewhere/electron');
    expect(await findRuntime({ ELECTRON_EXEC_PATH: path }, null)).toBe(path);
    expect(await findRuntime({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'elsewhere') }, folder)).toBe(path);
    expect(await findRuntime({ ELECTRON_EXEC_PATH: `${path}x` }, folder)).toBeNull();
  });

  it('is not asked for where downloads are forbidden or cannot be reached', async () => {
    put('install.js', 'throw new Error("must not run")');
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    expect(await downloadRuntime(say, { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }, folder)).toBeNull();
    expect(await downloadRuntime(say, { npm_config_offline: 'true' }, folder)).toBeNull();
    expect(await downloadRuntime(say, { ELECTRON_MIRROR: 'http://127.0.0.1:9/' }, folder)).toBeNull();
    expect(said).toEqual([]);
  });

  it('is looked for in the package that is installed here', () => {
    expect(electronPackage()).toMatch(/node_modules[\\/]electron$/u);
  });
});
