import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFixture } from '../fixtures/read-fixture.ts';
import { focusBadge, pause, waitForBadges } from '../../scripts/browser/badges.ts';
import { openOwnPage, openSidePanel } from '../../scripts/browser/own-page.ts';
import { faultsOf } from './faults.ts';
import { inBoth, shoot, startSession, type Session } from './harness.ts';

/** Where the browsers themselves call at start, whatever they show. Tests refuse it all; none of it is Hedge's. */
const browsersOwn =
  /^(?:CONNECT|GET|POST|HEAD) (?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com|digicert\.com)(?::\d+)?(?:\/|$)/u;

inBoth('Hedge', (kind) => {
  let session: Session;
  let html = '';
  beforeAll(async () => {
    // Soon idle: Firefox then stops the background while the tests run, as it does over a day of reading.
    session = await startSession(kind, { backgroundIdle: 2000 });
    ({ html } = await readFixture('lantern-r2'));
  });
  afterAll(() => session?.close());

  it('causes no request: not by reading, not by a card, not by the popup', async () => {
    const before = session.site.requests.length;
    const page = await session.open('/quiet', html);
    await waitForBadges(page, 5);
    await focusBadge(page);
    await page.keyboard.press('Enter');
    const popup = await session.openPopup(page);
    await pause(1500);
    const own = session.site.requests.slice(before).filter((request) => !browsersOwn.test(request));
    expect(own).toEqual([`GET ${session.site.origin}/quiet`]);
    await popup.close();
    await page.close();
  });

  it('has a popup without faults that axe can find, light and dark', async () => {
    const page = await session.open('/axe', html);
    await waitForBadges(page, 5);
    const popup = await session.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('Teortaxes'), { timeout: 10_000 });
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('goes on after its background has been stopped', async () => {
    const page = await session.open('/stopped', html);
    const badges = await waitForBadges(page, 5);
    await stopBackground(session);
    const next = await session.open('/stopped-next', html);
    expect(await waitForBadges(next, 5)).toHaveLength(badges.length);
    // What was found before the stop is not forgotten.
    const popup = await session.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('Teortaxes'), { timeout: 10_000 });
    await popup.close();
    await next.close();
    await page.close();
  });
});

inBoth('Hedge in the dark', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { dark: true });
  });
  afterAll(() => session?.close());

  it('has a popup without faults that axe can find', async () => {
    const { html } = await readFixture('lantern-r2');
    const page = await session.open('/dark', html);
    await waitForBadges(page, 5);
    await shoot(page, `${kind}-article-dark`);
    await focusBadge(page);
    await page.keyboard.press('Enter');
    await pause(500);
    await shoot(page, `${kind}-card-dark`);
    const popup = await session.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('Teortaxes'), { timeout: 10_000 });
    await shoot(popup, `${kind}-popup-dark`);
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
    const panel = await openSidePanel(session, page);
    await panel.waitForSelector('.map .track > button');
    expect(await faultsOf(panel)).toEqual([]);
    await shoot(panel, `${kind}-panel-dark`);
  });

  it.each(['options.html', 'report.html', 'welcome.html'])('has no faults that axe can find on %s', async (file) => {
    const own = await openOwnPage(session, file);
    await own.waitForSelector('h2');
    await pause(300);
    expect(await own.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await faultsOf(own)).toEqual([]);
    await shoot(own, `${kind}-dark-${file}`);
    await own.close();
  });
});

inBoth('thirty pages of reading', (kind) => {
  it('cause no request but for the pages', { timeout: 120_000 }, async () => {
    const session = await startSession(kind);
    try {
      const { html } = await readFixture('lantern-r2');
      const before = session.site.requests.length;
      const visited: string[] = [];
      const popups: Page[] = [];
      for (let at = 0; at < 30; at += 1) {
        const path = `/page-${at}`;
        visited.push(`GET ${session.site.origin}${path}`);
        const isNews = at % 3 === 0;
        const page = await session.open(
          path,
          isNews ? html : `<!doctype html><title>${at}</title><p>${'Weather and trains. '.repeat(60)}`,
        );
        if (isNews) {
          await waitForBadges(page, 5);
          await focusBadge(page);
          await page.keyboard.press('Enter');
        }
        if (at % 10 === 0) popups.push(await session.openPopup(page), await openSidePanel(session, page));
        if (at % 5 !== 0) await page.close();
      }
      for (const file of ['options.html', 'report.html', 'welcome.html']) await openOwnPage(session, file);
      await pause(2000);
      expect(popups).toHaveLength(6);
      const seen = session.site.requests
        .slice(before)
        .filter((request) => !browsersOwn.test(request) && !request.endsWith('/favicon.ico'));
      // This build names no feed, so not even a sync is due.
      expect(seen.toSorted()).toEqual(visited.toSorted());
    } finally {
      await session.close();
    }
  });
});

/** Stops the background as the browser does when it is idle, and makes sure that it did. */
async function stopBackground({ browser, kind }: Session): Promise<void> {
  if (kind === 'firefox') {
    // Tests start Firefox with a short idle time for event pages.
    await pause(4000);
    return;
  }
  expect(await workersOf(browser)).toBe(1);
  const target = browser.targets().find((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  const worker = await target?.worker();
  await worker?.close();
  await pause(1000);
  expect(await workersOf(browser)).toBe(0);
}

async function workersOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.filter(({ type }) => type === 'service_worker').length;
}
