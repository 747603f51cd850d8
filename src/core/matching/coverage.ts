import type { Span } from '#core/page/article.ts';
import { clusterOf, nearestOf, noCluster, type Cluster } from './cluster.ts';
import type { CompiledClaim, CompiledModel } from './compile.ts';
import { nameKey } from './name-key.ts';
import type { Probe } from './probe.ts';
import type { Sentence } from './sentence.ts';
import { add, tallyFor, type Tally } from './tally.ts';

/** How much of one way of putting a claim a sentence says. */
export interface Coverage {
  /** Of the way that the sentence says most of, 0 to 1, by weight. */
  readonly share: number;
  /** The same without the words of the heading. */
  readonly ownShare: number;
  readonly weight: number;
  /** Groups of words that agree, and all that there are. */
  readonly groups: number;
  readonly size: number;
  /** Weight of the words that the sentence does not say, of the heaviest of them, and of the heaviest that it says. */
  readonly missed: number;
  readonly mostMissed: number;
  readonly mostHit: number;
  readonly spans: readonly Span[];
  /** How the words that agree stand together. */
  readonly cluster: Cluster;
  /** Of the way that shares most weight with the sentence: how much of it the sentence says, and how much that is. */
  readonly heaviestShare: number;
  readonly heaviestWeight: number;
  /** Where the words stand that the claim has in some way of putting it. */
  readonly vocabulary: readonly Span[];
  /** Weight of all words that the sentence shares with the claim, however it is put. */
  readonly bag: number;
}

/** The coverage of a claim that a sentence shares no word with. */
const nothing: Coverage = {
  share: 0,
  ownShare: 0,
  weight: 0,
  groups: 0,
  size: 1,
  missed: 0,
  mostMissed: 0,
  mostHit: 0,
  spans: [],
  cluster: noCluster,
  heaviestShare: 0,
  heaviestWeight: 0,
  vocabulary: [],
  bag: 0,
};
/** A word of the heading over a sentence counts as half a word of the sentence. */
const headingShare = 0.5;

/**
 * The claims of a model that a sentence may state, in the order in which it touches them: those that it shares words
 * with, by the probe that it covers best, those of a figure or date where it has one, and those of a name in it.
 * Touches only probes that share a word with it. What it covers of each claim `coverageOf` tells.
 */
export function cover(sentence: Sentence, model: CompiledModel): number[] {
  const tally = tallyFor(model);
  tally.turn += 1;
  tally.metCount = 0;
  sentence.places.forEach((spans, key) => add(key, spans[0] ?? null, 1, model, tally));
  for (const { keys } of sentence.headingTerms) for (const key of keys) add(key, null, headingShare, model, tally);
  const claims = choose(sentence, model, tally);
  // A date or a figure stands for itself: what it is of may be put in words that the claim does not use.
  if (sentence.dates.length > 0) for (const claim of model.dated) list(claim, claims, tally);
  if (sentence.quantities.length > 0) for (const claim of model.measured) list(claim, claims, tally);
  for (const { name } of sentence.mentions)
    for (const claim of model.byName.get(nameKey(name)) ?? []) list(claim, claims, tally);
  return claims;
}

/** Lists a claim that is not listed yet. What its words say does not count: there are too few of them. */
function list(claim: number, claims: number[], { turn, listedIn, metIn }: Tally): void {
  if (listedIn[claim] === turn) return;
  listedIn[claim] = turn;
  metIn[claim] = 0;
  claims.push(claim);
}

/** Notes for each claim the probe that is covered best; gives those that may be stated, in the order in which they were met. */
function choose(sentence: Sentence, model: CompiledModel, tally: Tally): number[] {
  const { turn, met, metCount, metIn, best, shares, weights, owns, heaviestShares, heaviestWeights, listedIn } = tally;
  const claims: number[] = [];
  for (let at = 0; at < metCount; at += 1) {
    const index = met[at] as number;
    const claim = tally.claims[index] as number;
    const weight = weights[index] as number;
    const own = owns[index] as number;
    const share = weight / (tally.totals[index] as number);
    const isNew = metIn[claim] !== turn;
    if (isNew) {
      metIn[claim] = turn;
      heaviestShares[claim] = 0;
      heaviestWeights[claim] = 0;
      claims.push(claim);
    }
    if (own > (heaviestWeights[claim] as number)) {
      heaviestShares[claim] = share;
      heaviestWeights[claim] = own;
    }
    const least = shares[claim] as number;
    const isBetter = share > least || (share === least && weight > (weights[best[claim] as number] as number));
    if (!isNew && !isBetter) continue;
    best[claim] = index;
    shares[claim] = share;
  }
  const stated = claims.filter((claim) => mayState(sentence, claim, model, tally));
  for (const claim of stated) listedIn[claim] = turn;
  return stated;
}

