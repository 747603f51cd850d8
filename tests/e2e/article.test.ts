import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFixture } from '../fixtures/read-fixture.ts';
import { focusBadge, readBadges, waitForBadges, type SeenBadge } from '../../scripts/browser/badges.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';
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
