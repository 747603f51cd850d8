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

/** What a forest says of signals, which stand in a row as numbers. */
export type Predictor = (row: Float64Array) => number;

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
  const left = new Int32Array(length);
  const right = new Int32Array(length);
  const roots = new Int32Array(trees.length);
  let first = 0;
  for (const [index, tree] of trees.entries()) {
    roots[index] = first;
    for (const [at, [signal, threshold, low, high]] of tree.entries()) {
      const place = first + at;
      if (threshold === undefined) numbers[place] = signal as number;
      else {
        signals[place] = places.get(own[signal as number] as string) as number;
        numbers[place] = threshold;
        left[place] = first + (low as number);
        right[place] = first + (high as number);
      }
    }
    first += tree.length;
  }
  return (row) => {
    let sum = bias;
    for (const root of roots) {
      let node = root;
      for (let signal = signals[node] as number; signal >= 0; signal = signals[node] as number)
        node = ((row[signal] as number) <= (numbers[node] as number) ? left[node] : right[node]) as number;
      sum += numbers[node] as number;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}
