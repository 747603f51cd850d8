import type { Quantity } from '#core/text/quantity.ts';
import type { DateMention } from '#core/text/date.ts';
import { agreeDate, agreeQuantity, daysOf, type DateValue } from './agree.ts';
import { cueSignals, findCue } from './cue.ts';
import type { CompiledClaim } from './compile.ts';
import { nameKey } from './name-key.ts';
import type { Coverage } from './coverage.ts';
import { fitRole, roleOf, roleWindow, type RoleFit } from './roles.ts';
import { hasConcept, hull, type Found, type Sentence } from './sentence.ts';
import { rowOf } from './signal-row.ts';
import type { Signals } from './signals.ts';

/** Units that say by themselves what is measured. */
const tellingUnits = new Set([
  'parameters',
  'pue',
  'map',
  'bytes',
  'flops',
  'usd-per-million-tokens',
  'gigawatt-hours',
  'layers',
  'experts',
  'gpus',
  'chips',
  'languages',
]);

/** Whether a claim is none of a quantity, or has one of the sentence's: most have another. */
export function mayAgree({ claim: { value, attribute } }: CompiledClaim, { quantities }: Sentence): boolean {
  if (value.kind !== 'quantity') return true;
  for (const quantity of quantities) if (agreeQuantity(value, quantity, isScore(attribute)) > 0) return true;
  return false;
}

function isScore(attribute: string): boolean {
  return attribute.startsWith('benchmark');
}

/** A claim of a quantity: the figure of the sentence that agrees best, in its role. */
export function weighQuantity(compiled: CompiledClaim, sentence: Sentence): Found | null {
  const { claim } = compiled;
  if (claim.value.kind !== 'quantity') return null;
  let found: Found | null = null;
  let most = -1;
  for (const quantity of sentence.quantities) {
    const agreed = agreeQuantity(claim.value, quantity, isScore(claim.attribute));
    if (agreed === 0) continue;
    const telling =
      quantity.unit !== null && tellingUnits.has(quantity.unit) && claim.attribute !== 'active-parameters';
    const role = fitRole(roleOf(claim.attribute), quantity, sentence);
    // "A 1.2T-parameter model" needs no further word.
    const plain = telling && claim.attribute === 'total-parameters' && !hasConcept(sentence, 'active');
    const baseline = claim.value.baseline === undefined ? null : baselineOf(compiled, quantity, sentence);
    if (baseline === 'other') continue;
    const digits = quantity.digits + (quantity.max === undefined ? 0 : 1);
    const signals: Signals = {
      agreed,
      digitsOne: digits <= 1 ? 1 : 0,
      digitsTwo: digits === 2 ? 1 : 0,
      unitTells: telling ? 1 : 0,
      unitless: quantity.unit === null ? 1 : 0,
      ...roleSignals(role, plain),
      ...cueSignals(findCue(claim.attribute, sentence, [quantity])),
      ownBaseline: baseline === 'own' ? 1 : 0,
      range: claim.value.max === undefined ? 0 : 1,
      bounded: /(?:less|more|most|least)/u.test(quantity.bound ?? '') ? 1 : 0,
    };
    const rank = agreed + (signals.role ?? 0) + 0.5 * (signals.roleNear ?? 0) - (signals.roleAgainst ?? 0);
    if (rank <= most) continue;
    most = rank;
    const near = role.span !== null && role.distance < 40 ? [role.span] : [];
    found = {
      compiled,
      route: 'quantity',
      signals: rowOf(signals),
      evidence: hull([quantity, ...near]),
      words: [quantity, ...(role.span === null ? [] : [role.span])],
      quantity,
    };
  }
  return found;
}

function roleSignals(role: RoleFit, plain: boolean): Signals {
  return {
    role: plain || (role.fits && role.span !== null) ? 1 : 0,
    roleNear: plain ? 1 : role.span === null ? 0 : Math.max(0, 1 - role.distance / roleWindow),
    roleHeading: role.fits && role.span === null && role.distance > 0 ? 1 : 0,
    roleAgainst: role.fits || plain ? 0 : 1,
  };
}

/** "Cheaper than GPT-4o" is not "cheaper than GPT-4 Turbo": whether what is compared with is one the claim knows. */
function baselineOf(compiled: CompiledClaim, quantity: Quantity, sentence: Sentence): 'own' | 'other' | null {
  const near = sentence.mentions.filter(
    ({ role, start, end }) =>
      role === 'compared' && Math.min(Math.abs(start - quantity.end), Math.abs(quantity.start - end)) < roleWindow,
  );
  if (near.some(({ name }) => compiled.others.has(nameKey(name)))) return 'own';
  return near.length > 0 && compiled.others.size > 0 ? 'other' : null;
}

/** A claim of a date: the date of the sentence that agrees best, beside what happens on it. */
export function weighDate(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const { claim } = compiled;
  if (claim.value.kind !== 'date') return null;
  let found: Found | null = null;
  let most = -1;
  for (const date of sentence.dates) {
    const { agreed, overlap } = agreeDate(claim.value, date);
    if (agreed === 0) continue;
    const role = fitRole(roleOf(claim.attribute), date, sentence);
    const days = daysOf(date.to) - daysOf(date.from) + 1;
    const signals: Signals = {
      agreed,
      overlap,
      yearKnown: date.yearKnown ? 1 : 0,
      relative: date.relative ? 1 : 0,
      ...roleSignals(role, false),
      exactDay: days <= 1 ? 1 : 0,
      wide: days > 60 ? 1 : 0,
      isRelease: claim.attribute === 'release-date' ? 1 : 0,
    };
    const rank = agreed + overlap + (signals.role ?? 0);
    if (rank <= most) continue;
    most = rank;
    const near = role.span !== null && role.distance < 60 ? [role.span] : [];
    found = {
      compiled,
      route: 'date',
      signals: rowOf(signals),
      evidence: hull([date, ...near]),
      words: [date, ...(role.span === null ? [] : [role.span])],
      // Days that the text gives are compared as days; "next month" is as near to every claim of that month.
      dated: { date, fit: date.relative ? best.share : overlap },
    };
  }
  return found;
}

/** The sentence and attribute that were asked last: a sentence with a date is asked for each claim of one. */
let asked: {
  readonly sentence: Sentence;
  readonly attribute: string;
  readonly dates: readonly DateMention[];
} | null = null;

/** Whether the sentence gives a day of its own for what a claim of a date is about, and a different one. */
export function saysAnotherDay({ claim: { attribute, value } }: CompiledClaim, sentence: Sentence): boolean {
  if (value.kind !== 'date') return false;
  const hasRole = roleOf(attribute).need.length > 0;
  if (asked?.sentence !== sentence || asked.attribute !== attribute) {
    const role = roleOf(attribute);
    const dates = sentence.dates.filter((date) => {
      const { fits, span } = fitRole(role, date, sentence);
      return fits && (span !== null || !hasRole);
    });
    asked = { sentence, attribute, dates };
  }
  return asked.dates.some((date) => (hasRole && !date.relative) || daysApart(value, date) > farApart);
}

/**
 * "Next month", read some weeks after the claim was made, may be the month of the claim; half a year later it is not. Nor
 * is any day so far from it, where no word tells what the day is of.
 */
const farApart = 60;

function daysApart(value: DateValue, date: DateMention): number {
  return Math.max(daysOf(date.from) - daysOf(value.to), daysOf(value.from) - daysOf(date.to));
}
