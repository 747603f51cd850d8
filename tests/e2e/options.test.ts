import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Settings } from '#core/settings.ts';
import type { DatabaseState } from '#messages';
import { pause, readBadges, waitForBadges } from '../../scripts/browser/badges.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { openOwnPage, untilReady } from '../../scripts/browser/own-page.ts';
import { startProcess } from '../registry/process.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { faultsOf } from './faults.ts';
import { inBoth, shoot, startSession, type Session } from './harness.ts';
import { call, press, readSettings, set, textOf, until, untilText } from './reader.ts';

inBoth('the settings', (kind) => {
  let session: Session;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.open('/lantern', (await readFixture('lantern-r2')).html);
    await waitForBadges(page, 5);
    options = await openOwnPage(session, 'options.html');
    await untilText(options, 'Where claims come from');
  });
  afterAll(() => session?.close());

  const tick = async (selector: string): Promise<void> => press(options, selector, ' ');
  const badges = async (isRight: (count: number) => boolean): Promise<number> => {
    await page.bringToFront();
    return until(async () => (await readBadges(page)).length, isRight);
  };

  it('have a place for everything, and no fault that axe can find', async () => {
    const headings = await options.$$eval('h2', (found) => found.map(({ textContent }) => textContent));
    expect(headings).toEqual([
      'Sites', 'How it looks', 'Language', 'Hidden by you', 'Where claims come from', 'Keyboard', 'Your data',
    ]); // prettier-ignore
    expect(await faultsOf(options)).toEqual([]);
    await shoot(options, `${kind}-reader-options`);
  });

  it('leave only the sites that are listed, or all but those, and refuse what is no site', async () => {
    await tick('input[name=sites][value=only]');
    expect(await badges((count) => count === 0)).toBe(0);
    const field = 'form[data-list=only] input';
    await options.bringToFront();
    await options.waitForSelector(field);
    await options.type(field, 'not a site!');
    await press(options, field);
    await untilText(options, 'a site like example.com');
    await options.$eval(field, (input) => input.select());
    await options.type(field, 'http://127.0.0.1:80/some/page');
    await press(options, field);
    await until(
      async () => (await readSettings(session)).sites.only,
      (hosts) => hosts.length > 0,
    );
    expect((await readSettings(session)).sites).toMatchObject({ mode: 'only', only: ['127.0.0.1'] });
    expect(await badges((count) => count > 4)).toBeGreaterThan(4);
    await set(session, { sites: { mode: 'except', only: [], except: ['127.0.0.1'] } });
    expect(await badges((count) => count === 0)).toBe(0);
    await page.reload();
    await pause(1500);
    expect(await readBadges(page)).toEqual([]);
    await set(session, { sites: { mode: 'all', only: [], except: [] } });
    expect(await badges((count) => count > 4)).toBeGreaterThan(4);
  });

  it('show badges in words, as a sign, as underlines with the badge at the pointer, or on the toolbar alone', async () => {
    const shapes = async (): Promise<string[]> => [...new Set((await readBadges(page)).map(({ shape }) => shape))];
    for (const [at, wanted] of [
      [1, ['quiet', 'raised']],
      [2, ['bare']],
    ] as const) {
      await press(options, `label:nth-of-type(${at + 1}) input[name=volume]`, ' ');
      await page.bringToFront();
      const isRight = (found: string[]): boolean => found.every((one) => wanted.some((shape) => shape === one));
      expect((await until(shapes, isRight)).filter((one) => !wanted.some((shape) => shape === one))).toEqual([]);
      await shoot(page, `${kind}-reader-volume-${wanted[0]}`);
    }
    expect(await page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('hedge')))).toBe(true);
    await press(options, 'label:nth-of-type(1) input[name=volume]', ' ');
    await press(options, 'label:nth-of-type(2) input[name=display]', ' ');
    expect(await badges((count) => count === 0)).toBe(0);
    await press(options, 'label:nth-of-type(1) input[name=display]', ' ');
    expect(await badges((count) => count > 4)).toBeGreaterThan(4);
  });

  it('leave out a verdict that is not wanted, and articles in a language that is not', async () => {
    const tones = async (): Promise<string[]> => (await readBadges(page)).map(({ tone }) => tone);
    await tick('input[name=verdict-disputed]');
    await page.bringToFront();
    expect(await until(tones, (found) => !found.includes('disputed'))).not.toContain('disputed');
    await tick('input[name=verdict-disputed]');
    expect(await badges((count) => count > 4)).toBeGreaterThan(4);
    await tick('input[name=articles-en]');
    expect(await badges((count) => count === 0)).toBe(0);
    await tick('input[name=articles-en]');
    expect(
      (
        await until(
          () => readSettings(session),
          ({ articles }) => articles === null,
        )
      ).articles,
    ).toBeNull();
    expect(await badges((count) => count > 4)).toBeGreaterThan(4);
  });

  it('speak another language than the browser, here, in the popup and on the badges', async () => {
    await options.bringToFront();
    await options.select('select[name=language]', 'de');
    await untilText(options, 'Einstellungen');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('de');
    await page.bringToFront();
    const words = await until(
      async () => (await readBadges(page)).map((badge) => badge.words).join(),
      (text) => text.includes('bestritten'),
    );
    expect(words).toContain('bestritten');
    await options.bringToFront();
    await options.select('select[name=language]', 'ar');
    // The page loads anew in its language: it may be asked while it is on its way.
    await until(
      () => options.evaluate(() => document.documentElement.dir).catch(() => ''),
      (dir) => dir === 'rtl',
    );
    await shoot(options, `${kind}-reader-options-rtl`);
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.claim');
    expect(await popup.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
      'rtl',
      'ar',
    ]);
    await shoot(popup, `${kind}-reader-popup-rtl`);
    await popup.close();
    await set(session, { language: null });
    await options.evaluate(() => location.reload());
    await untilText(options, 'Where claims come from');
  });

  it('export everything, take it in again, and refuse what is no export without a change', async () => {
    await set(session, { hiddenClaims: ['some.claim'], toolbarOnly: ['quiet.example'] });
    const text = (await call(options, 'data/export', null)) as string;
    expect(JSON.parse(text)).toMatchObject({ hedge: 'reader-data', settings: { hiddenClaims: ['some.claim'] } });
    await untilText(options, 'some.claim');
    await press(options, '[data-act=delete]');
    await press(options, '[data-act=delete-sure]');
    await untilText(options, 'Everything was deleted');
    expect(await readSettings(session)).toMatchObject({ hiddenClaims: [], toolbarOnly: [] });
    const folder = await mkdtemp(join(tmpdir(), 'hedge-import-'));
    const [good, bad] = [join(folder, 'good.json'), join(folder, 'bad.json')];
    await writeFile(good, text);
    await writeFile(bad, text.replace('"mode": "all"', '"mode": "some"'));
    const upload = async (path: string): Promise<void> => {
      const input = (await options.$('.file input')) as ElementHandle<HTMLInputElement>;
      if (kind === 'chromium') await input.uploadFile(path);
      // The driver of Firefox may not hand files to an extension's page: the reader's choice is played there.
      else
        await input.evaluate(
          (field, content) => {
            const chosen = new DataTransfer();
            chosen.items.add(new File([content], 'hedge.json', { type: 'application/json' }));
            field.files = chosen.files;
            field.dispatchEvent(new Event('change', { bubbles: true }));
          },
          await readFile(path, 'utf8'),
        );
    };
    await upload(bad);
    await untilText(options, 'nothing was changed');
    expect(await readSettings(session)).toMatchObject({ hiddenClaims: [] });
    await upload(good);
    await untilText(options, 'Imported.');
    expect(await readSettings(session)).toMatchObject({ hiddenClaims: ['some.claim'], toolbarOnly: ['quiet.example'] });
    await set(session, { hiddenClaims: [], toolbarOnly: [] });
  });

  it('go to the reader’s other devices by the browser’s own sync, and come from there', async () => {
    interface Areas {
      readonly storage: {
        readonly sync: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
      };
    }
    const synced = (): Promise<Settings | undefined> =>
      options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Areas>;
        return (await (browser ?? chrome).storage.sync.get('settings'))['settings'] as Settings | undefined;
      });
    await set(session, { hiddenSources: ['Somebody loud'] });
    expect((await synced())?.hiddenSources).toEqual(['Somebody loud']);
    // As another device would have written it, a moment later.
    await options.evaluate(
      async (other) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Areas>;
        await (browser ?? chrome).storage.sync.set({ settings: other });
      },
      { ...(await readSettings(session)), volume: 'dot' as const, hiddenSources: [], changedAt: Date.now() + 1 },
    );
    const taken = await until(
      () => readSettings(session),
      ({ volume }) => volume === 'dot',
    );
    expect(taken).toMatchObject({ volume: 'dot', hiddenSources: [] });
    await page.bringToFront();
    const shapes = async (): Promise<string> => (await readBadges(page)).map(({ shape }) => shape).join();
    expect(await until(shapes, (found) => found.includes('quiet'))).toContain('quiet');
    // What is too large for it stays on this device, and holds.
    const many = Array.from({ length: 400 }, (_, at) => `A source with a long name, number ${at}`);
    await set(session, { volume: 'full', hiddenSources: many });
    expect((await synced())?.hiddenSources).toEqual([]);
    expect((await readSettings(session)).hiddenSources).toHaveLength(400);
    await set(session, { volume: 'full', hiddenSources: [] });
  });

  it('give diagnostics that name no site, no page and no claim', async () => {
    await set(session, {
      hiddenClaims: ['secret.claim.here'],
      sites: { mode: 'except', only: [], except: ['secret-site.example'] },
    });
    await press(options, '[data-act=diagnose]');
    await options.waitForSelector('textarea');
    const text = await options.$eval('textarea', ({ value }) => value);
    expect(text).toMatch(/^hedge: \d/mu);
    expect(text).toMatch(/sites: except/u);
    expect(text).not.toMatch(/secret|127\.0\.0\.1|lantern|DeepSeek/u);
    await set(session, { hiddenClaims: [], sites: { mode: 'all', only: [], except: [] } });
    expect(await textOf(options)).toContain('Alt+Shift+H');
  });
});

