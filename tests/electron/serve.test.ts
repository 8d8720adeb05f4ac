/** The command that serves the tab: its arguments, what it prints, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { vaultHeader } from '../../electron/vault-routes';
import { makeEntry, makeId, tidyFolders } from './samples';
import { startTestTab } from './tab';

const home = join(import.meta.dirname, '..', '..');
const makeFolder = tidyFolders();
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  /** Resolves once the output holds a text. */
  readonly says: (text: string) => Promise<void>;
}

/** Runs the command from its source: the folder it serves is then the renderer's source, which will do here. */
function serve(...args: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', join(home, 'electron', 'serve.ts'), ...args], {
    cwd: home,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', CI: '1' },
  });
  children.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  const says = async (text: string): Promise<void> => {
    while (!output.includes(text)) {
      const over = await Promise.race([
        new Promise((resolve) => child.stdout.once('data', () => resolve(false))),
        ended.then(() => true),
      ]);
      if (over && !output.includes(text)) throw new Error(`ended without "${text}": ${output}`);
    }
  };
  return { child, output: () => output, ended, says };
}

describe('serving the tab from the command line', () => {
  it('prints the address, answers, and ends well when stopped', async () => {
    const data = makeFolder();
    const run = serve('--port', '0', '--data', data, '--no-open');
    await run.says('http://127.0.0.1:');
    const origin = /http:\/\/127\.0\.0\.1:\d+/u.exec(run.output())![0];
    expect((await fetch(`${origin}/alive?challenge=x`)).status).toBe(200);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  it('loses nothing it acknowledged, also where it is killed the moment after', async () => {
    const data = makeFolder();
    for (let round = 1; round <= 4; round++) {
      const run = serve('--port', '0', '--data', data, '--no-open');
      await run.says('http://127.0.0.1:');
      const origin = /http:\/\/127\.0\.0\.1:\d+/u.exec(run.output())![0];
      const ask = async (call: string, body: unknown): Promise<unknown> => {
        const headers = { origin, [vaultHeader]: makeId(1) };
        const response = await fetch(`${origin}/vault/${call}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        });
        return response.json();
      };
      const kept = {
        entries: Array.from({ length: round - 1 }, (_, n) => makeEntry(n + 1)),
        damagedLines: 0,
      };
      expect(await ask('read-entries', [])).toEqual({ ok: true, value: kept });
      expect(await ask('append', [[makeEntry(round)]])).toMatchObject({ value: { entries: round } });
      run.child.kill('SIGKILL');
      await run.ended;
    }
  });

  it('says where it runs already, and that is no error', async () => {
    const tab = await startTestTab(makeFolder());
    const run = serve('--port', String(tab.port), '--data', join(tab.folder, 'data'), '--no-open');
    expect(await run.ended).toBe(0);
    expect(run.output()).toContain(`already running: ${tab.origin}/`);
    await tab.close();
  });

  it('says that the port is taken, and that is one', async () => {
    const tab = await startTestTab(makeFolder());
    const run = serve('--port', String(tab.port), '--data', makeFolder(), '--no-open');
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain(`Port ${tab.port} is taken`);
    await tab.close();
  });

  it('shows its usage for arguments it does not know', async () => {
    const runs = [serve('--port', 'x'), serve('--port', '70000'), serve('--nonsense'), serve('--help')];
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([2, 2, 2, 0]);
    for (const run of runs) expect(run.output()).toContain('Usage:');
  });
});
