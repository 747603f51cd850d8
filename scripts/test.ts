import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureBrowser } from './browser/find.ts';
import { build, buildRegistry, root, runScript, runTool } from './run.ts';

const usage = `usage: npm test [-- [PART...] [FILTER...]]
  parts: check, unit, extension, build, e2e, bench (all where none is named)
  filters: parts of test files' paths, handed to Vitest`;

const parts = ['check', 'unit', 'extension', 'build', 'e2e', 'bench'] as const;
type Part = (typeof parts)[number];

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };

/** One thing that holds or does not, outside of Vitest. */
function step(name: string, holds: () => boolean): boolean {
  const started = performance.now();
  const passed = holds();
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  total[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

const ReportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  success: v.boolean(),
});

/** Tests of one or more Vitest projects, counted from the report it writes. */
function vitest(projects: readonly Part[], filters: readonly string[]): void {
  const report = join(root, '.hedge', `tests-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project])];
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests'];
  const ended = runTool('vitest', [...args, ...output, ...filters]);
  let counted: v.InferOutput<typeof ReportSchema>;
  try {
    counted = v.parse(ReportSchema, JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`hedge: Vitest left no report on ${projects.join(', ')}: ${(error as Error).message}`);
    total.failed += 1;
    return;
  }
  total.passed += counted.numPassedTests;
  total.failed += counted.numFailedTests;
  total.skipped += counted.numPendingTests + counted.numTodoTests;
  // A file that does not load, or an error outside of every test, fails the run without a failed test.
  if ((!ended || !counted.success) && counted.numFailedTests === 0) total.failed += 1;
}

const words = process.argv.slice(2);
if (words.some((word) => word.startsWith('-'))) {
  console.error(usage);
  process.exit(2);
}
const named = parts.filter((part) => words.includes(part));
const filters = words.filter((word) => !named.some((part) => part === word));
// A filter alone is for tests; without one, everything.
const wanted = new Set<Part>(
  named.length > 0 ? named : filters.length > 0 ? ['unit', 'extension', 'e2e', 'bench'] : parts,
);

mkdirSync(join(root, '.hedge'), { recursive: true });
// The types of public files are made from those that are there: the snapshot comes first.
if (wanted.has('check') || wanted.has('extension')) {
  step('snapshot', () => runScript('src/cli/snapshot.ts', [], true));
  step('wxt prepare', () => runTool('wxt', ['prepare'], true));
}
if (wanted.has('check')) {
  step('format', () => runTool('oxfmt', ['--check']));
  step('lint', () => runTool('oxlint', ['--type-aware', '--deny-warnings']));
  step('types of the core', () => runTool('tsc', ['-p', 'src/core']));
  step('types', () => runTool('tsc', ['-p', '.']));
}
const early = (['unit', 'extension'] as const).filter((part) => wanted.has(part));
if (early.length > 0) vitest(early, filters);

const late = (['bench', 'e2e'] as const).filter((part) => wanted.has(part));
const built =
  wanted.has('build') || late.length > 0
    ? step('build for both browsers, and of the moderators’ page', () => build() && buildRegistry())
    : false;
// Without a build the rest has nothing to look at, and the failed step says so.
if (built && late.includes('bench')) vitest(['bench'], filters);
if (built && late.includes('e2e')) {
  const browsers = (['chromium', 'firefox'] as const).filter((kind) =>
    step(`${kind} is there`, () => ensureBrowser(kind) !== null),
  );
  if (browsers.length === 2) vitest(['e2e'], filters);
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
