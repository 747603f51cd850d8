import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Challenge } from 'altcha-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, readBadges } from '../../scripts/browser/badges.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launchBrowser, type LaunchedBrowser } from '../../scripts/browser/launch.ts';
import { openOwnPage, untilReady } from '../../scripts/browser/own-page.ts';
import { startSite, type Site } from '../../scripts/browser/site.ts';
import type { RunningRegistry } from '../../scripts/registry.ts';
import { startProcess } from '../registry/process.ts';
import { solve } from '../registry/reports/solve.ts';
import { faultsOf } from './faults.ts';
import { kinds, shoot } from './harness.ts';
import { click, join, openModerate, type, untilMessage } from './moderator.ts';

const name = 'Acme Nimbus 7';
const id = 'acme-nimbus-7.total-parameters.400-billion';
const statement = `${name} has 400 billion parameters.`;
const filler =
  'The talk on AI and language models went on about budgets, trains and the weather until the lights went out. '.repeat(
    12,
  );
const html = `<!doctype html><html lang="en"><head><title>What is known of ${name}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-05">
<style>body { font: 16px/1.5 system-ui; max-width: 40rem; margin: 2rem auto }</style></head><body><article>
<h1>What is known of ${name}</h1><p>People at the maker say that ${name} has 400 billion parameters. ${filler}</p>
<p>${filler}</p></article></body></html>`;
const model = {
  id: 'acme-nimbus-7',
  name,
  developer: 'Acme Labs',
  aliases: [name, 'Nimbus 7'],
  ambiguousAliases: [],
  status: 'unreleased',
  releasedOn: null,
  releasedAs: null,
  asOf: null,
  evidence: [],
};
const hostile = '<img src=x onerror=alert(1)> \u202Egnp.exe';

