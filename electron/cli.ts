/**
 * The command line: the same core as the window, without a screen. It finds the verb, hands it the rest of the
 * words and leaves with its exit code. To add a verb, write electron/cli/<verb>.ts and list it here.
 */
import { compare } from './cli/compare';
import { mentions } from './cli/mentions';
import { read } from './cli/read';
import { sheet } from './cli/sheet';
import { suggest } from './cli/suggest';
import type { Io, Verb } from './cli/verb';

const verbs: readonly Verb[] = [read, mentions, suggest, compare, sheet];

function describeVerbs(): string {
  const rows = verbs.map((verb) => `  qarina ${verb.name} ${verb.usage}\n      ${verb.summary}`);
  return `Qarina on the command line.\n\n${rows.join('\n')}\n\nResults go to standard output, messages to standard error.\n`;
}

function describeVerb(verb: Verb): string {
  return `qarina ${verb.name} ${verb.usage}\n\n${verb.summary}\n`;
}

/** Runs one command line. @param words what follows the program's name */
export async function runCommandLine(words: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.err : io.out)(describeVerbs());
    return name === undefined ? 2 : 0;
  }
  const verb = verbs.find((candidate) => candidate.name === name);
  if (!verb) {
    io.err(`qarina: there is no “${name}”. Known: ${verbs.map((known) => known.name).join(', ')}.\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(describeVerb(verb));
    return 0;
  }
  return await verb.run(rest, io);
}

/** A reader that closes early (`| head`) is no error of ours. */
function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

if (process.argv[1] && /[\\/]cli\.[cm]?[jt]s$/.test(process.argv[1])) {
  process.stdout.on('error', leaveOnClosedPipe);
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
