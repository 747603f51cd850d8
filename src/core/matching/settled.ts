import type { Claim } from '#core/claim/schema.ts';
import type { ModeSignals } from './mode.ts';
import type { Timing } from './stance-frame.ts';

/** Nothing in the sentence, before it or over it calls it hearsay, doubts or denies it. */
export function isSaidPlainly({ bare, hearsayBefore, hearsayInHeading, hearsayInIntroduction }: ModeSignals): boolean {
  return bare === 1 && [hearsayBefore, hearsayInHeading, hearsayInIntroduction].every((frame) => frame !== 1);
}

/** Whether a page was written before a model was out. */
export function timingOf(releasedOn: string | null, published: string | null): Timing {
  if (published === null) return 'unknown';
  return releasedOn !== null && published >= releasedOn ? 'out' : 'ahead';
}

/**
 * After a release its confirmed facts are no news: a page that states them plainly needs no label. 1 where the page
 * is of a later day; 0.5 where it is of the same day, when leaks still go round, or has no date.
 */
export function settledness({ verdict }: Claim, releasedOn: string | null, published: string | null): number {
  if ((verdict !== 'confirmed' && verdict !== 'partly-confirmed') || releasedOn === null) return 0;
  if (published === null || published === releasedOn) return 0.5;
  return published > releasedOn ? 1 : 0;
}
