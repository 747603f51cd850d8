import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { focusBadge, pause, readBadges, waitForBadges } from '../../scripts/browser/badges.ts';
import { inBoth, shoot, startSession, type Session } from './harness.ts';
import { comparePlaces } from './placing.ts';
import { until } from './reader.ts';

const size = 'DeepSeek R2 is said to hold 1.2 trillion parameters in total.';
const data = 'DeepSeek R2 was trained on 5.2 PB of data, people say.';
const chips = 'The forum post claims that DeepSeek R2 was trained on Huawei’s Ascend 910B chips.';
const filler =
  'Nobody outside of the company has run the model so far, and what is passed round are figures that nobody has put a name to. We list them all the same, for they are what everybody talks about this week.';

/** An article, with another that opens over it, and with a question about cookies that repeats a claim. */
const html = (mark: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>DeepSeek R2 in the news</title><meta property="og:type" content="article"><link rel="icon" href="data:,"><style>body{font:18px/1.6 Georgia,serif;max-width:40rem;margin:2rem auto}dialog{max-width:34rem}</style></head><body><main id="${mark}"><article><h1>What is said of it this week</h1><p>${filler}</p><p>${size}</p></article></main>
<dialog id="reader"><h2>What is said of it elsewhere</h2><p>${filler}</p><p>${data} So it goes.</p><p>${chips}</p><p>${filler}</p><button id="leave">Close</button></dialog>
<dialog id="consent" class="cookie-consent"><h2>Before you read</h2><p>We store cookies on your device, with your consent, and so do those that we work with.</p><p>${chips}</p><button>Yes</button></dialog></body></html>`;

inBoth('an article with dialogs', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it.each([
    ['in the flow', 'story'],
    ['in the layer', 'root'],
  ])('is read where the reader is, with badges %s', async (place, mark) => {
    const page = await session.open(`/dialogs-${mark}`, html(mark));
    await untilPlaced(page, [size], 'while all are closed');
    await show(page, 'consent');
    await pause(1300);
    expect(await comparePlaces(page, await readBadges(page), [size]), 'before a question').toEqual(clear);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#consent')?.close());

    await show(page, 'reader');
    await untilPlaced(page, [data, chips], 'over the page');
    await page.bringToFront();
    await focusBadge(page);
    await page.keyboard.press('Enter');
    const card =
      (
        await until(
          () => openBadges(page),
          (open) => open.length === 1,
        )
      )[0]?.card ?? '';
    expect(card).toContain('5.2 PB');
    await shoot(page, `${kind}-dialog-${mark}`);
    expect(await isCardInReach(page), 'the card is above the dialog, and no part of what is inert').toBe(true);
    // The card's own first control closes it, and nothing else.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(
      await until(
        () => openBadges(page),
        (open) => open.length === 0,
      ),
    ).toEqual([]);
    const isOpen = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('#reader')?.matches(':modal') === true);
    expect(await isOpen(), place).toBe(true);
    await page.keyboard.press('Enter');
    await until(
      () => openBadges(page),
      (open) => open.length === 1,
    );
    await page.keyboard.press('Escape');
    expect(
      await until(
        () => openBadges(page),
        (open) => open.length === 0,
      ),
    ).toEqual([]);
    expect(await isOpen(), 'after the first Escape, which is for the card').toBe(true);

    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#reader')?.close());
    await untilPlaced(page, [size], 'once it is closed');
    await page.close();
  });

  it('is read in a dialog that is filled and opened long after the page, which named no model before', async () => {
    const page = await session.open(
      '/dialogs-late',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All that is new</title><link rel="icon" href="data:,"></head><body><ul>${'<li><a href="/b">Something else, said in some words</a></li>'.repeat(12)}</ul><dialog id="reader"></dialog></body></html>`,
    );
    // The gate has looked twice by now, and looks no more by itself.
    await pause(2900);
    await page.evaluate(
      (paragraphs) => {
        const dialog = document.querySelector('#reader');
        for (const [name, text] of [['h1', 'What is said of DeepSeek R2'] as const, ...paragraphs]) {
          const block = document.createElement(name);
          block.textContent = text;
          dialog?.append(block);
        }
      },
      [['p', filler] as const, ['p', size] as const, ['p', filler] as const],
    );
    await show(page, 'reader');
    await untilPlaced(page, [size], 'in the dialog');
    await page.close();
  });
});

const clear = { bare: [], astray: [] };

const show = (page: Page, id: string): Promise<void> =>
  page.evaluate((name) => document.querySelector<HTMLDialogElement>(`#${name}`)?.showModal(), id);

const openBadges = async (page: Page): ReturnType<typeof readBadges> =>
  (await readBadges(page)).filter(({ open }) => open);

async function untilPlaced(page: Page, quotes: readonly string[], when: string): Promise<void> {
  await waitForBadges(page, 0);
  const places = await until(
    async () => comparePlaces(page, await readBadges(page), quotes),
    ({ bare, astray }) => bare.length + astray.length === 0,
  );
  expect(places, when).toEqual(clear);
}

/** Whether a press below a badge comes to an element of Hedge's: what is inert or covered is passed by. */
async function isCardInReach(page: Page): Promise<boolean> {
  const [{ box } = { box: { left: 0, top: 0, right: 0, bottom: 0 } }] = await openBadges(page);
  return page.evaluate(
    ({ left, top, bottom }) =>
      [bottom + 40, top - 60].some(
        (y) => document.elementFromPoint(left + 30 - scrollX, y - scrollY)?.localName === 'hedge-badge',
      ),
    box,
  );
}
