import type { Span } from '#core/page/article.ts';
import type { DateMention } from '#core/text/date.ts';
import type { Quantity } from '#core/text/quantity.ts';
import { agreeDate, agreeQuantity } from './agree.ts';
import { nameKey, type CompiledClaim, type CompiledModel } from './compile.ts';
import { roleOf, type Role } from './roles.ts';
import type { RoledMention } from './subject.ts';
import type { Term } from './terms.ts';

/** A sentence as the matcher sees it; all offsets are into the folded block. */
export interface Sentence {
  readonly folded: string;
  readonly span: Span;
  readonly terms: readonly Term[];
  readonly mentions: readonly RoledMention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly headingTerms: readonly Term[];
  /** A question or a heading asks or names; it says little by two words. */
  readonly isQuestion: boolean;
}

/** A claim found in a sentence, before its subject is known. */
export interface Found {
  readonly compiled: CompiledClaim;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: Span;
  readonly words: readonly Span[];
  /** Found by words that may mean other things: no figure, date or name of the claim's own. */
  readonly loose: boolean;
  /** Holds only where the sentence itself names the model. */
  readonly named?: boolean;
  /** The figure it was found by. */
  readonly quantity?: Quantity;
}

/** How much of one way of putting a claim a sentence says. */
interface Coverage {
  readonly share: number;
  /** The same without the words of the heading. */
  readonly ownShare: number;
  readonly weight: number;
  readonly groups: number;
  readonly spans: readonly Span[];
}

const nothing: Coverage = { share: 0, ownShare: 0, weight: 0, groups: 0, spans: [] };
/** A word of the heading over a sentence counts as half a word of the sentence. */
const headingShare = 0.5;

/** The claims of a model that a sentence speaks of, each once. */
export function weigh(sentence: Sentence, model: CompiledModel): Found[] {
  const coverage = cover(sentence, model);
  const found: Found[] = [];
  for (const [index, compiled] of model.claims.entries()) {
    const best = coverage.get(index) ?? nothing;
    const hit = weighClaim(compiled, best, sentence);
    if (hit !== null) found.push(hit);
  }
  return found.filter((hit) => !found.some((other) => takesValueFrom(other, hit) || takesWordsFrom(other, hit)));
}

/** Of two claims about one figure of the text, the one that gives it exactly is meant: "1.8T", not "about 1.76T". */
function takesValueFrom(other: Found, hit: Found): boolean {
  if (hit.quantity === undefined || other.quantity !== hit.quantity || other === hit) return false;
  const [mine, its] = [hit.compiled.claim, other.compiled.claim];
  if (mine.attribute !== its.attribute || mine.value.kind !== 'quantity' || its.value.kind !== 'quantity') return false;
  return isExact(its.value.amount, hit.quantity) && !isExact(mine.value.amount, hit.quantity) && mine.value.max === undefined;
}

/** Of two claims of one attribute found by the same words, the one that they say more of is meant. */
function takesWordsFrom(other: Found, hit: Found): boolean {
  if (other === hit || hit.quantity !== undefined || other.quantity !== undefined) return false;
  const [mine, its] = [hit.compiled.claim, other.compiled.claim];
  const overlap = Math.min(hit.evidence.end, other.evidence.end) - Math.max(hit.evidence.start, other.evidence.start);
  return mine.attribute === its.attribute && overlap > 0 && other.score > hit.score;
}

function isExact(amount: number, quantity: Quantity): boolean {
  return Math.abs(amount - quantity.value) <= Math.abs(amount) * 1e-6;
}

function weighClaim(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const { value } = compiled.claim;
  switch (value.kind) {
    case 'quantity':
      return weighQuantity(compiled, best, sentence);
    case 'date':
      return weighDate(compiled, best, sentence);
    case 'term':
      return weighTerm(compiled, best, sentence);
    case 'none':
      return weighWords(compiled, best, sentence);
  }
}

/** For each claim the probe that the sentence covers best. Touches only probes that share a word with it. */
function cover(sentence: Sentence, model: CompiledModel): Map<number, Coverage> {
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
    if (share > (best.get(probe.claim)?.share ?? 0)) best.set(probe.claim, { share, ownShare: own / probe.total, weight, groups: groups.size, spans });
  }
  return best;
}

/** Characters on either side of a value in which the words of its role are looked for. */
const roleWindow = 110;

interface RoleFit {
  readonly fits: boolean;
  readonly distance: number;
  readonly span: Span | null;
}

