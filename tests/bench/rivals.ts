import approximately from 'approx-string-match';
import MiniSearch from 'minisearch';
import type { Claim } from '#core/claim/schema.ts';
import type { Article } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { splitSentences } from '#core/text/sentences.ts';

/** Other ways over the same text for the same claims. What they prepare once is not part of a pass. */
export interface Rival {
  readonly name: string;
  /** One pass over an article; gives how much it found, so that no work can be left out. */
  pass(article: Article): number;
}

/** BM25 over how the claims are put, with each sentence as a query: what a search library would do. */
export function miniSearch(claims: readonly Claim[]): Rival {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(claims.map((claim) => ({ id: claim.id, text: textsOf(claim).join('\n') })));
  return {
    name: 'MiniSearch',
    pass: (article) =>
      article.blocks.reduce(
        (found, { text }) =>
          found +
          splitSentences(text, 'en').filter(({ start, end }) => index.search(text.slice(start, end)).length > 0).length,
        0,
      ),
  };
}

/** A fifth of a phrasing may differ. */
const errorShare = 0.2;

/** Each phrasing looked for in the whole text, with some letters different: what a fuzzy finder would do. */
export function approxStringMatch(claims: readonly Claim[]): Rival {
  const phrasings = claims.flatMap((claim) => textsOf(claim).map(fold));
  return {
    name: 'approx-string-match',
    pass: (article) => {
      const text = fold(article.blocks.map((block) => block.text).join('\n'));
      return phrasings.filter((phrasing) => approximately(text, phrasing, errorsIn(phrasing)).length > 0).length;
    },
  };
}

function errorsIn(phrasing: string): number {
  return Math.floor(phrasing.length * errorShare);
}

/** The floor: the text folded and cut into sentences, and nothing done with it. */
export const plainPass: Rival = {
  name: 'plain pass',
  pass: (article) =>
    article.blocks.reduce((length, { text }) => length + fold(text).length + splitSentences(text, 'en').length, 0),
};

function textsOf({ statement, phrasings }: Claim): string[] {
  return [statement, ...phrasings];
}
