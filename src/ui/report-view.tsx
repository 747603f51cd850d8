import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Tone } from '#core/claim/tone.ts';
import type { TabReport } from '#messages';
import { arrangeReport, type ArrangedReport } from './arrange-report.ts';
import { ClaimList } from './claim-item.tsx';
import { Foot } from './foot.tsx';
import { PossibleSection } from './possible-section.tsx';
import { ToneFilter } from './tone-filter.tsx';
import { headline, plural, translate } from './words.ts';

interface ReportViewProps {
  readonly report: TabReport;
  /** The browser lets Hedge read the tab's site. */
  readonly hasAccess: boolean;
  /** Stands between the summary and the list. */
  readonly children?: ComponentChildren;
}

/** What was found in a tab: a sentence that sums up, its claims by model, and below them what is only possible. */
export function ReportView({ report, hasAccess, children }: ReportViewProps) {
  return (
    <>
      <main>
        <ReportBody report={report} hasAccess={hasAccess}>
          {children}
        </ReportBody>
      </main>
      <Foot database={report.database} />
    </>
  );
}

function ReportBody({ report, hasAccess, children }: ReportViewProps) {
  const { site, database } = report;
  if (report.state === 'silent') {
    const on = database.feeds.filter(({ enabled }) => enabled);
    if (on.length === 0) return <Message title="databaseNone" />;
    if (on.every(({ issued }) => issued === null) && database.error === null)
      return <Message title="stateSyncing" more="stateSyncingMore" />;
    if (site.mode === 'click' && !site.on) return <Message title="stateClick" more="stateClickMore" />;
    if (!hasAccess) return <Message title="stateNoAccess" more="stateNoAccessMore" />;
    if (site.host !== null && !site.on) return <Message title="stateOff" more="stateOffMore" />;
    return <Message title="stateSilent" more="stateSilentMore" />;
  }
  switch (report.state) {
    case 'reading':
      return <Message title="stateReading" />;
    case 'no-article':
      return <Message title="stateNoArticle" more="stateNoArticleMore" />;
    case 'failed':
      return <Message title="stateFailed" detail={report.error} />;
    case 'read':
      return (
        <>
          {report.claims.length === 0 ? (
            <Message title="stateNone" more="stateNoneMore" />
          ) : (
            <Claims {...arrangeReport(report.claims, report.found)}>{children}</Claims>
          )}
          {report.hidden > 0 && <p class="soft aside">{plural('hiddenCount', report.hidden)}</p>}
          {!site.inPage && <p class="soft aside">{translate('stateToolbarOnly')}</p>}
        </>
      );
  }
}

function Claims({ models, possible, children }: ArrangedReport & { readonly children?: ComponentChildren }) {
  const [tone, setTone] = useState<Tone | null>(null);
  const all = models.flatMap(({ claims }) => claims).map(({ claim }) => claim);
  // The kind that was chosen may be gone with a change of the page.
  const chosen = all.some((claim) => claim.tone === tone) ? tone : null;
  const shown = models
    .map((model) => ({
      ...model,
      claims: model.claims.filter(({ claim }) => chosen === null || claim.tone === chosen),
    }))
    .filter(({ claims }) => claims.length > 0);
  return (
    <>
      {models.length === 0 ? (
        <Message title="statePossible" more="statePossibleMore" />
      ) : (
        <h1 aria-live="polite">{headline(all)}</h1>
      )}
      <ToneFilter claims={all} chosen={chosen} onChoose={setTone} />
      {children}
      {shown.map(({ id, name, claims }) => (
        <section key={id} aria-label={name}>
          <h2 dir="auto">{name}</h2>
          <ClaimList claims={claims} />
        </section>
      ))}
      {possible.length > 0 && chosen === null && <PossibleSection claims={possible} />}
    </>
  );
}

interface MessageProps {
  /** Key of the message. */
  readonly title: string;
  readonly more?: string;
  readonly detail?: string;
}

/** A state without claims, in words. */
export function Message({ title, more, detail }: MessageProps) {
  return (
    <>
      <h1 aria-live="polite">{translate(title)}</h1>
      {more !== undefined && <p>{translate(more)}</p>}
      {detail !== undefined && (
        <p class="soft" dir="auto">
          {detail}
        </p>
      )}
    </>
  );
}
