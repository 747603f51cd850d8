import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { SiteBar } from './site-bar.tsx';
import { startPage } from './start-page.tsx';
import { readTab, useTabState, type FoundTab } from './tab-state.ts';
import { TabView } from './tab-view.tsx';

export function startPopup(page: Document): void {
  // Asked while the words and the settings are read: a popup is waited for.
  const first = findTab().then(async (place) => ({ ...place, state: await readTab(place.tab) }));
  void startPage(page, null, () => <Popup first={first} />);
}

/** A tab and the window that it stands in. */
interface Place {
  readonly tab: number;
  readonly windowId: number;
}

const nothing: ReadonlySet<number> = new Set();

/**
 * The list of a tab's claims, from what the background itself matched: what the page shows, hides or forges
 * plays no part in it.
 */
function Popup({ first }: { readonly first: Promise<Place & FoundTab> }) {
  const [place, setPlace] = useState<(Place & FoundTab) | null>(null);
  const tab = place?.tab ?? null;
  const state = useTabState(tab, place);
  useEffect(() => {
    void first.then(setPlace);
  }, [first]);
  return (
    <>
      {place !== null && state.kind === 'report' && (
        <SiteBar tab={place.tab} site={state.report.site} hasAccess={state.hasAccess} windowId={place.windowId} />
      )}
      <TabView tab={tab} state={state} seen={nothing} onShown={() => void leaveTo(tab ?? -1)} />
    </>
  );
}

/** The tab in front; or the one that the address names, for a popup that is opened as a page. */
async function findTab(): Promise<Place> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Number(named)).catch(() => undefined)];
  return { tab: tab?.id ?? -1, windowId: tab?.windowId ?? -1 };
}

/** The reader wants to see the sentence: a popup closes, a page of the popup gives way to the tab. */
async function leaveTo(tab: number): Promise<void> {
  if (location.search === '') close();
  else await browser.tabs.update(tab, { active: true });
}
