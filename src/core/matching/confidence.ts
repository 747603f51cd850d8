import { forest } from './forest.ts';
import { sigmoid } from './sigmoid.ts';
import { placeOf, signalNames, type SignalRow } from './signal-row.ts';
import { compileForest, type Predictor } from './trees.ts';
import type { Level } from './label.ts';
import type { Route, Signals } from './signals.ts';
import { weights } from './weights.ts';

/** Confidence from which a label is a badge in the page. */
export const badgeThreshold = 0.85;
/** Confidence from which the popup lists it as possibly meant. */
export const possibleThreshold = 0.45;

/** What a label of this confidence is shown as; null for nothing. */
export function levelOf(confidence: number): Level | null {
  if (confidence >= badgeThreshold) return 'badge';
  return confidence >= possibleThreshold ? 'possible' : null;
}

type Weights = Readonly<Partial<Record<keyof Signals | 'bias', number>>>;
const learned: Readonly<Record<Route, Weights>> = weights;
/** The weights of a route and the places of their signals in a row, in order; -1 for the bias. */
interface Lines {
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

function linesOf(route: Route): Lines {
  const own = Object.entries(learned[route]) as [keyof Signals | 'bias', number][];
  return {
    places: Int32Array.from(own, ([name]) => (name === 'bias' ? -1 : placeOf(name))),
    weights: Float64Array.from(own, ([, weight]) => weight),
  };
}

const lines: Readonly<Record<Route, Lines>> = {
  quantity: linesOf('quantity'),
  date: linesOf('date'),
  words: linesOf('words'),
  echo: linesOf('echo'),
};

/**
 * A first guess of the share of candidates with such signals that are right, 0 to 1, from a candidate alone: a sum of
 * weighted signals. What the rest of the page says for it comes after (`confidenceOf`).
 */
export function firstConfidenceOf(route: Route, row: SignalRow): number {
  let sum = 0;
  const { places, weights: own } = lines[route];
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    sum += (own[index] as number) * (place === -1 ? 1 : (row[place] as number));
  }
  return sigmoid(sum);
}

let predict: Predictor | null = null;

/** The share of candidates with such signals that are right, 0 to 1; the signals of its page among them. */
export function confidenceOf(row: SignalRow): number {
  predict ??= compileForest(forest, signalNames);
  return predict(row);
}
