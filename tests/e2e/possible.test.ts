import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, waitForBadges } from '../../scripts/browser/badges.ts';
import { faultsOf } from './faults.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';
import { possiblePage, type PossiblePage } from './possible-page.ts';

describe.each(kinds)('what is only possible, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  describe('on a page with nothing sure', () => {
    let article: PossiblePage;
    let page: Page;
    let popup: Page;
    beforeAll(async () => {
      article = await possiblePage(3);
      page = await session.open('/possible', article.html);
      // Low enough that the last sentence is out of it in every font.
      await page.setViewport({ width: 1100, height: 400 });
      popup = await listed(session, page);
    });

    it('has no badge, and the popup says that nothing is sure', async () => {
      expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe('No claim here that Hedge is sure of.');
      expect(await page.$$('hedge-badge')).toHaveLength(0);
      await shoot(popup, `${kind}-possible-popup`);
    });

    it('is listed at once where it is little, under a heading and with the reason', async () => {
      const region = await popup.$eval('section.possible', (section) => ({
        name: document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent,
        text: section.innerText,
        claims: section.querySelectorAll(':scope > details.claim').length,
      }));
      expect(region).toMatchObject({ name: 'Possibly meant', claims: 3 });
      expect(region.text).toContain('not sure enough');
    });

    it('is shown in the page, by keyboard: the sentence comes into view, is lit up, and Tab goes on from it', async () => {
      const sentence = article.sentences.at(-1) as string;
      expect(await positionOf(page, sentence)).toBe('elsewhere');
      await popup.bringToFront();
      const item = await popup.evaluateHandle(
        (wanted) => [...document.querySelectorAll('.claim')].find(({ textContent }) => textContent?.includes(wanted)),
        sentence,
      );
      await (await item.asElement()?.$('summary'))?.focus();
      await popup.keyboard.press('Enter');
      await shoot(popup, `${kind}-possible-open`);
      await (await item.asElement()?.$('button.show'))?.focus();
      await popup.keyboard.press('Enter');
      expect(
        await until(
          () => flashed(page),
          (text) => text !== '',
        ),
      ).toBe(sentence);
      await page.bringToFront();
      expect(
        await until(
          () => positionOf(page, sentence),
          (place) => place === 'in view',
        ),
      ).toBe('in view');
      await shoot(page, `${kind}-possible-shown`);
      expect(await page.evaluate(() => getSelection()?.anchorNode?.textContent)).toBe(sentence);
      expect(await page.$$('hedge-badge')).toHaveLength(0);
    });

    it('is scrolled to smoothly while the page is in front, as it is behind a popup', async () => {
      await page.bringToFront();
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const sentence = article.sentences.at(-1) as string;
      const clicked = await popup.evaluate((wanted) => {
        const item = [...document.querySelectorAll('.quotes > li')].find(({ textContent }) =>
          textContent?.includes(wanted),
        );
        item?.querySelector<HTMLElement>('button.show')?.click();
        return item !== undefined;
      }, sentence);
      expect(clicked).toBe(true);
      expect(
        await until(
          () => positionOf(page, sentence),
          (place) => place === 'in view',
        ),
      ).toBe('in view');
    });
  });

  describe('on a page with a sure claim too', () => {
    let popup: Page;
    beforeAll(async () => {
      const page = await session.open('/possible-and-sure', (await possiblePage(4, true)).html);
      expect(await waitForBadges(page, 1)).toHaveLength(1);
      popup = await listed(session, page);
    });

    it('is not counted in the headline', async () => {
      expect(await popup.$eval('h1', ({ textContent }) => textContent)).toMatch(/^1 claim here:/u);
    });

    it('is folded away where it is much, and unfolds by keyboard', async () => {
      const shown = (): Promise<number> =>
        popup.$$eval('.possible .claim', (claims) => claims.filter((claim) => claim.checkVisibility()).length);
      expect(await shown()).toBe(0);
      await shoot(popup, `${kind}-possible-folded`);
      const fold = await popup.$('.possible > .fold > summary');
      expect(await fold?.evaluate(({ textContent }) => textContent)).toBe('Show 4 claims');
      await popup.bringToFront();
      await fold?.focus();
      await popup.keyboard.press('Enter');
      expect(await until(shown, (count) => count > 0)).toBe(4);
      expect(await faultsOf(popup)).toEqual([]);
    });
  });
});

/** The popup of a page, once it lists what is possible. */
async function listed(session: Session, page: Page): Promise<Page> {
  const popup = await session.openPopup(page);
  await popup.waitForSelector('section.possible', { timeout: 15_000 });
  return popup;
}

/** Asks until the answer will do, or for five seconds. */
async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 5000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) return answer;
    await pause(50);
  }
}

const flashed = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('hedge-q7-flash') ?? [])].map(String).join(''));

const positionOf = (page: Page, sentence: string): Promise<string> =>
  page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === wanted);
    const { top, bottom } = (paragraph as HTMLElement).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight ? 'in view' : 'elsewhere';
  }, sentence);
