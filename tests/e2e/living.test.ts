import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, readBadges } from '../../scripts/browser/badges.ts';
import { kinds, startSession, type Session } from './harness.ts';
import { comparePlaces } from './placing.ts';
import { set, until } from './reader.ts';

const size = 'DeepSeek R2 is said to hold 1.2 trillion parameters in total.';
const data = 'DeepSeek R2 was trained on 5.2 PB of data, people say.';
const chips = 'The forum post claims that DeepSeek R2 was trained on Huawei’s Ascend 910B chips.';
const filler =
  'Nobody outside of the company has run the model so far, and what is passed round are figures that nobody has put a name to. We list them all the same, for they are what everybody talks about this week.';

const article = (sentence: string): string =>
  `<article><h2>What is said of it this week</h2><p>${filler}</p><p>${sentence}</p></article>`;

/** A page around some markup. */
const pageWith = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>DeepSeek R2 in the news</title><meta property="og:type" content="article"><link rel="icon" href="data:,"><style>body{font:18px/1.6 Georgia,serif;max-width:40rem;margin:2rem auto}</style></head><body><main id="view">${body}</main>${script === '' ? '' : `<script>${script}</script>`}</body></html>`;

/** An application that shows one article under each address. */
const application = `const texts = ${JSON.stringify({ '/size': article(size), '/data': article(data), '/none': `<article><h2>Tides</h2><p>${filler.replace('model', 'ship')}</p></article>`, '#/chips': article(chips), '#/data': article(data) })};
  const view = document.getElementById('view');
  const show = () => { view.innerHTML = texts[location.hash || location.pathname] ?? texts['/size']; };
  window.go = (to) => { history.pushState(null, '', to); show(); };
  addEventListener('popstate', show); addEventListener('hashchange', show); show();`;

const go = (page: Page, to: string): Promise<void> =>
  page.evaluate((there) => (globalThis as unknown as { go(to: string): void }).go(there), to);

/** Waits until these sentences and no other have a badge. */
async function untilPlaced(page: Page, quotes: readonly string[], when: string): Promise<void> {
  const places = await until(
    async () => comparePlaces(page, await readBadges(page), quotes),
    ({ bare, astray }) => bare.length + astray.length === 0,
  );
  expect(places, when).toEqual({ bare: [], astray: [] });
}

describe.each(kinds)('a page that lives, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it('by pushState, back and hash: each address has its own badges', async () => {
    const page = await session.open('/size', pageWith('', application));
    await untilPlaced(page, [size], 'at first');
    await go(page, '/data');
    expect((await comparePlaces(page, await readBadges(page), [data])).astray, 'nothing of the page before').toEqual(
      [],
    );
    await untilPlaced(page, [data], 'after pushState');
    await go(page, '/none');
    await untilPlaced(page, [], 'where nothing is said');
    await page.goBack();
    await untilPlaced(page, [data], 'after popstate');
    await page.evaluate(() => (location.hash = '#/chips'));
    await untilPlaced(page, [chips], 'after a hash');
    await page.evaluate(() => (location.hash = '#/data'));
    await untilPlaced(page, [data], 'after another');
    await page.close();
  });

  it('by endless scrolling: each article gets its badges, and those of the first stay as they are', async () => {
    const page = await session.open('/endless', pageWith(article(size)));
    await untilPlaced(page, [size], 'at first');
    const host = await page.$('hedge-badge');
    for (const [path, sentence] of [
      ['/endless-2', data],
      ['/endless-3', chips],
    ] as const) {
      await page.evaluate(
        (to, markup) => {
          const part = document.createElement('section');
          part.innerHTML = markup;
          document.getElementById('view')?.append(part);
          // As such pages do when the next article comes into view.
          history.replaceState(null, '', to);
        },
        path,
        article(sentence),
      );
      await pause(50);
      expect(await host?.evaluate(({ isConnected }) => isConnected)).toBe(true);
    }
    await untilPlaced(page, [size, data, chips], 'in the end');
    expect(await host?.evaluate(({ isConnected }) => isConnected)).toBe(true);
    await page.close();
  });

  it('by frames of its own: an article in one is read, and what changes there is followed', async () => {
    session.site.add('/inner', pageWith(article(size)));
    const page = await session.open(
      '/outer',
      pageWith('<p>See below.</p><iframe src="/inner" width="640" height="500"></iframe>'),
    );
    await untilPlaced(page, [size], 'in the frame');
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      inner?.querySelectorAll('p')[1]?.replaceChildren('Nothing is known of it.');
    });
    await untilPlaced(page, [], 'after the frame has changed');
    await page.close();
  });

  it('by the browser’s cache of pages: back again, it has its badges once', async () => {
    // Firefox keeps no page there that its server forbids to be stored, as this one otherwise does.
    session.site.add('/cached', pageWith(article(size)), { 'cache-control': 'max-age=60' });
    const page = await session.open('/cached');
    await untilPlaced(page, [size], 'at first');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => persisted && Object.assign(globalThis, { wasCached: true }));
    });
    await page.goto(session.site.add('/other', pageWith(article(data))));
    await untilPlaced(page, [data], 'on the next page');
    // Not by the driver, which in Firefox waits for a load that a page from there does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(
      async () => page.evaluate(() => location.pathname).catch(() => ''),
      (path) => path === '/cached',
    );
    await untilPlaced(page, [size], 'back again');
    console.log(`${kind}: from the cache: ${await page.evaluate(() => 'wasCached' in globalThis)}`);
    expect(await readBadges(page)).toHaveLength(1);
    await page.close();
  });

  it('by its site being switched off and on: the badges go, with all that watched, and come back', async () => {
    const page = await session.open('/switched', pageWith(article(size)));
    await untilPlaced(page, [size], 'at first');
    await set(session, { sites: { mode: 'except', only: [], except: ['127.0.0.1'] } });
    await page.bringToFront();
    await untilPlaced(page, [], 'switched off');
    await page.evaluate((markup) => {
      document.getElementById('view')?.insertAdjacentHTML('beforeend', markup);
    }, article(data));
    await pause(1500);
    expect(await page.evaluate(() => document.querySelectorAll('hedge-badge').length)).toBe(0);
    await set(session, { sites: { mode: 'all', only: [], except: [] } });
    await page.bringToFront();
    await untilPlaced(page, [size, data], 'switched on');
    await page.close();
  });

  it('behind another: nothing is done before somebody looks', async () => {
    const front = await session.open('/front', pageWith('<p>In front.</p>'));
    const page = await session.browser.newPage();
    await front.bringToFront();
    const hidden = await page.evaluate(() => document.visibilityState === 'hidden');
    await page.goto(session.site.add('/behind', pageWith(article(size))));
    if (hidden) {
      await pause(3500);
      expect(await page.evaluate(() => document.querySelectorAll('hedge-badge').length)).toBe(0);
    }
    console.log(`${kind}: a page behind another is hidden: ${hidden}`);
    await page.bringToFront();
    await untilPlaced(page, [size], 'once it is seen');
    await Promise.all([page.close(), front.close()]);
  });

  it('under an extension that is replaced: no badge is there twice, none is left', async () => {
    const page = await session.open('/updated', pageWith(`${article(size)}<p id="more">${data} And more.</p>`));
    await untilPlaced(page, [size, data], 'at first');
    const old = await page.$('hedge-badge');
    await session.browser.installExtension(session.extension);
    await page.bringToFront();
    await until(
      async () => old?.evaluate(({ isConnected }) => isConnected),
      (stays) => stays !== true,
    );
    expect(await old?.evaluate(({ isConnected }) => isConnected), 'the badges of before').toBe(false);
    await untilPlaced(page, [size, data], 'after the update');
    expect(await readBadges(page)).toHaveLength(2);
    const [id] = kind === 'chromium' ? [session.extensionUrl.split('/')[2] ?? ''] : ['hedge@hedge.example'];
    await session.browser.uninstallExtension(id);
    await page.bringToFront();
    const left = await until(
      () => drawn(page),
      (boxes) => boxes.length === 0,
    );
    expect(left).toEqual([]);
    await page.close();
  });
});

/** What is still to be seen of Hedge, without its help: boxes of its elements, and its underline. */
function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('hedge-badge')].map((element) => element.getBoundingClientRect());
    const line = getComputedStyle(document.body, '::highlight(hedge-q7-claim)').textDecorationLine;
    const size = CSS.highlights.get('hedge-q7-claim')?.size ?? 0;
    return [
      ...boxes.filter(({ width, height }) => width > 0 && height > 0).map(({ width, height }) => `${width}×${height}`),
      ...(line !== 'none' && size > 0 ? [`${line} under ${size}`] : []),
    ];
  });
}
