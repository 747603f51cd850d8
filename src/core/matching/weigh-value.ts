import type { Quantity } from '#core/text/quantity.ts';
import { agreeDate, agreeQuantity } from './agree.ts';
import { nameKey, type CompiledClaim } from './compile.ts';
import type { Coverage } from './coverage.ts';
import { fitRole, roleOf, roleWindow } from './roles.ts';
import { hasConcept, hull, type Found, type Sentence } from './sentence.ts';

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

/** A claim of a quantity: a figure that agrees, in its role, beside some of the claim's own words. */
export function weighQuantity(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const { claim } = compiled;
  if (claim.value.kind !== 'quantity') return null;
  let found: Found | null = null;
  for (const quantity of sentence.quantities) {
    const agreed = agreeQuantity(claim.value, quantity);
    if (agreed === 0) continue;
    const telling =
      quantity.unit !== null && tellingUnits.has(quantity.unit) && claim.attribute !== 'active-parameters';
    const needed = supportNeeded(quantity, telling);
    if (best.share < needed) continue;
    const role = fitRole(roleOf(claim.attribute), quantity, sentence);
    // "A 1.2T-parameter model" needs no further word.
    const plain = telling && claim.attribute === 'total-parameters' && !hasConcept(sentence, 'active');
    if (!role.fits && !plain) continue;
    if (claim.value.baseline !== undefined && isOtherBaseline(compiled, quantity, sentence)) continue;
    const score = agreed * (0.82 + 0.18 * Math.min(1, best.share / Math.max(needed * 1.6, 0.3)));
    if (found === null || score > found.score) {
      const words = [quantity, ...(role.span === null ? [] : [role.span])];
      found = {
        compiled,
        score,
        evidence: hull([quantity, ...(role.span !== null && role.distance < 40 ? [role.span] : [])]),
        words,
        loose: false,
        quantity,
      };
    }
  }
  return found;
}

/** A figure with many digits speaks for itself; a round one needs the claim's other words beside it. */
function supportNeeded(quantity: Quantity, telling: boolean): number {
  const digits = quantity.digits + (quantity.max === undefined ? 0 : 1);
  const base = digits >= 3 ? 0.16 : digits === 2 ? 0.26 : 0.4;
  return telling ? base * 0.6 : base;
}

/** "Cheaper than GPT-4o" is not "cheaper than GPT-4 Turbo": a baseline that the claim does not know. */
function isOtherBaseline(compiled: CompiledClaim, quantity: Quantity, sentence: Sentence): boolean {
  const near = sentence.mentions.filter(
    ({ role, start, end }) =>
      role === 'compared' && Math.min(Math.abs(start - quantity.end), Math.abs(quantity.start - end)) < roleWindow,
  );
  const foreign = near.filter(({ name, kind }) => kind === 'other' || !compiled.others.has(nameKey(name)));
  return (
    near.length > 0 &&
    compiled.others.size > 0 &&
    foreign.length === near.length &&
    !near.some(({ name }) => compiled.others.has(nameKey(name)))
  );
}

/** A claim of a date: a date that agrees beside what happens on it. */
export function weighDate(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const { claim } = compiled;
  if (claim.value.kind !== 'date') return null;
  let found: Found | null = null;
  for (const date of sentence.dates) {
    const { agreed, overlap } = agreeDate(claim.value, date);
    if (agreed === 0) continue;
    const role = fitRole(roleOf(claim.attribute), date, sentence);
    if (!role.fits || role.span === null) continue;
    // Other attributes only have a date: what happens on it is said by the claim's own words.
    if (claim.attribute !== 'release-date' && best.share < leastDatedShare) continue;
    const score = agreed * 0.9 * (0.85 + 0.15 * Math.min(1, best.share * 2)) * (date.yearKnown ? 1 : 0.85);
    if (found === null || score > found.score)
      found = {
        compiled,
        score,
        evidence: hull(role.distance < 60 ? [date, role.span] : [date]),
        words: [date, role.span],
        loose: false,
        // Days that the text gives are compared as days; "next month" is as near to every claim of that month.
        dated: { date, fit: date.relative ? best.share : overlap },
      };
  }
  return found;
}

/** Share of the claim's own words that a date needs where it is no release's. */
const leastDatedShare = 0.4;
