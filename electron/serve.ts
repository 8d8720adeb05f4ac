/**
 * Qarina in a browser's tab: `node out/main/serve.js [--port N] [--data DIR] [--no-open]`. Prints its address and
 * stays until it is stopped; needs no display and no browser.
 */
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assertNever } from '../shared/result';
import { dataFolder } from './data-folder';
import { browserCommand } from './open-browser';
import { defaultPort, type StartProblem, startTab } from './tab-server';

const usage = `Usage: node out/main/serve.js [--port N] [--data DIR] [--no-open]

  --port N    port on 127.0.0.1 (${defaultPort}); what was entered under one port is not seen under another
  --data DIR  folder of the journals kept beside the browser's database
  --no-open   only print the address, do not open a browser
`;

interface Arguments {
  readonly port: number;
  readonly data: string;
  readonly open: boolean;
}

const surroundings = { platform: process.platform, env: process.env, home: homedir() };

function readArguments(args: readonly string[]): Arguments | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: String(defaultPort) },
        data: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1;
    if (values.help || port < 0 || port > 65_535) return null;
    return {
      port,
      data: values.data ? resolve(values.data) : dataFolder(surroundings),
      open: !values['no-open'],
    };
  } catch {
    return null;
  }
}

function openBrowser(address: string): void {
  const command = browserCommand(surroundings, address);
  if (!command) return;
  const child = spawn(command.program, command.args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function explain(problem: Exclude<StartProblem, { reason: 'running-already' }>, port: number): string {
  switch (problem.reason) {
    case 'not-built':
      return 'Qarina is not built yet: run "npm run build" first.';
    case 'port-in-use':
      return (
        `Port ${port} is taken by another program, or by a Qarina with another data folder. ` +
        'Stop it, or choose another with --port (what was entered here is kept under this one).'
      );
    case 'failed':
      return `Qarina cannot start: ${problem.detail}`;
    default:
      return assertNever(problem);
  }
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2));
  if (!args) {
    process.stderr.write(usage);
    process.exitCode = process.argv.includes('--help') ? 0 : 2;
    return;
  }
  const root = join(import.meta.dirname, '..', 'renderer');
  const started = await startTab({ port: args.port, data: args.data, root });
  if ('reason' in started) {
    if (started.reason === 'running-already') {
      console.log(`Qarina is already running: ${started.origin}/`);
      if (args.open) openBrowser(started.origin);
      return;
    }
    console.error(explain(started, args.port));
    process.exitCode = 1;
    return;
  }
  console.log(`Qarina: ${started.origin}/   (Ctrl+C stops it)`);
  if (args.open) openBrowser(started.origin);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void started.close().then(() => process.exit(0)));
  }
}

await main();
