import type { Candidate } from './candidate.ts';
import type { Signals } from './signals.ts';

/** Confidence from which a candidate counts as company for others. */
const sure = 0.8;
const likely = 0.5;

/**
 * What the other candidates of a page say for each of them: a claim that the page states more than once, beside others
 * of its model, is likelier than one that stands alone; of two that one sentence may state, the likelier is meant.
 * Built on first confidences, in the order of the candidates.
 */
export function pageSignals(candidates: readonly Candidate[]): Signals[] {
  const byClaim = Map.groupBy(candidates, ({ found }) => found.compiled);
  const bySentence = Map.groupBy(candidates, ({ sentence }) => sentence);
  const byModel = Map.groupBy(candidates, ({ model }) => model);
  const company = new Map(
    [...byModel].map(([model, own]) => [
      model,
      new Set(own.filter(({ confidence }) => confidence >= sure).map(({ found }) => found.compiled)),
    ]),
  );
  return candidates.map((one) => {
    const { compiled } = one.found;
    let elsewhere = 0;
    let elsewhereSum = 0;
    for (const { sentence, confidence } of byClaim.get(compiled) ?? []) {
      if (sentence === one.sentence) continue;
      elsewhere = Math.max(elsewhere, confidence);
      elsewhereSum += confidence;
    }
    let beside = 0;
    let besideMany = 0;
    let besideSame = 0;
    for (const { found, confidence } of bySentence.get(one.sentence) ?? []) {
      if (found.compiled === compiled) continue;
      beside = Math.max(beside, confidence);
      if (confidence > likely) besideMany += 1;
      if (found.compiled.claim.attribute === compiled.claim.attribute) besideSame = Math.max(besideSame, confidence);
    }
    const others = company.get(one.model);
    const count = (others?.size ?? 0) - (others?.has(compiled) === true ? 1 : 0);
    return {
      first: Math.log(bounded(one.confidence) / (1 - bounded(one.confidence))) / 5,
      elsewhere,
      elsewhereMuch: Math.min(1, elsewhereSum / 4),
      company: Math.min(1, count / 8),
      beside,
      besideMany: Math.min(1, besideMany / 3),
      besideSame,
      besideLess: Math.max(0, besideSame - one.confidence),
      isLikeliest: one.confidence >= beside ? 1 : 0,
      [`by${one.found.route}`]: 1,
    };
  });
}

const bounded = (confidence: number): number => Math.min(0.9999, Math.max(0.0001, confidence));
