/**
 * A sum of small decision trees, as gradient boosting makes it (Friedman 2001). A node is [signal, threshold, left,
 * right]: left where the signal is at most the threshold; a leaf is [value]. Both sides are indices of nodes.
 */
export interface Forest {
  readonly bias: number;
  /** The names of the signals, by the index that the nodes use. */
  readonly signals: readonly string[];
  readonly trees: readonly (readonly (readonly number[])[])[];
}

/**
 * What a forest says of signals, which stand in a row as numbers; 0 where that is sure to be less than `least`, so that
 * most of the trees need not be asked of what is far from it.
 */
export type Predictor = (row: Float64Array, least?: number) => number;

/**
 * A forest for rows whose places have such names: all trees one after the other in columns of numbers, for they are
 * run for each candidate. Gives the share of examples with such signals that are right, 0 to 1, as the forest has
 * learned it.
 */
export function compileForest({ bias, signals: own, trees }: Forest, names: readonly string[]): Predictor {
  const places = new Map(names.map((name, place) => [name, place]));
  const length = trees.reduce((sum, tree) => sum + tree.length, 0);
  /** The place in the row that a node asks for; -1 for a leaf. */
  const signals = new Int32Array(length).fill(-1);
  /** The threshold of a node, the value of a leaf. */
  const numbers = new Float64Array(length);
  /** Where a node goes on where the signal is greater; else it goes on at the next. */
  const greater = new Int32Array(length);
  const roots = new Int32Array(trees.length);
  /** The most that a tree and those after it can add. */
  const most = new Float64Array(trees.length + 1);
  let next = 0;
  /** Lays out a node and what is below it; gives the greatest of its leaves. */
  const lay = (tree: Forest['trees'][number], node: number): number => {
    const [signal, threshold, low, high] = tree[node] as readonly number[];
    const place = next;
    next += 1;
    if (threshold === undefined) {
      numbers[place] = signal as number;
      return signal as number;
    }
    signals[place] = places.get(own[signal as number] as string) as number;
    numbers[place] = threshold;
    const left = lay(tree, low as number);
    greater[place] = next;
    return Math.max(left, lay(tree, high as number));
  };
  const best = trees.map((tree, index) => {
    roots[index] = next;
    return lay(tree, 0);
  });
  for (let index = trees.length - 1; index >= 0; index -= 1)
    most[index] = (most[index + 1] as number) + (best[index] as number);
  return (row, least = 0) => {
    const needed = Math.log(least / (1 - least)) - slack;
    let sum = bias;
    for (let index = 0; index < roots.length; index += 1) {
      if (sum + (most[index] as number) < needed) return 0;
      let node = roots[index] as number;
      for (let signal = signals[node] as number; signal >= 0; signal = signals[node] as number)
        node = (row[signal] as number) <= (numbers[node] as number) ? node + 1 : (greater[node] as number);
      sum += numbers[node] as number;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}

/** Sums of the same numbers in another order differ by less. */
const slack = 1e-9;
