import { sigmoid } from './sigmoid.ts';

/** A sum of small decision trees, as gradient boosting makes it (Friedman 2001). */
export interface Forest {
  readonly bias: number;
  /** What is asked of each signal: whether it is greater than a threshold, the least first. */
  readonly questions: Readonly<Record<string, readonly number[]>>;
  /**
   * Each tree from its root on, what is below a question after it, first for signals up to its threshold. An even
   * number is twice that of a question, counted through all signals; an odd one is a leaf, one more than twice
   * `leafScale` times its value.
   */
  readonly trees: readonly (readonly number[])[];
}

/** Leaves are whole numbers of a thousandth. */
export const leafScale = 1000;

/** What a forest says of signals, which stand in a row as numbers. */
export type Predictor = (row: Float64Array) => number;

/** A question as a tree asks it: where its signal is greater than the threshold, the leaves on its left are out. */
interface Asked {
  readonly question: number;
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
export function compileForest({ bias, questions, trees }: Forest, names: readonly string[]): Predictor {
  const own = Object.entries(questions);
  const thresholdOf = own.flatMap(([, thresholds]) => thresholds);
  const asked: Asked[] = [];
  const leaves: number[] = [];
  const firstLeaf = Int32Array.from(trees, (tree, index) => {
    const first = leaves.length;
    let at = 0;
    /** Reads what begins at `at`, from the left. */
    const walk = (): void => {
      const node = tree[at] as number;
      at += 1;
      if (node % 2 !== 0) {
        leaves.push((node - 1) / 2 / leafScale);
        return;
      }
      const from = leaves.length - first;
      walk();
      const to = leaves.length - first;
      if (to >= mostLeaves) throw new Error(`received a tree of more than ${mostLeaves} leaves`);
      const out = ((1 << (to - from)) - 1) << from;
      asked.push({ question: node / 2, tree: index, rest: ~out });
      walk();
    };
    walk();
    return first;
  });
  // Questions are counted through the signals and by their thresholds: so those of a signal stand together, in order.
  asked.sort((a, b) => a.question - b.question);
  const places = Int32Array.from(own, ([name]) => names.indexOf(name));
  const ends = new Int32Array(own.length);
  let counted = 0;
  let last = 0;
  for (const [index, [, thresholds]] of own.entries()) {
    counted += thresholds.length;
    while (last < asked.length && (asked[last] as Asked).question < counted) last += 1;
    ends[index] = last;
  }
  const thresholds = Float64Array.from(asked, ({ question }) => thresholdOf[question] as number);
  const treeOf = Int32Array.from(asked, ({ tree }) => tree);
  const rests = Int32Array.from(asked, ({ rest }) => rest);
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
