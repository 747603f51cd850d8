import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '#core/settings.ts';
import { pause, waitForBadges } from '../../scripts/browser/badges.ts';
import { openOwnPage, openSidePanel } from '../../scripts/browser/own-page.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { faultsOf } from './faults.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';
import { call, set, untilText } from './reader.ts';

const pages = [
  ['options.html', 480],
  ['report.html', 480],
  ['welcome.html', 480],
] as const;

describe.each(kinds)('every language in %s', (kind) => {
  let session: Session;
  let article: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    article = await session.open('/lantern', (await readFixture('lantern-r2')).html);
    await waitForBadges(article, 5);
  });
  afterAll(() => session?.close());

  // Firefox lays text out by itself: the longest, and the one from right to left.
  it.each(kind === 'chromium' ? interfaceLanguages : (['de', 'ar'] as const))(
    '%s fits, and is set the way it reads',
    async (language) => {
      await set(session, { language });
      const popup = await session.openPopup(article);
      await popup.waitForSelector('.claim');
      await popup.$eval('section .claim', (claim) => claim.setAttribute('open', ''));
      await popup.waitForSelector('section .claim > .body');
      expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        language,
        language === 'ar' ? 'rtl' : 'ltr',
      ]);
      expect(await overflowing(popup)).toEqual([]);
      if (kind === 'chromium') await shoot(popup, `language-${language}-popup`);
      await popup.close();
      for (const [file, width] of pages) {
        const page = await openOwnPage(session, file);
        await page.setViewport({ width, height: 900 });
        await page.waitForSelector('h2');
        expect(await overflowing(page), file).toEqual([]);
        if (language === 'ar' || language === 'de') await shoot(page, `language-${language}-${kind}-${file}`);
        await page.close();
      }
    },
  );
});

describe('looks of every page', () => {
  describe.each([false, true])('dark: %s', (dark) => {
    let session: Session;
    let article: Page;
    beforeAll(async () => {
      session = await startSession('chromium', { dark });
      article = await session.open('/lantern', (await readFixture('lantern-r2')).html);
      await waitForBadges(article, 5);
    });
    afterAll(() => session?.close());

    const open = {
      popup: () => session.openPopup(article),
      panel: () => openSidePanel(session, article),
      options: () => openOwnPage(session, 'options.html'),
      report: () => openOwnPage(session, 'report.html'),
      welcome: () => openOwnPage(session, 'welcome.html'),
    } as const satisfies Record<string, () => Promise<Page>>;
    const names = Object.keys(open) as (keyof typeof open)[];

    it.each(names)('of the page %s: no fault that axe finds; it holds narrow and with text doubled', async (name) => {
      const page = await open[name]();
      await page.waitForSelector('h1');
      await pause(400);
      for (const claim of await page.$$('section .claim')) await claim.evaluate((one) => one.setAttribute('open', ''));
      await pause(200);
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
      expect(await faultsOf(page)).toEqual([]);
      await shoot(page, `look-${name}-${dark ? 'dark' : 'light'}`);
      await page.setViewport({ width: 320, height: 800 });
      expect(await overflowing(page)).toEqual([]);
      await shoot(page, `look-${name}-${dark ? 'dark' : 'light'}-narrow`);
      await page.setViewport({ width: 640, height: 900 });
      // Text alone is doubled, as a reader's own minimum size does.
      await page
        .addStyleTag({ content: 'body { zoom: 2 }' })
        .catch(() => page.evaluate(() => document.body.style.setProperty('zoom', '2')));
      expect(await overflowing(page)).toEqual([]);
      await page.close();
    });

    it('of the state without any feed: no fault', async () => {
      const other = await session.open('/rain', '<!doctype html><html lang="en"><title>Rain</title><p>Rain.');
      const popup = await session.openPopup(other);
      await call(popup, 'feeds/set', { id: 'official', enabled: false });
      await popup.reload();
      await untilText(popup, 'No claims are loaded');
      expect(await faultsOf(popup)).toEqual([]);
      await shoot(popup, `look-no-feed-${dark ? 'dark' : 'light'}`);
      await call(popup, 'feeds/set', { id: 'official', enabled: true });
      await popup.close();
    });

    it('of states without claims: no fault', async () => {
      const other = await session.open('/weather', '<!doctype html><html lang="en"><title>Rain</title><p>Rain.');
      const popup = await session.openPopup(other);
      await popup.waitForSelector('h1');
      expect(await faultsOf(popup)).toEqual([]);
      await shoot(popup, `look-silent-${dark ? 'dark' : 'light'}`);
      await popup.close();
    });
  });

  it('hold in forced colours and with reduced motion', async () => {
    const session = await startSession('chromium');
    try {
      const article = await session.open('/lantern', (await readFixture('lantern-r2')).html);
      await waitForBadges(article, 5);
      const popup = await session.openPopup(article);
      await popup.waitForSelector('.claim');
      const devTools = await popup.createCDPSession();
      await devTools.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await shoot(popup, 'look-popup-forced');
      const line = await popup.$eval('.choices button', (chip) => getComputedStyle(chip).borderTopStyle);
      expect(line).toBe('solid');
      expect(await faultsOf(popup)).toEqual([]);
      const still = await popup.$$eval('*', (all) =>
        all.every(
          (one) =>
            getComputedStyle(one).animationName === 'none' && !/[1-9]/u.test(getComputedStyle(one).transitionDuration),
        ),
      );
      expect(still).toBe(true);
    } finally {
      await session.close();
    }
  });
});

/** Elements whose text is wider than they are, or that stick out of the page. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.checkVisibility() && !one.closest('.file, .shares, .track'),
    );
    /** By how much the lines of its own text stick out of it, as they are set: ink may reach beyond a letter. */
    const beyond = (one: HTMLElement): number => {
      if (one.childElementCount > 0 || !one.textContent) return 0;
      const box = one.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(one);
      return Math.max(
        0,
        ...[...range.getClientRects()].map((line) => Math.max(line.right - box.right, box.left - line.left)),
      );
    };
    return shown
      .map((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        if (width === 0 || getComputedStyle(one).display === 'inline') return null;
        const isField = /^(?:input|textarea|select|option)$/u.test(one.localName);
        const isCut = isField || getComputedStyle(one).overflowX !== 'visible';
        const most = Math.max(right - clientWidth, -left, isCut ? 0 : beyond(one));
        return most > 1.5
          ? `${one.localName}.${one.className}: ${most} px: ${(one.innerText ?? '').slice(0, 60)}`
          : null;
      })
      .filter((fault) => fault !== null);
  });
}
