import type { Page } from 'puppeteer-core';
import { pause } from './badges.ts';
import type { LaunchedBrowser } from './launch.ts';

/** The little of the extension's functions that is called in its own pages. */
interface Extension {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  readonly tabs: { query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]> };
}

/** Opens the popup for a page's tab, as a tab of its own, so that it can be looked at. */
export function openPopup(launched: LaunchedBrowser, of: Page): Promise<Page> {
  return openForTab(launched, of, 'popup.html', { width: 400, height: 600 });
}

/** Opens the side panel for a page's tab, likewise. */
export function openSidePanel(launched: LaunchedBrowser, of: Page): Promise<Page> {
  return openForTab(launched, of, 'sidepanel.html', { width: 360, height: 900 });
}

async function openForTab(
  launched: LaunchedBrowser,
  of: Page,
  file: string,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const finder = await openOwnPage(launched, 'manifest.json');
  const tab = await finder.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension };
    const tabs = await (browser ?? chrome)?.tabs.query({});
    // Without access to a site the browser does not tell the address of its tab: then it is the one without.
    return (tabs?.find(({ url }) => url === wanted) ?? tabs?.find(({ url }) => url === undefined))?.id;
  }, of.url());
  await finder.close();
  if (tab === undefined) throw new Error(`no tab shows ${of.url()}`);
  const page = await openOwnPage(launched, `${file}?tab=${tab}`);
  await page.setViewport(size);
  return page;
}

/** The claims are loaded on install; a page opened before would find no names to look for. */
export async function untilReady(launched: LaunchedBrowser): Promise<void> {
  const page = await openOwnPage(launched, 'manifest.json');
  const end = Date.now() + 20_000;
  const isReady = (): Promise<boolean> =>
    page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension };
      return Object.hasOwn((await (browser ?? chrome)?.storage.local.get('gate')) ?? {}, 'gate');
    });
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error('the extension has not loaded its claims in 20 s');
    await pause(100);
  }
  await page.close();
}

/** Opens a page of the extension. Firefox loads it in another process, and its driver then misses that it is loaded. */
export async function openOwnPage({ browser, extensionUrl, kind }: LaunchedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${extensionUrl}${path}`;
  if (kind === 'chromium') {
    await page.goto(url);
    return page;
  }
  // The driver's own waiting would last until it gives up: the page is asked instead.
  void page.goto(url, { timeout: 1500 }).catch(() => undefined);
  const end = Date.now() + 10_000;
  const isThere = (): Promise<boolean> =>
    page.evaluate((wanted) => document.readyState === 'complete' && location.href === wanted, url).catch(() => false);
  while (!(await Promise.race([isThere(), pause(1000).then(() => false)]))) {
    if (Date.now() > end) throw new Error(`${url} did not open`);
    await pause(50);
  }
  return page;
}
