import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../../scripts/browser/own-page.ts';
import { waitForBadges } from '../../scripts/browser/badges.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { faultsOf } from './faults.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';
import { press, until, untilText } from './reader.ts';

describe.each(kinds)('the side panel in %s', (kind) => {
  let session: Session;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.open('/lantern', (await readFixture('lantern-r2')).html);
    await waitForBadges(page, 5);
    panel = await openSidePanel(session, page);
    await untilText(panel, /claims? here/u);
  });
  afterAll(() => session?.close());

  const seen = (): Promise<string[]> =>
    panel.$$eval('.claim[data-seen="true"]', (found) => found.map((one) => one.getAttribute('data-claim') ?? ''));

  it('shows where in the page its claims stand, in the colours of their verdicts', async () => {
    await panel.waitForSelector('.map .track > button', { timeout: 8000 });
    const marks = await panel.$$eval('.map .track > button', (found) =>
      found.map((mark) => ({
        tone: mark.dataset['tone'],
        words: mark.getAttribute('aria-label'),
        at: mark.style.insetInlineStart,
      })),
    );
    expect(marks.length).toBeGreaterThan(4);
    expect(marks.every(({ words }) => words?.includes(' – ') === true)).toBe(true);
    const places = marks.map(({ at }) => Number.parseFloat(at));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await faultsOf(panel)).toEqual([]);
    await shoot(panel, `${kind}-reader-panel`);
  });

  it('marks the claims whose sentence is on screen, as the reader scrolls', async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const top = await until(seen, (claims) => claims.length > 0);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const end = await until(seen, (claims) => claims.join() !== top.join());
    expect(end).not.toEqual(top);
    expect(
      await panel.$eval('.map .window' as 'div', (window) => Number.parseFloat(window.style.insetInlineStart)),
    ).toBeGreaterThan(5);
    await shoot(panel, `${kind}-reader-panel-scrolled`);
  });

  it('brings a sentence into view from its mark, by keyboard', async () => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await press(panel, '.map .track > button:nth-child(2)');
    await page.bringToFront();
    const flashed = await until(
      () => page.evaluate(() => [...(CSS.highlights.get('hedge-q7-flash') ?? [])].map(String).join('')),
      (text) => text !== '',
    );
    expect(flashed).not.toBe('');
  });

  it('follows the tab when it shows another page', async () => {
    await page.goto(session.site.add('/other', '<title>Weather</title><p>Rain.'));
    await untilText(panel, 'No claims known to Hedge here');
  });

  it('is a panel of the browser’s own, by its manifest', async () => {
    const manifest = await panel.evaluate(
      async () => (await (await fetch('/manifest.json')).json()) as Record<string, unknown>,
    );
    expect(manifest).toHaveProperty(kind === 'firefox' ? 'sidebar_action' : 'side_panel');
  });
});
