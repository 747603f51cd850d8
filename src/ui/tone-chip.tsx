import type { Badge } from '#core/claim/badge.ts';
import type { Tone } from '#core/claim/tone.ts';
import { toneIcons } from '../tone-icons.ts';
import { badgeWords } from './words.ts';

/** The sign of a tone; decoration beside words. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={toneIcons[tone]} />
    </svg>
  );
}

/** The words of a badge as they stand in the page. */
export function ToneChip({ badge, tone }: { readonly badge: Badge; readonly tone: Tone }) {
  return (
    <span class="chip" data-tone={tone}>
      <ToneIcon tone={tone} />
      {badgeWords(badge)}
    </span>
  );
}
