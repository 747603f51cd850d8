import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFixture } from '../fixtures/read-fixture.ts';
import { expectNoBadges, pause, readBadges, waitForBadgeCount, waitForBadges } from '../../scripts/browser/badges.ts';
import { inBoth, startSession, type Session } from './harness.ts';
import { comparePlaces, sinceThen, withWitness } from './placing.ts';

const sizeClaim =
  'DeepSeek R2 is said to hold 1.2 trillion parameters in total, of which only 78 billion are active for any one token.';

/** A page around some markup; long enough to be an article. */
function pageWith(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>DeepSeek R2, as far as it is known</title><meta property="og:type" content="article"><link rel="icon" href="data:,">${head}</head><body><main><article><h1>DeepSeek R2, as far as it is known</h1><p>Nobody outside of the company has run the model so far, and what is passed round are figures that nobody has put a name to. We list them all the same, for they are what everybody talks about this week.</p>${body}</article></main></body></html>`;
}

inBoth('a page that is not easy', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it('that is no article stays as it is, to the last character of its markup', async () => {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"></head><body><nav><a href="/a">DeepSeek R2 stickers</a></nav><ul>${'<li><a href="/b">Mug, white</a> <b>9.90</b></li>'.repeat(30)}</ul></body></html>`;
    const page = await session.open('/shop', withWitness(html));
    await expectNoBadges(page);
    expect(await sinceThen(page)).toEqual({ html: true, inner: true, texts: true });
    await page.close();
  });

  it('that is an article about something else stays as it is', async () => {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>On tides</title><meta property="og:type" content="article"><link rel="icon" href="data:,"></head><body><article><h1>On tides</h1>${'<p>The sea rose by 1.2 metres over 78 minutes, which is about as much as the harbour of the old town can bear before its lower steps are under water.</p>'.repeat(20)}</article></body></html>`;
    const page = await session.open('/tides', withWitness(html));
    await expectNoBadges(page);
    expect(await sinceThen(page)).toEqual({ html: true, inner: true, texts: true });
    await page.close();
  });

  it('that takes our nodes away has its way in the end, and works on', async () => {
    const remover = `<script>
      window.removals = 0;
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.localName?.startsWith('hedge-')) { node.remove(); window.removals += 1; } }).observe(document, { childList: true, subtree: true });
    </script>`;
    const { html } = await readFixture('lantern-r2');
    const page = await session.open('/remover', withWitness(html.replace('</head>', `${remover}</head>`)));
    await pause(6000);
    const removals = await removalsOf(page);
    expect(removals).toBeGreaterThan(0);
    await pause(2500);
    expect(await removalsOf(page), 'the fight has ended').toBe(removals);
    expect(await sinceThen(page)).toMatchObject({ inner: true, texts: true });
    await page.close();
  });

  it('that puts other words into a text node loses the badge of the old words', async () => {
    const page = await session.open(
      '/rerender',
      pageWith(`<p id="claim">${sizeClaim}</p><p id="stays">R2 was trained on 5.2 PB of data, people say.</p>`),
    );
    expect((await comparePlaces(page, await waitForBadges(page, 2), [sizeClaim])).bare).toEqual([]);
    await page.evaluate(() => {
      const text = document.getElementById('claim')?.firstChild as Text;
      text.data = 'The harbour was quiet that day, and nobody spoke of machines.';
    });
    await pause(2500);
    const now = await comparePlaces(page, await readBadges(page), ['R2 was trained on 5.2 PB of data, people say.']);
    expect(now).toEqual({ bare: [], astray: [] });
    await page.close();
  });

  it('that builds its article anew, as applications do, gets the badges anew and each once', async () => {
    const page = await session.open('/rebuild', pageWith(`<div id="part"><p>${sizeClaim}</p></div>`));
    const before = await waitForBadges(page, 1);
    await page.evaluate(() => {
      const part = document.getElementById('part');
      const copy = part?.cloneNode(true) as Element;
      for (const node of copy.querySelectorAll('hedge-badge')) node.remove();
      part?.replaceWith(copy);
    });
    await pause(2500);
    const after = await waitForBadges(page, 1);
    expect(after).toHaveLength(before.length);
    expect(await comparePlaces(page, after, [sizeClaim])).toEqual({ bare: [], astray: [] });
    await page.close();
  });

  it('whose article comes late is read when it comes, and what is added after', async () => {
    const html =
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><meta property="og:type" content="article"><link rel="icon" href="data:,"></head><body><div id="shell">Loading</div></body></html>';
    const page = await session.open('/late', html);
    await pause(800);
    await page.evaluate(
      (markup) => {
        document.body.append(document.createRange().createContextualFragment(markup));
      },
      pageWith(`<p>${sizeClaim}</p>`).replace(/^.*<body>|<\/body>.*$/gu, ''),
    );
    const first = await waitForBadges(page, 1);
    expect((await comparePlaces(page, first, [sizeClaim])).bare).toEqual([]);
    const more = 'R2 was trained on 5.2 PB of data, people say.';
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }, more);
    expect((await comparePlaces(page, await waitForBadges(page, first.length + 1), [more])).bare).toEqual([]);
    await page.close();
  });

  it('with an editor in it: nothing in the editor is touched', async () => {
    const editor = `<div id="editor" contenteditable="true"><p>${sizeClaim}</p></div><textarea id="area" rows="4">${sizeClaim}</textarea>`;
    const page = await session.open(
      '/editor',
      pageWith(`<p>R2 was trained on 5.2 PB of data, people say.</p>${editor}`),
    );
    const badges = await waitForBadges(page, 1);
    expect(await page.evaluate(() => document.getElementById('editor')?.innerHTML)).toBe(`<p>${sizeClaim}</p>`);
    expect((await comparePlaces(page, badges, ['R2 was trained on 5.2 PB of data, people say.'])).astray).toEqual([]);
    await page.close();
  });

  it('that asks for a password is left alone, and one that begins to ask while it is read', async () => {
    const form = (id: string): string =>
      `<form id="${id}"><label>Password <input type="password" autocomplete="current-password"></label></form>`;
    const page = await session.open('/account', pageWith(`<p>${sizeClaim}</p>${form('login')}`));
    await expectNoBadges(page, 3200);
    await page.goto(
      session.site.add(
        '/members',
        pageWith(`<p>${sizeClaim}</p>`, '<style>.closed{display:none}</style>').replace(
          '</main>',
          `</main><div id="wall" class="closed">${form('join')}</div>`,
        ),
      ),
    );
    await waitForBadges(page, 1);
    const countAfter = async (change: () => void): Promise<number> => {
      await page.evaluate(change);
      // Two frames on: nothing of Hedge is to be drawn beside the field.
      return page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(document.querySelectorAll('hedge-badge').length)),
            );
          }),
      );
    };
    expect(await countAfter(() => document.getElementById('wall')?.classList.remove('closed'))).toBe(0);
    await expectNoBadges(page, 1500);
    await page.evaluate(() => document.getElementById('wall')?.classList.add('closed'));
    await waitForBadges(page, 1);
    expect(
      await countAfter(() => {
        const field = document.createElement('input');
        field.type = 'password';
        document.body.append(field);
      }),
    ).toBe(0);
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await waitForBadges(page, 1);
    await page.close();
  });

  it('of 5 MB gets its badges, and the page can be used meanwhile', async () => {
    const filler =
      '<p>The committee met again in the afternoon and put off what it had put off in the morning, which surprised nobody who had been there before.</p>';
    const page = await session.open('/large', pageWith(`<p>${sizeClaim}</p>${filler.repeat(36_000)}`, longestTask));
    await waitForBadgeCount(page, 1, 60_000);
    const longest = await longestTaskOf(page);
    expect((await comparePlaces(page, await readBadges(page), [sizeClaim])).bare).toEqual([]);
    console.log(`${kind}: 5 MB page, longest time the page had to wait: ${longest} ms`);
    expect(longest).toBeLessThan(3000);
    await page.close();
  });

  it('of 50,000 text nodes gets its badges, and the page can be used meanwhile', async () => {
    const words = '<p>' + '<span>word </span>'.repeat(50) + 'end.</p>';
    const page = await session.open('/nodes', pageWith(`<p>${sizeClaim}</p>${words.repeat(1000)}`, longestTask));
    await waitForBadgeCount(page, 1, 60_000);
    const longest = await longestTaskOf(page);
    expect((await comparePlaces(page, await readBadges(page), [sizeClaim])).bare).toEqual([]);
    console.log(`${kind}: 50,000 text nodes, longest time the page had to wait: ${longest} ms`);
    expect(longest).toBeLessThan(3000);
    await page.close();
  });
});

function removalsOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { removals: number }).removals);
}

/** Notes, from the page's own load event on, the longest gap between two turns of a timer. */
const longestTask = `<script>window.longest = 0; addEventListener('load', () => { let last = performance.now();
  setInterval(() => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; }, 10); });</script>`;

function longestTaskOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round((globalThis as unknown as { longest: number }).longest));
}
