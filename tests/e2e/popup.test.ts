import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pause, readBadges, waitForBadges } from '../../scripts/browser/badges.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { faultsOf } from './faults.ts';
import { inBoth, shoot, startSession, type Session } from './harness.ts';
import { press, readSettings, set, textOf, until, untilOpened, untilText } from './reader.ts';

inBoth('the popup', (kind) => {
  let session: Session;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.open('/lantern', (await readFixture('lantern-r2')).html);
    await waitForBadges(page, 5);
    popup = await session.openPopup(page);
    await untilText(popup, /claims? here/u);
  });
  afterAll(() => session?.close());

  const claims = (): Promise<number> =>
    popup.$$eval('.claim', (found) => found.filter((one) => one.checkVisibility()).length);
  const openClaim = async (words: string): Promise<string> => {
    const id = await popup.$$eval(
      '.claim' as 'details',
      (found, wanted) =>
        found.find((one) => one.querySelector('.statement')?.textContent?.includes(wanted))?.dataset['claim'] ?? '',
      words,
    );
    await popup.$eval(`.claim[data-claim="${id}"]`, (claim) => claim.setAttribute('open', ''));
    await popup.waitForSelector(`.claim[data-claim="${id}"] > .body`);
    return `.claim[data-claim="${id}"]`;
  };

  /** Opens the first claim, however often the list is drawn anew meanwhile; answers its id. */
  const openFirst = (): Promise<string> =>
    until(
      () =>
        popup.evaluate(() => {
          const one = document.querySelector('section .claim');
          one?.setAttribute('open', '');
          return one?.querySelector('.body [data-act="wrong"]') ? (one.getAttribute('data-claim') ?? '') : '';
        }),
      (id) => id !== '',
    );

  it('says in a sentence what is here, and lists the strongest first', async () => {
    expect(await popup.$eval('h1', ({ textContent }) => textContent)).toMatch(/^\d+ claims here: \d+\s/u);
    const tones = await popup.$$eval('section .claim > summary > .chip', (chips) =>
      chips.map((chip) => chip.getAttribute('data-tone')),
    );
    const order = ['refuted', 'denied', 'disputed', 'superseded', 'unverified', 'partly', 'confirmed'];
    expect(tones.length).toBeGreaterThan(4);
    const ranks = tones.map((tone) => order.indexOf(tone ?? ''));
    expect(ranks).not.toContain(-1);
    await shoot(popup, `${kind}-reader-popup`);
  });

  it('shows one verdict alone when asked, by keyboard, and all again', async () => {
    const all = await claims();
    await press(popup, '.choices button[data-tone="disputed"]');
    expect(await popup.$eval('.choices button[data-tone="disputed"]', (one) => one.ariaPressed)).toBe('true');
    const few = await claims();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    await press(popup, '.choices button[data-tone="disputed"]');
    expect(await claims()).toBe(all);
  });

  it('opens a claim into its verdict, a line in time with links, the sentence and why it matched', async () => {
    const claim = await openClaim('1.2 trillion');
    const text = await popup.$eval(claim as 'details', ({ innerText }) => innerText);
    expect(text).toMatch(/Who says what/u);
    expect(text).toMatch(/Matched: /u);
    expect(text).toMatch(/Verdict as of \w+ \d/u);
    const dates = await popup.$$eval(`${claim} .positions > li > .when` as 'p', (found) =>
      found.map((one) => one.innerText),
    );
    expect(dates.length).toBeGreaterThan(2);
    const links = await popup.$$eval(`${claim} .positions a` as 'a', (found) => found.map(({ href }) => href));
    expect(links.every((link) => /^https?:/u.test(link))).toBe(true);
    await shoot(popup, `${kind}-reader-popup-open`);
  });

  it('jumps to the sentence in the page', async () => {
    const claim = await openClaim('1.2 trillion');
    await press(popup, `${claim} .show`);
    await page.bringToFront();
    const flashed = await until(
      () => page.evaluate(() => [...(CSS.highlights.get('hedge-q7-flash') ?? [])].map(String).join('')),
      (text) => text !== '',
    );
    expect(flashed).toContain('1.2 trillion');
    await popup.bringToFront();
  });

  it('copies a claim with its links', async () => {
    const claim = await openClaim('1.2 trillion');
    await popup.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: (text: string) => {
          document.body.dataset['copied'] = text;
          return Promise.resolve();
        },
      });
    });
    await press(popup, `${claim} [data-act="share"]`);
    await untilText(popup, 'Copied, with its sources');
    const copied = await popup.evaluate(() => document.body.dataset['copied'] ?? '');
    expect(copied.split('\n')[0]).toMatch(/1\.2 trillion.*\[disputed by/u);
    expect(copied).toMatch(/https?:\/\//u);
  });

  it('hides a wrong label at once, in two presses, offers to tell the moderators, and takes it back', async () => {
    const labels = async (): Promise<string> => (await readBadges(page)).map(({ label }) => label).join('\n');
    // While the page is painted anew some are missing: what stays for a while counts.
    const settled = async (): Promise<string> => {
      const now = await labels();
      await pause(700);
      return now === (await labels()) ? now : before;
    };
    const before = await labels();
    const claim = await openClaim('1.2 trillion');
    await press(popup, `${claim} [data-act="wrong"]`);
    await untilText(popup, 'hidden from you now');
    await shoot(popup, `${kind}-reader-popup-wrong`);
    await page.bringToFront();
    const after = await until(settled, (text) => text !== before, 15);
    expect(after.length).toBeLessThan(before.length);
    const known = await session.browser.pages();
    await press(popup, '.notice .small:first-child');
    const report = await untilOpened(session, 'report.html', known);
    const shown = await untilText(report, 'This will be sent');
    expect(shown).toContain('1.2 trillion');
    expect(shown).toContain('Matched');
    expect(shown).toContain(`${session.site.origin}/lantern`);
    expect(await faultsOf(report)).toEqual([]);
    await shoot(report, `${kind}-reader-report-wrong`);
    await report.close();
    // Another label, to be taken back.
    await popup.bringToFront();
    const other = await openFirst();
    await press(popup, `.claim[data-claim="${other}"] [data-act="wrong"]`);
    await untilText(popup, 'hidden from you now');
    await press(popup, '.notice .small:last-child');
    await until(
      () => textOf(popup),
      (text) => !text.includes('hidden from you now'),
    );
    await page.bringToFront();
    expect(await until(labels, (text) => text === after)).toBe(after);
  });

  it('opens the form for a further source of a claim', async () => {
    const known = await session.browser.pages();
    await popup.bringToFront();
    // What was hidden and taken back before may still be on its way into the list.
    const isStill = async (): Promise<boolean> => {
      const count = await claims();
      await pause(500);
      return count > 3 && count === (await claims());
    };
    expect(await until(isStill, (still) => still)).toBe(true);
    const id = await openFirst();
    await press(popup, `.claim[data-claim="${id}"] [data-act="source"]`);
    const report = await untilOpened(session, 'report.html', known);
    await untilText(report, 'Add a source');
    expect(await textOf(report)).toContain('DeepSeek');
    await report.close();
  });

  it('hides a claim and a source for good, and the settings show them again', async () => {
    await popup.bringToFront();
    const before = await claims();
    const claim = await openFirst();
    await press(popup, `.claim[data-claim="${claim}"] [data-act="hide"]`);
    expect(await until(claims, (count) => count === before - 1)).toBe(before - 1);
    await untilText(popup, /claims? (?:is|are) hidden by your settings/u);
    expect((await readSettings(session)).hiddenClaims).toEqual([claim]);
    // The button went with its claim; the keyboard has somewhere to go on from.
    await popup.bringToFront();
    const focused = (): Promise<string> => popup.evaluate(() => document.activeElement?.className ?? '');
    expect(await until(focused, (name) => name === 'notice')).toBe('notice');
    await set(session, { hiddenClaims: [] });
    await popup.bringToFront();
    await until(claims, (count) => count === before);
    const doubted = await openClaim('1.2 trillion');
    await press(popup, `${doubted} [aria-label="Hide what Teortaxes (@teortaxesTex) says"]`);
    await untilText(popup, 'This source is hidden from you now');
    expect((await readSettings(session)).hiddenSources).toEqual(['Teortaxes (@teortaxesTex)']);
    await popup.bringToFront();
    // The moderators' own words on a claim may still name them.
    const said = (): Promise<string> =>
      popup.evaluate(() => {
        const notes = [...document.querySelectorAll<HTMLElement>('.verdict-note')].map((note) => note.innerText);
        return notes.reduce((text, note) => text.replace(note, ''), document.body.innerText);
      });
    expect(await until(said, (text) => !text.includes('Teortaxes'))).not.toContain('Teortaxes');
    await page.bringToFront();
    const words = await until(
      async () => (await readBadges(page)).map((badge) => badge.words).join(),
      (text) => !text.includes('Teortaxes'),
    );
    expect(words).not.toContain('Teortaxes');
    await set(session, { hiddenSources: [] });
  });

  it('is off on a site that the reader switches off, and on again', async () => {
    await popup.bringToFront();
    await until(claims, (count) => count > 3);
    await press(popup, '.bar .switch:first-child input', ' ');
    await untilText(popup, 'Off on this site');
    await shoot(popup, `${kind}-reader-popup-off`);
    expect(await faultsOf(popup)).toEqual([]);
    await page.bringToFront();
    expect(
      await until(
        async () => (await readBadges(page)).length,
        (count) => count === 0,
      ),
    ).toBe(0);
    // What is loaded there later is not read either.
    await page.reload();
    await pause(1500);
    expect(await readBadges(page)).toEqual([]);
    await press(popup, '.bar .switch:first-child input', ' ');
    await page.bringToFront();
    await waitForBadges(page, 3);
    await popup.bringToFront();
    await untilText(popup, /claims? here/u);
  });

  it('can have badges off on a site and go on listing', async () => {
    await press(popup, '.bar .switch:nth-child(2) input', ' ');
    await untilText(popup, 'Badges in the page are off here');
    await shoot(popup, `${kind}-reader-popup-toolbar`);
    await page.bringToFront();
    expect(
      await until(
        async () => (await readBadges(page)).length,
        (count) => count === 0,
      ),
    ).toBe(0);
    expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('hedge')))).toEqual(
      [],
    );
    await press(popup, '.bar .switch:nth-child(2) input', ' ');
    await page.bringToFront();
    await waitForBadges(page, 3);
  });

  it.skipIf(kind === 'firefox')('opens the side panel (only Chromium shows it to a test)', async () => {
    await press(popup, '[data-act=panel]');
    const isOpen = await until(
      async () => session.browser.targets().some((target) => target.url().includes('sidepanel.html')),
      (found) => found,
    );
    expect(isOpen).toBe(true);
  });

  it('can be walked through by keyboard alone', async () => {
    await popup.bringToFront();
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops: string[] = [];
    for (let at = 0; at < 14; at += 1) {
      await popup.keyboard.press('Tab');
      stops.push(
        await popup.evaluate(() => {
          const found = document.activeElement;
          return `${found?.localName}${found?.closest('.claim') ? ' in claim' : ''}`;
        }),
      );
    }
    expect(stops.filter((stop) => stop.startsWith('body'))).toEqual([]);
    expect(stops).toContain('summary in claim');
  });
});
