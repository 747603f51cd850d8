import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixture } from '../fixtures/read-fixture.ts';
import { exposeRoots } from '../../scripts/browser/shadow.ts';
import { openOwnPage } from '../../scripts/browser/own-page.ts';
import { focusBadge, readBadges, waitForBadges, type SeenBadge } from '../../scripts/browser/badges.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';
import { until } from './reader.ts';
import { comparePlaces, sinceThen, withWitness } from './placing.ts';

const founding = join(import.meta.dirname, '../../../shared/corpus/founding');

describe.each(kinds)('an article in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  describe('the sample', () => {
    let page: Page;
    let badges: SeenBadge[];
    let fixture: Awaited<ReturnType<typeof readFixture>>;
    beforeAll(async () => {
      fixture = await readFixture('lantern-r2');
      page = await session.open('/lantern/deepseek-r2', withWitness(fixture.html));
      badges = await waitForBadges(page, 5);
      await shoot(page, `${kind}-article`);
    });

    it('has a badge beside each sentence that states a claim, and no other', async () => {
      const shown = fixture.expected.filter(({ mode }) => mode !== 'denies');
      const must = await comparePlaces(
        page,
        badges,
        shown.filter((label) => label.must).map(({ quote }) => quote),
      );
      expect(must.bare).toEqual([]);
      const all = await comparePlaces(
        page,
        badges,
        shown.map(({ quote }) => quote),
      );
      expect(all.astray).toEqual([]);
    });

    it('names on the badge who disputes the claim', () => {
      expect(badges.map(({ words }) => words).join('\n')).toContain('disputed by Teortaxes');
      expect(badges.filter(({ label }) => label === '')).toEqual([]);
    });

    it('keeps each of its text nodes and its visible text', async () => {
      expect(await sinceThen(page)).toMatchObject({ inner: true, texts: true });
    });

    it('opens the card by keyboard, with the sources in it, and Escape gives the focus back', async () => {
      await page.bringToFront();
      await focusBadge(page);
      await page.keyboard.press('Enter');
      const open = await untilOpen(page, true);
      expect(open?.card).toMatch(/Teortaxes/u);
      expect(open?.card).toMatch(/Deedy/u);
      expect(open?.card).toMatch(/no page found/iu);
      await shoot(page, `${kind}-card`);
      await page.keyboard.press('Escape');
      expect(await untilOpen(page, false)).toBeUndefined();
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('hedge-badge');
    });

    it('leads from badge to badge in the order of the text, wherever they stand, by a shortcut', async () => {
      const own = await openOwnPage(session, 'manifest.json');
      await page.bringToFront();
      await exposeRoots(page, 'hedge-badge');
      const places: (readonly [top: number, left: number])[] = [];
      for (let at = 0; at <= badges.length; at += 1) {
        await own.evaluate(playNext, page.url());
        places.push(
          await until(
            () => focusedPlace(page),
            (place) => place[0] !== places.at(-1)?.[0] || place[1] !== places.at(-1)?.[1],
          ),
        );
      }
      await own.close();
      const order = places.slice(0, -1);
      expect(new Set(order.map(String)).size, 'each once').toBe(badges.length);
      // From the last on to the first again; which one comes first is a matter of where the window stands.
      expect(places.at(-1)).toEqual(places[0]);
      const from = order.findIndex(([top, left], at) => at > 0 && isAbove([top, left], order[at - 1] ?? [0, 0]));
      const turned = from === -1 ? order : [...order.slice(from), ...order.slice(0, from)];
      expect(turned).toEqual(turned.toSorted((a, b) => (isAbove(a, b) ? -1 : 1)));
    });

    it('is listed in the popup with its claims and doubters', async () => {
      const popup = await session.openPopup(page);
      await popup.waitForFunction(() => document.body.innerText.includes('1.2 trillion'), { timeout: 10_000 });
      const text = await popup.evaluate(() => document.body.innerText);
      expect(text).toContain('Teortaxes');
      expect(text).toContain('Deedy');
      await shoot(popup, `${kind}-popup`);
      await popup.close();
    });
  });

  it.skipIf(!existsSync(founding))(
    'the founding article has every must label and nothing beside (skipped where ../shared is not there)',
    async () => {
      const gold = readFileSync(join(founding, 'gold.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { quote: string; mode: string; must?: boolean; trap?: boolean });
      const labels = gold.filter(({ trap }) => trap !== true);
      const page = await session.open('/founding', readFileSync(join(founding, 'article.html'), 'utf8'));
      const badges = await waitForBadges(page, 5);
      await shoot(page, `${kind}-founding`);
      // A denial gets no badge: the sentence says so itself.
      const must = labels.filter((label) => label.must === true && label.mode !== 'denies').map(({ quote }) => quote);
      expect((await comparePlaces(page, badges, [...new Set(must)])).bare).toEqual([]);
      expect((await comparePlaces(page, badges, [...new Set(labels.map(({ quote }) => quote))])).astray).toEqual([]);
      const popup = await session.openPopup(page);
      await popup.waitForFunction(() => /Teortaxes/u.test(document.body.innerText), { timeout: 10_000 });
      const text = await popup.evaluate(() => document.body.innerText);
      expect(text).toMatch(/Deedy/u);
      await shoot(popup, `${kind}-founding-popup`);
      await popup.close();
    },
  );
});

/** Waits until a card is open, or none is, and answers its badge. */
async function untilOpen(page: Page, wanted: boolean): Promise<SeenBadge | undefined> {
  const end = Date.now() + 3000;
  for (;;) {
    const open = (await readBadges(page)).find((badge) => badge.open);
    if ((open !== undefined) === wanted || Date.now() > end) return open;
  }
}

/** Does what the shortcut does, which no tool can press: the background's message to the tab with that address. */
async function playNext(address: string): Promise<void> {
  interface Tabs {
    query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  }
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
  const tabs = (browser ?? chrome)?.tabs;
  const tab = (await tabs?.query({}))?.find(({ url }) => url === address);
  await tabs?.sendMessage(tab?.id ?? -1, { hedge: 'page/next', data: null }, { frameId: 0 });
}

/** Where the badge stands that has the focus; after `exposeRoots`. */
function focusedPlace(page: Page): Promise<readonly [top: number, left: number]> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement !== null && at?.shadowRoot?.activeElement !== undefined) {
      at = at.shadowRoot.activeElement;
    }
    const { top, left } = at?.getBoundingClientRect() ?? { top: 0, left: 0 };
    return [Math.round((top + scrollY) / 8), Math.round(left + scrollX)] as const;
  });
}

/** In the order of reading: lines above, and on one line what stands before. Heights are of eight pixels. */
const isAbove = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  Math.abs(a[0] - b[0]) > 1 ? a[0] < b[0] : a[1] < b[1];
