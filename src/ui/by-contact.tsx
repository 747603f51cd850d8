import { useState } from 'preact/hooks';
import type { ReportBody } from '#core/report/schema.ts';
import type { FeedState } from '#messages';
import { contactLink, reportText } from './contact-link.ts';
import { translate } from './words.ts';

interface ByContactProps {
  readonly feed: FeedState | undefined;
  /** Null while something is missing. */
  readonly body: ReportBody | null;
}

/**
 * A feed without a registry takes reports the way its makers can be reached: a letter with the report filled in. A page
 * of theirs cannot be filled in from here, so the report is copied on the way there; and can be copied wherever it goes.
 */
export function ByContact({ feed, body }: ByContactProps) {
  const [told, setTold] = useState('');
  const contact = feed?.contact ?? null;
  const link = contact === null || body === null ? null : contactLink(contact, body);
  const copy = async (): Promise<void> => {
    if (body === null) return;
    await navigator.clipboard.writeText(reportText(body)).then(
      () => setTold(translate('copied')),
      () => setTold(translate('copyFailed')),
    );
  };
  return (
    <>
      <p class="controls">
        {link !== null && (
          <a
            class="button"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            data-act="contact"
            onClick={() => void (link.startsWith('mailto:') || copy())}
          >
            {translate('reportByContact')}
          </a>
        )}
        {link === null && contact !== null && body !== null && (
          <span class="soft">{translate('reportContact', contact)}</span>
        )}
        <button type="button" data-act="copy" disabled={body === null} onClick={() => void copy()}>
          {translate('copy')}
        </button>
      </p>
      <p class="soft" role="status">
        {told}
      </p>
    </>
  );
}
