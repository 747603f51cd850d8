import type { ReportBody } from '#core/report/schema.ts';
import type { ReportCheck } from '#messages';
import { ToneChip } from './tone-chip.tsx';
import { translate } from './words.ts';
import { sentLines } from './words-of-report.ts';

/** Whether what is being written is on record already, as it is being written. */
export function AlreadyTracked({ found, isEmpty }: { readonly found: ReportCheck | null; readonly isEmpty: boolean }) {
  // Two feeds may have the same claim: told once.
  const stated = [...new Map((found?.stated ?? []).map((one) => [one.claim.statement, one])).values()];
  return (
    <div class="tracked" role="status" aria-live="polite">
      {stated.length > 0 && (
        <>
          <h2>{translate('reportLooksLike')}</h2>
          <ul class="known">
            {stated.map(({ claim, level }) => (
              <li key={claim.id} data-claim={claim.id} data-level={level}>
                <ToneChip badge={claim.badge} tone={claim.tone} />
                <span dir="auto">{claim.statement}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {stated.length === 0 && !isEmpty && found !== null && (
        <p class="soft">{translate(found.modelName === null ? 'reportUnknownModel' : 'reportLooksNew')}</p>
      )}
    </div>
  );
}

/** Exactly what will be sent, as text. */
export function ReportPreview({ body }: { readonly body: ReportBody }) {
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{translate('reportPreview')}</h2>
      <dl>
        {sentLines(body).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{translate('reportPreviewMore')}</p>
    </section>
  );
}
