import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { outputFolder, readOutput } from './measure.ts';

const kilobyte = 1024;

/** Bytes after gzip that a part of the extension may have: what every page loads first. */
const budgets = [
  { what: 'the gate, which every page loads', files: /^gate\.js$/u, budget: 6 * kilobyte },
  {
    what: 'the painter, in pages that name a model',
    files: /^painter\.js$/u,
    budget: 25.5 * kilobyte,
  },
  { what: 'the background, with the words of nine languages', files: /^background\.js$/u, budget: 420 * kilobyte },
  { what: 'the snapshot of the claims', files: /^feed\/snapshot\.json$/u, budget: 130 * kilobyte },
];

/** Pages of the extension, each with all that it loads. */
const pages = ['popup', 'sidepanel', 'options', 'report', 'welcome'];
const pageBudget = 40 * kilobyte;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build in %s', (target) => {
  it('keeps every part within its budget', async () => {
    const files = await sizesOf(target);
    console.log(
      files.map(({ name, raw, gzipped }) => `${target}/${name}: ${raw} bytes, ${gzipped} gzipped`).join('\n'),
    );
    for (const { what, files: pattern, budget } of budgets) {
      const own = files.filter(({ name }) => pattern.test(name));
      expect(own.length, what).toBeGreaterThan(0);
      expect(
        own.reduce((total, { gzipped }) => total + gzipped, 0),
        what,
      ).toBeLessThanOrEqual(budget);
    }
  });

  it.each(pages)('keeps the page %s with all that it loads within its budget', async (page) => {
    const html = (await readOutput(`${target}/${page}.html`)).toString('utf8');
    const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+)"/gu)].map(([, name]) => name ?? '');
    expect(loaded.length).toBeGreaterThan(1);
    const files = (await sizesOf(target)).filter(({ name }) => name === `${page}.html` || loaded.includes(name));
    expect(files).toHaveLength(loaded.length + 1);
    const total = files.reduce((sum, { gzipped }) => sum + gzipped, 0);
    console.log(`${target}/${page} with all that it loads: ${total} bytes gzipped`);
    expect(total).toBeLessThanOrEqual(pageBudget);
  });

  it('has a budget for every script', async () => {
    const scripts = (await sizesOf(target)).filter(({ name }) => name.endsWith('.js'));
    expect(
      scripts.filter(({ name }) => !name.startsWith('chunks/') && !budgets.some(({ files }) => files.test(name))),
    ).toEqual([]);
  });
});

async function sizesOf(target: string): Promise<{ name: string; raw: number; gzipped: number }[]> {
  const entries = await readdir(`${outputFolder}/${target}`, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(`${outputFolder}/${target}/`.length));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const bytes = await readOutput(`${target}/${name}`);
      return { name, raw: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
    }),
  );
}
