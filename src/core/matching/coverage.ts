import type { Span } from '#core/page/article.ts';
import { nameKey, type CompiledModel } from './compile.ts';
import type { Sentence } from './sentence.ts';

/** How much of one way of putting a claim a sentence says. */
export interface Coverage {
  readonly share: number;
  /** The same without the words of the heading. */
  readonly ownShare: number;
  readonly weight: number;
  readonly groups: number;
  readonly spans: readonly Span[];
}

/** The coverage of a claim that a sentence shares no word with. */
export const nothing: Coverage = { share: 0, ownShare: 0, weight: 0, groups: 0, spans: [] };
/** A word of the heading over a sentence counts as half a word of the sentence. */
const headingShare = 0.5;

/** For each claim the probe that the sentence covers best. Touches only probes that share a word with it. */
export function cover(sentence: Sentence, model: CompiledModel): Map<number, Coverage> {
  const scores = new Map<number, { weight: number; own: number; groups: Set<number>; spans: Span[] }>();
  const add = (key: string, span: Span | null, share: number): void => {
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
    }
  };
  for (const term of sentence.terms) for (const key of term.keys) add(key, term, 1);
  for (const mention of sentence.mentions) add(nameKey(mention.name), mention, 1);
  for (const term of sentence.headingTerms) for (const key of term.keys) add(key, null, headingShare);

  const best = new Map<number, Coverage>();
  for (const [index, { weight, own, groups, spans }] of scores) {
    const probe = model.probes[index];
    if (probe === undefined) continue;
    const share = weight / probe.total;
    if (share > (best.get(probe.claim)?.share ?? 0))
      best.set(probe.claim, { share, ownShare: own / probe.total, weight, groups: groups.size, spans });
  }
  return best;
}
