import { sigmoid } from '#core/matching/sigmoid.ts';
import { leafScale, type Forest } from '#core/matching/trees.ts';
import type { Example } from './example.ts';

/** How trees are grown; each number was chosen by the test on pages held out. */
export interface Growth {
  readonly trees: number;
  /** What a tree's leaves count for. */
  readonly rate: number;
  readonly leaves: number;
  /** The share of the signals that each tree may ask, drawn anew for each: no few of them carry the whole sum. */
  readonly share: number;
  /** The share of the examples that each tree is grown on, drawn anew for each. */
  readonly examples: number;
  /** Examples (by weight) that a leaf has at the least. */
  readonly least: number;
  /** How strongly the value of a leaf is drawn to nothing. */
  readonly penalty: number;
}

const mostBins = 32;

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: number;
  readonly curvature: number;
  readonly split: Split | null;
  /** What became of it: two leaves, below and above the threshold; null while it is one. */
  below: readonly [Leaf, Leaf] | null;
}

interface Split {
  readonly signal: number;
  readonly bin: number;
  readonly gain: number;
}

/** A tree: a leaf with its value, or a question with what is below and above its threshold. */
type Tree = number | { readonly signal: number; readonly threshold: number; readonly below: readonly [Tree, Tree] };

/**
 * Gradient boosting of decision trees for the logistic loss, grown leaf by leaf over binned signals (Friedman 2001;
 * Ke et al. 2017, LightGBM). Each tree sees a part of the examples (Friedman 2002, stochastic gradient boosting) and
 * asks, of each signal, one threshold drawn at random (Geurts et al. 2006, extremely randomised trees): on few
 * examples the best threshold is mostly an accident.
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
  const grower = new Grower(bins, edges, weights, growth);
  const trees: Tree[] = [];
  for (let round = 0; round < growth.trees; round += 1) {
    const gradients = sums.map((sum, i) => (weights[i] as number) * ((targets[i] as number) - sigmoid(sum)));
    const curvatures = sums.map((sum, i) => (weights[i] as number) * sigmoid(sum) * (1 - sigmoid(sum)));
    const tree = grower.grow(gradients, curvatures);
    for (let row = 0; row < sums.length; row += 1) sums[row] = (sums[row] as number) + say(tree, columns, row);
    trees.push(tree);
  }
  return writeForest(bias, signals, trees);
}

function say(tree: Tree, columns: readonly Float64Array[], row: number): number {
  let at = tree;
  while (typeof at !== 'number') at = at.below[(columns[at.signal]?.[row] as number) <= at.threshold ? 0 : 1];
  return at;
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
  #gradients: Float64Array = new Float64Array();
  #curvatures: Float64Array = new Float64Array();
  /** The signals that the tree may ask. */
  #asked: readonly number[] = [];
  readonly #random = randomFrom(1);

  constructor(
    bins: readonly Uint8Array[],
    edges: readonly (readonly number[])[],
    weights: Float64Array,
    growth: Growth,
  ) {
    this.#bins = bins;
    this.#edges = edges;
    this.#weights = weights;
    this.#growth = growth;
  }

  /** One tree for the present gradients. */
  grow(gradients: Float64Array, curvatures: Float64Array): Tree {
    this.#gradients = gradients;
    this.#curvatures = curvatures;
    const { share, examples, leaves: most } = this.#growth;
    this.#asked = [...this.#edges.keys()].filter(
      (signal) => (this.#edges[signal] as readonly number[]).length > 0 && this.#random() < share,
    );
    const rows = Int32Array.from(gradients.keys()).filter(() => this.#random() < examples);
    const root = this.#leafOf(rows);
    const leaves = [root];
    while (leaves.length < most) {
      const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (best.split === null) break;
      best.below = this.#divide(best.rows, best.split);
      leaves.splice(leaves.indexOf(best), 1, ...best.below);
    }
    return this.#treeOf(root);
  }

  #treeOf({ split, below, gradient, curvature }: Leaf): Tree {
    if (split === null || below === null)
      return round(this.#growth.rate * (gradient / (curvature + this.#growth.penalty)), leafScale);
    const threshold = round(this.#edges[split.signal]?.[split.bin] as number, thresholdScale);
    return { signal: split.signal, threshold, below: [this.#treeOf(below[0]), this.#treeOf(below[1])] };
  }

  #leafOf(rows: Int32Array): Leaf {
    let gradient = 0;
    let curvature = 0;
    for (const row of rows) {
      gradient += this.#gradients[row] as number;
      curvature += this.#curvatures[row] as number;
    }
    return { rows, gradient, curvature, split: this.#bestSplit(rows, gradient, curvature), below: null };
  }

  #bestSplit(rows: Int32Array, gradient: number, curvature: number): Split | null {
    const { penalty, least } = this.#growth;
    const whole = gradient ** 2 / (curvature + penalty);
    let best: Split | null = null;
    for (const signal of this.#asked) {
      const bins = this.#bins[signal] as Uint8Array;
      let lowest = mostBins;
      let highest = 0;
      for (const row of rows) {
        const bin = bins[row] as number;
        if (bin < lowest) lowest = bin;
        if (bin > highest) highest = bin;
      }
      if (lowest >= highest) continue;
      const bin = lowest + Math.floor(this.#random() * (highest - lowest));
      let [g, h, n, all] = [0, 0, 0, 0];
      for (const row of rows) {
        const weight = this.#weights[row] as number;
        all += weight;
        if ((bins[row] as number) > bin) continue;
        g += this.#gradients[row] as number;
        h += this.#curvatures[row] as number;
        n += weight;
      }
      if (n < least || all - n < least) continue;
      const gain = g ** 2 / (h + penalty) + (gradient - g) ** 2 / (curvature - h + penalty) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { signal, bin, gain };
    }
    return best;
  }

  #divide(rows: Int32Array, { signal, bin }: Split): [Leaf, Leaf] {
    const bins = this.#bins[signal] as Uint8Array;
    return [
      this.#leafOf(rows.filter((row) => (bins[row] as number) <= bin)),
      this.#leafOf(rows.filter((row) => (bins[row] as number) > bin)),
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

const thresholdScale = 10_000;
const round = (value: number, scale: number): number => Math.round(value * scale) / scale;

/** Writes trees as a forest has them, without the signals that no tree asks for. */
function writeForest(bias: number, signals: readonly string[], trees: readonly Tree[]): Forest {
  const asked = new Map<number, Set<number>>();
  const collect = (tree: Tree): void => {
    if (typeof tree === 'number') return;
    asked.set(tree.signal, (asked.get(tree.signal) ?? new Set()).add(tree.threshold));
    for (const part of tree.below) collect(part);
  };
  for (const tree of trees) collect(tree);
  const questions = [...asked]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([signal, own]) => [...own].toSorted((a, b) => a - b).map((threshold) => ({ signal, threshold })));
  const numbers = new Map(questions.map(({ signal, threshold }, number) => [`${signal} ${threshold}`, number]));
  const write = (tree: Tree): number[] =>
    typeof tree === 'number'
      ? [2 * Math.round(tree * leafScale) + 1]
      : [2 * (numbers.get(`${tree.signal} ${tree.threshold}`) as number), ...tree.below.flatMap(write)];
  return {
    bias: round(bias, leafScale),
    questions: Object.fromEntries(
      [...Map.groupBy(questions, ({ signal }) => signal)].map(([signal, own]) => [
        signals[signal] as string,
        own.map(({ threshold }) => threshold),
      ]),
    ),
    trees: trees.map(write),
  };
}
