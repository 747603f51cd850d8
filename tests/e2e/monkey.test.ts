import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBeside, pause, readBadges, waitForBadges, type Box } from '../../scripts/browser/badges.ts';
import { kinds, startSession, type Session } from './harness.ts';
import { act, heal, installMonkey } from './monkey.ts';

const rounds = 200;
const restEvery = 20; // rounds: then the page is quiet long enough to be read again

/** Other seeds than those of every run: HEDGE_SEEDS=1,2,3. */
const seeds = (process.env['HEDGE_SEEDS'] ?? '')
  .split(',')
  .filter((seed) => seed !== '')
  .map(Number);

const sentences = [
  'DeepSeek R2 is said to hold 1.2 trillion parameters in total, of which only 78 billion are active for any one token.',
  'R2 was trained on 5.2 PB of data, people say.',
  'The forum post claims that R2 was trained on Huawei’s Ascend 910B chips.',
  'R2 scores 89.7% on C-Eval 2.0, it says.',
  'Its unit price is 97.3% below that of GPT-4 Turbo.',
];

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>DeepSeek R2, as far as it is known</title><meta property="og:type" content="article"><link rel="icon" href="data:,"><style>body{font:18px/1.6 Georgia,serif;max-width:40rem;margin:2rem auto}</style></head><body><main><h1>DeepSeek R2, as far as it is known</h1><article><p>Nobody outside of the company has run DeepSeek R2 so far, and what is passed round are figures that nobody has put a name to. We list them all the same.</p>
<p>DeepSeek R2 is said to hold <strong>1.2 trillion</strong> parameters in total, of which only <b>78 billion</b> are active for any one token.</p><p>The harbour was quiet that day.</p><p>${sentences[1]} It is much, if it is so.</p><p>Well then. ${sentences[2]}</p><p>${sentences[3]} <a href="#x">Look here.</a> There is more of it.</p><p>${sentences[4]}</p></article></main></body></html>`;

describe.each(kinds)('a monkey at the page in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it.each(seeds.length > 0 ? seeds : [kind === 'chromium' ? 20_261 : 77_003])(
    `leaves each badge beside its own sentence or has it go, in ${rounds} rounds from seed %i`,
    async (seed) => {
      const page = await session.open(`/monkey-${seed}`, html);
      const { length } = await waitForBadges(page, 5);
      await installMonkey(page, seed);
      let seen = 0;
      for (let round = 1; round <= rounds; round += 1) {
        if (round % restEvery === 0) {
          await heal(page);
          await pause(1400);
        }
        const done = await act(page);
        seen += await expectOwn(page, `round ${round}: ${done}`);
      }
      console.log(`${kind}: ${seen} badges seen in ${rounds} rounds`);
      // That badges only ever went would prove nothing.
      expect(seen).toBeGreaterThan(rounds);
      await heal(page);
      await pause(2500);
      expect(await expectOwn(page, 'at the end')).toBe(length);
      expect(await leftovers(page)).toBe(0);
      await page.close();
    },
    150_000,
  );
});

/** The figure of a claim, by which a badge's own sentence is known whatever else was done to it. */
const figures = [/[\d.]+ trillion|\d+ billion/u, /5\.2/u, /Ascend|910B/u, /89\.7/u, /97\.3/u];

/** Every badge stands at the end of a sentence that has the figure which the badge is about; answers how many do. */
async function expectOwn(page: Page, when: string): Promise<number> {
  let [ends, badges, after] = [await sentenceEnds(page), await readBadges(page), await sentenceEnds(page)];
  // A badge that left the flow has made a paragraph a line shorter just now: then look again.
  while (JSON.stringify(ends) !== JSON.stringify(after)) {
    [ends, badges, after] = [after, await readBadges(page), await sentenceEnds(page)];
  }
  const astray = badges.filter(({ label, box }) => {
    const figure = figures.find((one) => one.test(label));
    return !ends.some(({ text, end }) => figure?.test(text) === true && isBeside(box, end));
  });
  expect(
    astray.map(({ label, box }) => `${label} at ${Math.round(box.left)},${Math.round(box.top)}`),
    `${when}; sentences: ${astray.length === 0 ? '' : ends.map(({ text, end }) => `"${text}" to ${Math.round(end.right)},${Math.round(end.top)}`).join('; ')}`,
  ).toEqual([]);
  return badges.length;
}

/** The sentences of each block as they stand now, with the box of their last letter; by a stop, or the block's end. */
function sentenceEnds(page: Page): Promise<{ text: string; end: Box }[]> {
  return page.evaluate(() => {
    const found: { text: string; end: { left: number; top: number; right: number; bottom: number } }[] = [];
    for (const block of document.querySelectorAll('article p')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const text = nodes.map(({ data }) => data).join('');
      // Whether a small letter begins a sentence is a matter of taste: both ways will do.
      const ways = [
        /\S(?:[^.!?]|[.!?](?!\s|$))*(?:[.!?]+(?=\s|$)|$)/gu,
        /\S(?:[^.!?]|[.!?](?!\s+[^a-z\s]|\s*$))*(?:[.!?]+(?=\s|$)|$)/gu,
      ];
      for (const { 0: segment, index } of ways.flatMap((way) => [...text.matchAll(way)])) {
        let last = index + segment.trimEnd().length - 1;
        const node = nodes.find(({ length }) => (last < length ? true : ((last -= length), false)));
        if (node === undefined || last < 0) continue;
        const range = document.createRange();
        range.setStart(node, last);
        range.setEnd(node, last + 1);
        const { left, top, right, bottom, height } = range.getBoundingClientRect();
        if (height === 0) continue;
        found.push({
          text: segment,
          end: { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY },
        });
      }
    }
    return found;
  });
}

/** Copies of badges that the page made and nobody took away: they have no root of their own. */
function leftovers(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('article hedge-badge:not([data-place="flow"])').length);
}
