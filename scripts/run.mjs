/** Running a child process from a script: output passed on and, where asked, kept. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 where it could not start) and what it printed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? process.cwd(),
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows finds npx.cmd only through a shell, which in turn would split a path with spaces.
      shell: process.platform === 'win32' && !isAbsolute(command),
    });
    let output = '';
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (!options.quiet) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program of an installed package with this Node, without npx: npx asks the registry for news of itself.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2] & { program?: string }} [options] `program` where the package has several
 */
export function runTool(packageName, args, { program, ...options } = {}) {
  const folder = join(import.meta.dirname, '..', 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[program ?? Object.keys(bin)[0]];
  return run(process.execPath, [join(folder, file), ...args], options);
}
