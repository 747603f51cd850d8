import type { Article } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { languageOf } from '#core/text/language.ts';

const sample = 4000; // Characters that tell a page's language.

/** The language of an article: from its declared language and the first characters of its text. */
export function languageOfArticle({ lang, blocks }: Article): string {
  const text = blocks.map((block) => block.text).join(' ');
  return languageOf(lang, fold(text.slice(0, sample)));
}
