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

/** A tab as it was found at first, and what is known of it. */
export interface FoundTab {
  readonly tab: number;
  readonly state: TabState;
}

/** What is known of a tab, kept up to date; `loading` while there is no tab yet. `first` was read before. */
export function useTabState(tab: number | null, first: FoundTab | null = null): TabState {
  const known = first !== null && first.tab === tab ? first.state : null;
  const [state, setState] = useState<TabState | null>(null);
  useEffect(() => {
    setState(known);
    return tab === null ? undefined : follow(tab, setState, known !== null);
  }, [tab]);
  return state ?? known ?? { kind: 'loading' };
}

/** Reads what is known of a tab now. */
export async function readTab(tab: number): Promise<TabState & { readonly isLoading: boolean }> {
  const asked = browser.tabs.get(tab).catch(() => ({ url: undefined, status: undefined }));
  const [{ url, status }, hasAccess, answer] = await Promise.all([
    asked,
    asked.then((found) => mayAccess(found.url)),
    send('tab/report', { tab }),
  ]);
  const isLoading = status === 'loading';
  if (!answer.ok) return { kind: 'failed', error: answer.error, isLoading };
  const report = { kind: 'report', report: answer.value, hasAccess, isLoading } as const;
  if (answer.value.state !== 'silent') return report;
  if (isLoading) return { kind: 'loading', isLoading };
  // Without access to a site its address is not told either: that it is the browser's own is then not known.
  const isClosed = isUnreadable(url, hasAccess) && (url !== undefined || (await mayReadAll()));
  return isClosed ? { kind: 'unreadable', isLoading } : report;
}

/** Asks again when the tab's report or the settings change, and while the tab loads. */
function follow(tab: number, setState: (state: TabState) => void, isKnown: boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    const found = await readTab(tab);
    if (stopped) return;
    if (found.isLoading) timer = setTimeout(() => void ask(), askAgain);
    setState(found);
  };
  const again = (): void => void ask();
  const navigated = (id: number, change: { status?: string | undefined }): void => {
    if (id === tab && change.status !== undefined) again();
  };
  const unwatch = [reportItem(tab).watch(again), settingsItem.watch(again)];
  browser.tabs.onUpdated.addListener(navigated);
  browser.permissions.onAdded.addListener(again);
  if (isKnown) timer = setTimeout(again, askAgain);
  else again();
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
