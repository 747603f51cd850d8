import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForBadges } from '../../scripts/browser/badges.ts';
import { startSession, type Session } from './harness.ts';

const navigations = 1000;

const paragraph =
  '<p>Nobody outside of the company has run the model so far, and what is passed round are figures that nobody has put a name to.</p>';
const texts = [
  `<article><h2>One</h2>${paragraph}<p>DeepSeek R2 is said to hold 1.2 trillion parameters in total.</p><p>DeepSeek R2 was trained on 5.2 PB of data, people say.</p></article>`,
  `<article><h2>Two</h2>${paragraph}<p>The forum post claims that DeepSeek R2 was trained on Huawei’s Ascend 910B chips. So it goes.</p></article>`,
];
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>DeepSeek R2 in the news</title><meta property="og:type" content="article"><link rel="icon" href="data:,"></head><body><main id="view">${texts[0]}</main></body></html>`;

describe('an application that is used all day, in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session?.close());

  it(`holds no more after ${navigations} navigations than after a hundred`, async () => {
    const page = await session.open('/day', html);
    await waitForBadges(page, 2);
    /** Goes to and fro; at each twentieth page stays until it has its badges. Answers how many had. */
    const wander = (count: number): Promise<number> =>
      page.evaluate(
        async (parts, times) => {
          const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
          let painted = 0;
          for (let i = 1; i <= times; i += 1) {
            history.pushState(null, '', `/news/deepseek-r2-what-is-said-${i % 2}`);
            (document.getElementById('view') as HTMLElement).innerHTML = parts[i % 2] ?? '';
            const waits = i % 20 === 0 ? 150 : 0;
            for (let wait = 0; wait < waits; wait += 1) {
              if (document.documentElement.lastElementChild?.localName === 'hedge-badge') {
                painted += 1;
                break;
              }
              await rest(20);
            }
            await rest(4);
          }
          return painted;
        },
        texts,
        count,
      );
    const devtools = await page.createCDPSession();
    await wander(100);
    const before = await held(devtools);
    const painted = await wander(navigations - 100);
    const after = await held(devtools);
    console.log(
      `after 100: ${JSON.stringify(before)}; after ${navigations}, ${painted} of them painted: ${JSON.stringify(after)}`,
    );
    expect(painted).toBe(45);
    // What is kept for each page that was left would show nine hundred times.
    expect(after.nodes - before.nodes).toBeLessThan(300);
    expect(after.listeners - before.listeners).toBeLessThan(100);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
    await page.close();
  }, 120_000);
});

/** What the page holds once all that can be thrown away is. */
async function held(devtools: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
}
