import type { Article } from '#core/page/article.ts';
import type { CompiledModel } from './compile.ts';
import type { Label } from './label.ts';
import type { NameIndex } from './names.ts';

/** Labels for the sentences of an article, in reading order. `models` holds those that `findModels` named. */
export function matchArticle(_article: Article, _names: NameIndex, _models: ReadonlyMap<string, CompiledModel>): Label[] {
  return [];
}