/** Whether what a value is needed for stands nearer to it than what would make it another attribute's. */
function fitRole(role: Role, value: Span, sentence: Sentence): RoleFit {
  if (role.need.length === 0) return { fits: true, distance: 0, span: null };
  let need = Infinity;
  let avoid = Infinity;
  let span: Span | null = null;
  for (const term of sentence.terms) {
    const distance = term.start >= value.end ? term.start - value.end : Math.max(0, value.start - term.end) * 1.15;
    if (distance > roleWindow) continue;
    // What stands behind a comma, a bracket or a conjunction belongs to the next value.
    const between = term.start >= value.end ? sentence.folded.slice(value.end, term.start) : sentence.folded.slice(term.end, value.start);
    const apart = /[,;()（），；、]/u.test(between) ? 25 : 0;
    for (const key of term.keys) {
      const concept = key.slice(1);
      if ((role.need as readonly string[]).includes(concept) && distance + apart < need) {
        need = distance + apart;
        span = term;
      }
      if ((role.avoid as readonly string[]).includes(concept)) avoid = Math.min(avoid, distance + apart);
    }
  }
  if (need === Infinity) {
    const heading = sentence.headingTerms.some(({ keys }) => keys.some((key) => (role.need as readonly string[]).includes(key.slice(1))));
    return { fits: heading && avoid === Infinity, distance: roleWindow, span: null };
  }
  return { fits: need <= avoid, distance: need, span };
}

/** Units that say by themselves what is measured. */
const tellingUnits = new Set(['parameters', 'pue', 'map', 'bytes', 'flops', 'usd-per-million-tokens', 'gigawatt-hours', 'layers', 'experts', 'gpus', 'chips', 'languages']);

function weighQuantity(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const { claim } = compiled;
  if (claim.value.kind !== 'quantity') return null;
  let found: Found | null = null;
  for (const quantity of sentence.quantities) {
    const agreed = agreeQuantity(claim.value, quantity);
    if (agreed === 0) continue;
    const role = fitRole(roleOf(claim.attribute), quantity, sentence);
    const telling = quantity.unit !== null && tellingUnits.has(quantity.unit) && claim.attribute !== 'active-parameters';
    if (!role.fits && !(telling && role.span === null && role.distance === 0)) {
      // "A 1.2T-parameter model" needs no further word.
      if (!(telling && claim.attribute === 'total-parameters' && !hasConcept(sentence, 'active'))) continue;
    }
    if (claim.value.baseline !== undefined && isOtherBaseline(compiled, quantity, sentence)) continue;
    const needed = supportNeeded(quantity, telling);
    if (best.share < needed) continue;
    const score = agreed * (0.82 + 0.18 * Math.min(1, best.share / Math.max(needed * 1.6, 0.3)));
    if (found === null || score > found.score) {
      const words = [quantity, ...(role.span === null ? [] : [role.span])];
      found = { compiled, score, evidence: hull([quantity, ...(role.span !== null && role.distance < 40 ? [role.span] : [])]), words, loose: false, quantity };
    }
  }
  return found;
}

/** A figure with many digits speaks for itself; a round one needs the claim's other words beside it. */
function supportNeeded(quantity: Quantity, telling: boolean): number {
  const digits = quantity.digits + (quantity.max === undefined ? 0 : 1);
  const base = digits >= 3 ? 0.16 : digits === 2 ? 0.26 : 0.4;
  return telling ? base * 0.6 : base;
}

/** "Cheaper than GPT-4o" is not "cheaper than GPT-4 Turbo": a baseline that the claim does not know. */
function isOtherBaseline(compiled: CompiledClaim, quantity: Quantity, sentence: Sentence): boolean {
  const near = sentence.mentions.filter(({ role, start, end }) => role === 'compared' && Math.min(Math.abs(start - quantity.end), Math.abs(quantity.start - end)) < roleWindow);
  const foreign = near.filter(({ name, kind }) => kind === 'other' || !compiled.others.has(nameKey(name)));
  return near.length > 0 && compiled.others.size > 0 && foreign.length === near.length && !near.some(({ name }) => compiled.others.has(nameKey(name)));
}

function hasConcept(sentence: Sentence, concept: string): boolean {
  return sentence.terms.some(({ keys }) => keys.includes(`#${concept}`));
}

