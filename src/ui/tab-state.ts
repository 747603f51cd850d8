import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { wantedOrigins } from '#core/sites.ts';
import { send, type TabReport } from '#messages';
import { reportItem, settingsItem } from '#storage';

/** What popup and side panel know of a tab. */
export type TabState =
  | { readonly kind: 'loading' | 'unreadable' }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'report'; readonly report: TabReport; readonly hasAccess: boolean };

const askAgain = 700; // ms, while the tab still loads

/** What is known of a tab, kept up to date; `loading` while there is no tab yet. */
export function useTabState(tab: number | null): TabState {
  const [state, setState] = useState<TabState>({ kind: 'loading' });
  useEffect(() => {
    setState({ kind: 'loading' });
    return tab === null ? undefined : follow(tab, setState);
  }, [tab]);
  return state;
}

/** Asks again when the tab's report or the settings change, and while the tab loads. */
function follow(tab: number, setState: (state: TabState) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    const asked = browser.tabs.get(tab).catch(() => ({ url: undefined, status: undefined }));
    const [{ url, status }, hasAccess, answer] = await Promise.all([
      asked,
      asked.then((found) => mayAccess(found.url)),
      send('tab/report', { tab }),
    ]);
    if (stopped) return;
    const isLoading = status === 'loading';
    if (isLoading) timer = setTimeout(() => void ask(), askAgain);
    if (!answer.ok) setState({ kind: 'failed', error: answer.error });
    else if (answer.value.state !== 'silent') setState({ kind: 'report', report: answer.value, hasAccess });
    else if (isLoading) setState({ kind: 'loading' });
    // Without access to a site its address is not told either: that it is the browser's own is then not known.
    else if (isUnreadable(url, hasAccess) && (url !== undefined || (await mayReadAll())))
      setState({ kind: 'unreadable' });
    else setState({ kind: 'report', report: answer.value, hasAccess });
  };
  const again = (): void => void ask();
  const navigated = (id: number, change: { status?: string | undefined }): void => {
    if (id === tab && change.status !== undefined) again();
  };
  const unwatch = [reportItem(tab).watch(again), settingsItem.watch(again)];
  browser.tabs.onUpdated.addListener(navigated);
  browser.permissions.onAdded.addListener(again);
  again();
  return () => {
    stopped = true;
    clearTimeout(timer);
    unwatch.forEach((stop) => stop());
    browser.tabs.onUpdated.removeListener(navigated);
    browser.permissions.onAdded.removeListener(again);
  };
}

const mayReadAll = (): Promise<boolean> =>
  browser.permissions.contains({ origins: wantedOrigins({ mode: 'all', only: [], except: [] }) });

async function mayAccess(url: string | undefined): Promise<boolean> {
  if (url === undefined || !/^https?:/u.test(url)) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

// Shops of the browsers' makers, where no extension may run.
const guarded =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/u;

/** True for pages that the browser lets no extension read. Without access to a tab its address is hidden. */
function isUnreadable(url: string | undefined, hasAccess: boolean): boolean {
  return (
    url === undefined || !/^https?:/u.test(url) || guarded.test(url) || (hasAccess && /\.pdf(?:[?#]|$)/iu.test(url))
  );
}
