import { build, runTool } from './run.ts';

/** Builds, then measures: times of gate, extraction and matching over databases of four sizes, and sizes of bundles. */
function main(): number {
  if (!build()) return 1;
  const common = ['--config', 'tests/vitest.config.ts'];
  const measured = runTool('vitest', ['bench', '--run', ...common]);
  const held = runTool('vitest', ['run', ...common, '--project', 'bench']);
  return measured && held ? 0 : 1;
}

process.exitCode = main();
