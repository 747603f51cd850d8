import type { Span } from '#core/page/article.ts';
import type { DateMention } from '#core/text/date.ts';
import type { Quantity } from '#core/text/quantity.ts';
import type { CompiledClaim } from './compile.ts';
import type { Concept } from './lexicon/lexicon.ts';
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
  readonly isConditional: boolean;
  /** Where each key of the sentence stands (the last of its places): concepts, words, names. */
  readonly keys: ReadonlyMap<string, Span>;
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
  /** The date it was found by, and how well that fits, for comparison with other claims. */
  readonly dated?: { readonly date: DateMention; readonly fit: number };
  /** The figure it was found by. */
  readonly quantity?: Quantity;
}

/** Whether a sentence has a word for a concept. */
export function hasConcept(sentence: Sentence, concept: Concept): boolean {
  return sentence.keys.has(`#${concept}`);
}

/** The smallest span that holds all of `spans`, of which there is at least one. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
