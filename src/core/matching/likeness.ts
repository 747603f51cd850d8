import { commonStop, stem } from './dictionary.ts';
import { simplify } from './han.ts';
import type { Signals } from './signals.ts';
import type { Word } from './words.ts';

/** The words of a text as they stand there, whatever they mean: each once, with its weight. */
export interface Wording {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** The length of the weights as a vector. */
  readonly norm: number;
}

/** A way of putting a claim, with its words as a vocabulary counts them. */
export interface Way {
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  readonly total: number;
  readonly norm: number;
}

const stopWeight = 0.3;
/** A way of putting a claim with less of its own than two words ("any day now") is like anything. */
const leastWords = 2;

/** The wording of a folded text from its words; of scripts without spaces, their characters. Words that any text has weigh little. */
export function wordingOf(words: readonly Word[]): Wording {
  const weights = new Map<string, number>();
  const stop = commonStop();
  for (const { text, isDense } of words) {
    if (isDense) for (const sign of simplify(text)) weights.set(sign, stop.has(sign) ? stopWeight : 1);
    else weights.set(stem(text), stop.has(text) ? stopWeight : 1);
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
 * The words of all ways in which a model's claims are put, each with a number. A sentence is compared with hundreds of
 * ways: its words are looked up once, and the ways' are then asked by their numbers.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** By number, the reading in which the word was last said. */
  readonly #saidIn: number[] = [];
  #reading = 0;
  #norm = 0;

  /** Takes up the words of a way. */
  learn({ weights, total, norm }: Wording): Way {
    const numbers = Int32Array.from(weights.keys(), (word) => {
      const known = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, known);
      this.#saidIn[known] = 0;
      return known;
    });
    return { numbers, weights: Float64Array.from(weights.values()), total, norm };
  }

  /** Whether some way has a word, as folded text writes it. */
  knows(word: string): boolean {
    return this.#numbers.has(stem(word));
  }

  /** Notes what a sentence says, in place of the one before. */
  hear({ weights, norm }: Wording): void {
    this.#reading += 1;
    this.#norm = norm;
    for (const word of weights.keys()) {
      const number = this.#numbers.get(word);
      if (number !== undefined) this.#saidIn[number] = this.#reading;
    }
  }

  /**
   * How far the sentence that was heard last says a claim word for word: how much of a way of putting it, and how alike
   * the two are (the cosine of their words); of the best of all ways, and of them all on average. Concepts tell that two
   * texts may mean the same; this tells whether they use the same words for it.
   */
  likeness(ways: readonly Way[]): Signals {
    let [said, saidMean, alike, alikeMean] = [0, 0, 0, 0];
    for (const { numbers, weights, total, norm } of ways) {
      if (total < leastWords) continue;
      let common = 0;
      let squares = 0;
      for (let at = 0; at < numbers.length; at += 1) {
        if (this.#saidIn[numbers[at] as number] !== this.#reading) continue;
        const weight = weights[at] as number;
        common += weight;
        squares += weight * weight;
      }
      if (common === 0) continue;
      const share = common / total;
      const cosine = squares / (norm * this.#norm);
      said = Math.max(said, share);
      alike = Math.max(alike, cosine);
      saidMean += share / ways.length;
      alikeMean += cosine / ways.length;
    }
    return { said, saidMean, alike, alikeMean };
  }
}
