import { badgeOf } from '#core/claim/badge.ts';
import { toneOf } from '#core/claim/tone.ts';
import type { Claim } from '#core/claim/schema.ts';
import type { Settings } from '#core/settings.ts';
import type { ClaimView } from '#messages';

type Choice = Pick<Settings, 'hiddenVerdicts' | 'hiddenClaims' | 'hiddenSources'>;

/**
 * A claim as this reader wants it; null where it is not wanted. Without the word of a hidden source the badge is what
 * it would be had that source said nothing; a claim that nobody else speaks of goes.
 */
export function chooseClaim(view: ClaimView, developer: string, choice: Choice): ClaimView | null {
  if (choice.hiddenVerdicts.includes(view.verdict) || choice.hiddenClaims.includes(view.id)) return null;
  const hidden = new Set(choice.hiddenSources);
  const positions = view.positions.filter(({ who }) => !hidden.has(who));
  if (positions.length === view.positions.length) return view;
  if (positions.length === 0) return null;
  const badge = badgeOf({ ...view, positions } as unknown as Claim, { developer });
  return { ...view, positions, badge, tone: toneOf(badge) };
}

/** Names a sentence's label without keeping its words: SHA-256 of claim and sentence, half of it, in hexadecimal. */
export async function wrongKey(claim: string, sentence: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${claim}\n${sentence.replaceAll(/\s+/gu, ' ').trim()}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
