import type { Span } from '#core/page/article.ts';
import { clusterOf, nearestOf, noCluster, type Cluster } from './cluster.ts';
import type { CompiledClaim, CompiledModel, Probe } from './compile.ts';
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
  readonly heaviest: { readonly share: number; readonly weight: number };
  /** Where the words stand that the claim has in some way of putting it. */
  readonly vocabulary: readonly Span[];
  /** Weight of all words that the sentence shares with the claim, however it is put. */
  readonly bag: number;
}

/** The coverage of a claim that a sentence shares no word with. */
export const nothing: Coverage = {
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
  heaviest: { share: 0, weight: 0 },
  vocabulary: [],
  bag: 0,
};
/** A word of the heading over a sentence counts as half a word of the sentence. */
const headingShare = 0.5;

/** For each claim that may be found the probe that the sentence covers best. Touches only probes that share a word with it. */
export function cover(sentence: Sentence, model: CompiledModel): Map<number, Coverage> {
  const tally = tallyFor(model);
  tally.turn += 1;
  /** Probes that share a word with the sentence, in the order in which they were met. */
  const met: number[] = [];
  for (const [key, spans] of sentence.places) add(key, spans[0] ?? null, 1, model, tally, met);
  for (const { keys } of sentence.headingTerms) for (const key of keys) add(key, null, headingShare, model, tally, met);

  const chosen = new Map<number, Choice>();
  for (const index of met) {
    const probe = model.probes[index] as Probe;
    const weight = tally.weights[index] as number;
    const own = tally.owns[index] as number;
    const share = weight / probe.total;
    const known = chosen.get(probe.claim);
    if (known === undefined) {
      chosen.set(probe.claim, { index, share, weight, heaviest: own > 0 ? { share, weight: own } : nothing.heaviest });
      continue;
    }
    if (own > known.heaviest.weight) known.heaviest = { share, weight: own };
    if (share < known.share || (share === known.share && weight <= known.weight)) continue;
    known.index = index;
    known.share = share;
    known.weight = weight;
  }
  const coverage = new Map<number, Coverage>();
  for (const [claim, choice] of chosen)
    if (mayState(sentence, model.claims[claim] as CompiledClaim, choice))
      coverage.set(claim, new Tallied(claim, choice, sentence, model, tally));
  return coverage;
}

/** Less than this of a claim's words, and no term of its own: the sentence is not looked at for it. */
const leastShare = 0.25;
const leastWeight = 0.8;

/** Whether words alone are enough of a claim to look at the sentence for it. */
export function saysEnough({ share, weight }: Pick<Coverage, 'share' | 'weight'>): boolean {
  return share >= leastShare && weight >= leastWeight;
}

/** Whether there is anything to find a claim by: most claims that share a word with a sentence share no more. */
function mayState(
  { quantities, dates }: Sentence,
  { claim: { value }, terms, telling }: CompiledClaim,
  choice: Choice,
): boolean {
  if (value.kind === 'quantity') return quantities.length > 0;
  if (value.kind === 'date' && dates.length > 0) return true;
  return terms.length > 0 || telling.length > 0 || saysEnough(choice);
}

/** The probe of a claim that is covered best so far. */
interface Choice {
  index: number;
  share: number;
  weight: number;
  heaviest: Coverage['heaviest'];
}

type Placed = Pick<Coverage, 'mostMissed' | 'mostHit' | 'spans' | 'cluster'>;

/**
 * What the tally says of a claim. Most claims that share a word with a sentence are dropped for how little that is:
 * where the words stand is looked for when it is asked, which is before the next sentence.
 */
class Tallied implements Coverage {
  readonly share: number;
  readonly ownShare: number;
  readonly weight: number;
  readonly groups: number;
  readonly size: number;
  readonly missed: number;
  readonly heaviest: Coverage['heaviest'];
  readonly vocabulary: readonly Span[];
  readonly bag: number;
  readonly #probe: Probe;
  readonly #first: number;
  readonly #sentence: Sentence;
  readonly #tally: Tally;
  #placed: Placed | null = null;

  constructor(
    claim: number,
    { index, share, weight, heaviest }: Choice,
    sentence: Sentence,
    { probes }: CompiledModel,
    tally: Tally,
  ) {
    const probe = probes[index] as Probe;
    const isKnown = tally.bagIn[claim] === tally.turn;
    this.share = share;
    this.ownShare = (tally.owns[index] as number) / probe.total;
    this.weight = weight;
    this.groups = tally.groups[index] as number;
    this.size = probe.weights.length;
    this.missed = probe.total - weight;
    this.heaviest = heaviest;
    this.vocabulary = isKnown ? (tally.vocabularies[claim] as Span[]) : nothing.vocabulary;
    this.bag = isKnown ? (tally.bags[claim] as number) : 0;
    this.#probe = probe;
    this.#first = tally.offsets[index] as number;
    this.#sentence = sentence;
    this.#tally = tally;
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
    return (this.#placed ??= placed(this.#probe, this.#first, this.#sentence, this.#tally));
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
