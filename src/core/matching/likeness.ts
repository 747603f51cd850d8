import { commonStop, stem } from './dictionary.ts';
import { simplify } from './han.ts';
import type { Signals } from './signals.ts';
import { cutWords } from './words.ts';

/** The words of a text as they stand there, whatever they mean: each once, with its weight. */
export interface Wording {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** The length of the weights as a vector. */
  readonly norm: number;
}

const stopWeight = 0.3;
/** A way of putting a claim with less of its own than two words ("any day now") is like anything. */
const leastWords = 2;

/** The words of a folded text; of scripts without spaces, its characters. Words that any text has weigh little. */
export function wordingOf(folded: string): Wording {
  const weights = new Map<string, number>();
  const stop = commonStop();
  for (const { text, isDense } of cutWords(folded)) {
    for (const word of isDense ? simplify(text) : [stem(text)])
      weights.set(word, stop.has(isDense ? word : text) ? stopWeight : 1);
  }
  let total = 0;
  let squares = 0;
  for (const weight of weights.values()) {
    total += weight;
    squares += weight * weight;
  }
  return { weights, total, norm: Math.sqrt(squares) };
}

/**
 * How far a sentence says a claim word for word: how much of a way of putting it, and how alike the two are (the cosine
 * of their words); of the best of all ways, and of them all on average. Concepts tell that two texts may mean the same;
 * this tells whether they use the same words for it.
 */
export function likenessSignals(sentence: Wording, ways: readonly Wording[]): Signals {
  let [said, saidMean, alike, alikeMean] = [0, 0, 0, 0];
  for (const { weights, total, norm } of ways) {
    if (total < leastWords) continue;
    let common = 0;
    let squares = 0;
    for (const [word, weight] of weights) {
      if (!sentence.weights.has(word)) continue;
      common += weight;
      squares += weight * weight;
    }
    if (common === 0) continue;
    const share = common / total;
    const cosine = squares / (norm * sentence.norm);
    said = Math.max(said, share);
    alike = Math.max(alike, cosine);
    saidMean += share / ways.length;
    alikeMean += cosine / ways.length;
  }
  return { said, saidMean, alike, alikeMean };
}
