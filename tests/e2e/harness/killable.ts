/** A browser that can be killed outright, as a crash or a pulled plug would. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { openHarness } from './profile';

export interface Killable {
  readonly page: Page;
  /** Kills the browser with all its processes, at once. */
  readonly kill: () => Promise<void>;
}

/** Chromium writes the port it listens on into its profile. */
async function readPort(profile: string, gone: () => boolean): Promise<number> {
  for (;;) {
    if (gone()) throw new Error('the browser did not start');
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number.parseInt(text, 10);
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Starts a browser of its own process group on a profile and opens the harness. */
export async function launchKillable(profile: string, origin: string): Promise<Killable> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    process.env.QARINA_CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await readPort(profile, () => child.exitCode !== null);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await browser.contexts()[0]!.newPage();
  await openHarness(page, origin);
  return {
    page,
    kill: async () => {
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
      await browser.close().catch(() => {});
    },
  };
}
