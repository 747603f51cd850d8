import type { Claim } from '#core/claim/schema.ts';
import { daysOf } from './agree.ts';
import type { Signals } from './signals.ts';

/** Days within which a page passes on what is new; what was first seen months before is seldom written of. */
const fresh = 45;
/** Days by which a claim may be older than its first record. */
const slack = 10;

/** What is between the two where nothing is known. */
export const undated: Signals = { beforeSeen: 0, seenNear: 0.5, seenSince: 0.5, afterRelease: 0.5 };

/**
 * What the day of the page says for a claim: nobody writes of a rumour before it is about, and most write of it when
 * it is new.
 */
export function timeSignals(claim: Claim, releasedOn: string | null, published: string | null): Signals {
  const day = middleOf(published);
  if (day === null) return undated;
  const known = knownDays(claim);
  const released = middleOf(releasedOn);
  const time = { ...undated, afterRelease: released !== null && day >= released ? 1 : 0 };
  if (known.length === 0) return time;
  let first = Infinity;
  let nearest = Infinity;
  for (const on of known) {
    first = Math.min(first, on);
    nearest = Math.min(nearest, Math.abs(on - day));
  }
  return {
    ...time,
    beforeSeen: day < first - slack ? 1 : 0,
    seenNear: Math.exp(-nearest / fresh),
    seenSince: day >= first ? Math.exp(-(day - first) / fresh) : 0,
  };
}

const daysKnown = new WeakMap<Claim, readonly number[]>();

/** The days on which a claim was first seen and on which somebody took a position; read once a claim. */
function knownDays(claim: Claim): readonly number[] {
  let days = daysKnown.get(claim);
  if (days === undefined) {
    // What is said of a day was about by then, whenever a registry heard of it.
    const own = claim.value.kind === 'date' ? [claim.value.from] : [];
    days = [claim.firstSeen, ...claim.positions.map(({ on }) => on), ...own].flatMap((on) => middleOf(on) ?? []);
    daysKnown.set(claim, days);
  }
  return days;
}

/** A partial date as days, by the middle of what it leaves open; the same few are asked for each candidate. */
function middleOf(on: string | null): number | null {
  if (on === null) return null;
  const days = daysOf(on.length === 4 ? `${on}-07-01` : on.length === 7 ? `${on}-15` : on);
  return Number.isNaN(days) ? null : days;
}
