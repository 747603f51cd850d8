import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { send, type FoundLabel, type TabReport } from '#messages';
import { reportItem } from '#storage';
import { Message, ReportView } from './report-view.tsx';
import { translate } from './words.ts';

/** What the popup knows of its tab. */
type State =
  | { readonly kind: 'loading' | 'unreadable' }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'report'; readonly report: TabReport };

const askAgain = 700; // ms, while the tab still loads

export function startPopup(page: Document): void {
  page.documentElement.lang = browser.i18n.getUILanguage();
  page.documentElement.dir = translate('@@bidi_dir');
  const root = page.querySelector('#app');
  if (root !== null) render(<Popup />, root);
}

/**
 * The list of a tab's claims, from what the background itself matched: what the page shows, hides or forges
 * plays no part in it.
 */
function Popup() {
  const [tab, setTab] = useState<number | null>(null);
  const [state, setState] = useState<State>({ kind: 'loading' });
  const [notice, setNotice] = useState('');
  useEffect(() => {
    void findTab().then(setTab);
  }, []);
  useEffect(() => (tab === null ? undefined : follow(tab, setState)), [tab]);

  const show = async (label: FoundLabel): Promise<void> => {
    if (tab === null || state.kind !== 'report' || state.report.state !== 'read') return;
    const { token } = state.report;
    const shown = await send('page/show', { token, label: label.index }, (envelope) =>
      browser.tabs.sendMessage(tab, envelope, { frameId: 0 }),
    );
    if (shown.ok) await leaveTo(tab);
    else setNotice(translate('showFailed'));
  };

  return (
    <>
      {state.kind === 'loading' && <Framed title="stateLoading" />}
      {state.kind === 'unreadable' && <Framed title="stateUnreadable" more="stateUnreadableMore" />}
      {state.kind === 'failed' && <Framed title="stateFailed" detail={state.error} />}
      {state.kind === 'report' && <ReportView report={state.report} onShow={(label) => void show(label)} />}
      <p class="notice" role="status">
        {notice}
      </p>
    </>
  );
}

function Framed(props: Parameters<typeof Message>[0]) {
  return (
    <main>
      <Message {...props} />
    </main>
  );
}

/** The tab in front; or the one that the address names, for a popup that is opened as a page. */
async function findTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** Keeps the state up to date: asks again when the tab's report changes, and while the tab loads. */
function follow(tab: number, setState: (state: State) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    const { url, status } = await browser.tabs.get(tab).catch(() => ({ url: undefined, status: undefined }));
    const answer = await send('tab/report', { tab });
    if (stopped) return;
    const isLoading = status === 'loading';
    if (isLoading) timer = setTimeout(() => void ask(), askAgain);
    if (!answer.ok) setState({ kind: 'failed', error: answer.error });
    else if (answer.value.state !== 'silent') setState({ kind: 'report', report: answer.value });
    else if (isLoading) setState({ kind: 'loading' });
    else if (isUnreadable(url)) setState({ kind: 'unreadable' });
    else setState({ kind: 'report', report: answer.value });
  };
  const unwatch = reportItem(tab).watch(() => void ask());
  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
    unwatch();
  };
}

// Shops of the browsers' makers, where no extension may run.
const guarded =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/u;

/** True for pages that the browser lets no extension read. Without access to a tab its address is hidden. */
function isUnreadable(url: string | undefined): boolean {
  return url === undefined || !/^https?:/u.test(url) || guarded.test(url) || /\.pdf(?:[?#]|$)/iu.test(url);
}

/** The reader wants to see the sentence: a popup closes, a page of the popup gives way to the tab. */
async function leaveTo(tab: number): Promise<void> {
  if (location.search === '') close();
  else await browser.tabs.update(tab, { active: true });
}
