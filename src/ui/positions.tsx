import { sourceLink } from '#core/claim/fragment.ts';
import { formatPartialDate } from '#core/claim/partial-date.ts';
import type { Position } from '#core/claim/schema.ts';
import { stanceKeys, timeLine } from '#core/claim/wording.ts';
import { asLine } from '#core/message.ts';
import { useClaimActions } from './claim-actions.ts';
import { dotted, listed, locale, translate } from './words.ts';

/** Who says what of a claim and when, as a line in time; those who only pass it on are folded away beside others. */
export function Positions({ positions }: { readonly positions: readonly Position[] }) {
  if (positions.length === 0) return <p class="soft">{translate('positionsNone')}</p>;
  const { main, repeats } = timeLine(positions);
  return (
    <>
      <h3>{translate('positionsHeading')}</h3>
      <PositionList positions={main.length === 0 ? repeats : main} />
      {main.length > 0 && repeats.length > 0 && (
        <details class="fold">
          <summary>{translate('positionsMore', String(repeats.length))}</summary>
          <PositionList positions={repeats} />
        </details>
      )}
    </>
  );
}

function PositionList({ positions }: { readonly positions: readonly Position[] }) {
  return (
    <ol class="positions">
      {positions.map((position, i) => (
        <PositionItem key={i} position={position} />
      ))}
    </ol>
  );
}

function PositionItem({ position: { who, stance, on, url, note } }: { readonly position: Position }) {
  const actions = useClaimActions();
  return (
    <li data-stance={stance}>
      <p class="when soft">{on === null ? translate('positionUndated') : formatPartialDate(on, locale())}</p>
      <bdi class="who">{who}</bdi> {translate(stanceKeys[stance])}
      {' · '}
      {url === null ? (
        <span class="soft">{translate('positionNoLink')}</span>
      ) : (
        <a
          href={sourceLink(url, note)}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={translate('positionLinkLabel', who)}
        >
          {translate('positionLink')}
        </a>
      )}
      {actions !== null && (
        <button
          type="button"
          class="link quiet"
          data-act="hide-source"
          aria-label={translate('hideSourceLabel', who)}
          onClick={() => actions.hideSource(who)}
        >
          {translate('hideSource')}
        </button>
      )}
      {note !== null && note !== '' && (
        <p class="soft" dir="auto">
          {asLine(note)}
        </p>
      )}
    </li>
  );
}

/** One line with everybody who doubts, disputes or denies a claim, so that they are seen without opening it. */
export function Opponents({ positions }: { readonly positions: readonly Position[] }) {
  const names = (stance: Position['stance']): string[] => [
    ...new Set(positions.filter((position) => position.stance === stance).map(({ who }) => who)),
  ];
  const parts = opponentKeys
    .map(([stance, key]) => ({ key, who: names(stance) }))
    .filter(({ who }) => who.length > 0)
    .map(({ key, who }) => translate(key, listed(who)));
  return parts.length === 0 ? null : (
    <span class="opponents soft" dir="auto">
      {dotted(parts)}
    </span>
  );
}

const opponentKeys = [
  ['denies', 'opponentsDenies'],
  ['disputes', 'opponentsDisputes'],
  ['doubts', 'opponentsDoubts'],
] as const;
