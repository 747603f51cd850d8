import type { Span } from '#core/page/article.ts';
import { remember } from '#core/remember.ts';
import { lexiconsFor, mostLanguages } from './lexicon/all.ts';
import type { Sentence } from './sentence.ts';

const patternsFor = remember((lang) => {
  const all = lexiconsFor(lang).map(({ condition }) => condition);
  return {
    opens: new RegExp(`^[^\\p{L}]{0,5}(?:${all.map(({ opens }) => opens).join('|')})`, 'u'),
    within: new RegExp(all.map(({ within }) => within).join('|'), 'u'),
  };
}, mostLanguages);

const reach = 25; // Characters from "if" to what it supposes.

/** Whether a folded sentence in simplified characters begins with a condition, and so supposes what it says. */
export const isCondition = (sentence: string, lang: string): boolean => patternsFor(lang).opens.test(sentence);

/** Whether what stands at `evidence` is supposed, not said: "if R2 has ...", "it would, if R2 were ...". */
export function isSupposed({ isConditional, plain, span, lang }: Sentence, { start, end }: Span): boolean {
  if (isConditional) return true;
  const text = plain();
  let from = Math.max(span.start, start - reach) - span.start;
  // No half of a word: "ebenfalls" is no "falls".
  if (/\p{L}/u.test(text[from - 1] ?? ' ')) while (/[a-z]/u.test(text[from] ?? ' ')) from += 1;
  return patternsFor(lang).within.test(text.slice(from, end - span.start));
}
