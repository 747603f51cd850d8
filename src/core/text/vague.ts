import type { Span } from '#core/page/article.ts';

/** Counts by their order of magnitude, by the least that they mean: "tens of thousands of TPUs" are 10,000 or more. */
const patterns: readonly (readonly [least: number, pattern: string])[] = [
  [
    100_000,
    '(?:many |several )?hundreds of thousands(?: of(?: the)?)?|(?:several|a few) hundred thousand(?: of(?: the)?)?|' +
      '(?:mehrere )?hunderttausende?(?: von)?|(?:des |plusieurs )?centaines de milliers(?: de)?|' +
      '(?:varios )?(?:cientos|centenares) de miles(?: de)?|centenas de milhares(?: de)?|centinaia di migliaia(?: di)?|' +
      '(?:数|几)十万(?!亿)|(?<!\\p{Script=Hangul})수십만',
  ],
  [
    10_000,
    '(?:many )?tens of thousands(?: of(?: the)?)?|(?:mehrere )?zehntausende?(?: von)?|(?:des )?dizaines de milliers(?: de)?|' +
      'decenas de miles(?: de)?|dezenas de milhares(?: de)?|decine di migliaia(?: di)?|(?:数|几|上)万(?!亿)|(?<!\\p{Script=Hangul})수만',
  ],
];
const finders = patterns.map(
  ([least, pattern]) => [least, new RegExp(`(?<![a-z\\d])(?:${pattern})(?![a-z])`, 'gu')] as const,
);
const hint = /thousand|tausend|millier|miles|milhares|migliaia|[数几上]十?万|수십?만/u;

/**
 * A folded text in which each vague count is written as the least number that it means, padded with spaces, so that
 * offsets stay; and where they stand.
 */
export function writeVague(folded: string): { readonly text: string; readonly spans: readonly Span[] } {
  if (!hint.test(folded)) return { text: folded, spans: [] };
  const spans: Span[] = [];
  let text = folded;
  for (const [least, finder] of finders) {
    text = text.replace(finder, (found: string, at: number) => {
      const digits = String(least);
      spans.push({ start: at, end: at + found.length });
      // 数万 has less room than digits need: there the scale stays and its count is written, 1万 and 10万.
      return found.length < digits.length ? `${least / 10_000}${found.at(-1)}` : digits.padEnd(found.length, ' ');
    });
  }
  return { text, spans };
}
