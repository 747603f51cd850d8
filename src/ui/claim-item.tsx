import { useState } from 'preact/hooks';
import { matchedParts } from '#core/claim/matched.ts';
import { formatPartialDate } from '#core/claim/partial-date.ts';
import { modeKeys, verdictKeys } from '#core/claim/wording.ts';
import { asLine } from '#core/message.ts';
import type { FoundLabel } from '#messages';
import type { ListedClaim } from './arrange-report.ts';
import { useClaimActions } from './claim-actions.ts';
import { Opponents, Positions } from './positions.tsx';
import { ToneChip } from './tone-chip.tsx';
import { dotted, locale, translate } from './words.ts';

export function ClaimList({ claims }: { readonly claims: readonly ListedClaim[] }) {
  return claims.map((listed) => <ClaimItem key={listed.claim.id} listed={listed} />);
}

/** A claim in a list: its verdict and statement at a glance, all that is known of it when opened. */
function ClaimItem({ listed }: { readonly listed: ListedClaim }) {
  const { claim, stated, possible } = listed;
  const actions = useClaimActions();
  const isSeen = [...stated, ...possible].some(({ index }) => actions?.seen.has(index) === true);
  const key = verdictKeys[claim.verdict];
  const isSure = stated.length > 0;
  const day = (message: string, on: string | null): string[] =>
    on === null ? [] : [translate(message, formatPartialDate(on, locale()))];
  const dates = [...day('verdictAsOf', claim.verdictOn), ...day('firstSeen', claim.firstSeen)];
  // Most stay closed: what is inside is made when it is first looked at, so that a long list is there at once.
  const [wasOpened, setOpened] = useState(!isSure);
  // Of a claim that is only possible the sentence comes first: the reader is to judge it.
  const quotes = (
    <>
      {isSure && <Quotes heading="quotesHeading" labels={stated} listed={listed} />}
      {possible.length > 0 && (
        <Quotes heading={isSure ? 'quotesPossible' : 'quotesHeading'} labels={possible} listed={listed} />
      )}
    </>
  );
  return (
    <details
      class="claim"
      data-claim={claim.id}
      data-seen={isSeen}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary aria-current={isSeen ? 'location' : undefined}>
        <ToneChip badge={claim.badge} tone={claim.tone} />
        <span class="statement" dir="auto">
          {claim.statement}
        </span>
        <Opponents positions={claim.positions} />
      </summary>
      {wasOpened && (
        <div class="body">
          {claim.feed !== null && <p class="soft">{translate('claimFeed', claim.feed)}</p>}
          {!isSure && quotes}
          <p>
            <strong>{translate(key)}</strong> – {translate(`${key}Means`)}
          </p>
          {claim.verdictNote !== null && (
            <p class="soft verdict-note" dir="auto">
              {asLine(claim.verdictNote)}
            </p>
          )}
          {dates.length > 0 && <p class="soft dates">{dotted(dates)}</p>}
          <Positions positions={claim.positions} />
          {isSure && quotes}
          <ClaimButtons listed={listed} />
        </div>
      )}
    </details>
  );
}

function ClaimButtons({ listed: { claim } }: { readonly listed: ListedClaim }) {
  const actions = useClaimActions();
  if (actions === null) return null;
  const history = actions.historyOf(claim);
  return (
    <p class="acts">
      <button type="button" class="small" data-act="share" onClick={() => actions.share(claim)}>
        {translate('shareClaim')}
      </button>
      <button type="button" class="small" data-act="source" onClick={() => actions.addSource(claim)}>
        {translate('addSource')}
      </button>
      <button type="button" class="small" data-act="hide" onClick={() => actions.hideClaim(claim)}>
        {translate('hideClaim')}
      </button>
      {history !== null && (
        <a href={history} target="_blank" rel="noopener noreferrer">
          {translate('claimHistory')}
        </a>
      )}
    </p>
  );
}

interface QuotesProps {
  /** Key of the message. */
  readonly heading: string;
  readonly labels: readonly FoundLabel[];
  readonly listed: ListedClaim;
}

function Quotes({ heading, labels, listed }: QuotesProps) {
  return (
    <>
      <h3>{translate(heading)}</h3>
      <ul class="quotes">
        {labels.map((label) => (
          <Quote key={label.index} label={label} model={listed.claim.model.name} />
        ))}
      </ul>
    </>
  );
}

function Quote({ label, model }: { readonly label: FoundLabel; readonly model: string }) {
  const { quote, mode, level, why } = label;
  const actions = useClaimActions();
  const matched = matchedParts(why, model, (key, parts) => translate(key, ...parts));
  return (
    <li>
      <blockquote dir="auto">{quote}</blockquote>
      {/* How a sentence treats a claim that it may not mean is not for us to say. */}
      {level === 'badge' && (
        <p class="soft" dir="auto">
          {asLine(translate(modeKeys[mode]))}
        </p>
      )}
      <p class="soft" dir="auto">
        {translate('matched', dotted(matched))}
      </p>
      {actions !== null && (
        <p class="acts">
          <button type="button" class="small show" onClick={() => actions.show(label)}>
            {translate('showInPage')}
          </button>
          <button type="button" class="small" data-act="wrong" onClick={() => actions.wrong(label)}>
            {translate('wrongLabel')}
          </button>
        </p>
      )}
    </li>
  );
}
