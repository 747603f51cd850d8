import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = dirname(import.meta.dirname);

/** One project per kind of test, so that `npm test -- unit` runs one kind alone. */
export default defineConfig({
  root,
  test: {
    // A server shared between projects would lose the fake browser that the WXT plugin brings to one of them.
    sharedViteServer: false,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          benchmark: { include: [] },
          include: ['tests/{core,cli,registry,scripts}/**/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 30_000,
          // A database starts in a hook, on a machine that may be busy with others.
          hookTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          benchmark: { include: [] },
          include: ['tests/{background,content,ui}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          benchmark: { include: [] },
          include: ['tests/e2e/**/*.test.ts'],
          // A browser is started per file; two at a time would starve each other on a small machine.
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'bench',
          // As Node runs it: Vite's runner puts a getter before every import, which what is measured calls all the time.
          experimental: { viteModuleRunner: false },
          include: ['tests/bench/**/*.test.ts'],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
