import { tones, type Tone } from '#core/claim/tone.ts';
import { toneKeys } from '#core/claim/wording.ts';
import type { ClaimView } from '#messages';
import { ToneIcon } from './tone-chip.tsx';
import { number, translate } from './words.ts';

interface ToneFilterProps {
  readonly claims: readonly Pick<ClaimView, 'tone'>[];
  /** Null: all. */
  readonly chosen: Tone | null;
  readonly onChoose: (tone: Tone | null) => void;
}

/** The claims of a page by verdict: a bar that shows their shares, and buttons that show one kind alone. */
export function ToneFilter({ claims, chosen, onChoose }: ToneFilterProps) {
  const counts = tones
    .map((tone) => ({ tone, count: claims.filter((claim) => claim.tone === tone).length }))
    .filter(({ count }) => count > 0);
  if (counts.length < 2) return null;
  return (
    <div class="filter">
      <div class="shares" aria-hidden="true">
        {counts.map(({ tone, count }) => (
          <span key={tone} data-tone={tone} style={{ flexGrow: count }} />
        ))}
      </div>
      <div role="group" aria-label={translate('filterLabel')} class="choices">
        {counts.map(({ tone, count }) => (
          <button
            key={tone}
            type="button"
            class="chip"
            data-tone={tone}
            aria-pressed={chosen === tone}
            onClick={() => onChoose(chosen === tone ? null : tone)}
          >
            <ToneIcon tone={tone} />
            {translate('toneCount', number(count), translate(toneKeys[tone]))}
          </button>
        ))}
      </div>
    </div>
  );
}
