import { formatPartialDate } from '#core/claim/partial-date.ts';
import type { ClaimView, DatabaseState, FoundLabel, TabReport } from '#messages';
import { ClaimItem } from './claim-item.tsx';
import { headline, locale, translate } from './words.ts';

interface ReportViewProps {
  readonly report: TabReport;
  readonly onShow?: ((label: FoundLabel) => void) | undefined;
}

/** What was found in a tab: a sentence that sums up, and its claims by model. */
export function ReportView({ report, onShow }: ReportViewProps) {
  return (
    <>
      <main>
        <ReportBody report={report} onShow={onShow} />
      </main>
      <Foot database={report.database} />
    </>
  );
}

function ReportBody({ report, onShow }: ReportViewProps) {
  switch (report.state) {
    case 'silent':
      return <Message title="stateSilent" more="stateSilentMore" />;
    case 'reading':
      return <Message title="stateReading" />;
    case 'no-article':
      return <Message title="stateNoArticle" more="stateNoArticleMore" />;
    case 'failed':
      return <Message title="stateFailed" detail={report.error} />;
    case 'read':
      if (report.claims.length === 0) return <Message title="stateNone" more="stateNoneMore" />;
      return (
        <>
          <h1 aria-live="polite">{headline(report.claims)}</h1>
          {groupByModel(report.claims).map(({ name, claims }) => (
            <section key={name} aria-label={name}>
              <h2 dir="auto">{name}</h2>
              {claims.map((claim) => (
                <ClaimItem
                  key={claim.id}
                  claim={claim}
                  found={report.found.filter((label) => label.claim === claim.id)}
                  onShow={onShow}
                />
              ))}
            </section>
          ))}
        </>
      );
  }
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

function Foot({ database: { issued, error } }: { readonly database: DatabaseState }) {
  const date =
    issued === null
      ? translate('databaseNone')
      : translate('databaseDate', formatPartialDate(issued.slice(0, 10), locale()));
  return (
    <footer>
      {error !== null && (
        <p class="error" role="alert">
          {translate('databaseError', error)}
        </p>
      )}
      <p class="soft">
        {date} · {translate('privacyNote')}
      </p>
    </footer>
  );
}

/** The claims come strongest first; so do the models. */
function groupByModel(claims: readonly ClaimView[]): { name: string; claims: ClaimView[] }[] {
  return [...Map.groupBy(claims, ({ model }) => model.id).values()].map((group) => ({
    name: group[0]?.model.name ?? '',
    claims: group,
  }));
}
