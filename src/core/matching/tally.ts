import type { Span } from '#core/page/article.ts';
import type { CompiledModel, Probe } from './compile.ts';

/**
 * What one sentence has of each probe of a model. The columns are kept with the model and used again: what was
 * written for an earlier sentence is told by its turn, so that nothing is emptied or made anew.
 */
export interface Tally {
  turn: number;
  /** Where the groups of each probe begin in the columns by group. */
  readonly offsets: Int32Array;
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
export function add(
  key: string,
  span: Span | null,
  share: number,
  { postings, probes }: CompiledModel,
  tally: Tally,
  met: number[],
): void {
  const { turn } = tally;
  tally.added += 1;
  const list = postings.get(key);
  if (list === undefined) return;
  for (const { probe, group, weight } of list) {
    if (tally.scoredIn[probe] !== turn) {
      tally.scoredIn[probe] = turn;
      tally.weights[probe] = 0;
      tally.owns[probe] = 0;
      tally.groups[probe] = 0;
      met.push(probe);
    }
    const slot = (tally.offsets[probe] as number) + group;
    if (tally.hitIn[slot] === turn) continue;
    tally.hitIn[slot] = turn;
    tally.keys[slot] = span === null ? null : key;
    tally.groups[probe] = (tally.groups[probe] as number) + 1;
    tally.weights[probe] = (tally.weights[probe] as number) + weight * share;
    if (span === null) continue;
    tally.owns[probe] = (tally.owns[probe] as number) + weight;
    const { claim } = probes[probe] as Probe;
    if (tally.addedBy[claim] === tally.added) continue;
    tally.addedBy[claim] = tally.added;
    if (tally.bagIn[claim] !== turn) {
      tally.bagIn[claim] = turn;
      tally.bags[claim] = 0;
      tally.vocabularies[claim] = [];
    }
    tally.bags[claim] = (tally.bags[claim] as number) + weight;
    const vocabulary = tally.vocabularies[claim] as Span[];
    if (vocabulary.at(-1) !== span) vocabulary.push(span);
  }
}
