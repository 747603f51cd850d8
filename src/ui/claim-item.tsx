import { matchedParts } from '#core/claim/matched.ts';
import { formatPartialDate } from '#core/claim/partial-date.ts';
import { modeKeys, verdictKeys } from '#core/claim/wording.ts';
import type { FoundLabel } from '#messages';
import type { ListedClaim } from './arrange-report.ts';
import { Opponents, Positions } from './positions.tsx';
import { ToneChip } from './tone-chip.tsx';
import { locale, translate } from './words.ts';

/** Goes to a sentence in the page; undefined where there is no page to go to. */
type OnShow = ((label: FoundLabel) => void) | undefined;

interface ClaimListProps {
  readonly claims: readonly ListedClaim[];
  readonly onShow?: OnShow;
}

export function ClaimList({ claims, onShow }: ClaimListProps) {
  return claims.map((listed) => <ClaimItem key={listed.claim.id} listed={listed} onShow={onShow} />);
}

/** A claim in a list: its verdict and statement at a glance, all that is known of it when opened. */
function ClaimItem({ listed, onShow }: { readonly listed: ListedClaim; readonly onShow: OnShow }) {
  const { claim, stated, possible } = listed;
  const key = verdictKeys[claim.verdict];
  const isSure = stated.length > 0;
  // Of a claim that is only possible the sentence comes first: the reader is to judge it.
  const quotes = (
    <>
      {isSure && <Quotes heading="quotesHeading" labels={stated} listed={listed} onShow={onShow} />}
      {possible.length > 0 && (
        <Quotes
          heading={isSure ? 'quotesPossible' : 'quotesHeading'}
          labels={possible}
          listed={listed}
          onShow={onShow}
        />
      )}
    </>
  );
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
        {claim.feed !== null && <p class="soft">{translate('claimFeed', claim.feed)}</p>}
        {!isSure && quotes}
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
        {isSure && quotes}
      </div>
    </details>
  );
}

interface QuotesProps {
  /** Key of the message. */
  readonly heading: string;
  readonly labels: readonly FoundLabel[];
  readonly listed: ListedClaim;
  readonly onShow: OnShow;
}

function Quotes({ heading, labels, listed, onShow }: QuotesProps) {
  return (
    <>
      <h3>{translate(heading)}</h3>
      <ul class="quotes">
        {labels.map((label) => (
          <Quote key={label.index} label={label} model={listed.claim.model.name} onShow={onShow} />
        ))}
      </ul>
    </>
  );
}

function Quote({
  label,
  model,
  onShow,
}: {
  readonly label: FoundLabel;
  readonly model: string;
  readonly onShow: OnShow;
}) {
  const { quote, mode, level, why } = label;
  const matched = matchedParts(why, model, (key, parts) => translate(key, ...parts));
  return (
    <li>
      <blockquote dir="auto">{quote}</blockquote>
      {/* How a sentence treats a claim that it may not mean is not for us to say. */}
      {level === 'badge' && (
        <p class="soft" dir="auto">
          {translate(modeKeys[mode])}
        </p>
      )}
      <p class="soft" dir="auto">
        {translate('matched', matched.join(' · '))}
      </p>
      {onShow !== undefined && (
        <button type="button" class="show" onClick={() => onShow(label)}>
          {translate('showInPage')}
        </button>
      )}
    </li>
  );
}
