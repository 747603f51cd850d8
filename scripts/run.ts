import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs a tool of node_modules with this Node, in the project's folder; true where it ended well. */
export function runTool(tool: keyof typeof tools, args: readonly string[], quiet = false): boolean {
  return runNode([join(root, 'node_modules', tools[tool]), ...args], quiet);
}

/** Runs a script of ours. */
export function runScript(script: string, args: readonly string[] = [], quiet = false): boolean {
  return runNode([join(root, script), ...args], quiet);
}

const tools = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  oxlint: 'oxlint/bin/oxlint',
  vite: 'vite/bin/vite.js',
  oxfmt: 'oxfmt/bin/oxfmt',
} as const;

function runNode(args: readonly string[], quiet: boolean): boolean {
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    encoding: 'utf8',
  });
  if (done.error !== undefined) console.error(`hedge: could not start ${args[0]}: ${done.error.message}`);
  // What a quiet tool said matters only where it failed.
  if (quiet && done.status !== 0) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  return done.status === 0;
}

/** The snapshot and the extension for both browsers. */
export function build(browsers: readonly ('chrome' | 'firefox')[] = ['chrome', 'firefox']): boolean {
  return (
    runScript('src/cli/snapshot.ts') && browsers.every((browser) => runTool('wxt', ['build', '-b', browser], true))
  );
}

/** The moderators' page. */
export function buildRegistry(): boolean {
  return runTool('vite', ['build', '--config', 'vite.registry.config.ts', '--logLevel', 'warn'], true);
}
