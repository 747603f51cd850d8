import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, readBadges, waitForBadges } from '../../scripts/browser/badges.ts';
import { openOwnPage } from '../../scripts/browser/own-page.ts';
import type { ModelFile } from '#core/claim/schema.ts';
import { claim, makeFeed, model, type TestFeed } from '../core/feed/make-feed.ts';
import { faultsOf } from './faults.ts';
import { kinds, shoot, startSession, type Session } from './harness.ts';

const name = 'Acme Nimbus 7';
const filler =
  'The talk on AI and language models went on about budgets, trains and the weather until the lights of the hall went out. '.repeat(
    12,
  );
const html = `<!doctype html><html lang="en"><head><title>What is known of ${name}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-05">
<style>body { font: 16px/1.5 system-ui; max-width: 40rem; margin: 2rem auto }</style></head><body><article>
<h1>What is known of ${name}</h1><p>People at the maker say that ${name} has 400 billion parameters. ${filler}</p>
<p>${filler}</p></article></body></html>`;

function nimbus(claims: ModelFile['claims']): ModelFile {
  const file = model('acme-nimbus-7', []);
  return { model: { ...file.model, name, aliases: [name] }, claims: [...claims] };
}

const leaked = { ...claim('acme-nimbus-7', 'c0', 400), statement: `${name} has 400 billion parameters.` };
const disputed = {
  ...leaked,
  verdict: 'disputed' as const,
  positions: [
    ...leaked.positions,
    {
      who: 'Ada Byron',
      stance: 'disputes' as const,
      on: '2026-03-06',
      url: 'https://example.org/ada',
      note: 'wrote “the figure is plainly made up”',
    },
  ],
};

