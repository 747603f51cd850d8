import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabReport } from '#messages';
import { pause, waitForBadges } from '../../scripts/browser/badges.ts';
import { openOwnPage } from '../../scripts/browser/own-page.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { faultsOf } from './faults.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';
import { call, press, readSettings, set, until, untilText } from './reader.ts';

const talk = 'The trains were late again, and the people at the station talked about the weather for an hour. '.repeat(
  20,
);
const article = (words: string): string => `<!doctype html><html lang="en"><head><title>A day in May</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-05"></head>
<body><article><h1>A day in May</h1><p>${words} ${talk}</p><p>${talk}</p></article></body></html>`;

describe.each(kinds)('the popup where there is no list, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    // Light is what other tests look at in Firefox; Chromium can be told both.
    session = await startSession(kind, { dark: kind === 'firefox' });
  });
  afterAll(() => session?.close());

  /** No fault in either theme, and a picture. */
  const look = async (popup: Page, name: string): Promise<void> => {
    for (const scheme of kind === 'chromium' ? (['light', 'dark'] as const) : (['dark'] as const)) {
      if (kind === 'chromium') await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await popup.evaluate((one) => matchMedia(`(prefers-color-scheme: ${one})`).matches, scheme)).toBe(true);
      expect(await faultsOf(popup), `${name}, ${scheme}`).toEqual([]);
      await shoot(popup, `${kind}-state-${name}-${scheme}`);
    }
  };
  /** The popup of a page that is opened for it, once it says something. */
  const popupOf = async (path: string, html: string, words: string): Promise<[Page, Page]> => {
    const page = await session.open(path, html);
    const popup = await session.openPopup(page);
    await untilText(popup, words);
    return [popup, page];
  };

  it('says that no model is named', async () => {
    const [popup] = await popupOf('/rain', article('Nothing else happened.'), 'No claims known to Hedge here');
    await look(popup, 'silent');
  });

  it('says that a page is no article', async () => {
    const list = `<!doctype html><title>List</title><ul>${'<li><a href="/x">DeepSeek R2, an AI language model</a></li>'.repeat(9)}</ul>`;
    const [popup] = await popupOf('/list', list, 'Not an article');
    await look(popup, 'no-article');
  });

  it('says that an article states nothing that is on record', async () => {
    const [popup] = await popupOf(
      '/none',
      article('The AI language model DeepSeek R2 was mentioned once, by a researcher.'),
      'No known claims in this article',
    );
    await look(popup, 'none');
  });

  it('says that a page of the browser cannot be read', async () => {
    const popup = await session.openPopup(await openOwnPage(session, 'welcome.html'));
    await untilText(popup, 'This page cannot be read');
    await look(popup, 'unreadable');
  });

  it('waits to be asked where the reader wants that, and then reads that page', async () => {
    await set(session, { sites: { ...(await readSettings(session)).sites, mode: 'click' } });
    const { html } = await readFixture('lantern-r2');
    const [popup, page] = await popupOf('/on-click', html, 'Not read yet');
    await look(popup, 'click');
    await press(popup, '[data-act=read]');
    await page.bringToFront();
    expect((await waitForBadges(page, 5)).length).toBeGreaterThan(4);
    await untilText(popup, /claims? here/u);
    await set(session, { sites: { ...(await readSettings(session)).sites, mode: 'all' } });
  });

  describe('told by a background in trouble', () => {
    let popup: Page;
    let known: TabReport;
    beforeAll(async () => {
      const page = await session.open('/trouble', article('Nothing else happened.'));
      popup = await session.openPopup(page);
      await untilText(popup, 'No claims known');
      const tab = await popup.evaluate(() => Number(new URLSearchParams(location.search).get('tab')));
      known = (await call(popup, 'tab/report', { tab })) as TabReport;
    });

    /** Has the popup hear this report from now on, as the background would send it, and ask for it. */
    const tell = async (report: TabReport, words: string): Promise<void> => {
      await popup.evaluate((told) => {
        interface Sender {
          sendMessage: (message: { hedge: string }) => Promise<unknown>;
        }
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: Sender }>;
        const { runtime } = browser ?? chrome;
        const real = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = (message) =>
          message.hedge === 'tab/report' ? Promise.resolve({ ok: true, value: told }) : real(message);
      }, report);
      await set(session, {});
      await untilText(popup, words);
    };
    const feed = (change: Partial<TabReport['database']['feeds'][number]>): TabReport['database'] => ({
      ...known.database,
      feeds: known.database.feeds.map((one) => ({ ...one, ...change })),
    });

    it('says that claims are still fetched', async () => {
      await tell({ ...known, state: 'silent', database: feed({ issued: null, claims: 0 }) }, 'still being fetched');
      await look(popup, 'syncing');
    });

    it('says that claims are old, refused, and that the clock is off', async () => {
      const refusal = { reason: 'signature', error: 'not signed' } as const;
      const database = feed({ stale: true, refusal, clockOff: true });
      await tell({ ...known, state: 'silent', database }, 'These claims are old');
      expect(await untilText(popup, 'were not taken')).toContain('The clock of this computer');
      await look(popup, 'stale');
    });

    it('says that a page is being read, and that reading failed', async () => {
      await tell({ ...known, state: 'reading' }, 'Reading this article');
      await look(popup, 'reading');
      await tell({ ...known, state: 'failed', error: 'the disk is full' }, 'the disk is full');
      await look(popup, 'failed');
    });
  });

  it('keeps what was just done in sight, however long the list, and puts it away', async () => {
    const page = await session.open('/lantern', (await readFixture('lantern-r2')).html);
    await waitForBadges(page, 5);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.claim');
    await popup.$eval('.claim', (claim) => claim.setAttribute('open', ''));
    await press(popup, '.claim [data-act="wrong"]');
    await untilText(popup, 'hidden from you now');
    const isInSight = (): Promise<boolean> =>
      popup.evaluate(() => {
        const box = document.querySelector('.notice button')?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom <= innerHeight;
      });
    expect(await until(isInSight, (found) => found)).toBe(true);
    await pause(300);
    await look(popup, 'notice');
    await press(popup, '.notice .small:last-child');
    expect(
      await until(
        async () => (await popup.$$('.notice button')).length,
        (count) => count === 0,
      ),
    ).toBe(0);
  });
});
