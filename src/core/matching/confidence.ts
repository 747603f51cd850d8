import type { Level } from './label.ts';

/** Confidence from which a label is a badge in the page. */
export const badgeThreshold = 0.6;
/** Confidence from which the popup lists it as possibly meant. */
export const possibleThreshold = 0.4;

/** What a label of this confidence is shown as; null for nothing. */
export function levelOf(confidence: number): Level | null {
  if (confidence >= badgeThreshold) return 'badge';
  return confidence >= possibleThreshold ? 'possible' : null;
}
