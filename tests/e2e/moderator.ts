import type { Browser, Page } from 'puppeteer-core';
import { pause } from '../../scripts/browser/badges.ts';

/** A moderator's tab in a browser context of its own, with an authenticator that makes and uses passkeys. */
export async function openModerate(browser: Browser, link: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(link);
  await page.waitForSelector('button.main');
  return page;
}

/** Takes an invitation up. */
export async function join(page: Page, name: string): Promise<void> {
  await type(page, 'input[name=name]', name);
  await click(page, 'Make a passkey and join');
  await page.waitForSelector('#members');
}

/** Presses the first button of these words, by keyboard, within an element where one is named. */
export async function click(page: Page, words: string, within = 'body'): Promise<void> {
  const found = await page.waitForFunction(
    (text, selector) =>
      [...document.querySelectorAll<HTMLButtonElement>(`${selector} button`)].find(
        (button) => button.textContent?.trim() === text && !button.disabled,
      ) ?? null,
    { timeout: 10_000 },
    words,
    within,
  );
  await found.asElement()?.focus();
  await page.keyboard.press('Enter');
}

/** Fills a field in. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(selector, (field) => {
    (field as unknown as HTMLInputElement).select();
  });
  await page.focus(selector);
  await page.keyboard.sendCharacter(text);
}

/** What the page says of the last thing that was done, once it says so. */
export async function untilMessage(page: Page, wanted: RegExp): Promise<string> {
  const end = Date.now() + 10_000;
  const read = (): Promise<string> => page.$eval('.message', ({ textContent }) => textContent ?? '');
  while (!wanted.test(await read()) && Date.now() < end) await pause(100);
  return read();
}
