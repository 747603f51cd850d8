import type { Level } from './label.ts';
import type { Route, Signals } from './signals.ts';
import { weights } from './weights.ts';

/** Confidence from which a label is a badge in the page. */
export const badgeThreshold = 0.88;
/** Confidence from which the popup lists it as possibly meant. */
export const possibleThreshold = 0.55;

/** What a label of this confidence is shown as; null for nothing. */
export function levelOf(confidence: number): Level | null {
  if (confidence >= badgeThreshold) return 'badge';
  return confidence >= possibleThreshold ? 'possible' : null;
}

type Weights = Readonly<Partial<Record<keyof Signals | 'bias', number>>>;
const learned: Readonly<Record<Route, Weights>> = weights;
type Line = readonly [keyof Signals | 'bias', number];
const linesOf = (route: Route): readonly Line[] => Object.entries(learned[route]) as Line[];
const lines: Readonly<Record<Route, readonly Line[]>> = {
  quantity: linesOf('quantity'),
  date: linesOf('date'),
  words: linesOf('words'),
};

/** The share of candidates with such signals that are right, 0 to 1: logistic regression on labelled articles. */
export function confidenceOf(route: Route, signals: Signals): number {
  let sum = 0;
  for (const [name, weight] of lines[route]) sum += name === 'bias' ? weight : weight * (signals[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
