import { TargetType, type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixture } from '../fixtures/read-fixture.ts';
import { focusBadge, pause, waitForBadges } from '../../scripts/browser/badges.ts';
import { faultsOf } from './faults.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';

/** Where the browsers themselves call at start, whatever they show. Tests refuse it all; none of it is Hedge's. */
const browsersOwn =
  /^(?:CONNECT|GET|POST|HEAD) (?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com|digicert\.com)(?::\d+)?(?:\/|$)/u;

describe.each(kinds)('Hedge in %s', (kind) => {
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

describe.each(kinds)('Hedge in the dark in %s', (kind) => {
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
