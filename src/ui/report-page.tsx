import { useEffect, useState } from 'preact/hooks';
import { send, type DatabaseState, type Draft } from '#messages';
import { draftItem } from '#storage';
import { MyReports } from './my-reports.tsx';
import { ReportForm } from './report-form.tsx';
import { startPage } from './start-page.tsx';
import { translate } from './words.ts';

/** Starts the page on which reports are written, sent and followed. */
export function startReport(page: Document): void {
  void startPage(page, 'reportTitle', () => <ReportPage />);
}

const emptyDraft: Draft = { kind: 'claim', text: '', sentence: '', page: null, evidence: '', claim: null, feed: null };

function ReportPage() {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [database, setDatabase] = useState<DatabaseState | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('draft');
    const read = id === null ? Promise.resolve(null) : draftItem(id).getValue();
    void read.then((found) => setDraft(found ?? emptyDraft));
    void send('feeds/list', null).then((answer) => answer.ok && setDatabase(answer.value));
  }, []);
  return (
    <main class="options">
      {draft !== null && database !== null && sent === null && (
        <ReportForm draft={draft} feeds={database.feeds.filter(({ enabled }) => enabled)} onSent={setSent} />
      )}
      {sent !== null && (
        <>
          <h1>{translate('reportTitle')}</h1>
          <p>
            <button
              type="button"
              data-act="another"
              onClick={() => {
                setDraft(emptyDraft);
                setSent(null);
              }}
            >
              {translate('reportAnother')}
            </button>
          </p>
        </>
      )}
      <MyReports newest={sent} />
    </main>
  );
}
