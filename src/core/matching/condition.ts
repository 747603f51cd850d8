import type { Span } from '#core/page/article.ts';
import { remember } from '#core/remember.ts';
import { lexiconsFor, mostLanguages } from './lexicon/all.ts';
import type { Sentence } from './sentence.ts';

const patternsFor = remember((lang) => {
  const all = lexiconsFor(lang).map(({ condition }) => condition);
  return {
    opens: new RegExp(`^[^\\p{L}]{0,5}(?:${all.map(({ opens }) => opens).join('|')})`, 'u'),
    within: new RegExp(all.map(({ within }) => within).join('|'), 'gu'),
  };
}, mostLanguages);

/** Whether a folded sentence in simplified characters begins with a condition, and so supposes what it says. */
export const isCondition = (sentence: string, lang: string): boolean => patternsFor(lang).opens.test(sentence);

/** Where such a sentence has words that make what follows a condition: "it would, if R2 were ...". */
export const findSuppositions = (sentence: string, lang: string): Span[] =>
  [...sentence.matchAll(patternsFor(lang).within)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));

const reach = 25; // Characters from "if" to what it supposes.

/** Whether what stands at `evidence` is supposed, not said. */
export function isSupposed({ isConditional, suppositions, span }: Sentence, evidence: Span): boolean {
  const [from, to] = [evidence.start - reach - span.start, evidence.end - span.start];
  return isConditional || suppositions().some(({ start, end }) => start >= from && end <= to);
}
