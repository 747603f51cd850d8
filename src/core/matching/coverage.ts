import type { Span } from '#core/page/article.ts';
import type { CompiledModel } from './compile.ts';
import { nameKey } from './name-key.ts';
import type { Sentence } from './sentence.ts';

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
  readonly spans: readonly Span[];
  /** Weight of all words that the sentence shares with the claim, however it is put. */
  readonly bag: number;
}

/** The coverage of a claim that a sentence shares no word with. */
export const nothing: Coverage = { share: 0, ownShare: 0, weight: 0, groups: 0, size: 1, spans: [], bag: 0 };
/** A word of the heading over a sentence counts as half a word of the sentence. */
const headingShare = 0.5;

interface Score {
  weight: number;
  own: number;
  readonly groups: Set<number>;
  readonly spans: Span[];
}

/** For each claim the probe that the sentence covers best. Touches only probes that share a word with it. */
export function cover(sentence: Sentence, model: CompiledModel): Map<number, Coverage> {
  const scores = new Map<number, Score>();
  const bags = new Map<number, number>();
  const add = (key: string, span: Span | null, share: number): void => {
    const seen = new Set<number>();
    for (const { probe, group, weight } of model.postings.get(key) ?? []) {
      let score = scores.get(probe);
      if (score === undefined) {
        score = { weight: 0, own: 0, groups: new Set(), spans: [] };
        scores.set(probe, score);
      }
      if (score.groups.has(group)) continue;
      score.groups.add(group);
      score.weight += weight * share;
      if (span === null) continue;
      score.own += weight;
      score.spans.push(span);
      const claim = model.probes[probe]?.claim ?? -1;
      if (!seen.has(claim)) bags.set(claim, (bags.get(claim) ?? 0) + weight);
      seen.add(claim);
    }
  };
  const done = new Set<string>();
  const once = (key: string, span: Span | null, share: number): void => {
    if (!done.has(key)) add(key, span, share);
    done.add(key);
  };
  for (const term of sentence.terms) for (const key of term.keys) once(key, term, 1);
  for (const mention of sentence.mentions) once(nameKey(mention.name), mention, 1);
  for (const term of sentence.headingTerms) for (const key of term.keys) once(key, null, headingShare);

  const best = new Map<number, Coverage>();
  for (const [index, { weight, own, groups, spans }] of scores) {
    const probe = model.probes[index];
    if (probe === undefined) continue;
    const share = weight / probe.total;
    if (share > (best.get(probe.claim)?.share ?? 0))
      best.set(probe.claim, {
        share,
        ownShare: own / probe.total,
        weight,
        groups: groups.size,
        size: probe.groups,
        spans,
        bag: bags.get(probe.claim) ?? 0,
      });
  }
  return best;
}
