import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { findBrowser, type BrowserKind } from '../../scripts/browser/find.ts';
import { launchBrowser, type LaunchedBrowser, type LaunchOptions } from '../../scripts/browser/launch.ts';
import { startSite, type Site } from '../../scripts/browser/site.ts';
import { openPopup, untilReady } from '../../scripts/browser/own-page.ts';

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
  options: Pick<LaunchOptions, 'hedge' | 'dark' | 'backgroundIdle' | 'access' | 'extension'> = {},
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
    openPopup: (of) => openPopup(launched, of),
    async close() {
      await launched.browser.close();
      await site.close();
    },
  };
}

/**
 * Defines the same tests for both browsers, and runs those of the one beside those of the other: most of their time they
 * wait. Not for what measures time, nor for what keeps a processor busy.
 */
export function inBoth(name: string, define: (kind: BrowserKind) => void): void {
  describe(name, () => {
    for (const kind of kinds) {
      describe.concurrent(`in ${kind}`, () => {
        describe('one after the other', { concurrent: false }, () => define(kind));
      });
    }
  });
}

/** Saves what the window shows under .hedge/screenshots. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(screenshotFolder, { recursive: true });
  // Chromium draws no picture of a tab that is behind another.
  await page.bringToFront();
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
}
