import type { Span } from '#core/page/article.ts';

/** A quantity that a text states, in base units; `value..max` for a range. */
export interface Quantity extends Span {
  readonly value: number;
  /** The upper end of a range ("10-100x"), else undefined. */
  readonly max?: number;
  readonly bound: 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
  /** The kind of unit, in the words of the claim schema ('parameters', 'percent', 'ratio', 'usd' ...); null for a bare number. */
  readonly unit: string | null;
  /** How many significant digits the text gives: 97.3 has 3, "97" has 2. */
  readonly digits: number;
}
