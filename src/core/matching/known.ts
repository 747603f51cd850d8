import type { Claim } from '#core/claim/schema.ts';
import { fold } from '#core/text/fold.ts';
import type { ModeSignals } from './mode.ts';

/**
 * What the registry knows of a claim, for how a text is likely to treat it: what the maker announced is stated, what
 * came from a leak is passed on, what was refuted is denied. `makers` as `makersOf` gives them.
 */
export function knownOf(claim: Claim, makers: readonly (readonly string[])[]): ModeSignals {
  const { positions, verdict, value } = claim;
  const names = makers.flat();
  const byMaker = positions.filter(({ who }) => names.some((name) => fold(who).includes(name)));
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  return {
    makerAsserts: flag(
      byMaker.some(({ stance }) => stance === 'asserts' || stance === 'confirms' || stance === 'repeats'),
    ),
    makerDenies: flag(
      byMaker.some(({ stance }) => stance === 'denies' || stance === 'disputes' || stance === 'doubts'),
    ),
    isDoubted: flag(positions.some(({ stance }) => stance === 'doubts' || stance === 'disputes')),
    isDenied: flag(positions.some(({ stance }) => stance === 'denies')),
    isConfirmed: flag(positions.some(({ stance }) => stance === 'confirms')),
    [`verdict-${verdict}`]: 1,
    [`of-${value.kind}`]: 1,
  };
}
