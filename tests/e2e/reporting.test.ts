import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { TargetType, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptReport } from '#storage';
import { badgeHosts, focusBadge, pause, readBadges, waitForBadges } from '../../scripts/browser/badges.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { launchBrowser, type LaunchedBrowser } from '../../scripts/browser/launch.ts';
import { openOwnPage, openPopup, untilReady } from '../../scripts/browser/own-page.ts';
import { findAll } from '../../scripts/browser/shadow.ts';
import { startSite, type Site } from '../../scripts/browser/site.ts';
import type { RunningRegistry } from '../../scripts/registry.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { startProcess } from '../registry/process.ts';
import { faultsOf } from './faults.ts';
import { kinds, shoot } from './harness.ts';
import { click, join, openModerate } from './moderator.ts';
import { call, press, textOf, until, untilOpened, untilText } from './reader.ts';

const news = 'DeepSeek R2 was trained by 12,345 musicians in a cave near Lisbon.';
const secondNews = 'DeepSeek R2 sings the weather forecast in 41 dialects of Frisian.';

describe.each(kinds)('reporting, with a real registry, in %s', (kind) => {
  let folder: string;
  let profile: string;
  let registry: RunningRegistry;
  let site: Site;
  let reader: LaunchedBrowser;
  let office: LaunchedBrowser;
  let ada: Page;
  let article: Page;
  let form: Page;

  beforeAll(async () => {
    folder = await mkdtemp(joinPath(tmpdir(), 'hedge-e2e-'));
    profile = await mkdtemp(joinPath(tmpdir(), 'hedge-profile-'));
    // A proof that takes a moment, so that its progress is to be seen.
    registry = await startProcess(folder, { HEDGE_PROOF_COST: '12000' });
    site = await startSite();
    const [own, chromium] = [findBrowser(kind), findBrowser('chromium')];
    if (own === null || chromium === null) throw new Error('a browser is missing');
    reader = await launchBrowser(own, { headless: true, profile });
    await untilReady(reader);
    office = await launchBrowser(chromium, { headless: true, hedge: false });
    ada = await openModerate(office.browser, /set-up link\s+(\S+)/u.exec(registry.output())?.[1] ?? '');
    await join(ada, 'Ada');
    const options = await openOwnPage(reader, 'options.html');
    await call(options, 'feeds/add', { address: registry.feed, fingerprint: registry.fingerprint });
    await options.close();
    article = await reader.browser.newPage();
    await article.goto(`${site.add('/2026/03/r2', (await readFixture('lantern-r2')).html)}?utm_source=post&page=2`);
    await waitForBadges(article, 5);
  });
  afterAll(async () => {
    await reader?.browser.close();
    await office?.browser.close();
    await site?.close();
    await registry?.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
    await rm(profile, { recursive: true, force: true });
  });

  const write = async (selector: string, text: string): Promise<void> => {
    await form.waitForSelector(selector);
    await form.focus(selector);
    await form.$eval(selector, (field) => (field as HTMLTextAreaElement).select());
    await form.keyboard.type(text);
  };
  const queued = async (): Promise<string> => {
    await ada.reload();
    await ada.waitForSelector('#reports');
    return ada.$eval('main', ({ innerText }) => innerText);
  };
  const kept = async (page: Page): Promise<KeptReport[]> => {
    const text = (await call(page, 'data/export', null)) as string;
    return (JSON.parse(text) as { reports: KeptReport[] }).reports;
  };

  it('fills the form from what is selected, and says that it is on record already', async () => {
    await article.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p, li')].find(({ textContent }) =>
        textContent?.includes('1.2 trillion'),
      );
      getSelection()?.selectAllChildren(paragraph as Element);
    });
    const popup = await openPopup(reader, article);
    const known = await reader.browser.pages();
    await press(popup, '[data-act=report]');
    form = await untilOpened(reader, 'report.html', known);
    await popup.close();
    await form.bringToFront();
    const text = await untilText(form, 'This looks like');
    expect(await form.$eval('textarea[name=text]', ({ value }) => value)).toContain('1.2 trillion');
    expect(await form.$eval('input[name=model]', ({ value }) => value)).toBe('DeepSeek R2');
    expect(await form.$eval('select[name=attribute]', ({ value }) => value)).toBe('total-parameters');
    expect(await form.$$eval('.known > li', (found) => found.length)).toBeGreaterThan(0);
    // Without what tells of the reader.
    expect(text).toContain(`${site.origin}/2026/03/r2?page=2`);
    expect(text).not.toContain('utm_source');
    expect(await faultsOf(form)).toEqual([]);
    await shoot(form, `${kind}-reader-report`);
  });

  it.skipIf(kind === 'firefox')(
    'begins from the menu and the shortcut of a selection too (only Chromium lets a test play them)',
    async () => {
      const target = reader.browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
      const worker = await target?.worker();
      for (const play of ['menu', 'shortcut'] as const) {
        const known = await reader.browser.pages();
        await worker?.evaluate(async (what) => {
          interface Played {
            dispatch(...args: unknown[]): void;
          }
          const { chrome } = globalThis as unknown as {
            chrome: {
              contextMenus: { onClicked: Played };
              commands: { onCommand: Played };
              tabs: { query(filter: object): Promise<{ url?: string }[]> };
            };
          };
          const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.includes('/2026/03/r2') === true);
          if (what === 'menu') {
            const selectionText = 'DeepSeek R2 has 1.2 trillion parameters.';
            chrome.contextMenus.onClicked.dispatch({ menuItemId: 'report-claim', selectionText }, tab);
          } else chrome.commands.onCommand.dispatch('report-claim', tab);
        }, play);
        const opened = await untilOpened(reader, 'report.html', known);
        await untilText(opened, 'This looks like');
        expect(await opened.$eval('textarea[name=text]', ({ value }) => value)).toContain('1.2 trillion');
        await opened.close();
      }
      await form.bringToFront();
    },
  );

  it('recognises model, subject and figure, until the reader says otherwise', async () => {
    await write('textarea[name=text]', 'DeepSeek R2 will activate 91 billion parameters.');
    await until(
      () => form.$eval('input[name=value]', ({ value }) => value),
      (value) => value.startsWith('91'),
    );
    expect(await form.$eval('select[name=attribute]', ({ value }) => value)).toBe('active-parameters');
    expect(await form.$eval('input[name=value]', ({ value }) => value)).toBe('91 billion parameters');
    await write('input[name=value]', 'ninety-one');
    await write('textarea[name=text]', news);
    await untilText(form, 'Nothing on record says this yet');
    expect(await form.$eval('input[name=value]', ({ value }) => value)).toBe('ninety-one');
    await write('input[name=value]', '12,345 musicians');
  });

  it('sends what it shows and nothing else, with its proof of work in sight, and has its receipt', async () => {
    await write('textarea[name=sources]', 'https://example.org/cave');
    await form.select('select[name=attribute]', 'training-data');
    const shown = await form.$$eval('.preview dd', (found) => found.map((one) => one.innerText));
    const seen: string[] = [];
    await press(form, 'button[type=submit]');
    await until(
      async () => {
        seen.push(await textOf(form));
        return seen.at(-1) ?? '';
      },
      (text) => text.includes('Sent, not decided yet'),
      30,
    );
    await shoot(form, `${kind}-reader-report-sent`);
    expect(seen.at(-1)).toContain('Sent, not decided yet');
    expect(seen.some((text) => /Doing the sum… \d+ tries/u.test(text))).toBe(true);
    const queue = await queued();
    for (const value of shown) expect(queue).toContain(value);
    expect(queue).not.toContain('utm_source');
    const [report] = await kept(form);
    const state = (await (await fetch(`${registry.origin}/api/reports/${report?.id}`)).json()) as { state: string };
    expect(state).toMatchObject({ kind: 'claim', state: 'open' });
  });

  it('shows what the moderators decided, and why', async () => {
    await ada.type('[data-report] input[maxlength]', 'No musician was found.');
    await click(ada, 'Reject', '[data-report]');
    await until(queued, (text) => text.includes('Reports (0)'));
    await press(form, '[data-act=refresh]');
    const text = await untilText(form, 'Turned down');
    expect(text).toContain('No musician was found.');
    await shoot(form, `${kind}-reader-report-decided`);
    expect(await faultsOf(form)).toEqual([]);
  });

  it('keeps a report while the registry cannot be reached, over a restart, and sends it once', async () => {
    const port = Number(new URL(registry.origin).port);
    await registry.end('SIGTERM');
    await press(form, '[data-act=another]');
    await write('textarea[name=text]', secondNews);
    await write('input[name=model]', 'DeepSeek R2');
    await press(form, 'button[type=submit]');
    await untilText(form, 'Waiting to be sent');
    await untilText(form, 'It could not be sent');
    await shoot(form, `${kind}-reader-report-waiting`);
    const [waiting] = await kept(form);
    if (kind === 'chromium') {
      const found = findBrowser(kind);
      if (found === null) throw new Error('no browser');
      await reader.browser.close();
      reader = await launchBrowser(found, { headless: true, profile });
    } else {
      // Firefox forgets extensions that are loaded for a test when it ends; there the extension alone starts anew.
      const reload = await openOwnPage(reader, 'manifest.json');
      await reload
        .evaluate(() => {
          (globalThis as unknown as { browser: { runtime: { reload(): void } } }).browser.runtime.reload();
        })
        .catch(() => undefined);
      await pause(2000);
    }
    await untilReady(reader);
    form = await openOwnPage(reader, 'report.html');
    await untilText(form, 'Waiting to be sent');
    expect(await kept(form)).toMatchObject([{ id: waiting?.id, state: 'waiting' }, {}]);
    registry = await startProcess(folder, { HEDGE_PROOF_COST: '1' }, port);
    await press(form, '[data-act=refresh]');
    await press(form, '[data-act=refresh]');
    await untilText(form, 'Sent, not decided yet', 30);
    // A restarted registry knows Ada's passkey; her session is in its database.
    const queue = await until(queued, (text) => text.includes('Frisian'));
    expect(queue.split('Frisian')).toHaveLength(2);
    expect(queue).toContain('Reports (1)');
  });

  it('hides a wrong label from its badge in two presses, and tells the moderators if the reader wants', async () => {
    // The claims that came with Hedge are the registry's too; of those that it publishes itself it takes reports.
    await call(form, 'feeds/set', { id: 'official', enabled: false });
    // A page of before the restart has lost its painter.
    article = await reader.browser.newPage();
    await article.goto(`${site.origin}/2026/03/r2?utm_source=post&page=2`);
    await article.bringToFront();
    const before = await waitForBadges(article, 5);
    await focusBadge(article);
    await article.keyboard.press('Enter');
    const [tree] = await until(
      async () =>
        (await badgeHosts(article))
          .map(({ root }) => root)
          .filter((one) => findAll(one, ({ attributes }) => attributes.get('role') === 'dialog').length > 0),
      (found) => found.length > 0,
    );
    const [card] = tree === undefined ? [] : findAll(tree, ({ attributes }) => attributes.get('role') === 'dialog');
    if (card === undefined) throw new Error('no card');
    // Folded lists hold links that the keyboard does not come to.
    const stops = findAll({ ...card, children: withoutFolded(card.children) }, ({ name }) =>
      /^(?:a|button|summary)$/u.test(name),
    );
    const at = stops.findIndex(({ attributes }) => attributes.get('class') === 'act');
    for (let step = 0; step <= at; step += 1) await article.keyboard.press('Tab');
    await article.keyboard.press('Enter');
    const label = before[0]?.label ?? '';
    const left = await until(
      () => readBadges(article),
      (badges) => badges.some((badge) => badge.card.includes('hidden from you now')),
    );
    expect(left.some((badge) => badge.card.includes('hidden from you now'))).toBe(true);
    await shoot(article, `${kind}-reader-card-wrong`);
    const known = await reader.browser.pages();
    await article.keyboard.press('Tab');
    await article.keyboard.press('Enter');
    const wrong = await untilOpened(reader, 'report.html', known);
    await wrong.bringToFront();
    await untilText(wrong, 'This will be sent');
    const shown = await wrong.$$eval('.preview dd', (found) => found.map((one) => one.innerText));
    expect(shown.some((value) => value.startsWith(`${site.origin}/2026/03/r2`))).toBe(true);
    expect(shown.join()).not.toContain('utm_source');
    await shoot(wrong, `${kind}-reader-wrong-form`);
    expect((await kept(wrong)).map((one) => one.kind)).not.toContain('wrong-label');
    await press(wrong, 'button[type=submit]');
    await untilText(wrong, 'Sent, not decided yet', 30);
    const queue = await until(queued, (text) => text.includes('Reports (2)'));
    const values = shown.filter((value) => !/^wrong-label$/u.test(value));
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) expect(queue).toContain(value);
    await article.bringToFront();
    await article.reload();
    const after = await waitForBadges(article, 4);
    expect(after.length).toBeLessThanOrEqual(before.length);
    expect(label).not.toBe('');
    expect(after.map((badge) => badge.label)).not.toEqual(before.map((badge) => badge.label));
  });
});

/** What can be reached of a card: of folded lists their heads alone. */
function withoutFolded(nodes: Parameters<typeof findAll>[0]['children']): typeof nodes {
  return nodes.map((node) => ({
    ...node,
    children: withoutFolded(
      node.name === 'details' ? node.children.filter(({ name }) => name === 'summary') : node.children,
    ),
  }));
}
