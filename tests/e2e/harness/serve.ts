/** Builds the page of the store's tests and serves it as the tab would: same server, same policy, same vault. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { startTab } from '../../../electron/tab-server';

export interface Harness {
  readonly origin: string;
  /** Folder of the vaults. */
  readonly data: string;
  readonly close: () => Promise<void>;
}

export async function startHarness(): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'qarina-store-'));
  const root = join(folder, 'page');
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    base: '/',
    build: { outDir: root, target: 'chrome130', minify: false, modulePreload: false },
  });
  const data = join(folder, 'data');
  const started = await startTab({ port: 0, root, data });
  if ('reason' in started) throw new Error(JSON.stringify(started));
  return {
    origin: started.origin,
    data,
    close: async () => {
      await started.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
