import type { ClaimValue } from '#core/claim/schema.ts';
import type { DateMention } from '#core/text/date.ts';
import { remember } from '#core/remember.ts';
import type { Quantity } from '#core/text/quantity.ts';

type QuantityValue = Extract<ClaimValue, { kind: 'quantity' }>;
/** What a claim of a date is of. */
export type DateValue = Extract<ClaimValue, { kind: 'date' }>;

/** Relative difference up to which two figures are one: floating point, not judgement. */
const exactTolerance = 1e-6;
/** "About 500 billion" is met by 495 and 505, not by 480. */
const aboutTolerance = 0.02;
const farthestRounded = 0.06;
/** "About 97.3%" is met by 97 and 97.4, not by 98. */
const aboutPercent = 0.35;

/** How well a quantity of a text agrees with a claim's value: 0 (it does not) to 1. */
export function agreeQuantity(claim: QuantityValue, said: Quantity, isScore = false): number {
  const found = asPercent(claim, said);
  const unit = agreeUnit(claim.unit, found, isScore);
  if (unit === 0) return 0;
  if (found.max !== undefined) {
    if (claim.max !== undefined)
      return near(claim.amount, found.value, claim, found) && near(claim.max, found.max, claim, found) ? unit : 0;
    // A range that a single figure lies at the end of is another statement.
    return 0;
  }
  if (claim.max !== undefined) {
    const upTo = found.bound === 'at-most' || found.bound === 'less-than';
    if (near(claim.max, found.value, claim, found)) return upTo ? unit : unit * 0.8;
    // "A million or more" is met by a million.
    return claim.comparator === 'at-least' && near(claim.amount, found.value, claim, found) ? unit * 0.9 : 0;
  }
  const isNear =
    near(claim.amount, found.value, claim, found) ||
    claim.variants?.some(({ amount }) => near(amount, found.value, claim, found)) === true;
  if (!isNear) return 0;
  const bounded =
    found.bound === 'less-than' ||
    found.bound === 'at-most' ||
    found.bound === 'more-than' ||
    found.bound === 'at-least';
  if (!bounded) return unit;
  const below = found.bound === 'less-than' || found.bound === 'at-most';
  if (claim.comparator === 'at-most') return below ? unit : unit * 0.6;
  if (claim.comparator === 'at-least') return below ? unit * 0.6 : unit;
  return unit * 0.92;
}

/** "Half" is 50 percent. */
function asPercent({ unit }: QuantityValue, found: Quantity): Quantity {
  if (unit !== 'percent' || found.unit !== 'ratio' || found.value >= 1 || found.max !== undefined) return found;
  return { ...found, unit: 'percent', value: found.value * 100 };
}

/** Figures of which 32K is 32,768. */
const binaryUnits = new Set(['tokens', 'bytes']);
const binary = 1.024;

function isExact(amount: number, value: number): boolean {
  return Math.abs(amount - value) <= amount * exactTolerance;
}

function near(amount: number, value: number, claim: QuantityValue, found: Quantity): boolean {
  if (amount === 0 || value === 0) return amount === value;
  const difference = Math.abs(amount - value);
  if (difference <= Math.abs(amount) * exactTolerance) return true;
  if (binaryUnits.has(claim.unit) && found.scaled)
    if (isExact(amount, value * binary) || isExact(amount, value * binary ** 2)) return true;
  if (claim.comparator !== 'about') return false;
  if (claim.unit === 'percent') return difference <= aboutPercent;
  if (difference <= Math.abs(amount) * aboutTolerance) return true;
  // A rounder figure than the claim's is the same figure said roughly: 1.8 for 1.76. To two digits or more no figure
  // is rounded by more than a twentieth.
  if (found.digits < 2 || difference > Math.abs(amount) * farthestRounded) return false;
  const rounded = Number(amount.toPrecision(found.digits));
  return Math.abs(rounded - value) <= Math.abs(value) * exactTolerance;
}

const counts = new Set(['chips', 'gpus']);

function agreeUnit(unit: string, found: Quantity, isScore: boolean): number {
  if (found.unit === unit) return 1;
  if (counts.has(unit)) return found.unit !== null && counts.has(found.unit) ? 1 : 0;
  switch (unit) {
    case 'parameters':
      return found.unit === null && found.scaled && found.value >= 1e8 ? 0.9 : 0;
    case 'percent':
      return found.unit === 'percent-points'
        ? 0.97
        : (found.unit === null || found.unit === 'points') && found.digits >= (isScore ? 2 : 3) && !found.scaled
          ? found.digits >= 3
            ? 0.85
            : 0.75
          : 0;
    case 'map':
      return found.unit === null || found.unit === 'percent' || found.unit === 'points' ? 0.85 : 0;
    case 'usd-per-million-tokens':
      return found.unit === 'usd' && found.value < 1000 ? 0.85 : 0;
    case 'usd-per-month':
    case 'usd':
      return found.unit === 'usd' || found.unit === `usd-per-year` || found.unit === 'usd-per-month' ? 0.9 : 0;
    case 'points':
      return found.unit === null ? 0.85 : 0;
    case 'ratio':
      return found.unit === null && found.value < 1 && found.digits >= 2 ? 0.9 : 0;
    case 'tokens':
      return found.unit === null && found.scaled ? 0.8 : found.unit === null && found.value >= 1000 ? 0.7 : 0;
    default:
      // A unit of the registry's own is found where its own noun follows the number, or nothing does.
      return found.unit === null && found.digits >= 2 ? 0.7 : 0;
  }
}

const dayLength = 86_400_000;

const mostDays = 5_000;

/** A day as a number of days; those of a page and of its claims are compared again and again. */
export const daysOf = remember((day) => Date.parse(`${day}T00:00:00Z`) / dayLength, mostDays);

/** A claim of more days than a season, from some month on, is open at its end. */
const openEnd = 95;
const edgeOverlap = 0.6;

/** Years, halves and quarters begin then: January is not "2026". */
function startsPeriod(day: string): boolean {
  return /-(?:01|04|07|10)-01$/u.test(day);
}

const longestMonth = 31; // Days.

/** How well a date of a text agrees with a claim's span of days: 0 to 1, and how much of the two is shared. */
export function agreeDate(claim: DateValue, found: DateMention): { readonly agreed: number; readonly overlap: number } {
  const [from, to, start, end] = [daysOf(claim.from), daysOf(claim.to), daysOf(found.from), daysOf(found.to)];
  const shared = Math.min(to, end) - Math.max(from, start) + 1;
  if (Number.isNaN(shared) || shared <= 0) return { agreed: 0, overlap: 0 };
  const claimed = to - from + 1;
  // Both ways most of one is the other: "May" for 1-31 May, "mid-May" for 12-18 May; "2025" is not "May 2025".
  const both = Math.min(shared / claimed, shared / (end - start + 1));
  // "In September" said of a claim of "September at the earliest", "by December" of a claim of December.
  const isEdge =
    (start === from && claimed > openEnd && !startsPeriod(claim.from)) ||
    (end === to && (start < from || end - start > 1));
  const overlap = isEdge ? Math.max(both, edgeOverlap) : both;
  const inside = start >= from && end <= to && shared / claimed >= 0.25;
  // "On 6 February" says "in February" as well.
  const isDay = start === end && claimed <= longestMonth;
  return { agreed: overlap >= 0.6 ? 1 : overlap >= 0.4 ? 0.9 : inside ? 0.8 : isDay ? 0.6 : 0, overlap };
}
