import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { focusBadge, isBeside, pause, quoteEnds, waitForBadges, type SeenBadge } from './browser/badges.ts';
import { ensureBrowser, findBrowser, type FoundBrowser } from './browser/find.ts';
import { launchBrowser, type LaunchedBrowser } from './browser/launch.ts';
import { openPopup, untilReady } from './browser/own-page.ts';
import { startSite } from './browser/site.ts';
import { startRegistry, type RunningRegistry } from './registry.ts';
import { build, buildRegistry, root } from './run.ts';

const usage = 'usage: npm start [-- [--browser chromium|firefox] [--headless]]';
const sample = join(root, 'tests/fixtures/articles/lantern-r2/article.html');
const pictures = join(root, '.hedge/screenshots');

/**
 * From nothing to the thing itself: builds Hedge, starts the registry in `.hedge/registry`, opens a browser with it on a sample article from loopback.
 * Without a display: shows as a table what a reader would see, and saves pictures of it.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  if (values.browser !== undefined && values.browser !== 'chromium' && values.browser !== 'firefox') {
    console.error(`received --browser ${values.browser}\n${usage}`);
    return 2;
  }
  const kind = values.browser;
  const found =
    kind === undefined
      ? (findBrowser('chromium') ?? findBrowser('firefox') ?? ensureBrowser('chromium'))
      : ensureBrowser(kind);
  if (found === null) return 1;
  console.log(`building for ${found.kind} ...`);
  if (!buildRegistry()) return 1;
  const registry = await startRegistry(join(root, '.hedge/registry'));
  try {
    return await run(found, registry, values.headless || !hasDisplay());
  } finally {
    await registry.end();
  }
}

async function run(found: FoundBrowser, registry: RunningRegistry, headless: boolean): Promise<number> {
  // The snapshot names the registry's feed, as a release names that of its publisher.
  const feed = join(root, '.hedge/registry-feed.json');
  await writeFile(feed, JSON.stringify({ address: registry.feed, fingerprint: registry.fingerprint, floor: null }));
  process.env['HEDGE_FEED'] = feed;
  console.log(registry.told.trim());
  if (!build([found.kind === 'chromium' ? 'chrome' : 'firefox'])) {
    console.error('hedge: the build failed; the lines above say why.');
    return 1;
  }
  const site = await startSite();
  const url = site.add('/2025/04/deepseek-r2-leak', await readFile(sample));
  const launched = await launchBrowser(found, { headless });
  try {
    await untilReady(launched);
    return headless ? await showAsTable(launched, url) : await showInWindow(launched, url, found);
  } finally {
    await launched.browser.close().catch(() => undefined);
    await site.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function showInWindow({ browser }: LaunchedBrowser, url: string, { path }: FoundBrowser): Promise<number> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  console.log(`${path} shows ${url} with Hedge. Close it, or press Ctrl+C, to end.`);
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  return 0;
}

async function showAsTable(launched: LaunchedBrowser, url: string): Promise<number> {
  const page = await launched.browser.newPage();
  await page.goto(url);
  const badges = await waitForBadges(page, 1, 20_000).catch((error: Error) => {
    console.error(`hedge: the sample article got no badge (${error.message}).`);
    return [];
  });
  if (badges.length === 0) return 1;
  printTable(['sentence', 'badge', 'verdict'], await rowsOf(page, badges));
  await mkdir(pictures, { recursive: true });
  await save(page, 'start-article.png');
  await focusBadge(page);
  await page.keyboard.press('Enter');
  await pause(500);
  await save(page, 'start-card.png');
  const popup = await openPopup(launched, page);
  await popup.waitForFunction(() => document.body.innerText.trim() !== '', { timeout: 10_000 });
  await pause(500);
  await save(popup, 'start-popup.png');
  return 0;
}

async function save(page: Page, name: `${string}.png`): Promise<void> {
  const path = join(pictures, name);
  await page.screenshot({ path });
  console.log(`saved ${relative(process.cwd(), path)}`);
}

/** Each badge with the sentence that it stands beside, as the page shows it. */
async function rowsOf(page: Page, badges: readonly SeenBadge[]): Promise<string[][]> {
  const sentences = await sentencesOf(page);
  const ends = await quoteEnds(page, sentences);
  return badges.map(({ words, box, label, tone }) => {
    const distance = (index: number): number =>
      Math.min(
        ...(ends[index] ?? []).map((end) =>
          Math.hypot(box.left - end.right, (box.top + box.bottom - end.top - end.bottom) / 2),
        ),
      );
    const [nearest] = sentences
      .map((_, index) => index)
      .filter((index) => ends[index]?.some((end) => isBeside(box, end)))
      .toSorted((a, b) => distance(a) - distance(b));
    return [nearest === undefined ? '?' : (sentences[nearest] ?? ''), words === '' ? label : words, tone];
  });
}

function sentencesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const blocks = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, tr, figcaption')];
    return blocks
      .flatMap((block) =>
        [...segmenter.segment(block.innerText.replaceAll(/\s+/gu, ' '))].map(({ segment }) => segment.trim()),
      )
      .filter((text) => text !== '');
  });
}

function printTable(head: readonly string[], rows: readonly string[][]): void {
  const limits = [78, 40, 14];
  const cut = (text: string, limit: number): string => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
  const cells = [head, ...rows].map((row) => row.map((text, column) => cut(text, limits[column] ?? 40)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [first = [], ...others] = cells;
  console.log(
    `\n${line(first)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}\n${others.map(line).join('\n')}\n`,
  );
}

process.exitCode = await main();