function weighDate(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const { claim } = compiled;
  if (claim.value.kind !== 'date') return null;
  let found: Found | null = null;
  for (const date of sentence.dates) {
    const agreed = agreeDate(claim.value, date);
    if (agreed === 0) continue;
    const role = fitRole(roleOf(claim.attribute), date, sentence);
    if (!role.fits || role.span === null) continue;
    // Other attributes only have a date: what happens on it is said by the claim's own words.
    if (claim.attribute !== 'release-date' && best.share < leastDatedShare) continue;
    const score = agreed * 0.9 * (0.85 + 0.15 * Math.min(1, best.share * 2)) * (date.yearKnown ? 1 : 0.85);
    if (found === null || score > found.score) found = { compiled, score, evidence: hull(role.distance < 60 ? [date, role.span] : [date]), words: [date, role.span], loose: false };
  }
  // What the claim names otherwise ("iOS 26.4", "the coming month") is found by its words.
  return found ?? weighWords(compiled, best, sentence);
}

const leastDatedShare = 0.4;

function weighTerm(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const words = weighWords(compiled, best, sentence);
  const keys = new Map<string, Span>();
  for (const term of sentence.terms) for (const key of term.keys) keys.set(key, term);
  for (const mention of sentence.mentions) keys.set(nameKey(mention.name), mention);
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
  if (hits === 0 || !fitsRelation(compiled, sentence)) return words;
  // A name of its own that stands in no other claim of the model: saying it of the model is saying the claim.
  const byName = distinctive && best.share >= 0.2 ? 0.8 + 0.15 * Math.min(1, best.share) : 0;
  // A concept that is the claim ("a mixture of experts"), said of the model by name, leaves nothing open.
  const bySense = hits > 0 && compiled.telling.some((key) => keys.has(key)) && sentence.mentions.length > 0 ? 0.82 : 0;
  // All of several terms, one of them a code that means nothing else, leave little open.
  const complete = hits === compiled.terms.length && hits > 1 && (compiled.terms.some(({ coded }) => coded) || compiled.terms.every(({ named }) => named));
  const enough = best.share >= (complete ? 0.35 : leastTermShare) && best.spans.length >= 2 && best.weight >= leastTermWeight;
  // "Ascend 910B and H800" is not said by one of the two.
  const missing = compiled.terms.some(({ coded, groups }) => coded && !groups.every((group) => group.some((key) => keys.has(key))));
  const byTerms = enough ? (0.5 + 0.5 * Math.min(1, (best.share - 0.2) / 0.5)) * (missing ? 0.6 : hits / compiled.terms.length > 0.5 ? 1 : 0.9) : 0;
  const score = Math.max(byName, bySense, byTerms * 0.95);
  if (score === 0 || (words !== null && words.score >= score)) return words;
  return { compiled, score, evidence: hull(spans), words: spans, loose: byName === 0 && !complete, named: byName === 0 && bySense === score };
}

/** Beside a term of the claim less of its other words is needed than without. */
const leastTermShare = 0.5;
const leastTermWeight = 2.1;

const existenceConcepts = ['develop', 'test', 'train', 'codename', 'release', 'announce', 'rumour', 'open'];

/** "Rivals GPT-4" compares: a sentence that only names GPT-4 does not. */
function fitsRelation({ claim, relation }: CompiledClaim, sentence: Sentence): boolean {
  if (claim.attribute === 'name') return hasConcept(sentence, 'codename') || /["'“”「」«»(]/u.test(sentence.folded.slice(sentence.span.start, sentence.span.end));
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
/** Two words alone say a phrasing only if they are all of it and stand together. */
const shortWeight = 2;
const shortReach = 60;
/** Characters over which the words of a phrasing may be spread. */
const reachBase = 40;
const reachEach = 20;

function weighWords(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const single = compiled.claim.attribute === 'release-delay' || compiled.claim.attribute === 'cancellation';
  if (single && best.share >= 0.97 && best.spans.length === 1 && !sentence.isQuestion) {
    return { compiled, score: 0.8, evidence: hull(best.spans), words: best.spans, loose: false, named: true };
  }
  if (best.spans.length < 2 || best.share < leastShare || best.ownShare < best.share * 0.65 || best.spans.length === 0 || !fitsRelation(compiled, sentence)) return null;
  const evidence = hull(best.spans);
  // Words that are strewn over a long sentence do not say one thing.
  if (evidence.end - evidence.start > reachBase + reachEach * best.groups) return null;
  if (supposed.test(sentence.folded.slice(Math.max(sentence.span.start, evidence.start - 25), evidence.end))) return null;
  const short = best.weight < leastWeight;
  if (short && (sentence.isQuestion || best.weight < shortWeight || best.share < 0.97 || evidence.end - evidence.start > shortReach || best.spans.length < 2)) return null;
  const score = 0.55 + 0.4 * Math.min(1, (best.share - leastShare) / (fullShare - leastShare));
  return { compiled, score: short ? 0.72 : score, evidence, words: best.spans, loose: true };
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
