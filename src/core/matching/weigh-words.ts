import type { Span } from '#core/page/article.ts';
import type { CompiledClaim } from './compile.ts';
import type { Coverage } from './coverage.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { hasConcept, hull, type Found, type Sentence } from './sentence.ts';

/** A claim of a term: by a name of its own, by a telling concept, or by the term beside the claim's other words. */
export function weighTerm(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const words = weighWords(compiled, best, sentence);
  const { keys } = sentence;
  let hits = 0;
  let distinctive = false;
  const spans: Span[] = [];
  for (const term of compiled.terms) {
    const matched = term.groups.map((group) => group.map((key) => keys.get(key)).find((span) => span !== undefined));
    if (matched.length === 0 || matched.some((span) => span === undefined)) continue;
    hits += 1;
    distinctive ||= term.distinctive;
    spans.push(...(matched as Span[]));
  }
  if (hits === 0 || !fitsRelation(compiled, sentence) || isSupposed(hull(spans), sentence)) return words;
  // A name of its own that stands in no other claim of the model: saying it of the model is saying the claim.
  const byName = distinctive && best.share >= 0.2 ? 0.8 + 0.15 * Math.min(1, best.share) : 0;
  // A concept that is the claim ("a mixture of experts"), said of the model by name, leaves nothing open.
  const bySense = compiled.telling.some((key) => keys.has(key)) && sentence.mentions.length > 0 ? 0.82 : 0;
  // All of several terms, one of them a code that means nothing else, leave little open.
  const complete =
    hits === compiled.terms.length &&
    hits > 1 &&
    (compiled.terms.some(({ coded }) => coded) || compiled.terms.every(({ named }) => named));
  const enough =
    best.share >= (complete ? 0.35 : leastTermShare) && best.spans.length >= 2 && best.weight >= leastTermWeight;
  // "Ascend 910B and H800" is not said by one of the two.
  const missing = compiled.terms.some(
    ({ coded, groups }) => coded && !groups.every((group) => group.some((key) => keys.has(key))),
  );
  const byTerms = enough
    ? (0.5 + 0.5 * Math.min(1, (best.share - 0.2) / 0.5)) *
      (missing ? 0.6 : hits / compiled.terms.length > 0.5 ? 1 : 0.9)
    : 0;
  const score = Math.max(byName, bySense, byTerms * 0.95);
  if (score === 0 || (words !== null && words.score >= score)) return words;
  return {
    compiled,
    score,
    evidence: hull(spans),
    words: spans,
    loose: !complete && (byName === 0 || best.share < leastTermShare),
    named: byName === 0 && bySense === score,
  };
}

/** Beside a term of the claim less of its other words is needed than without. */
const leastTermShare = 0.5;
const leastTermWeight = 2.1;

const existenceConcepts: readonly Concept[] = [
  'develop',
  'test',
  'train',
  'codename',
  'release',
  'announce',
  'rumour',
  'open',
];

/** "Rivals GPT-4" compares: a sentence that only names GPT-4 does not. */
function fitsRelation({ claim, relation }: CompiledClaim, sentence: Sentence): boolean {
  if (claim.attribute === 'name')
    return (
      hasConcept(sentence, 'codename') ||
      /["'“”「」«»(]/u.test(sentence.folded.slice(sentence.span.start, sentence.span.end))
    );
  if (claim.attribute === 'inference-hardware') return hasConcept(sentence, 'infer') || hasConcept(sentence, 'device');
  if (claim.attribute === 'license') return hasConcept(sentence, 'license') || hasConcept(sentence, 'open');
  if (claim.attribute === 'existence') return existenceConcepts.some((concept) => hasConcept(sentence, concept));
  if (claim.attribute !== 'benchmark-comparison') return true;
  return relation.length === 0 || relation.some((concept) => hasConcept(sentence, concept));
}

/** Share of a phrasing from which a sentence says it, and the least weight that has to lie in it. */
const fullShare = 0.9;
const leastShare = 0.62;
const leastWeight = 2.9;
/** What stands in a condition is supposed, not said. */
const supposed = /(?<![a-z])(?:if|wenn|falls|如果|若是|もし|만약)(?![a-z])/u;
function isSupposed(evidence: Span, { folded, span, isConditional }: Sentence): boolean {
  return (
    isConditional || supposed.test(folded.slice(Math.max(span.start, evidence.start - suppositionReach), evidence.end))
  );
}

const suppositionReach = 25; // Characters from "if" to what it supposes.

/** Two words alone say a phrasing only if they are all of it and stand together. */
const shortWeight = 2;
const shortReach = 60;
/** Characters over which the words of a phrasing may be spread. */
const reachBase = 40;
const reachEach = 20;

/** A claim that is found by its words: most of one way of putting it, close together. */
export function weighWords(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const single = compiled.claim.attribute === 'release-delay' || compiled.claim.attribute === 'cancellation';
  if (single && best.share >= 0.97 && best.spans.length === 1 && !sentence.isQuestion) {
    return { compiled, score: 0.8, evidence: hull(best.spans), words: best.spans, loose: false, named: true };
  }
  if (
    best.spans.length < 2 ||
    best.share < leastShare ||
    best.ownShare < best.share * 0.65 ||
    !fitsRelation(compiled, sentence)
  )
    return null;
  const evidence = hull(best.spans);
  // Words that are strewn over a long sentence do not say one thing.
  if (evidence.end - evidence.start > reachBase + reachEach * best.groups) return null;
  if (isSupposed(evidence, sentence)) return null;
  const short = best.weight < leastWeight;
  if (
    short &&
    (sentence.isQuestion ||
      best.weight < shortWeight ||
      best.share < 0.97 ||
      evidence.end - evidence.start > shortReach)
  )
    return null;
  const score = 0.55 + 0.4 * Math.min(1, (best.share - leastShare) / (fullShare - leastShare));
  return { compiled, score: short ? 0.72 : score, evidence, words: best.spans, loose: true };
}

/** A claim of a date that a sentence puts in words ("in the coming month"): all of a phrasing, and no headline. */
export function weighTime(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  return best.share < fullShare || sentence.isQuestion ? null : weighWords(compiled, best, sentence);
}
