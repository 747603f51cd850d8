import type { Quantity } from '#core/text/quantity.ts';
import type { CompiledClaim, CompiledModel } from './compile.ts';
import { cover, coverageOf, type Coverage } from './coverage.ts';
import type { Wording } from './likeness.ts';
import type { Found, Sentence } from './sentence.ts';
import { note, signalOf } from './signal-row.ts';
import type { Signals } from './signals.ts';
import { mayAgree, saysAnotherDay, weighDate, weighQuantity } from './weigh-value.ts';
import { weighWords } from './weigh-words.ts';

/**
 * The claims of a model that a sentence may speak of, each once. A claim that it shares no word with is not looked at.
 * `wording` gives the words of the sentence; it is no part of it, for sentences are kept until the page is read.
 */
export function weigh(sentence: Sentence, model: CompiledModel, wording: () => Wording): Found[] {
  const found: Found[] = [];
  let starts: readonly number[] | null = null;
  const content = Math.max(1, sentence.terms.length + sentence.mentions.length);
  for (const index of cover(sentence, model)) {
    const compiled = model.claims[index] as CompiledClaim;
    if (!mayAgree(compiled, sentence)) continue;
    const best = coverageOf(index, sentence, model);
    const hit = weighClaim(compiled, best, sentence, model);
    if (hit === null) continue;
    if (starts === null) {
      starts = startsOf(sentence);
      model.vocabulary.hear(wording());
    }
    note(hit.signals, wordSignals(best, content));
    note(hit.signals, model.vocabulary.likeness(compiled.ways));
    note(hit.signals, vocabularySignals(best, hit, sentence, starts));
    found.push(hit);
  }
  for (const hit of found) {
    note(hit.signals, rivalSignals(hit, found));
    note(hit.signals, { crowd: crowdOf(hit, found) });
  }
  return found;
}

/** Where the words and names of a sentence begin, each place once. */
function startsOf({ terms, mentions }: Sentence): readonly number[] {
  const starts = new Set<number>();
  for (const { start } of terms) starts.add(start);
  for (const { start } of mentions) starts.add(start);
  return [...starts];
}

function weighClaim(compiled: CompiledClaim, best: Coverage, sentence: Sentence, model: CompiledModel): Found | null {
  switch (compiled.claim.value.kind) {
    case 'quantity':
      return weighQuantity(compiled, sentence);
    case 'date':
      // What the claim names otherwise ("iOS 26.4", "the coming month") is found by its words.
      return (
        weighDate(compiled, best, sentence) ??
        (saysAnotherDay(compiled, sentence) ? null : weighWords(compiled, best, sentence, model))
      );
    case 'term':
    case 'none':
      return weighWords(compiled, best, sentence, model);
  }
}

const fullWeight = 8;
const fullBag = 12;
const heavy = 3; // What a word weighs that hardly any text has.

function wordSignals(best: Coverage, content: number): Signals {
  return {
    share: best.share,
    shareHigh: Math.max(0, best.share - 0.6) * 2.5,
    own: best.ownShare,
    weight: Math.min(1, best.weight / fullWeight),
    bag: Math.min(1, best.bag / fullBag),
    focusOfSentence: Math.min(1, best.spans.length / content),
    missed: Math.min(1, best.missed / fullWeight),
    missedGroups: Math.min(1, (best.size - best.groups) / 6),
    mostMissed: Math.min(1, best.mostMissed / heavy),
    mostHit: Math.min(1, best.mostHit / heavy),
    density: best.cluster.density,
    cuts: best.cluster.cuts,
    exact: best.cluster.exact,
    order: best.cluster.order,
    clustered: best.share * best.cluster.density,
    heavyShare: best.heaviestShare,
    heavyWeight: Math.min(1, best.heaviestWeight / fullWeight),
    size: Math.min(1, best.size / 8),
    words: Math.min(1, content / 40),
  };
}

const fullCrowd = 5;

