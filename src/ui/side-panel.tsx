import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { panelPort, readPanelView, type PanelView } from '#messages';
import { PageMap } from './page-map.tsx';
import { SiteBar } from './site-bar.tsx';
import { startPage } from './start-page.tsx';
import { useTabState, type TabState } from './tab-state.ts';
import { showInPage, TabView } from './tab-view.tsx';

export function startSidePanel(page: Document): void {
  page.body.classList.add('panel');
  void startPage(page, 'panelTitle', () => <SidePanel />);
}

/** The popup's list beside the page: it follows the tab in front, and says what of it is on screen. */
function SidePanel() {
  const tab = useFrontTab();
  const state = useTabState(tab);
  const view = usePanelView(tab, state);
  const seen = useMemo(() => new Set(view?.seen), [view]);
  const report = state.kind === 'report' ? state.report : null;
  const first = view?.seen[0];
  useEffect(() => {
    // Not under the hands of a reader who is at work in the panel itself.
    if (first !== undefined && !document.hasFocus()) {
      document.querySelector('.claim[data-seen="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }, [first]);
  return (
    <>
      {tab !== null && state.kind === 'report' && (
        <SiteBar tab={tab} site={state.report.site} hasAccess={state.hasAccess} windowId={null} />
      )}
      <TabView tab={tab} state={state} seen={seen} onShown={() => undefined}>
        {view !== null && report?.state === 'read' && (
          <PageMap report={report} view={view} onShow={(label) => void showInPage(tab, report, label)} />
        )}
      </TabView>
    </>
  );
}

/** The tab in front of the panel's own window; or the one that the address names, for a panel opened as a page. */
function useFrontTab(): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    const named = new URLSearchParams(location.search).get('tab');
    if (named !== null) {
      setTab(Number(named));
      return undefined;
    }
    const look = async (): Promise<void> => {
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab(front?.id ?? null);
    };
    const lookAgain = (): void => void look();
    lookAgain();
    browser.tabs.onActivated.addListener(lookAgain);
    return () => browser.tabs.onActivated.removeListener(lookAgain);
  }, []);
  return tab;
}

/** Listens to the painter of a tab, which tells what is on screen as long as somebody listens. */
function usePanelView(tab: number | null, state: TabState): PanelView | null {
  const [view, setView] = useState<PanelView | null>(null);
  const token = state.kind === 'report' && state.report.state === 'read' ? state.report.token : null;
  useEffect(() => {
    if (tab === null || token === null) return undefined;
    const port = browser.tabs.connect(tab, { name: panelPort, frameId: 0 });
    port.onMessage.addListener((message) => {
      const told = readPanelView(message);
      if (told !== null && told.token === token) setView(told);
    });
    return () => {
      port.disconnect();
      setView(null);
    };
  }, [tab, token]);
  return view;
}
