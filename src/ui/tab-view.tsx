import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { formatPartialDate } from '#core/claim/partial-date.ts';
import { shareText } from '#core/claim/share.ts';
import { stanceKeys } from '#core/claim/wording.ts';
import { send, type ClaimView, type FoundLabel, type TabReport } from '#messages';
import { ClaimActionsProvider, type ClaimActions } from './claim-actions.ts';
import { Message, ReportView } from './report-view.tsx';
import { changeSettings, toggled } from './settings.ts';
import type { TabState } from './tab-state.ts';
import { badgeWords, locale, translate } from './words.ts';

interface TabViewProps {
  readonly tab: number | null;
  readonly state: TabState;
  readonly seen: ReadonlySet<number>;
  /** The reader was shown a sentence in the page. */
  readonly onShown: () => void;
  readonly children?: ComponentChildren;
}

const focusAfter = 50; // ms, once the list is drawn anew
// What leaves nothing to do lies over the list no longer than it takes to read.
const readAfter = 8000; // ms

/** What was said last, with what can be done about it. */
interface Notice {
  readonly words: string;
  /** A label that was called wrong just now. */
  readonly wrong?: string;
}

/** The claims of a tab with all that a reader can do with them; popup and side panel alike. */
export function TabView({ tab, state, seen, onShown, children }: TabViewProps) {
  const [notice, setNotice] = useState<Notice>({ words: '' });
  const report = state.kind === 'report' ? state.report : null;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice.words === '') return undefined;
    // What was pressed may have gone with its claim: the keyboard goes on from what was said of it.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) told.current?.focus();
    }, focusAfter);
    return () => clearTimeout(timer);
  }, [notice, report]);
  useEffect(() => {
    if (notice.words === '' || notice.wrong !== undefined) return undefined;
    const timer = setTimeout(() => setNotice({ words: '' }), readAfter);
    return () => clearTimeout(timer);
  }, [notice]);
  const hasLeft = report !== null && report.state !== 'read' && report.state !== 'reading';
  // What was said of one list is no news beside another; a page that is being read again has the same in a moment.
  useEffect(() => {
    if (hasLeft) setNotice({ words: '' });
  }, [tab, hasLeft]);
  // For whoever measures how long a reader waits.
  useLayoutEffect(() => {
    if (report?.state === 'read') performance.mark('hedge-list');
  }, [report?.state]);
  const say = (key: string): void => setNotice({ words: translate(key) });

  const show = async (label: FoundLabel): Promise<void> => {
    if (await showInPage(tab, report, label.index)) onShown();
    else say('showFailed');
  };
  const wrong = async (label: FoundLabel): Promise<void> => {
    if (tab === null || report?.state !== 'read') return;
    const hidden = await send('tab/wrong', { tab, token: report.token, label: label.index });
    if (hidden.ok) setNotice({ words: translate('wrongHidden'), wrong: hidden.value.key });
    else say('showFailed');
  };
  const share = async (claim: ClaimView): Promise<void> => {
    const text = shareText(
      claim,
      badgeWords(claim.badge),
      ({ stance }) => translate(stanceKeys[stance]),
      (on) => formatPartialDate(on, locale()),
    );
    await navigator.clipboard.writeText(text).then(
      () => say('shareCopied'),
      () => say('copyFailed'),
    );
  };
  const actions: ClaimActions = {
    show: (label) => void show(label),
    wrong: (label) => void wrong(label),
    share: (claim) => void share(claim),
    addSource: ({ id, model }) => void send('report/open', { kind: 'source', claim: id, model: model.id }),
    hideClaim: ({ id }) =>
      void changeSettings(({ hiddenClaims }) => ({ hiddenClaims: toggled(hiddenClaims, id, true) })).then(() =>
        say('claimHidden'),
      ),
    hideSource: (who) =>
      void changeSettings(({ hiddenSources }) => ({ hiddenSources: toggled(hiddenSources, who, true) })).then(() =>
        say('sourceHidden'),
      ),
    historyOf: (claim) => historyOf(claim, report),
    seen,
  };
  const next = async (key: string, act: 'undo' | 'report'): Promise<void> => {
    await send('wrong/next', { key, act });
    setNotice({ words: '' });
  };

  return (
    <ClaimActionsProvider value={actions}>
      {state.kind === 'loading' && <Framed title="stateLoading" />}
      {state.kind === 'unreadable' && <Framed title="stateUnreadable" more="stateUnreadableMore" />}
      {state.kind === 'failed' && <Framed title="stateFailed" detail={state.error} />}
      {state.kind === 'report' && (
        <ReportView report={state.report} hasAccess={state.hasAccess}>
          {children}
        </ReportView>
      )}
      <div class="notice" role="status" tabIndex={-1} ref={told}>
        {notice.words}
        {notice.wrong !== undefined && (
          <p class="acts">
            <button type="button" class="small" onClick={() => void next(notice.wrong ?? '', 'report')}>
              {translate('wrongReport')}
            </button>
            <button type="button" class="small" onClick={() => void next(notice.wrong ?? '', 'undo')}>
              {translate('wrongUndo')}
            </button>
          </p>
        )}
      </div>
    </ClaimActionsProvider>
  );
}

/** Has the page scroll to a label; false where that reading is over. */
export async function showInPage(tab: number | null, report: TabReport | null, label: number): Promise<boolean> {
  if (tab === null || report?.state !== 'read') return false;
  const shown = await send('page/show', { token: report.token, label }, (envelope) =>
    browser.tabs.sendMessage(tab, envelope, { frameId: 0 }),
  );
  return shown.ok;
}

function Framed(props: Parameters<typeof Message>[0]) {
  return (
    <main>
      <Message {...props} />
    </main>
  );
}

/** The public page of a claim at the registry of its feed. Opened by the reader's press and by nothing else. */
function historyOf({ id }: ClaimView, report: TabReport | null): string | null {
  const mark = /@([\da-f]{8})$/u.exec(id)?.[1];
  const feed = report?.database.feeds.find((one) => (mark === undefined ? one.official : one.id.startsWith(mark)));
  const registry = feed?.registry ?? null;
  return registry === null ? null : `${registry.replace(/\/+$/u, '')}/claims/${id.replace(/@[\da-f]{8}$/u, '')}`;
}
