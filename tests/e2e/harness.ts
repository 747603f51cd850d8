import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser, type BrowserKind } from '../../scripts/find-browser.ts';
import { launchBrowser, type LaunchedBrowser } from '../../scripts/launch.ts';
import { startSite, type Site } from '../../scripts/site.ts';
import { pause } from './badges.ts';

export const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
export const screenshotFolder = join(import.meta.dirname, '../../.hedge/screenshots');

/** A browser with Hedge in it and a site for it to read; every request of the browser goes through the site. */
export interface Session extends LaunchedBrowser {
  readonly site: Site;
  /** Opens a page of the site in a tab of its own. */
  open(path: string, html?: string | Buffer): Promise<Page>;
  /** Opens the popup for that page's tab, as a tab, so that it can be looked at. */
  openPopup(of: Page): Promise<Page>;
  close(): Promise<void>;
}

export async function startSession(
  kind: BrowserKind,
  options: { readonly hedge?: boolean; readonly dark?: boolean } = {},
): Promise<Session> {
  const found = findBrowser(kind);
  if (found === null) throw new Error(`no ${kind} on this machine; "npm test" says how to get one`);
  const site = await startSite();
  const launched = await launchBrowser(found, { headless: true, proxy: site.address, ...options });
  if (launched.extensionUrl !== '') await untilReady(launched);
  return {
    ...launched,
    site,
    async open(path, html) {
      const url = html === undefined ? `${site.origin}${path}` : site.add(path, html);
      const page = await launched.browser.newPage();
      await page.goto(url);
      return page;
    },
    async openPopup(of) {
      const url = of.url();
      const popup = await openOwnPage(launched, 'manifest.json');
      const tab = await popup.evaluate(async (wanted) => {
        const { tabs } = ((globalThis as Record<string, unknown>)['browser'] ??
          (globalThis as Record<string, unknown>)['chrome']) as {
          tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
        };
        return (await tabs.query({})).find((candidate) => candidate.url === wanted)?.id;
      }, url);
      if (tab === undefined) throw new Error(`no tab shows ${url}`);
      await popup.close();
      const shown = await openOwnPage(launched, `popup.html?tab=${tab}`);
      await shown.setViewport({ width: 400, height: 600 });
      return shown;
    },
    async close() {
      await launched.browser.close();
      await site.close();
    },
  };
}

/** The claims are loaded on install; a page opened before would find no gate pattern. */
async function untilReady(launched: LaunchedBrowser): Promise<void> {
  const page = await openOwnPage(launched, 'manifest.json');
  const end = Date.now() + 20_000;
  const isReady = (): Promise<boolean> =>
    page.evaluate(async () => {
      const { storage } = ((globalThis as Record<string, unknown>)['browser'] ??
        (globalThis as Record<string, unknown>)['chrome']) as {
        storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
      };
      return Object.hasOwn(await storage.local.get('gate'), 'gate');
    });
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error('the extension has not loaded its claims in 20 s');
    await pause(100);
  }
  await page.close();
}

/** Opens a page of the extension. Firefox loads it in another process, and its driver then misses that it is loaded. */
async function openOwnPage({ browser, extensionUrl, kind }: LaunchedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${extensionUrl}${path}`;
  if (kind === 'chromium') {
    await page.goto(url);
    return page;
  }
  await page.goto(url, { timeout: 1500 }).catch(() => undefined);
  const end = Date.now() + 10_000;
  while (
    !(await page
      .evaluate((wanted) => document.readyState === 'complete' && location.href === wanted, url)
      .catch(() => false))
  ) {
    if (Date.now() > end) throw new Error(`${url} did not open`);
    await pause(100);
  }
  return page;
}

/** Saves what the window shows under .hedge/screenshots. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(screenshotFolder, { recursive: true });
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
}
