import type { Quantity } from '#core/text/quantity.ts';
import type { CompiledClaim, CompiledModel } from './compile.ts';
import { cover, nothing, type Coverage } from './coverage.ts';
import type { Found, Sentence } from './sentence.ts';
import { weighDate, weighQuantity } from './weigh-value.ts';
import { weighTerm, weighTime, weighWords } from './weigh-words.ts';

/** The claims of a model that a sentence speaks of, each once. A claim that it shares no word with is not looked at. */
export function weigh(sentence: Sentence, model: CompiledModel): Found[] {
  const coverage = cover(sentence, model);
  const found: Found[] = [];
  // A date stands for itself: what happens on it may be put in words that the claim does not use.
  for (const index of sentence.dates.length === 0 ? [] : model.dated)
    if (!coverage.has(index)) coverage.set(index, nothing);
  for (const [index, best] of coverage) {
    const compiled = model.claims[index];
    const hit = compiled === undefined ? null : weighClaim(compiled, best, sentence);
    if (hit !== null) found.push(hit);
  }
  return found.filter((hit) => !found.some((other) => takesValueFrom(other, hit) || takesWordsFrom(other, hit)));
}

/** Of two claims about one figure of the text, the one that gives it exactly is meant: "1.8T", not "about 1.76T". */
function takesValueFrom(other: Found, hit: Found): boolean {
  if (hit.quantity === undefined || other.quantity !== hit.quantity || other === hit) return false;
  const [mine, its] = [hit.compiled.claim, other.compiled.claim];
  if (mine.attribute !== its.attribute || mine.value.kind !== 'quantity' || its.value.kind !== 'quantity') return false;
  return (
    isExact(its.value.amount, hit.quantity) && !isExact(mine.value.amount, hit.quantity) && mine.value.max === undefined
  );
}

/** Of two claims of one attribute found by the same words, the one that they say more of is meant. */
function takesWordsFrom(other: Found, hit: Found): boolean {
  if (other === hit || hit.quantity !== undefined || other.quantity !== undefined) return false;
  const [mine, its] = [hit.compiled.claim, other.compiled.claim];
  if (hit.dated !== undefined && hit.dated.date === other.dated?.date) {
    return mine.attribute === its.attribute && other.dated.fit > hit.dated.fit;
  }
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
      // What the claim names otherwise ("iOS 26.4", "the coming month") is found by its words.
      return weighDate(compiled, best, sentence) ?? weighTime(compiled, best, sentence);
    case 'term':
      return weighTerm(compiled, best, sentence);
    case 'none':
      return weighWords(compiled, best, sentence);
  }
}
