import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TargetType, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../../scripts/browser/badges.ts';
import { startSession, type Session } from './harness.ts';
import { hypothesisHead, serveHypothesis, type Target } from './hypothesis.ts';
import { articleOf, claimSentences } from './long-page.ts';
import { leastOf, measure, type Cost } from './main-thread.ts';

const root = join(import.meta.dirname, '../..');
const loads = 3;

/** A page of a shop: many blocks, no name. */
const shop = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mugs</title><link rel="icon" href="data:,"></head><body><h1>Mugs</h1><ul>${'<li><a href="/b">Mug, white, with a blue rim</a> <b>9.90</b> <span>in stock, sent tomorrow</span></li>'.repeat(800)}</ul></body></html>`;

describe('a page that is no article, in chromium', () => {
  let session: Session;
  let empty: Session;
  beforeAll(async () => {
    [session, empty] = await Promise.all([
      startSession('chromium'),
      startSession('chromium', { extension: await emptyExtension() }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([session?.close(), empty?.close()]);
  });

  it('costs about what it costs beside an extension that does nothing', async () => {
    const costs: Record<'hedge' | 'empty', Cost[]> = { hedge: [], empty: [] };
    for (let load = 0; load < loads; load += 1) {
      costs.hedge.push(await measure(session, '/shop', shop, 2900));
      costs.empty.push(await measure(empty, '/shop', shop, 2900));
    }
    const [ours, none] = [leastOf(costs.hedge), leastOf(costs.empty)];
    console.log(
      `a page that is no article: ${ours.main.toFixed(1)} ms on the main thread beside ${none.main.toFixed(1)} ms, ${(ours.heap / 1024).toFixed(0)} KB of heap beside ${(none.heap / 1024).toFixed(0)} KB; tasks of Hedge: ${ours.own.toFixed(1)} ms, the longest ${ours.longest.toFixed(1)} ms`,
    );
    expect(ours.own).toBeLessThan(none.main / 2);
  });

  it('hears of no message, and keeps no observer', async () => {
    const worker = await session.browser
      .targets()
      .find((target) => target.type() === TargetType.SERVICE_WORKER)
      ?.worker();
    await worker?.close();
    await pause(500);
    const page = await session.browser.newPage();
    const devtools = await page.createCDPSession();
    const contexts: { id: number; name: string }[] = [];
    devtools.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await devtools.send('Runtime.enable');
    await page.goto(session.site.add('/shop-2', shop));
    await pause(3500);
    const ours = contexts.findLast(({ name }) => name === 'Hedge');
    expect(ours, 'the gate ran').toBeDefined();
    for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
      const { result } = await devtools.send('Runtime.evaluate', {
        expression: `${kind}.prototype`,
        contextId: ours?.id ?? 0,
      });
      const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
      const { result: count } = await devtools.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      expect(count.value, kind).toBe(0);
    }
    // A message would have woken it.
    expect(session.browser.targets().filter((target) => target.type() === TargetType.SERVICE_WORKER)).toEqual([]);
    await page.close();
  });
});

describe('an article of 11,000 words with 20 claims, in chromium', () => {
  let session: Session;
  let bare: Session;
  beforeAll(async () => {
    [session, bare] = await Promise.all([startSession('chromium'), startSession('chromium', { hedge: false })]);
  });
  afterAll(async () => {
    await Promise.all([session?.close(), bare?.close()]);
  });

  it('takes far less time than Hypothesis takes for the same sentences', async () => {
    const plain = articleOf('');
    const noted = articleOf(hypothesisHead);
    const path = '/long';
    serveHypothesis(bare.site, `${bare.site.origin}/long-noted`, await targetsOn(bare, noted));
    const costs: Record<'none' | 'hedge' | 'hypothesis', Cost[]> = { none: [], hedge: [], hypothesis: [] };
    for (let load = 0; load < loads; load += 1) {
      costs.none.push(await measure(bare, path, plain, 1200));
      costs.hedge.push(await measure(session, path, plain, 1500));
      costs.hypothesis.push(await measure(bare, '/long-noted', noted, 3000));
    }
    const [none, hedge, hypothesis] = [leastOf(costs.none), leastOf(costs.hedge), leastOf(costs.hypothesis)];
    const [ours, theirs] = [hedge.main - none.main, hypothesis.main - none.main];
    console.log(
      `an article of ${plain.split(/\s+/u).length} words: ${none.main.toFixed(0)} ms on the main thread, Hedge adds ${ours.toFixed(0)} (own tasks ${hedge.own.toFixed(0)}, the longest ${hedge.longest.toFixed(0)}), Hypothesis ${theirs.toFixed(0)}; last of ${hedge.marks} badges ${hedge.lastMark.toFixed(0)} ms after load, last of ${hypothesis.marks} highlights ${hypothesis.lastMark.toFixed(0)} ms`,
    );
    expect(hedge.marks).toBeGreaterThanOrEqual(claimSentences.length);
    expect(hypothesis.marks).toBeGreaterThanOrEqual(claimSentences.length);
    // The goal is a quarter in all; the browser's own part of it, drawing, is as noisy as the machine.
    expect(ours).toBeLessThanOrEqual(theirs * 0.5);
    expect(hedge.own).toBeLessThanOrEqual(theirs / 4);
  });
});

/** Where the sentences stand in the page's text, as their annotations would have kept it. */
async function targetsOn(session: Session, html: string): Promise<Target[]> {
  const page: Page = await session.open('/long-read', html.replaceAll(/<script.*?<\/script>/gu, ''));
  const text = await page.evaluate(() => document.body.textContent);
  await page.close();
  return claimSentences.map((exact) => {
    const start = text.indexOf(exact);
    const end = start + exact.length;
    return { exact, start, end, prefix: text.slice(start - 32, start), suffix: text.slice(end, end + 32) };
  });
}

/** An extension that may do what Hedge may, and does nothing. */
async function emptyExtension(): Promise<string> {
  const folder = join(root, '.hedge/empty');
  const manifest = JSON.parse(await readFile(join(root, '.output/chrome-mv3/manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const { permissions, optional_host_permissions: origins } = manifest;
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      permissions,
      optional_host_permissions: origins,
      background: { service_worker: 'background.js' },
    }),
  );
  // The tests wait for an extension's gate before they begin.
  await writeFile(join(folder, 'background.js'), 'chrome.storage.local.set({ gate: null });');
  return folder;
}
