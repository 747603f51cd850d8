import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { focusBadge, pause, readBadges, waitForBadges, type Box } from '../../scripts/browser/badges.ts';
import { inBoth, shoot, startSession, type Session } from './harness.ts';
import { comparePlaces } from './placing.ts';
import { set, until } from './reader.ts';

const size = 'DeepSeek R2 is said to hold 1.2 trillion parameters in total.';
const data = 'DeepSeek R2 was trained on 5.2 PB of data, people say.';
const chips = 'DeepSeek R2 was trained on Huawei’s Ascend 910B chips.';
const score = 'DeepSeek R2 scores 89.7% on C-Eval 2.0 (it says)';
const quotes = [size, data, chips, score];
const rest = 'Nobody outside of the company has run the model so far, and what is passed round are figures.';

const story = `<article><h1>DeepSeek R2, as far as it is known</h1><p>${rest} ${size} ${rest}</p><p>${data} ${rest} ${chips}</p><ul><li>${score}</li></ul><table><tr><th>Model</th><th>Parameters in total</th><th>Note</th></tr><tr><td>DeepSeek R2</td><td>1.2T</td><td>a rumour</td></tr><tr><td>DeepSeek-V3</td><td>671B</td><td>open</td></tr></table></article>`;
/** With a mark that a framework leaves, so that every badge is in the layer. */
const pageWith = (style: string, attributes = ''): string =>
  `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>DeepSeek R2</title><meta property="og:type" content="article"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>body{font:17px/1.55 Georgia,serif;max-width:38rem;margin:1.5rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #8888;padding:.3rem .6rem;text-align:start}${style}</style></head><body><main id="root">${story}</main></body></html>`;

const looks = [
  { name: 'plain', style: '', attributes: '', width: 1000 },
  { name: 'tight', style: 'body{line-height:1.15;font-size:15px}', attributes: '', width: 1000 },
  { name: 'rtl', style: '', attributes: 'dir="rtl"', width: 1000 },
  { name: 'narrow', style: '', attributes: '', width: 320 },
  { name: 'wide', style: 'body{max-width:none;columns:3}', attributes: '', width: 1900 },
  {
    name: 'dark',
    style: ':root{color-scheme:dark}body{background:#14161a;color:#e8e6e1}',
    attributes: '',
    width: 1000,
  },
  {
    name: 'turned',
    style: 'main{overflow:hidden;transform:scale(.9) translateX(2rem)}html{zoom:1.2}',
    attributes: '',
    width: 1000,
  },
] as const;

inBoth('how badges of the layer look', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it.each(looks)(
    '$name: beside their sentences, over no letter, and after a resize too',
    async ({ name, style, attributes, width }) => {
      const page = await session.browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(session.site.add(`/look-${name}`, pageWith(style, attributes)));
      // Where words run against their block there is not always a place beside them.
      await waitForBadges(page, name === 'rtl' ? 2 : 4);
      await shoot(page, `${kind}-look-${name}`);
      await expectClear(page, name);
      if (name !== 'rtl' && name !== 'turned') {
        // Where room is short a badge may stand in the margin, at the height of its sentence's end, or not at all.
        const { astray } = await comparePlaces(page, await readBadges(page), [...quotes, 'a rumour']);
        if (name === 'plain' || name === 'dark') expect(astray).toEqual([]);
      }
      await page.setViewport({ width: Math.max(320, width - 150), height: 800 });
      await pause(300);
      await expectClear(page, `${name}, resized`);
      await page.bringToFront();
      await focusBadge(page);
      await page.keyboard.press('Enter');
      await pause(300);
      await shoot(page, `${kind}-look-${name}-card`);
      expect((await readBadges(page)).filter(({ open }) => open)).toHaveLength(1);
      await page.close();
    },
  );

  it('are in no search, no selection and no copy; on paper only by the reader’s wish', async () => {
    const page = await session.open('/search', pageWith('').replace('id="root"', ''));
    await waitForBadges(page, 4);
    const found = await page.evaluate(() => {
      const { find } = globalThis as unknown as { readonly find: (words: string, ...options: boolean[]) => boolean };
      const hits = ['disputed', 'unverified', 'Teortaxes'].filter((words) => find(words, false, false, true));
      getSelection()?.selectAllChildren(document.body);
      return { hits, selected: String(getSelection()), inner: document.body.innerText };
    });
    expect(found.hits).toEqual([]);
    expect(found.selected).not.toMatch(/disputed|unverified/u);
    expect(found.inner).not.toMatch(/disputed|unverified/u);
    if (kind === 'chromium') {
      const printed = async (): Promise<number> => {
        await page.emulateMediaType('print');
        const { length } = await readBadges(page);
        await page.emulateMediaType('screen');
        return length;
      };
      expect(await printed()).toBe(0);
      await set(session, { print: 'mark' });
      await page.bringToFront();
      expect(await until(printed, (count) => count > 0)).toBeGreaterThan(0);
      await page.emulateMediaType('print');
      await shoot(page, `${kind}-look-print`);
      await set(session, { print: 'none' });
    }
    await page.close();
  });
});

/** No badge lies over the ink of a letter: between the top of small letters and the line that they stand on. */
async function expectClear(page: Page, when: string): Promise<void> {
  const badges = await readBadges(page);
  expect(badges.length, when).toBeGreaterThan(0);
  const covered = await page.evaluate(
    (boxes: Box[]) => {
      const hits: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let at = 0; at < node.length; at += 1) {
          if (/[\s.,’]/u.test(node.data.charAt(at))) continue;
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, right, top, bottom, height } = range.getBoundingClientRect();
          const ink = {
            left: left + 1 + scrollX,
            right: right - 1 + scrollX,
            top: top + height * 0.25 + scrollY,
            bottom: bottom - height * 0.25 + scrollY,
          };
          for (const box of boxes) {
            if (box.left < ink.right && ink.left < box.right && box.top < ink.bottom && ink.top < box.bottom) {
              hits.push(`"${node.data.slice(Math.max(0, at - 15), at + 5)}"`);
            }
          }
        }
      }
      return hits;
    },
    badges.map(({ box }) => box),
  );
  expect(covered, when).toEqual([]);
}
