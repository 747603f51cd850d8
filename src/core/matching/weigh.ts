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
}

/** A claim found in a sentence, before its subject is known. */
export interface Found {
  readonly compiled: CompiledClaim;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: Span;
  readonly words: readonly Span[];
}

/** How much of one way of putting a claim a sentence says. */
interface Coverage {
  readonly share: number;
  readonly weight: number;
  readonly groups: number;
  readonly spans: readonly Span[];
}

const nothing: Coverage = { share: 0, weight: 0, groups: 0, spans: [] };
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
  return found;
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
      return weighWords(compiled, best);
  }
}

/** For each claim the probe that the sentence covers best. Touches only probes that share a word with it. */
function cover(sentence: Sentence, model: CompiledModel): Map<number, Coverage> {
  const scores = new Map<number, { weight: number; groups: Set<number>; spans: Span[] }>();
  const add = (key: string, span: Span | null, share: number): void => {
    for (const { probe, group, weight } of model.postings.get(key) ?? []) {
      let score = scores.get(probe);
      if (score === undefined) {
        score = { weight: 0, groups: new Set(), spans: [] };
        scores.set(probe, score);
      }
      if (score.groups.has(group)) continue;
      score.groups.add(group);
      score.weight += weight * share;
      if (span !== null) score.spans.push(span);
    }
  };
  for (const term of sentence.terms) for (const key of term.keys) add(key, term, 1);
  for (const mention of sentence.mentions) add(nameKey(mention.name), mention, 1);
  for (const term of sentence.headingTerms) for (const key of term.keys) add(key, null, headingShare);

  const best = new Map<number, Coverage>();
  for (const [index, { weight, groups, spans }] of scores) {
    const probe = model.probes[index];
    if (probe === undefined) continue;
    const share = weight / probe.total;
    if (share > (best.get(probe.claim)?.share ?? 0)) best.set(probe.claim, { share, weight, groups: groups.size, spans });
  }
  return best;
}

/** Characters on either side of a value in which the words of its role are looked for. */
const roleWindow = 90;

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
    const distance = term.start >= value.end ? term.start - value.end : Math.max(0, value.start - term.end) * 1.3;
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
      found = { compiled, score, evidence: hull([quantity, ...(role.span !== null && role.distance < 40 ? [role.span] : [])]), words };
    }
  }
  return found;
}

/** A figure with many digits speaks for itself; a round one needs the claim's other words beside it. */
function supportNeeded(quantity: Quantity, telling: boolean): number {
  const base = quantity.digits >= 3 ? 0.16 : quantity.digits === 2 ? 0.26 : 0.4;
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
    const score = agreed * 0.9 * (0.85 + 0.15 * Math.min(1, best.share * 2)) * (date.yearKnown ? 1 : 0.85);
    if (found === null || score > found.score) found = { compiled, score, evidence: hull(role.distance < 60 ? [date, role.span] : [date]), words: [date, role.span] };
  }
  // What the claim names otherwise ("iOS 26.4", "the coming month") is found by its words.
  return found ?? weighWords(compiled, best);
}

function weighTerm(compiled: CompiledClaim, best: Coverage, sentence: Sentence): Found | null {
  const words = weighWords(compiled, best);
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
  if (hits === 0) return words;
  const share = hits / compiled.terms.length;
  // A name of its own that stands in no other claim of the model: saying it of the model is saying the claim.
  const byName = distinctive ? 0.8 + 0.15 * Math.min(1, best.share) : 0;
  const byTerms = share === 1 && compiled.terms.length > 1 ? 0.55 + 0.45 * Math.min(1, best.share / 0.6) : 0.3 + 0.7 * Math.min(1, best.share / 0.7);
  const score = Math.max(byName, best.share < 0.3 && !distinctive ? 0 : byTerms * 0.93);
  if (words !== null && words.score >= score) return words;
  return score === 0 ? words : { compiled, score, evidence: hull(spans), words: spans };
}

/** Share of a phrasing from which a sentence says it, and the least weight that has to lie in it. */
const fullShare = 0.9;
const leastShare = 0.6;
const leastWeight = 3.2;

function weighWords(compiled: CompiledClaim, best: Coverage): Found | null {
  if (best.groups < 2 || best.weight < leastWeight || best.share < leastShare || best.spans.length === 0) return null;
  const score = 0.55 + 0.4 * Math.min(1, (best.share - leastShare) / (fullShare - leastShare));
  return { compiled, score, evidence: hull(best.spans), words: best.spans };
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