/** How many other claims of the model the sentence says as much of: a sentence that is near to all states none. */
function crowdOf(hit: Found, all: readonly Found[]): number {
  const weight = signalOf(hit.signals, 'weight');
  let count = 0;
  for (const other of all) if (other !== hit && signalOf(other.signals, 'weight') >= weight) count += 1;
  return Math.min(1, count / fullCrowd);
}

const adjacent = 30; // Characters to the next word of content.
const nearby = 60; // Characters around the evidence: about a clause.

/** How much of what the sentence says is of the claim's vocabulary. `starts` are where its words and names begin. */
function vocabularySignals(
  { vocabulary }: Coverage,
  { evidence }: Found,
  { span }: Sentence,
  starts: readonly number[],
): Signals {
  let inside = 0;
  let own = 0;
  let insideNear = 0;
  let ownNear = 0;
  let before = { start: evidence.start - adjacent, isOwn: false };
  let behind = { start: evidence.end + adjacent, isOwn: false };
  for (const start of starts) {
    const isOwn = vocabulary.some((known) => known.start === start);
    if (start < evidence.start && start > before.start) before = { start, isOwn };
    if (start >= evidence.end && start < behind.start) behind = { start, isOwn };
    if (start >= span.start && start < span.end) {
      inside += 1;
      if (isOwn) own += 1;
    }
    if (start >= evidence.start - nearby && start < evidence.end + nearby) {
      insideNear += 1;
      if (isOwn) ownNear += 1;
    }
  }
  return {
    vocabulary: inside === 0 ? 0 : own / inside,
    vocabularyNear: insideNear === 0 ? 0 : ownNear / insideNear,
    ownBefore: before.isOwn ? 1 : 0,
    otherBefore: before.start > evidence.start - adjacent && !before.isOwn ? 1 : 0,
    ownBehind: behind.isOwn ? 1 : 0,
    otherBehind: behind.start < evidence.end + adjacent && !behind.isOwn ? 1 : 0,
  };
}

/** How other claims of the model stand to the same words, figure or date. */
function rivalSignals(hit: Found, all: readonly Found[]): Signals {
  let rival = -1;
  let rivalSame = -1;
  let sharedFigure = 0;
  let sharedDate = 0;
  const strength = strengthOf(hit);
  for (const other of all) {
    if (other === hit || other.compiled === hit.compiled) continue;
    const margin = sharesWords(other, hit) ? strengthOf(other) - strength : -1;
    rival = Math.max(rival, margin);
    if (other.compiled.claim.attribute === hit.compiled.claim.attribute) rivalSame = Math.max(rivalSame, margin);
    if (hit.quantity !== undefined && other.quantity === hit.quantity) {
      sharedFigure = Math.max(sharedFigure, isExact(other, hit.quantity) && !isExact(hit, hit.quantity) ? 1 : 0.5);
    }
    if (hit.dated !== undefined && other.dated?.date === hit.dated.date) {
      sharedDate = Math.max(sharedDate, other.dated.fit > hit.dated.fit + 0.02 ? 1 : 0.5);
    }
  }
  return { rival: Math.max(0, rival), rivalSame: Math.max(0, rivalSame), sharedFigure, sharedDate };
}

/** Most of what one stands on, the other stands on too. */
function sharesWords(other: Found, hit: Found): boolean {
  if (hit.route !== 'words') return true;
  let shared = 0;
  for (const word of hit.words)
    if (other.words.some(({ start, end }) => start < word.end && word.start < end)) shared += 1;
  return shared * 2 >= hit.words.length;
}

function strengthOf({ signals, route }: Found): number {
  return signalOf(signals, route === 'words' ? 'own' : 'agreed');
}

/** "1.8T" states the claim of 1.8T, and not the one of about 1.76T. */
function isExact({ compiled: { claim } }: Found, quantity: Quantity): boolean {
  const { value } = claim;
  return value.kind === 'quantity' && Math.abs(value.amount - quantity.value) <= Math.abs(value.amount) * 1e-6;
}
