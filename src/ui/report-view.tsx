import type { FoundLabel, TabReport } from '#messages';
import { arrangeReport, type ArrangedReport } from './arrange-report.ts';
import { ClaimList } from './claim-item.tsx';
import { Foot } from './foot.tsx';
import { PossibleSection } from './possible-section.tsx';
import { headline, translate } from './words.ts';

interface ReportViewProps {
  readonly report: TabReport;
  readonly onShow?: ((label: FoundLabel) => void) | undefined;
}

/** What was found in a tab: a sentence that sums up, its claims by model, and below them what is only possible. */
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
      return report.claims.length === 0 ? (
        <Message title="stateNone" more="stateNoneMore" />
      ) : (
        <Claims {...arrangeReport(report.claims, report.found)} onShow={onShow} />
      );
  }
}

type ClaimsProps = ArrangedReport & Pick<ReportViewProps, 'onShow'>;

function Claims({ models, possible, onShow }: ClaimsProps) {
  return (
    <>
      {models.length === 0 ? (
        <Message title="statePossible" more="statePossibleMore" />
      ) : (
        <h1 aria-live="polite">{headline(models.flatMap(({ claims }) => claims).map(({ claim }) => claim))}</h1>
      )}
      {models.map(({ id, name, claims }) => (
        <section key={id} aria-label={name}>
          <h2 dir="auto">{name}</h2>
          <ClaimList claims={claims} onShow={onShow} />
        </section>
      ))}
      {possible.length > 0 && <PossibleSection claims={possible} onShow={onShow} />}
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
