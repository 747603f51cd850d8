import type { Badge } from './badge.ts';

/** How a badge looks: a colour and a shape of its own for each, so that neither is needed to tell them apart. */
export const tones = ['refuted', 'denied', 'disputed', 'superseded', 'unverified', 'partly', 'confirmed'] as const;
export type Tone = (typeof tones)[number];

const toneOfKey: Record<Badge['key'], Tone> = {
  badgeRefuted: 'refuted',
  badgeDeniedBy: 'denied',
  badgeDeniedByMore: 'denied',
  badgeDisputed: 'disputed',
  badgeDisputedBy: 'disputed',
  badgeDisputedByMore: 'disputed',
  badgeSuperseded: 'superseded',
  badgeUnverified: 'unverified',
  badgePartlyConfirmed: 'partly',
  badgeConfirmed: 'confirmed',
};

/** Every key of a badge's words. */
export const badgeKeys: readonly string[] = Object.keys(toneOfKey);

/** The tone of a badge. */
export function toneOf(badge: Badge): Tone {
  return toneOfKey[badge.key];
}

/** Orders badges by how much the reader should know of them: what turned out false first, what is confirmed last. */
export function compareStrength(a: Badge, b: Badge): number {
  return tones.indexOf(toneOf(a)) - tones.indexOf(toneOf(b)) || b.others - a.others;
}
