import { formatPartialDate } from '#core/claim/partial-date.ts';
import { modeKeys, subjectKeys, verdictKeys } from '#core/claim/wording.ts';
import type { ClaimView, FoundLabel } from '#messages';
import { Opponents, Positions } from './positions.tsx';
import { ToneChip } from './tone-chip.tsx';
import { locale, translate } from './words.ts';

interface ClaimItemProps {
  readonly claim: ClaimView;
  /** Where the page states it. */
  readonly found: readonly FoundLabel[];
  /** Goes to a sentence in the page; undefined where there is no page to go to. */
  readonly onShow?: ((label: FoundLabel) => void) | undefined;
}

/** A claim in a list: its verdict and statement at a glance, all that is known of it when opened. */
export function ClaimItem({ claim, found, onShow }: ClaimItemProps) {
  const key = verdictKeys[claim.verdict];
  return (
    <details class="claim">
      <summary>
        <ToneChip badge={claim.badge} tone={claim.tone} />
        <span class="statement" dir="auto">
          {claim.statement}
        </span>
        <Opponents positions={claim.positions} />
      </summary>
      <div class="body">
        <p>
          <strong>{translate(key)}.</strong> {translate(`${key}Means`)}
          {claim.firstSeen !== null && ` ${translate('firstSeen', formatPartialDate(claim.firstSeen, locale()))}.`}
        </p>
        {claim.verdictNote !== null && (
          <p class="soft" dir="auto">
            {claim.verdictNote}
          </p>
        )}
        <Positions positions={claim.positions} />
        <h3>{translate('quotesHeading')}</h3>
        <ul class="quotes">
          {found.map((label) => (
            <Quote key={label.index} label={label} onShow={onShow} />
          ))}
        </ul>
      </div>
    </details>
  );
}

function Quote({ label, onShow }: { readonly label: FoundLabel; readonly onShow: ClaimItemProps['onShow'] }) {
  const { quote, mode, why } = label;
  const matched = [...why.found.map(({ text }) => text), translate(subjectKeys[why.subject.from], why.subject.name)];
  return (
    <li>
      <blockquote dir="auto">{quote}</blockquote>
      <p class="soft">
        {translate(modeKeys[mode])} · <bdi>{translate('matched', matched.join(' · '))}</bdi>
      </p>
      {onShow !== undefined && (
        <button type="button" class="show" onClick={() => onShow(label)}>
          {translate('showInPage')}
        </button>
      )}
    </li>
  );
}
