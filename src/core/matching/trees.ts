import { sigmoid } from './sigmoid.ts';

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

/** A node that asks: where its signal is greater than the threshold, the leaves on its left are out. */
interface Question {
  readonly signal: string;
  readonly threshold: number;
  readonly tree: number;
  /** A bit for each leaf of the tree, from the left; 0 for those that are out. */
  readonly rest: number;
}

const mostLeaves = 32; // Bits of a number.

/**
 * A forest for rows whose places have such names. Gives the share of examples with such signals that are right, 0 to 1,
 * as the forest has learned it. It is run for each candidate, of whose signals most are 0: so it does not go down each
 * tree but through the signals, each with all questions that ask for it, the least threshold first, and stops at the
 * first that its signal does not pass. What is left of each tree's leaves begins with the one that the tree says
 * (QuickScorer, Lucchese et al. 2015).
 */
export function compileForest({ bias, signals: own, trees }: Forest, names: readonly string[]): Predictor {
  const questions: Question[] = [];
  const leaves: number[] = [];
  const firstLeaf = Int32Array.from(trees, (tree, index) => {
    const first = leaves.length;
    /** Adds what is below a node, from the left. */
    const walk = (node: number): void => {
      const [signal, threshold, left, right] = tree[node] as readonly number[];
      if (threshold === undefined) {
        leaves.push(signal as number);
        return;
      }
      const from = leaves.length - first;
      walk(left as number);
      const to = leaves.length - first;
      if (to >= mostLeaves) throw new Error(`received a tree of more than ${mostLeaves} leaves`);
      const out = ((1 << (to - from)) - 1) << from;
      questions.push({ signal: own[signal as number] as string, threshold, tree: index, rest: ~out });
      walk(right as number);
    };
    walk(0);
    return first;
  });
  const bySignal = Map.groupBy(questions, ({ signal }) => signal);
  const sorted = [...bySignal.values()].map((asked) => asked.toSorted((a, b) => a.threshold - b.threshold));
  const all = sorted.flat();
  const places = Int32Array.from(bySignal.keys(), (name) => names.indexOf(name));
  const ends = Int32Array.from(sorted, ({ length }) => length);
  for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const thresholds = Float64Array.from(all, ({ threshold }) => threshold);
  const treeOf = Int32Array.from(all, ({ tree }) => tree);
  const rests = Int32Array.from(all, ({ rest }) => rest);
  const values = Float64Array.from(leaves);
  /** The leaves of each tree that are not out. */
  const left = new Int32Array(trees.length);
  return (row) => {
    left.fill(-1);
    for (let at = 0, question = 0; at < places.length; at += 1) {
      const signal = row[places[at] as number] as number;
      const end = ends[at] as number;
      for (; question < end && signal > (thresholds[question] as number); question += 1) {
        const tree = treeOf[question] as number;
        left[tree] = (left[tree] as number) & (rests[question] as number);
      }
      question = end;
    }
    let sum = bias;
    for (let tree = 0; tree < left.length; tree += 1) {
      const leaf = 31 - Math.clz32((left[tree] as number) & -(left[tree] as number));
      sum += values[(firstLeaf[tree] as number) + leaf] as number;
    }
    return sigmoid(sum);
  };
}
