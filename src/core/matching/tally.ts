import type { Span } from '#core/page/article.ts';
import type { CompiledModel } from './compile.ts';

/**
 * What one sentence has of each probe of a model. The columns are kept with the model and used again: what was
 * written for an earlier sentence is told by its turn, so that nothing is emptied or made anew.
 */
export interface Tally {
  turn: number;
  /** Of each probe where its groups begin in the columns by group, its claim, and what it weighs. */
  readonly offsets: Int32Array;
  readonly claims: Int32Array;
  readonly totals: Float64Array;
  /** The probes that share a word with the sentence, in the order in which they were met. */
  readonly met: Int32Array;
  metCount: number;
  /** By group: the turn in which the sentence had it, and the key by which; null where only the heading has it. */
  readonly hitIn: Int32Array;
  readonly keys: (string | null)[];
  /** By probe. */
  readonly scoredIn: Int32Array;
  readonly weights: Float64Array;
  readonly owns: Float64Array;
  readonly groups: Int32Array;
  /** By claim: the turn in which it was last met, the probe that is covered best, and how much of it. */
  readonly metIn: Int32Array;
  readonly best: Int32Array;
  readonly shares: Float64Array;
  /** Of the probe with most weight of the sentence's own: how much of it, and that weight. */
  readonly heaviestShares: Float64Array;
  readonly heaviestWeights: Float64Array;
  /** By claim: the turn in which it was last taken up as one that the sentence may state. */
  readonly listedIn: Int32Array;
  /** By claim: the number of the key that was added last, the bag of words and where they stand. */
  readonly addedBy: Int32Array;
  added: number;
  readonly bagIn: Int32Array;
  readonly bags: Float64Array;
  readonly vocabularies: Span[][];
}

const tallies = new WeakMap<CompiledModel, Tally>();

/** The tally of a model. */
export function tallyFor(model: CompiledModel): Tally {
  let tally = tallies.get(model);
  if (tally === undefined) {
    const { probes, claims } = model;
    const offsets = new Int32Array(probes.length);
    let groups = 0;
    for (const [index, { weights }] of probes.entries()) {
      offsets[index] = groups;
      groups += weights.length;
    }
    tally = {
      turn: 0,
      offsets,
      claims: Int32Array.from(probes, ({ claim }) => claim),
      totals: Float64Array.from(probes, ({ total }) => total),
      met: new Int32Array(probes.length),
      metCount: 0,
      hitIn: new Int32Array(groups),
      keys: Array.from({ length: groups }, () => null),
      scoredIn: new Int32Array(probes.length),
      weights: new Float64Array(probes.length),
      owns: new Float64Array(probes.length),
      groups: new Int32Array(probes.length),
      metIn: new Int32Array(claims.length),
      best: new Int32Array(claims.length),
      shares: new Float64Array(claims.length),
      heaviestShares: new Float64Array(claims.length),
      heaviestWeights: new Float64Array(claims.length),
      listedIn: new Int32Array(claims.length),
      addedBy: new Int32Array(claims.length),
      added: 0,
      bagIn: new Int32Array(claims.length),
      bags: new Float64Array(claims.length),
      vocabularies: claims.map(() => []),
    };
    tallies.set(model, tally);
  }
  return tally;
}

/** Notes a word of the sentence, or of the heading over it, for all probes that have it. */
export function add(key: string, span: Span | null, share: number, { postings }: CompiledModel, tally: Tally): void {
  tally.added += 1;
  const row = postings.rows.get(key);
  if (row === undefined) return;
  const end = postings.starts[row + 1] as number;
  const { turn, offsets, claims, met, hitIn, keys, scoredIn, weights, owns, groups } = tally;
  for (let at = postings.starts[row] as number; at < end; at += 1) {
    const probe = postings.probes[at] as number;
    const weight = postings.weights[at] as number;
    if (scoredIn[probe] !== turn) {
      scoredIn[probe] = turn;
      weights[probe] = 0;
      owns[probe] = 0;
      groups[probe] = 0;
      met[tally.metCount] = probe;
      tally.metCount += 1;
    }
    const slot = (offsets[probe] as number) + (postings.groups[at] as number);
    if (hitIn[slot] === turn) continue;
    hitIn[slot] = turn;
    keys[slot] = span === null ? null : key;
    groups[probe] = (groups[probe] as number) + 1;
    weights[probe] = (weights[probe] as number) + weight * share;
    if (span === null) continue;
    owns[probe] = (owns[probe] as number) + weight;
    addToBag(claims[probe] as number, weight, span, tally);
  }
}

/** Notes a word of the sentence itself for a claim, once however many of its probes have it. */
function addToBag(
  claim: number,
  weight: number,
  span: Span,
  { turn, added, addedBy, bagIn, bags, vocabularies }: Tally,
): void {
  if (addedBy[claim] === added) return;
  addedBy[claim] = added;
  if (bagIn[claim] !== turn) {
    bagIn[claim] = turn;
    bags[claim] = 0;
    vocabularies[claim] = [];
  }
  bags[claim] = (bags[claim] as number) + weight;
  const vocabulary = vocabularies[claim] as Span[];
  if (vocabulary.at(-1) !== span) vocabulary.push(span);
}