/** What the sentence that was covered last says of a claim: to be read before the next is. */
export function coverageOf(claim: number, sentence: Sentence, model: CompiledModel): Coverage {
  const tally = tallyFor(model);
  return tally.metIn[claim] === tally.turn ? new Tallied(claim, sentence, model, tally) : nothing;
}

/** Less than this of a claim's words, and no term of its own: the sentence is not looked at for it. */
const leastShare = 0.25;
const leastWeight = 0.8;

/** Whether words alone are enough of a claim to look at the sentence for it. */
export function saysEnough({ share, weight }: Pick<Coverage, 'share' | 'weight'>): boolean {
  return share >= leastShare && weight >= leastWeight;
}

/** Whether there is anything to find a claim by: most claims that share a word with a sentence share no more. */
function mayState({ quantities, dates }: Sentence, index: number, { claims }: CompiledModel, tally: Tally): boolean {
  const { claim, terms, telling } = claims[index] as CompiledClaim;
  const { kind } = claim.value;
  if (kind === 'quantity') return quantities.length > 0;
  if (kind === 'date' && dates.length > 0) return true;
  if (terms.length > 0 || telling.length > 0) return true;
  const weight = tally.weights[tally.best[index] as number] as number;
  return saysEnough({ share: tally.shares[index] as number, weight });
}

type Placed = Pick<Coverage, 'mostMissed' | 'mostHit' | 'spans' | 'cluster'>;

/**
 * What the tally says of a claim. Most claims that share a word with a sentence are dropped for how little that is:
 * each figure is looked up when it is asked, and so is where the words stand.
 */
class Tallied implements Coverage {
  readonly #claim: number;
  readonly #index: number;
  readonly #probe: Probe;
  readonly #sentence: Sentence;
  readonly #tally: Tally;
  #placed: Placed | null = null;

  constructor(claim: number, sentence: Sentence, { probes }: CompiledModel, tally: Tally) {
    this.#claim = claim;
    this.#index = tally.best[claim] as number;
    this.#probe = probes[this.#index] as Probe;
    this.#sentence = sentence;
    this.#tally = tally;
  }

  get share(): number {
    return this.#tally.shares[this.#claim] as number;
  }

  get ownShare(): number {
    return (this.#tally.owns[this.#index] as number) / this.#probe.total;
  }

  get weight(): number {
    return this.#tally.weights[this.#index] as number;
  }

  get groups(): number {
    return this.#tally.groups[this.#index] as number;
  }

  get size(): number {
    return this.#probe.weights.length;
  }

  get missed(): number {
    return this.#probe.total - this.weight;
  }

  get heaviestShare(): number {
    return this.#tally.heaviestShares[this.#claim] as number;
  }

  get heaviestWeight(): number {
    return this.#tally.heaviestWeights[this.#claim] as number;
  }

  get vocabulary(): readonly Span[] {
    return this.#isKnown ? (this.#tally.vocabularies[this.#claim] as Span[]) : nothing.vocabulary;
  }

  get bag(): number {
    return this.#isKnown ? (this.#tally.bags[this.#claim] as number) : 0;
  }

  /** Whether the sentence itself has a word of it, and not only its heading. */
  get #isKnown(): boolean {
    return this.#tally.bagIn[this.#claim] === this.#tally.turn;
  }

  get mostMissed(): number {
    return this.#place().mostMissed;
  }

  get mostHit(): number {
    return this.#place().mostHit;
  }

  get spans(): readonly Span[] {
    return this.#place().spans;
  }

  get cluster(): Cluster {
    return this.#place().cluster;
  }

  #place(): Placed {
    return (this.#placed ??= placed(
      this.#probe,
      this.#tally.offsets[this.#index] as number,
      this.#sentence,
      this.#tally,
    ));
  }
}

function placed({ weights, words }: Probe, first: number, sentence: Sentence, { turn, hitIn, keys }: Tally): Placed {
  let mostMissed = 0;
  let mostHit = 0;
  // Where the words stand that agree: of several places of a word the nearest to the others.
  const places: (readonly Span[])[] = [];
  const own: (string | null)[] = [];
  for (let group = 0; group < weights.length; group += 1) {
    const weight = weights[group] as number;
    if (hitIn[first + group] !== turn) {
      mostMissed = Math.max(mostMissed, weight);
      continue;
    }
    mostHit = Math.max(mostHit, weight);
    const key = keys[first + group] ?? null;
    if (key === null) continue;
    places.push(sentence.places.get(key) ?? []);
    own.push(words[group] ?? null);
  }
  const spans = nearestOf(places);
  return { mostMissed, mostHit, spans, cluster: clusterOf(spans, own, sentence) };
}
