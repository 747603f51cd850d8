import { useEffect, useState } from 'preact/hooks';
import { send } from '#messages';
import { progressItem, reportsItem, type KeptReport, type SendProgress } from '#storage';
import { age } from './age.ts';
import { locale, number, translate } from './words.ts';

const stateKeys = {
  waiting: 'myWaiting',
  refused: 'myRefused',
  open: 'myOpen',
  accepted: 'myAccepted',
  rejected: 'myRejected',
  duplicate: 'myDuplicate',
} as const satisfies Record<KeptReport['state'], string>;
const stepKeys = { challenge: 'stepChallenge', proof: 'stepProof', sending: 'stepSending' } as const;

/** The reader's reports, newest first, each with what became of it. `newest` was sent just now. */
export function MyReports({ newest }: { readonly newest: string | null }) {
  const [reports, setReports] = useState<readonly KeptReport[] | null>(null);
  const [progress, setProgress] = useState<SendProgress | null>(null);
  useEffect(() => {
    void reportsItem.getValue().then(setReports);
    void progressItem.getValue().then(setProgress);
    const stops = [reportsItem.watch(setReports), progressItem.watch(setProgress)];
    return () => stops.forEach((stop) => stop());
  }, []);
  if (reports === null) return null;
  return (
    <section aria-labelledby="mine" class="mine">
      <h2 id="mine" tabIndex={-1}>
        {translate('myHeading')}
      </h2>
      <p class="soft">{translate(reports.length === 0 ? 'myNone' : 'myIntro')}</p>
      {reports.some(({ state }) => state === 'open' || state === 'waiting') && (
        <p class="controls">
          <button type="button" data-act="refresh" onClick={() => void send('report/refresh', null)}>
            {translate('myRefresh')}
          </button>
        </p>
      )}
      <ul>
        {reports.map((report) => (
          <MyReport
            key={report.id}
            report={report}
            progress={progress?.id === report.id && report.state === 'waiting' ? progress : null}
            isNew={report.id === newest}
          />
        ))}
      </ul>
    </section>
  );
}

interface MyReportProps {
  readonly report: KeptReport;
  readonly progress: SendProgress | null;
  readonly isNew: boolean;
}

function MyReport({ report, progress, isNew }: MyReportProps) {
  const { id, registry, summary, written, state, note, claim, nextAt } = report;
  return (
    <li data-report={id} data-state={state} class={isNew ? 'new' : undefined}>
      <p>
        <strong role={isNew ? 'status' : undefined}>{translate(stateKeys[state])}</strong>
        <span class="soft">
          {' · '}
          {age(written, new Date(), locale())}
          {' · '}
          <bdi>{new URL(registry).host}</bdi>
        </span>
      </p>
      <p dir="auto">{summary}</p>
      {progress !== null && (
        <p class="soft progress">
          <progress aria-label={translate(stepKeys[progress.step])} /> {translate(stepKeys[progress.step])}
          {progress.step === 'proof' && ` ${translate('stepTries', number(progress.tries))}`}
        </p>
      )}
      {note !== null && progress === null && (
        <p class="soft" dir="auto">
          {state === 'waiting'
            ? translate('myWaitingWhy', note)
            : state === 'refused'
              ? note
              : translate('myReason', note)}
        </p>
      )}
      {state === 'waiting' && nextAt !== null && progress === null && (
        <p class="soft">
          {translate('myNextTry', new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(nextAt)))}
        </p>
      )}
      <p class="acts">
        {claim !== null && (
          <a href={claim} target="_blank" rel="noopener noreferrer">
            {translate('myClaim')}
          </a>
        )}
        <button
          type="button"
          class="small"
          data-act="forget"
          onClick={() => {
            document.querySelector<HTMLElement>('#mine')?.focus();
            void send('report/forget', { id });
          }}
        >
          {translate(state === 'waiting' ? 'myCancel' : 'myForget')}
        </button>
      </p>
    </li>
  );
}
