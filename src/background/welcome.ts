import { browser } from 'wxt/browser';

/** Shows the first-run page, once, after Hedge was installed by the reader. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
