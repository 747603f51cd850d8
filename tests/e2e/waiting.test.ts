import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBadges, waitForBadges } from '../../scripts/browser/badges.ts';
import { openOwnPage } from '../../scripts/browser/own-page.ts';
import { inBoth, startSession, type Session } from './harness.ts';
import { comparePlaces } from './placing.ts';
import { until } from './reader.ts';

const size = 'DeepSeek R2 is said to hold 1.2 trillion parameters in total.';
const filler =
  'Nobody outside of the company has run the model so far, and what is passed round are figures that nobody has put a name to. We list them all the same, for they are what everybody talks about this week.';
const pageWith = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>DeepSeek R2 in the news</title><meta property="og:type" content="article"><link rel="icon" href="data:,">${head}</head><body><main>${body}</main></body></html>`;
const article = `<article><h1>What is said of it this week</h1><p>${filler}</p><p>${size}</p></article>`;

async function expectLabelled(page: Page): Promise<void> {
  await waitForBadges(page, 1);
  expect(await comparePlaces(page, await readBadges(page), [size])).toEqual({ bare: [], astray: [] });
}

/** The little of the extension's functions that is called here, by one of its own pages. */
interface Tabs {
  readonly tabs: {
    query(filter: object): Promise<{ readonly id: number; readonly url?: string; readonly discarded: boolean }[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, change: object): Promise<unknown>;
  };
}

inBoth('a page that waits', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it('in a tab that was put away to save memory has its badges again when its reader comes back', async () => {
    const url = session.site.add('/kept', pageWith('', article));
    await expectLabelled(await session.open('/kept'));
    const own = await openOwnPage(session, 'manifest.json');
    await own.bringToFront();
    const loads = (): number => session.site.requests.filter((request) => request === `GET ${url}`).length;
    expect(loads()).toBe(1);
    const wasAway = await own.evaluate(async (address) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome?: Tabs };
      const { tabs } = (browser ?? chrome) as Tabs;
      const find = async (): Promise<{ id: number; discarded: boolean } | undefined> =>
        (await tabs.query({})).find(({ url: shown }) => shown === address);
      await tabs.discard((await find())?.id ?? -1);
      const away = await find();
      await tabs.update(away?.id ?? -1, { active: true });
      return away?.discarded;
    }, url);
    expect(wasAway).toBe(true);
    // It is loaded anew, and in Chromium another page to the driver.
    const back = await until(
      async () => (loads() === 2 ? (await session.browser.pages()).find((page) => page.url() === url) : undefined),
      (page) => page !== undefined,
    );
    expect(loads()).toBe(2);
    await expectLabelled(back as Page);
  });

  // The other browser makes no page ready.
  if (kind === 'chromium') {
    it('made ready in case its reader comes is left alone until then, and labelled from then on', async () => {
      // The page itself tells what it is; the late look of a gate would be over by then.
      const witness = `<script>setTimeout(() => fetch('/told?' + [document.prerendering, document.querySelectorAll('hedge-badge').length, CSS.highlights.size]), 3000)</script>`;
      session.site.add('/told', '');
      session.site.add('/ready', pageWith(witness, article));
      const rules = JSON.stringify({ prerender: [{ urls: ['/ready'], eagerness: 'immediate' }] });
      const page = await session.open(
        '/front',
        pageWith(`<script type="speculationrules">${rules}</script>`, '<p>See there.</p>'),
      );
      const told = await until(
        () => Promise.resolve(session.site.requests.find((request) => request.includes('/told'))),
        (request) => request !== undefined,
      );
      expect(told).toBe(`GET ${session.site.origin}/told?true,0,0`);
      await page.evaluate(() => void setTimeout(() => (location.href = '/ready')));
      await until(
        () => page.evaluate(() => location.pathname).catch(() => ''),
        (path) => path === '/ready',
      );
      const { activationStart } = await page.evaluate(
        () =>
          (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).toJSON() as {
            activationStart: number;
          },
      );
      expect(activationStart, 'it is the page that was made ready').toBeGreaterThan(2500);
      await expectLabelled(page);
      await page.close();
    });
  }
});
