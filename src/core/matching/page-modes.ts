import { modes, type Mode } from './label.ts';
import type { ModeScores, PageModeSignals } from './mode.ts';

/** A label of a page, with how likely each mode is by its own sentence alone. */
export interface Scored {
  readonly block: number;
  /** Where its sentence starts in its block. */
  readonly start: number;
  readonly scores: ModeScores;
}

/** How likely the modes of some labels are, summed up, in the order of `modes`; last the number of the labels. */
type Sum = readonly number[];

/** The labels of a page, summed up so that what the others say for one is told in a few steps, however many they are. */
export interface PageModes {
  readonly all: Sum;
  readonly blocks: ReadonlyMap<number, Sum>;
  readonly sentences: ReadonlyMap<string, Sum>;
}

/** Sums up the labels of a page. */
export function sumModes(labels: readonly Scored[]): PageModes {
  return {
    all: sumOf(labels),
    blocks: sums(Map.groupBy(labels, ({ block }) => block)),
    sentences: sums(Map.groupBy(labels, sentenceOf)),
  };
}

const none: Sum = [...modes.map(() => 0), 0];
const plus = (a: Sum, b: Sum): Sum => a.map((value, i) => value + (b[i] as number));
const minus = (a: Sum, b: Sum): Sum => a.map((value, i) => value - (b[i] as number));
const sumOf = (labels: readonly Scored[]): Sum => [
  ...modes.map((mode) => labels.reduce((sum, { scores }) => sum + scores[mode], 0)),
  labels.length,
];
const sums = <Key>(groups: ReadonlyMap<Key, readonly Scored[]>): Map<Key, Sum> =>
  new Map([...groups].map(([key, labels]) => [key, sumOf(labels)]));
const sentenceOf = ({ block, start }: Scored): string => `${block} ${start}`;

/** Blocks before and behind within which sentences are likely to be of one mode. */
const nearby = [-2, -1, 0, 1, 2];

/**
 * What the labels of a page say for the mode of `one`: a page that passes on one thing after the other as hearsay
 * does not state the next line as a fact, though it has no word of its own for it. Other claims of the same
 * sentence say nothing more.
 */
export function pageModeSignals(one: Scored, { all, blocks, sentences }: PageModes): PageModeSignals {
  const own = sentences.get(sentenceOf(one)) ?? none;
  const others = minus(all, own);
  const near = minus(nearby.map((away) => blocks.get(one.block + away) ?? none).reduce(plus), own);
  const count = modes.length;
  const mean = (sum: Sum, mode: Mode, i: number): number =>
    sum[count] === 0 ? one.scores[mode] : (sum[i] as number) / (sum[count] as number);
  return {
    ...named('first', (mode) => logit(one.scores[mode])),
    ...named('page', (mode, i) => mean(others, mode, i)),
    ...named('near', (mode, i) => mean(near, mode, i)),
    alone: others[count] === 0 ? 1 : 0,
  };
}

const named = (prefix: 'first' | 'page' | 'near', value: (mode: Mode, index: number) => number): PageModeSignals =>
  Object.fromEntries(modes.map((mode, i) => [`${prefix}-${mode}`, value(mode, i)]));

/** Within about 1 either way. */
function logit(score: number): number {
  const bounded = Math.min(0.98, Math.max(0.02, score));
  return Math.log(bounded / (1 - bounded)) / 4;
}
