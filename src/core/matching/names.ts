import type { Article } from '#core/page/article.ts';
import type { Model } from '#core/claim/schema.ts';

export interface NameIndex {
  readonly models: readonly Model[];
}

export function buildNameIndex(models: readonly Model[]): NameIndex {
  return { models };
}

/** Ids of the models that the article names unambiguously. */
export function findModels(article: Article, names: NameIndex): string[] {
  const text = article.blocks.map((block) => block.text).join('\n');
  return names.models.filter((model) => model.aliases.some((alias) => text.includes(alias))).map((model) => model.id);
}