describe.each(kinds)('a feed that the reader adds, in %s', (kind) => {
  let session: Session;
  let feed: TestFeed;
  let article: Page;
  let options: Page;
  let hours = 0;

  /** Publishes a version, and puts all files of the feed on the site. */
  async function publish(...[models, more]: Parameters<TestFeed['publish']>): Promise<void> {
    // Heads follow one another in time, and are issued before now.
    hours += 1;
    await feed.publish(models, { now: new Date(Date.now() - (24 - hours) * 3_600_000), ...more });
    for (const [path, bytes] of feed.files) session.site.add(`/feed/${path}`, Buffer.from(bytes));
  }

  beforeAll(async () => {
    session = await startSession(kind);
    feed = await makeFeed('2099-01-01T00:00:00Z', 'claims@feed.example');
    await publish([nimbus([leaked])]);
    article = await session.open('/2026/03/nimbus', html);
    await pause(1500);
    options = await openOwnPage(session, 'options.html');
    await options.setViewport({ width: 800, height: 900 });
  });
  afterAll(() => session?.close());

  const notice = (): Promise<string> => options.$eval('.notice', ({ textContent }) => textContent ?? '');
  const untilNotice = async (wanted: RegExp): Promise<string> => {
    const end = Date.now() + 15_000;
    while (!wanted.test(await notice()) && Date.now() < end) await pause(100);
    return notice();
  };
  const press = async (words: string, of = feed.fingerprint): Promise<void> => {
    const found = await options.evaluateHandle(
      (id, text) =>
        [...document.querySelectorAll<HTMLElement>(`[data-feed="${id}"] button, form button`)].find(
          ({ textContent }) => textContent === text,
        ) ?? null,
      of,
      words,
    );
    await found.asElement()?.focus();
    await options.keyboard.press('Enter');
  };
  const add = async (fingerprint: string): Promise<void> => {
    for (const [field, text] of [
      ['address', `${session.site.origin}/feed/`],
      ['fingerprint', fingerprint],
    ] as const) {
      await options.$eval(`input[name=${field}]`, (input) => input.select());
      await options.focus(`input[name=${field}]`);
      await options.keyboard.type(text);
    }
    await options.keyboard.press('Enter');
  };

  it('is not added under a fingerprint that is not its own', async () => {
    expect(await readBadges(article)).toEqual([]);
    await add('0'.repeat(64));
    expect(await untilNotice(/not added/u)).toContain('fingerprint');
    expect(await options.$$('.feed')).toHaveLength(1);
  });

  it('is added by address and fingerprint, and its badge appears in the open article without a reload', async () => {
    await add(feed.fingerprint);
    expect(await untilNotice(/was added/u)).toContain('was added');
    expect(await options.$$('.feed')).toHaveLength(2);
    await article.bringToFront();
    const [badge] = await waitForBadges(article, 1, 15_000);
    expect(badge?.words).toContain('unverified');
    await shoot(article, `${kind}-feeds-article`);
    await options.bringToFront();
    await shoot(options, `${kind}-feeds-options`);
    expect(await faultsOf(options)).toEqual([]);
  });

  it('tells in the popup how old its claims are, and whose they are', async () => {
    const popup = await session.openPopup(article);
    await popup.waitForSelector('.claim');
    await popup.$eval('.claim > summary', (summary) => summary.click());
    const text = await popup.$eval('body', ({ innerText }) => innerText);
    expect(text).toContain('from Test feed');
    expect(text).toMatch(/Test feed: claims as of .* ago/u);
    await shoot(popup, `${kind}-feeds-popup`);
    await popup.close();
  });

  it('takes reports by letter, filled in, where it has no registry', async () => {
    const report = await openOwnPage(session, 'report.html');
    await report.waitForSelector('select[name=feed]');
    await report.select('select[name=feed]', feed.fingerprint);
    await report.type('textarea[name=text]', `${name} was trained in a lighthouse.`);
    await report.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=model]')?.value !== '');
    const link = await report.waitForSelector('a[data-act=contact]');
    const href = (await link?.evaluate((found) => found.href)) ?? '';
    expect(href).toMatch(/^mailto:claims@feed\.example\?/u);
    const letter = new URL(href).searchParams.get('body') ?? '';
    const shown = await report.$$eval('.preview dd', (found) => found.map((one) => one.innerText));
    expect(shown.length).toBeGreaterThan(2);
    for (const value of shown) expect(letter).toContain(value);
    expect(letter).toContain('trained in a lighthouse');
    expect(await report.$$('button[type=submit]')).toEqual([]);
    expect(await faultsOf(report)).toEqual([]);
    await shoot(report, `${kind}-feeds-contact`);
    await report.close();
  });

  it('brings a dispute into the open article', async () => {
    await publish([nimbus([disputed])]);
    await options.bringToFront();
    await press('Look for newer claims');
    await untilNotice(/up to date/u);
    await article.bringToFront();
    expect(await untilBadges(article, (words) => words.includes('disputed by Ada Byron'))).toContain(
      'disputed by Ada Byron',
    );
    const popup = await session.openPopup(article);
    await popup.waitForSelector('.claim');
    await popup.$eval('.claim > summary', (summary) => summary.click());
    await popup.waitForSelector('.claim .positions a');
    const links = await popup.$$eval('.claim .positions a' as 'a', (found) => found.map(({ href }) => href));
    // Straight to the passage that is quoted of it.
    expect(links).toContain('https://example.org/ada#:~:text=the%20figure%20is%20plainly%20made%20up');
    await popup.close();
  });

  it('shows markup, turning characters and look-alike letters as the text that they are', async () => {
    const who = '\u202EАda <img src=x onerror=alert(1)>';
    const positions = [{ ...disputed.positions.at(-1)!, who, note: '<b>bold</b> javascript:alert(3)' }];
    await publish([nimbus([{ ...disputed, verdictNote: '<script>alert(2)</script>', positions }])]);
    await options.bringToFront();
    await press('Look for newer claims');
    await untilNotice(/up to date/u);
    await article.bringToFront();
    // So long a name has no room on the badge; a screen reader hears it.
    const spoken = async (): Promise<string> =>
      (await readBadges(article)).map(({ words, label }) => words + label).join();
    const end = Date.now() + 15_000;
    while (!(await spoken()).includes('onerror') && Date.now() < end) await pause(150);
    expect(await spoken()).toContain('<img src=x onerror=alert');
    const popup = await session.openPopup(article);
    await popup.waitForSelector('.claim');
    await popup.$eval('.claim > summary', (summary) => summary.click());
    expect(await popup.$eval('body', ({ innerText }) => innerText)).toContain('<img src=x onerror=alert');
    expect(await popup.$$('.claim img, .claim script, .claim b')).toEqual([]);
    await shoot(popup, `${kind}-feeds-hostile-popup`);
    await popup.close();
  });

  it('takes a revoked claim out of the open article', async () => {
    const revoked = [{ claim: leaked.id, at: '2026-03-07T00:00:00Z', why: 'the source took it back' }];
    await publish([nimbus([])], { revoked });
    await options.bringToFront();
    await press('Look for newer claims');
    await untilNotice(/up to date/u);
    await article.bringToFront();
    expect(await untilBadges(article, (words) => words === '')).toBe('');
  });

  it('that turns forged is not taken, and the reader is told why', async () => {
    session.site.add('/feed/head.json', '{"payloadType":"x","payload":"e30=","signatures":[]}');
    await options.bringToFront();
    await press('Look for newer claims');
    await untilNotice(/did not work/u);
    const told = await options.$eval(`[data-feed="${feed.fingerprint}"] .error`, ({ textContent }) => textContent);
    expect(told).toContain('not signed by the keys');
    await shoot(options, `${kind}-feeds-refused`);
    const popup = await session.openPopup(article);
    await popup.waitForSelector('footer .error');
    expect(await popup.$eval('footer', ({ innerText }) => innerText)).toContain(
      'Newer claims of Test feed were not taken',
    );
    await popup.close();
  });

  it('is removed with all that came from it', async () => {
    await press('Remove');
    await untilNotice(/gone/u);
    expect(await options.$$('.feed')).toHaveLength(1);
  });

  it('is asked for nothing by a page that is read', async () => {
    const before = session.site.requests.length;
    const page = await session.open('/2026/03/nimbus-again', html);
    await pause(1500);
    const later = session.site.requests.slice(before).filter((request) => request.includes('/feed/'));
    expect(later).toEqual([]);
    await page.close();
  });
});

async function untilBadges(page: Page, isRight: (words: string) => boolean): Promise<string> {
  const end = Date.now() + 15_000;
  const read = async (): Promise<string> => (await readBadges(page)).map(({ words }) => words).join('; ');
  let words = await read();
  while (!isRight(words) && Date.now() < end) {
    await pause(150);
    words = await read();
  }
  return words;
}
