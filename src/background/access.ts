import { browser } from 'wxt/browser';
import { gatePatterns, hostOf, readsSite } from '#core/sites.ts';
import type { Settings } from '#core/settings.ts';
import { clickedItem } from '#storage';

const gateId = 'gate';

/**
 * Has the browser run the gate where the reader wants it and nowhere else. What the browser gives no access to it
 * leaves out by itself. Kept by the browser over restarts.
 */
export async function registerGate({ sites }: Settings): Promise<void> {
  const patterns = gatePatterns(sites);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [gateId] });
  if (patterns === null) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [gateId] });
    return;
  }
  // Registered here and not as a WXT content script: WXT's wrapper announces itself to the page by an event that
  // carries the extension's id, and would let the page stop the script by the same event.
  const script = {
    id: gateId,
    js: ['/gate.js' as const],
    ...patterns,
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (known.length === 0) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

/**
 * Fetches a file of a feed. Without access to its site the browser treats the request as any page's: a header that is
 * not among the plain ones would first be asked about, which servers of files do not answer. So the tag of what is
 * known stays at home there, and the head, some kilobytes, comes whole.
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
export async function fetchFeed(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  const origins = [`${new URL(url).origin}/*`];
  if (headers.has('if-none-match') && !(await browser.permissions.contains({ origins }))) {
    headers.delete('if-none-match');
  }
  return fetch(url, { ...init, headers });
}

/** Whether a page of this address may be read: by the settings and the browser, or since the reader asked for it. */
export async function mayRead({ sites }: Settings, tab: number, address: string): Promise<boolean> {
  const host = hostOf(address);
  if (host === null) return false;
  if ((await clickedItem(tab).getValue()) === host) return true;
  return readsSite(sites, address) && browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
}
