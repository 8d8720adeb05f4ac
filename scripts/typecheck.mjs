/**
 * Compiles each layer under its own settings: shared without DOM or Node, electron without DOM, renderer without Node.
 * What was found is kept in .cache/, so that the next run looks only at what changed.
 */
import { runTool } from './run.mjs';

let failed = false;
for (const project of ['shared', 'electron', 'renderer', 'tests']) {
  const { code } = await runTool(
    'typescript',
    ['-p', project, '--incremental', '--tsBuildInfoFile', `.cache/types/${project}.tsbuildinfo`],
    { program: 'tsc' },
  );
  if (code !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
