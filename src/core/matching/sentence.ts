import type { Span } from '#core/page/article.ts';
import type { DateMention } from '#core/text/date.ts';
import type { Quantity } from '#core/text/quantity.ts';
import type { CompiledClaim } from './compile.ts';
import { concepts, type Concept } from './lexicon/lexicon.ts';
import type { SignalRow } from './signal-row.ts';
import type { Route } from './signals.ts';
import type { RoledMention } from './mention-roles.ts';
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
  readonly isQuestion: boolean;
  readonly isConditional: boolean;
  /** Where each key of the sentence stands, in order: concepts, words, names. */
  readonly places: ReadonlyMap<string, readonly Span[]>;
  /** Its text alone, Chinese in simplified characters. */
  readonly plain: () => string;
  /** Where its words make what follows a condition, in offsets of that text. */
  readonly suppositions: () => readonly Span[];
}

/** A claim that a sentence may state, before its subject is known, with what speaks for it and against it. */
export interface Found {
  readonly compiled: CompiledClaim;
  readonly route: Route;
  /** Added to as more is known of it, up to what the rest of the page says. */
  readonly signals: SignalRow;
  readonly evidence: Span;
  readonly words: readonly Span[];
  /** The date it was found by, and how well that fits, for comparison with other claims. */
  readonly dated?: { readonly date: DateMention; readonly fit: number };
  /** The figure it was found by. */
  readonly quantity?: Quantity;
}

/** Whether a sentence has a word for a concept. */
export function hasConcept(sentence: Sentence, concept: Concept): boolean {
  return sentence.places.has(keyOf(concept));
}

/** Where a key of a sentence stands last. */
export function lastPlaceOf({ places }: Pick<Sentence, 'places'>, key: string): Span | undefined {
  return places.get(key)?.at(-1);
}

const conceptKeys = new Map(concepts.map((concept) => [concept, `#${concept}`]));

/** A concept as the keys of terms write it; made once, for text that is put together is slow to look up. */
export function keyOf(concept: Concept): string {
  return conceptKeys.get(concept) as string;
}

/** The smallest span that holds all of `spans`, of which there is at least one. */
export function hull(spans: readonly Span[]): Span {
  let { start, end } = spans[0] as Span;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
