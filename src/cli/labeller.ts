import type { ModelFile } from '#core/claim/schema.ts';
import { compileModel, type CompiledModel } from '#core/matching/compile.ts';
import type { Label } from '#core/matching/label.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import type { Article } from '#core/page/article.ts';
import { extractPage } from '#core/page/extract.ts';
import type { PageNode } from '#core/page/node.ts';

export interface LabelledPage {
  readonly article: Article;
  readonly isArticle: boolean;
  /** Models that the article names unambiguously. */
  readonly models: readonly string[];
  readonly labels: readonly Label[];
}

/** An article's models and labels, without the page around it. */
export type ArticleLabeller = (article: Article) => Pick<LabelledPage, 'models' | 'labels'>;

/** The way from an article to its labels, as in the extension: names, then the claims of the named models alone, each compiled once a run. */
export function createArticleLabeller(files: readonly ModelFile[]): ArticleLabeller {
  const byId = new Map(files.map((file) => [file.model.id, file]));
  const names = buildNameIndex(files.map(({ model }) => model));
  const compiled = new Map<string, CompiledModel>();
  const compile = (id: string): CompiledModel | undefined => {
    const file = byId.get(id);
    if (file !== undefined && !compiled.has(id)) compiled.set(id, compileModel(file));
    return compiled.get(id);
  };
  return (article) => {
    const models = findModels(article, names);
    const named = new Map<string, CompiledModel>();
    for (const id of models) {
      const model = compile(id);
      if (model !== undefined) named.set(id, model);
    }
    return { models, labels: named.size === 0 ? [] : matchArticle(article, names, named) };
  };
}

/** The way from a tree to its labels: extraction, then the article's. */
export function createLabeller(files: readonly ModelFile[]): (root: PageNode, kind: 'page' | 'text') => LabelledPage {
  const label = createArticleLabeller(files);
  return (root, kind) => {
    const { article, isArticle: looksLikeArticle } = extractPage(root);
    // A plain text has no page around it to be told from: whoever hands it over says that it is one to read.
    const isArticle = kind === 'text' ? article.blocks.length > 0 : looksLikeArticle;
    return isArticle ? { article, isArticle, ...label(article) } : { article, isArticle, models: [], labels: [] };
  };
}