inBoth('without access to any site', (kind) => {
  it('takes claims from a feed all the same, as any page could fetch them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hedge-e2e-'));
    const registry = await startProcess(folder);
    const found = findBrowser(kind);
    if (found === null) throw new Error('no browser');
    // Without the proxy that other tests read the traffic at: it would answer for the registry.
    const launched = await launchBrowser(found, { headless: true, access: false });
    try {
      await untilReady(launched);
      const own = await openOwnPage(launched, 'options.html');
      await call(own, 'feeds/add', { address: registry.feed, fingerprint: registry.fingerprint });
      await call(own, 'feeds/sync', { id: registry.fingerprint });
      const { feeds } = (await call(own, 'feeds/list', null)) as DatabaseState;
      expect(feeds.find(({ fingerprint }) => fingerprint === registry.fingerprint)).toMatchObject({
        refusal: null,
        registry: expect.stringContaining(new URL(registry.origin).port) as unknown,
      });
      expect(feeds.find(({ fingerprint }) => fingerprint === registry.fingerprint)?.claims).toBeGreaterThan(500);
    } finally {
      await launched.browser.close();
      await registry.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    }
  });
});

inBoth('a first run', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { access: false });
  });
  afterAll(() => session?.close());

  it('says what badges mean, and until it is given access reads nothing', async () => {
    const { html } = await readFixture('lantern-r2');
    const page = await session.open('/lantern', html);
    await pause(2500);
    expect(await readBadges(page)).toEqual([]);
    const popup = await session.openPopup(page);
    // Without access the browser does not tell the address of the tab either.
    await untilText(popup, 'may not read');
    expect(await faultsOf(popup)).toEqual([]);
    expect(await popup.$$('[data-act=allow]')).toHaveLength(1);
    await shoot(popup, `${kind}-reader-popup-access`);
    const welcome = await openOwnPage(session, 'welcome.html');
    const text = await untilText(welcome, 'Where may Hedge read?');
    expect(text).toMatch(/never about who wrote it/u);
    expect(await faultsOf(welcome)).toEqual([]);
    await welcome.setViewport({ width: 900, height: 900 });
    await shoot(welcome, `${kind}-reader-welcome`);
    if (kind === 'firefox') {
      // Its own question is answered for the test; Chromium's cannot be.
      await press(welcome, '[data-act=start]');
      await untilText(welcome, 'Done. Open an article');
      await page.bringToFront();
      expect((await waitForBadges(page, 5)).length).toBeGreaterThan(4);
      return;
    }
    await press(welcome, 'label:nth-of-type(2) input[name=mode]', ' ');
    await press(welcome, '[data-act=start]');
    await untilText(welcome, 'Press Hedge’s button');
    expect((await readSettings(session)).sites.mode).toBe('click');
  });
});
