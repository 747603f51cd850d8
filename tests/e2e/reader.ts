import type { Page } from 'puppeteer-core';
import type { Settings } from '#core/settings.ts';
import { pause } from '../../scripts/browser/badges.ts';
import { openOwnPage } from '../../scripts/browser/own-page.ts';
import type { Session } from './harness.ts';

/** The extension's messages, as its own pages send them. */
interface Runtime {
  readonly runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown; error?: string }> };
}

/** Sends a call of the extension from one of its pages, and answers what came back. */
export function call(own: Page, name: string, data: unknown): Promise<unknown> {
  return own.evaluate(
    async (hedge, sent) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
      const answer = await (browser ?? chrome)?.runtime.sendMessage({ hedge, data: sent });
      if (answer?.ok !== true) throw new Error(answer?.error ?? 'no answer');
      return answer.value;
    },
    name,
    data,
  );
}

/** Sets some settings, as the options do. */
export async function set(session: Session, change: Partial<Settings>): Promise<void> {
  const own = await openOwnPage(session, 'manifest.json');
  const now = (await call(own, 'settings/get', null)) as Settings;
  await call(own, 'settings/set', { ...now, ...change });
  await own.close();
}

export async function readSettings(session: Session): Promise<Settings> {
  const own = await openOwnPage(session, 'manifest.json');
  const now = (await call(own, 'settings/get', null)) as Settings;
  await own.close();
  return now;
}

/** Asks until the answer will do, or for some seconds; answers the last. */
export async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean, seconds = 8): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) return answer;
    await pause(100);
  }
}

/** What a page shows; '' while it is on its way to another. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText).catch(() => '');

/** Waits until a page shows some words. */
export async function untilText(page: Page, words: string | RegExp, seconds = 10): Promise<string> {
  const isThere = (text: string): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text));
  const text = await until(() => textOf(page), isThere, seconds);
  if (!isThere(text)) throw new Error(`"${String(words)}" did not come; there is: ${text.slice(0, 600)}`);
  return text;
}

/** Moves the focus to an element and presses Enter, or Space on a box to tick. */
export async function press(page: Page, selector: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await page.waitForSelector(selector, { timeout: 8000 });
  await page.bringToFront();
  await page.focus(selector);
  await page.keyboard.press(key);
}

/** The page of the extension that opens next, told by its file. */
export async function untilOpened(
  session: Pick<Session, 'browser'>,
  file: string,
  known: readonly Page[],
): Promise<Page> {
  const found = await until(
    async () => {
      const fresh = (await session.browser.pages()).filter((page) => !known.includes(page));
      // Asked of the page itself: Firefox loads it in another process, and its driver keeps the address before.
      const places = await Promise.all(fresh.map((page) => page.evaluate(() => location.href).catch(() => '')));
      return fresh.find((_, at) => places[at]?.includes(file));
    },
    (page) => page !== undefined,
  );
  if (found === undefined) throw new Error(`${file} did not open`);
  await until(
    () => found.evaluate(() => document.readyState).catch(() => ''),
    (state) => state === 'complete',
  );
  return found;
}
