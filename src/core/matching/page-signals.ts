import type { Candidate } from './candidate.ts';
import type { Signals } from './signals.ts';
import { sourceSignals } from './source-signals.ts';

/** Confidence from which a candidate counts as company for others. */
const sure = 0.8;
const likely = 0.5;
/** Confidences that other sentences have in all, from which on more of them say no more. */
const muchElsewhere = 4;

/**
 * What the other candidates of a page say for each of them: a claim that the page states more than once, beside others
 * of its model, is likelier than one that stands alone; of two that one sentence may state, the likelier is meant.
 * Built on first confidences, in the order of the candidates.
 */
export function pageSignals(candidates: readonly Candidate[]): Signals[] {
  const byClaim = Map.groupBy(candidates, ({ found }) => found.compiled);
  const highest = new Map([...byClaim].map(([claim, own]) => [claim, highestOf(own)]));
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
    const { first, second } = highest.get(compiled) as Highest;
    const elsewhere = first.sentence === one.sentence ? second : first.confidence;
    let elsewhereSum = 0;
    for (const { sentence, confidence } of byClaim.get(compiled) ?? []) {
      if (sentence !== one.sentence) elsewhereSum += confidence;
      // More says no more, and a claim may stand on a page hundreds of times.
      if (elsewhereSum >= muchElsewhere) break;
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
      elsewhereMuch: Math.min(1, elsewhereSum / muchElsewhere),
      company: Math.min(1, count / 8),
      beside,
      besideMany: Math.min(1, besideMany / 3),
      besideSame,
      besideLess: Math.max(0, besideSame - one.confidence),
      isLikeliest: one.confidence >= beside ? 1 : 0,
      [`by${one.found.route}`]: 1,
      ...sourceSignals(one),
    };
  });
}

const bounded = (confidence: number): number => Math.min(0.9999, Math.max(0.0001, confidence));

/** The candidate of a claim with the most confidence, and the most that one of another sentence has. */
interface Highest {
  readonly first: Candidate;
  readonly second: number;
}

function highestOf(own: readonly Candidate[]): Highest {
  const first = own.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  let second = 0;
  for (const { sentence, confidence } of own) if (sentence !== first.sentence) second = Math.max(second, confidence);
  return { first, second };
}
