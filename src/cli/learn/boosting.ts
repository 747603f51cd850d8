import { sigmoid } from '#core/matching/sigmoid.ts';
import type { Forest } from '#core/matching/trees.ts';
import type { Example } from './example.ts';

/** How trees are grown; each number was chosen by the test on pages held out. */
export interface Growth {
  readonly trees: number;
  /** What a tree's leaves count for. */
  readonly rate: number;
  readonly leaves: number;
  /** The share of the signals that each tree may ask, drawn anew for each: no few of them carry the whole sum. */
  readonly share: number;
  /** Examples (by weight) that a leaf has at the least. */
  readonly least: number;
  /** How strongly the value of a leaf is drawn to nothing. */
  readonly penalty: number;
  /** Signals that may only raise (1) or only lower (-1) the sum. */
  readonly directions: Readonly<Partial<Record<string, 1 | -1>>>;
}

const mostBins = 32;

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly node: number;
  readonly low: number;
  readonly high: number;
  split: Split | null;
}

interface Split {
  readonly signal: number;
  readonly bin: number;
  readonly gain: number;
}

/**
 * Gradient boosting of decision trees for the logistic loss, grown leaf by leaf over binned signals (Friedman 2001;
 * Ke et al. 2017, LightGBM), with monotone signals kept so by bounds on the leaves.
 */
export function boost(examples: readonly Example[], growth: Growth): Forest {
  const signals = [...new Set(examples.flatMap(({ signals: own }) => Object.keys(own)))].toSorted();
  const columns = signals.map((name) => Float64Array.from(examples, ({ signals: own }) => own[name] ?? 0));
  const edges = columns.map(edgesOf);
  const bins = columns.map((column, i) => Uint8Array.from(column, (value) => binOf(value, edges[i] as number[])));
  const weights = Float64Array.from(examples, ({ weight = 1 }) => weight);
  const targets = Float64Array.from(examples, ({ isRight }) => (isRight ? 1 : 0));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const right = weights.reduce((sum, one, i) => sum + one * (targets[i] as number), 0);
  const bias = Math.log(right / Math.max(1e-9, total - right));
  const sums = new Float64Array(examples.length).fill(bias);
  const grower = new Grower(signals, bins, edges, weights, growth);
  const trees: number[][][] = [];
  for (let round = 0; round < growth.trees; round += 1) {
    const gradients = sums.map((sum, i) => (weights[i] as number) * ((targets[i] as number) - sigmoid(sum)));
    const curvatures = sums.map((sum, i) => (weights[i] as number) * sigmoid(sum) * (1 - sigmoid(sum)));
    trees.push(grower.grow(gradients, curvatures, sums));
  }
  return prune(bias, signals, trees);
}

/** Between the values of a signal: all of them, or as many as there are bins, evenly over the examples. */
function edgesOf(column: Float64Array): number[] {
  const values = [...new Set(column)].toSorted((a, b) => a - b);
  if (values.length <= 1) return [];
  const middles = values.slice(1).map((value, i) => (value + (values[i] as number)) / 2);
  if (middles.length < mostBins) return middles;
  const sorted = [...column].toSorted((a, b) => a - b);
  const cuts = Array.from({ length: mostBins - 1 }, (_, i) => {
    const at = sorted[Math.floor(((i + 1) * sorted.length) / mostBins)] as number;
    return middles.find((middle) => middle > at) ?? (middles.at(-1) as number);
  });
  return [...new Set(cuts)].toSorted((a, b) => a - b);
}

function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

class Grower {
  readonly #bins: readonly Uint8Array[];
  readonly #edges: readonly (readonly number[])[];
  readonly #weights: Float64Array;
  readonly #growth: Growth;
  readonly #directions: readonly number[];
  #gradients: Float64Array = new Float64Array();
  #curvatures: Float64Array = new Float64Array();
  #asked: readonly boolean[] = [];
  readonly #random = randomFrom(1);

  constructor(
    signals: readonly string[],
    bins: readonly Uint8Array[],
    edges: readonly (readonly number[])[],
    weights: Float64Array,
    growth: Growth,
  ) {
    this.#bins = bins;
    this.#edges = edges;
    this.#weights = weights;
    this.#growth = growth;
    this.#directions = signals.map((name) => growth.directions[name] ?? 0);
  }

