import type { ModelFile } from '#core/claim/schema.ts';
import { compileModel } from '#core/matching/compile.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import { testPhrasings } from '#core/matching/self-test.ts';
import type { Article } from '#core/page/article.ts';
import type { Checks } from '../api/moderation.ts';
import type { CleanPage } from './clean-pages.ts';

export interface CheckedClaim {
  /** The model with the claim as proposed among its claims. */
  readonly file: ModelFile;
  /** The claim's id. */
  readonly claim: string;
  readonly others: readonly ModelFile[];
  readonly cleanPages: readonly CleanPage[];
}

/**
 * What a claim would do in readers' pages, before it may be published: which of its own words lead to it, whether words
 * of the model lead to a claim that contradicts them, and whether it labels a text that must stay clean. All with the
 * reader's own matcher. Takes as long as matching some hundred sentences: tens to hundreds of milliseconds.
 */
export function checkClaim({ file, claim, others, cleanPages }: CheckedClaim): Checks {
  const { tests } = testPhrasings(file);
  const phrasings = tests
    .filter((test) => test.claim === claim)
    .map(({ text, level, failure, contradicting }) => ({
      text,
      level,
      failure: failure === null ? null : `${failure.part}: ${failure.detail}`,
      contradicting: contradicting.map((one) => one.claim),
    }));
  const labelled = labelClean(file, claim, others, cleanPages);
  const own = file.claims.find((one) => one.id === claim);
  const hidden = turning.exec(JSON.stringify([own, file.model]))?.[0];
  const refused = [
    ...(hidden === undefined ? [] : [`it holds ${nameOf(hidden)}, a character that cannot be seen or turns the text`]),
    ...phrasings.flatMap(({ text, contradicting }) =>
      contradicting.map((other) => `"${text}" leads to ${other}, which contradicts it`),
    ),
    ...tests.flatMap((test) =>
      test.claim !== claim && test.contradicting.some((one) => one.claim === claim)
        ? [`"${test.text}", a phrasing of ${test.claim}, leads to it, and contradicts it`]
        : [],
    ),
    ...labelled
      .filter(({ level }) => level === 'badge')
      .map(({ page, sentence }) => `it labels a page that must stay clean: "${sentence}" in "${page}"`),
  ];
  const lost = phrasings.filter(({ level }) => level === null);
  const warnings = [
    ...(phrasings.some(({ level }) => level === 'badge') ? [] : ['none of its own words gives it a badge']),
    ...(lost.length === 0 ? [] : [`${lost.length} of its ${phrasings.length} phrasings are not found`]),
    ...labelled
      .filter(({ level }) => level !== 'badge')
      .map(
        ({ page, sentence }) => `it is listed as possible on a page that must stay clean: "${sentence}" in "${page}"`,
      ),
  ];
  return { phrasings, labelled, refused, warnings };
}

/** Characters by which a text reads as another than it is. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/u;

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function labelClean(
  file: ModelFile,
  claim: string,
  others: readonly ModelFile[],
  pages: readonly CleanPage[],
): Checks['labelled'] {
  const { id } = file.model;
  // The other models' names too: they are what a word means where it does not mean this model.
  const names = buildNameIndex([file.model, ...others.map(({ model }) => model)]);
  const compiled = new Map([[id, compileModel(file)]]);
  return pages.flatMap((page) => {
    const article = articleOf(page);
    if (!findModels(article, names).includes(id)) return [];
    return matchArticle(article, names, compiled)
      .filter((label) => label.claim === claim)
      .map(({ block, sentence, level }) => ({
        page: page.title,
        sentence: article.blocks[block]?.text.slice(sentence.start, sentence.end) ?? '',
        level,
      }));
  });
}

/** A clean page as the matcher reads articles. */
export function articleOf({ lang, published, title, paragraphs }: CleanPage): Article {
  return {
    lang,
    published,
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, level: 0, text })),
    ],
  };
}
