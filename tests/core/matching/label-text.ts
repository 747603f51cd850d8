import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ModelFileSchema, type ModelFile } from '#core/claim/schema.ts';
import { compileModel } from '#core/matching/compile.ts';
import type { Label } from '#core/matching/label.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import type { Article, Block } from '#core/page/article.ts';

const seed = resolve(import.meta.dirname, '../../../src/registry/seed');

/** Model files of the seed. */
export function seedModels(...ids: string[]): ModelFile[] {
  return ids.map((id) => v.parse(ModelFileSchema, JSON.parse(readFileSync(resolve(seed, `${id}.json`), 'utf8'))));
}

export interface Page {
  readonly lang?: string;
  readonly published?: string;
  readonly title?: string;
}

/** An article of paragraphs; a line that begins with "# " is a heading, one with "- " a list item. */
export function article(
  text: string,
  { lang = 'en', published, title = 'An AI model in the news' }: Page = {},
): Article {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Block => {
      if (line.startsWith('# ')) return { kind: 'heading', level: 2, text: line.slice(2) };
      if (line.startsWith('- ')) return { kind: 'item', level: 1, text: line.slice(2) };
      return { kind: 'paragraph', level: 0, text: line };
    });
  return { lang, published: published ?? null, title, blocks };
}

/** Badges of an article, by the same steps as the extension's. */
export function labelsOf(models: readonly ModelFile[], page: Article): Label[] {
  return allLabelsOf(models, page).filter(({ level }) => level === 'badge');
}

/** Badges and what is only possible. */
export function allLabelsOf(models: readonly ModelFile[], page: Article): Label[] {
  const names = buildNameIndex(models.map(({ model }) => model));
  const wanted = findModels(page, names);
  const compiled = new Map(
    models.filter(({ model }) => wanted.includes(model.id)).map((file) => [file.model.id, compileModel(file)]),
  );
  return matchArticle(page, names, compiled);
}
