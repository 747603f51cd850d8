import type { ClaimValue } from './schema.ts';

type QuantityValue = Extract<ClaimValue, { kind: 'quantity' }>;
type Range = readonly [from: number, to: number];

/** How far "about" reaches, as a part of the amount: beyond it two figures are two claims. */
const about = 0.02;
/** Figures this near are one: floating point, not judgement. */
const nothing = 1e-6;

/**
 * Whether two values of one attribute cannot both be true of a model: spans of days without a common day, figures
 * of one unit and one baseline without a common amount. What has no value, or only words, excludes nothing that
 * could be told from its value.
 */
export function excludeEachOther(a: ClaimValue, b: ClaimValue): boolean {
  if (a.kind === 'date' && b.kind === 'date') return a.to < b.from || b.to < a.from;
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  if (a.unit !== b.unit || a.baseline !== b.baseline) return false;
  return !rangesOf(a).some(([from, to]) => rangesOf(b).some((other) => from <= other[1] && other[0] <= to));
}

function rangesOf({ amount, max, comparator, variants }: QuantityValue): Range[] {
  const reach = (figure: number): number => Math.abs(figure) * (comparator === 'about' ? about : nothing);
  const [low, high] = [amount - reach(amount), (max ?? amount) + reach(max ?? amount)];
  const own: Range =
    comparator === 'at-least' ? [low, Infinity] : comparator === 'at-most' ? [-Infinity, high] : [low, high];
  return [
    own,
    ...(variants ?? []).map((one): Range => [one.amount - reach(one.amount), one.amount + reach(one.amount)]),
  ];
}