  /** One tree for the present gradients; adds what it says to `sums`. */
  grow(gradients: Float64Array, curvatures: Float64Array, sums: Float64Array): number[][] {
    this.#gradients = gradients;
    this.#curvatures = curvatures;
    this.#asked = this.#bins.map(() => this.#random() < this.#growth.share);
    const nodes: number[][] = [[0]];
    const all = Int32Array.from({ length: sums.length }, (_, i) => i);
    const leaves: Leaf[] = [this.#leafOf(all, 0, -Infinity, Infinity)];
    while (leaves.length < this.#growth.leaves) {
      const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (best.split === null) break;
      leaves.splice(leaves.indexOf(best), 1, ...this.#divide(best, best.split, nodes));
    }
    for (const leaf of leaves) {
      const value = round(this.#growth.rate * this.#valueOf(leaf));
      nodes[leaf.node] = [value];
      for (const row of leaf.rows) sums[row] = (sums[row] as number) + value;
    }
    return nodes;
  }

  #valueOf({ gradient, curvature, low, high }: Omit<Leaf, 'split'>): number {
    return Math.min(high, Math.max(low, gradient / (curvature + this.#growth.penalty)));
  }

  #leafOf(rows: Int32Array, node: number, low: number, high: number): Leaf {
    let gradient = 0;
    let curvature = 0;
    for (const row of rows) {
      gradient += this.#gradients[row] as number;
      curvature += this.#curvatures[row] as number;
    }
    const leaf = { rows, gradient, curvature, node, low, high, split: null as Split | null };
    leaf.split = this.#bestSplit(leaf);
    return leaf;
  }

  #bestSplit(leaf: Leaf): Split | null {
    let best: Split | null = null;
    for (const [signal, bins] of this.#bins.entries()) {
      const size = (this.#edges[signal] as readonly number[]).length + 1;
      if (size < 2 || this.#asked[signal] !== true) continue;
      const found = this.#splitOf(leaf, signal, bins, size);
      if (found !== null && found.gain > (best?.gain ?? 1e-6)) best = found;
    }
    return best;
  }

  #splitOf(leaf: Leaf, signal: number, bins: Uint8Array, size: number): Split | null {
    const gradients = new Float64Array(size);
    const curvatures = new Float64Array(size);
    const counts = new Float64Array(size);
    let all = 0;
    for (const row of leaf.rows) {
      const bin = bins[row] as number;
      gradients[bin] = (gradients[bin] as number) + (this.#gradients[row] as number);
      curvatures[bin] = (curvatures[bin] as number) + (this.#curvatures[row] as number);
      counts[bin] = (counts[bin] as number) + (this.#weights[row] as number);
      all += this.#weights[row] as number;
    }
    const { penalty, least } = this.#growth;
    const whole = leaf.gradient ** 2 / (leaf.curvature + penalty);
    const direction = this.#directions[signal] as number;
    let best: Split | null = null;
    let [g, h, n] = [0, 0, 0];
    for (let bin = 0; bin < size - 1; bin += 1) {
      g += gradients[bin] as number;
      h += curvatures[bin] as number;
      n += counts[bin] as number;
      if (n < least || all - n < least) continue;
      const [leftValue, rightValue] = [g / (h + penalty), (leaf.gradient - g) / (leaf.curvature - h + penalty)];
      if (direction !== 0 && (rightValue - leftValue) * direction < 0) continue;
      const gain = g ** 2 / (h + penalty) + (leaf.gradient - g) ** 2 / (leaf.curvature - h + penalty) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { signal, bin, gain };
    }
    return best;
  }

  #divide(leaf: Leaf, { signal, bin }: Split, nodes: number[][]): [Leaf, Leaf] {
    const bins = this.#bins[signal] as Uint8Array;
    const [left, right] = [nodes.length, nodes.length + 1];
    nodes.push([0], [0]);
    nodes[leaf.node] = [signal, round((this.#edges[signal] as readonly number[])[bin] as number), left, right];
    const lower = this.#leafOf(
      leaf.rows.filter((row) => (bins[row] as number) <= bin),
      left,
      leaf.low,
      leaf.high,
    );
    const upper = this.#leafOf(
      leaf.rows.filter((row) => (bins[row] as number) > bin),
      right,
      leaf.low,
      leaf.high,
    );
    const direction = this.#directions[signal] as number;
    if (direction === 0) return [lower, upper];
    // What grows below either side stays on its side of the middle.
    const middle = (this.#valueOf(lower) + this.#valueOf(upper)) / 2;
    return direction > 0
      ? [
          { ...lower, high: middle },
          { ...upper, low: middle },
        ]
      : [
          { ...lower, low: middle },
          { ...upper, high: middle },
        ];
  }
}

/** Numbers from 0 to 1 that are the same each time (mulberry32, public domain, by Tommy Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Leaves out the signals that no tree asks for. */
function prune(bias: number, signals: readonly string[], trees: readonly number[][][]): Forest {
  const used = [
    ...new Set(trees.flatMap((nodes) => nodes.flatMap((node) => (node.length > 1 ? [node[0] as number] : [])))),
  ].toSorted((a, b) => a - b);
  const moved = new Map(used.map((signal, i) => [signal, i]));
  return {
    bias: round(bias),
    signals: used.map((signal) => signals[signal] as string),
    trees: trees.map((nodes) =>
      nodes.map((node) => (node.length > 1 ? [moved.get(node[0] as number) as number, ...node.slice(1)] : node)),
    ),
  };
}
