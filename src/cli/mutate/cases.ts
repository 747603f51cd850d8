import type { ModelFile } from '#core/claim/schema.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { languageOfArticle } from '../article-language.ts';
import type { LabelledPage } from '../labeller.ts';
import { samePlace } from '../overlap.ts';
import type { Case } from './case.ts';

/** A labelled page and what gold says of it. */
export interface GoldPage {
  readonly file: string;
  readonly page: LabelledPage;
  readonly gold: readonly { readonly claim: string; readonly quote: string }[];
}

/** The badges of pages that gold stands behind: a label must be there, and be right, to be lost. */
export function casesOf(pages: readonly GoldPage[], files: readonly ModelFile[]): Case[] {
  const names = buildNameIndex(files.map(({ model }) => model));
  const claims = new Map(files.flatMap(({ model, claims: own }) => own.map((claim) => [claim.id, { model, claim }])));
  return pages.flatMap(({ file, page: { article, labels }, gold }) => {
    const lang = languageOfArticle(article);
    return labels.flatMap((label): Case[] => {
      const known = claims.get(label.claim);
      const quote = article.blocks[label.block]?.text.slice(label.sentence.start, label.sentence.end) ?? '';
      const isRight = gold.some((line) => line.claim === label.claim && samePlace(line.quote, quote));
      if (label.level !== 'badge' || known === undefined || !isRight) return [];
      return [{ file, article, lang, label, names, ...known }];
    });
  });
}