describe.each(kinds)('from a report to a badge and back, all real, in %s', (kind) => {
  let folder: string;
  let registry: RunningRegistry;
  let address: string;
  let site: Site;
  let reader: LaunchedBrowser;
  let office: LaunchedBrowser;
  let article: Page;
  let options: Page;
  let ada: Page;
  let grace: Page;
  let receipt: string;

  beforeAll(async () => {
    folder = await mkdtemp(joinPath(tmpdir(), 'hedge-e2e-'));
    registry = await startProcess(folder);
    address = /feed address\s+(\S+)\/feed\//u.exec(registry.output())?.[1] ?? '';
    site = await startSite();
    const [own, chromium] = [findBrowser(kind), findBrowser('chromium')];
    if (own === null || chromium === null) throw new Error('a browser is missing');
    reader = await launchBrowser(own, { headless: true });
    await untilReady(reader);
    // Moderators use Chromium, whose authenticator a test can play.
    office = await launchBrowser(chromium, { headless: true, hedge: false });
    article = await reader.browser.newPage();
    await article.goto(site.add('/2026/03/nimbus', html));
    options = await openOwnPage(reader, 'options.html');
  });
  afterAll(async () => {
    await reader?.browser.close();
    await office?.browser.close();
    await site?.close();
    await registry?.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  const report = async (body: object): Promise<{ receipt: string; duplicates: { claim: string }[] }> => {
    const challenge = (await (await fetch(`${registry.origin}/api/challenge`)).json()) as Challenge;
    const answer = await fetch(`${registry.origin}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, proof: await solve(challenge) }),
    });
    expect(answer.status).toBe(201);
    return (await answer.json()) as { receipt: string; duplicates: { claim: string }[] };
  };
  const stateOf = async (of: string): Promise<unknown> => (await fetch(`${registry.origin}/api/reports/${of}`)).json();
  const sync = async (): Promise<void> => {
    await options.bringToFront();
    await options.evaluate((own) => {
      const found = [...document.querySelectorAll<HTMLElement>(`[data-feed="${own}"] button, form button`)];
      found.find(({ textContent }) => textContent === 'Look for newer claims')?.click();
    }, registry.fingerprint);
    await pause(1000);
    await article.bringToFront();
  };
  const untilBadge = async (wanted: RegExp): Promise<string> => {
    const end = Date.now() + 15_000;
    const read = async (): Promise<string> => (await readBadges(article)).map(({ words }) => words).join('; ');
    while (!wanted.test(await read()) && Date.now() < end) await pause(200);
    return read();
  };

  it('lets the first publisher in by the set-up link, with a passkey, and the second by an invitation', async () => {
    const link = /set-up link\s+(\S+)/u.exec(registry.output())?.[1] ?? '';
    ada = await openModerate(office.browser, link);
    expect(await faultsOf(ada)).toEqual([]);
    await join(ada, 'Ada');
    expect(await ada.$eval('main', ({ innerText }) => innerText)).toContain('One person decides');
    await click(ada, 'Invite a publisher');
    await ada.waitForSelector('.link');
    const invitation = await ada.$eval('.link', ({ textContent }) => textContent ?? '');
    grace = await openModerate(office.browser, invitation);
    await join(grace, 'Grace');
    // Two publishers from here on: nobody approves what is their own.
    expect(await grace.$eval('main', ({ innerText }) => innerText)).not.toContain('One person decides');
    const used = await openModerate(office.browser, link);
    await type(used, 'input[name=name]', 'Mallory');
    await click(used, 'Make a passkey and join');
    expect(await untilMessage(used, /link/u)).toContain('used');
    await used.close();
  });

  it('adds the registry’s feed in the reader’s settings', async () => {
    await options.bringToFront();
    for (const [field, text] of [
      ['address', `${address}/feed/`],
      ['fingerprint', registry.fingerprint],
    ] as const) {
      await options.$eval(`input[name=${field}]`, (input) => input.select());
      await options.focus(`input[name=${field}]`);
      await options.keyboard.type(text);
    }
    await options.keyboard.press('Enter');
    await options.waitForSelector(`[data-feed="${registry.fingerprint}"]`, { timeout: 15_000 });
    expect(await readBadges(article)).toEqual([]);
  });

  it('takes a report, and shows it to moderators as plain text', async () => {
    const sent = { kind: 'claim', text: statement, model: name, page: 'https://example.org/nimbus', note: hostile };
    ({ receipt } = await report({ ...sent, sources: ['https://example.org/post'] }));
    await ada.reload();
    await ada.waitForSelector('[data-report]');
    expect(await ada.$eval('[data-report]', ({ textContent }) => textContent)).toContain('[U+202E]');
    expect(await ada.$$('[data-report] img')).toEqual([]);
    await shoot(ada, `${kind}-registry-queue`);
  });

  it('lets a moderator make a proposal of it, once its checks have passed', async () => {
    await click(ada, 'Make a proposal of it', '[data-report]');
    await ada.waitForSelector('[data-report] .editor');
    const field = (of: string): string => `[data-report] [name=${of}]`;
    await type(ada, field('id'), id);
    await type(ada, field('attribute'), 'total-parameters');
    await type(ada, field('value'), '400e9 parameters');
    await type(ada, field('firstSeen'), '2026-03-05');
    await type(ada, field('phrasings'), '400B parameters');
    await type(ada, field('who'), 'A forum post');
    await ada.$eval('[data-report] details', (details) => details.setAttribute('open', ''));
    await type(ada, field('model'), JSON.stringify(model));
    await click(ada, 'Check', '[data-report]');
    await ada.waitForSelector('.checks');
    expect(await ada.$eval('.checks', ({ textContent }) => textContent)).toContain('It may be published.');
    expect(await faultsOf(ada)).toEqual([]);
    await ada.$eval('.checks', (element) => element.scrollIntoView());
    await shoot(ada, `${kind}-registry-editor`);
    await type(ada, field('why'), 'It is said in a forum post.');
    await click(ada, 'Propose', '[data-report]');
    expect(await untilMessage(ada, /Proposed/u)).toBe('Proposed.');
    expect(await stateOf(receipt)).toMatchObject({ state: 'accepted', reason: 'It is said in a forum post.' });
  });

  it('does not let its author approve it, and publishes it when another does', async () => {
    await ada.waitForSelector('[data-proposal]');
    expect(await ada.$eval('[data-proposal]', ({ textContent }) => textContent)).toContain('another publisher');
    const proposal = await ada.$eval('[data-proposal]', (card) => card.getAttribute('data-proposal'));
    // Not by the page alone: the registry refuses it too.
    const refused = await ada.evaluate(async (of) => {
      const answer = await fetch(`/moderate/api/proposals/${of}/approve`, { method: 'POST', body: '{}' });
      return [answer.status, await answer.text()];
    }, proposal);
    expect(refused).toEqual([409, expect.stringContaining('another publisher') as string]);
    await grace.reload();
    await grace.waitForSelector('[data-proposal]');
    await shoot(grace, `${kind}-registry-proposal`);
    await click(grace, 'Approve and publish', '[data-proposal]');
    expect(await untilMessage(grace, /Published/u)).toBe('Published.');
    expect((await fetch(`${registry.origin}/claims/${id}`)).status).toBe(200);
  });

  it('shows the badge in the article that was open all the while', async () => {
    await sync();
    expect(await untilBadge(/unverified/u)).toContain('unverified');
    await shoot(article, `${kind}-registry-article`);
  });

  it('finds that a second report repeats the claim', async () => {
    const second = await report({ kind: 'claim', text: `${name} will have 400B parameters`, model: name, page: null });
    expect(second.duplicates.map(({ claim }) => claim)).toEqual([id]);
    await grace.reload();
    await grace.waitForSelector('[data-report] .claim');
    await type(grace, '[data-report] [name=reason]', 'It is listed already.');
    await click(grace, 'It is this one', '[data-report]');
    expect(await untilMessage(grace, /Decided/u)).toBe('Decided.');
    expect(await stateOf(second.receipt)).toMatchObject({ state: 'duplicate', reason: 'It is listed already.' });
  });

  it('takes the claim back at once, and the badge goes', async () => {
    await type(grace, '[name=revoked]', id);
    await type(grace, '[name=revokedWhy]', 'The post was taken down.');
    await click(grace, 'Take back');
    expect(await untilMessage(grace, /Taken back/u)).toBe('Taken back.');
    await sync();
    expect(await untilBadge(/^$/u)).toBe('');
    expect(await (await fetch(`${registry.origin}/claims/${id}`)).text()).toContain('The post was taken down.');
  });

  it('takes a ClaimReview over into the editor', async () => {
    const review = {
      '@type': 'ClaimReview',
      url: 'https://example.org/review',
      claimReviewed: hostile,
      author: { name: 'A reviewer' },
      reviewRating: { alternateName: 'False' },
    };
    const own = 'section[aria-labelledby=own]';
    await grace.$$eval(`${own} details`, (all) => all.forEach((details) => details.setAttribute('open', '')));
    await type(grace, `${own} [name=review]`, JSON.stringify(review));
    await grace.keyboard.press('Tab');
    expect(await untilMessage(grace, /Taken over/u)).toContain('rated it "False"');
    expect(await grace.$eval(`${own} [name=statement]`, (field) => (field as HTMLInputElement).value)).toBe(hostile);
    expect(await grace.$eval(`${own} [name=who]`, (field) => (field as HTMLInputElement).value)).toBe('A reviewer');
  });

  it('signs out, and in again with the passkey', async () => {
    await click(ada, 'Sign out');
    await click(ada, 'Sign in with a passkey');
    await ada.waitForSelector('#members');
    const page = await office.browser.newPage();
    await page.goto(`${address}/`);
    await shoot(page, `${kind}-registry-home`);
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${address}/claims/${id}`);
    await shoot(page, `${kind}-registry-claim`);
    expect(await faultsOf(page)).toEqual([]);
  });
});
