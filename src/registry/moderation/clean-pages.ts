import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { check } from '#core/check.ts';

/** A text that states no claim of anybody's about an unreleased model: whoever labels it is wrong. */
export const CleanPageSchema = v.strictObject({
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/u, 'a language of two letters')),
  published: v.pipe(v.string(), v.isoDate()),
  title: v.string(),
  paragraphs: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type CleanPage = v.InferOutput<typeof CleanPageSchema>;

const folder = join(import.meta.dirname, 'clean-pages');
let kept: Promise<readonly CleanPage[]> | null = null;

/** All clean pages: one file each, read once. */
export function readCleanPages(): Promise<readonly CleanPage[]> {
  kept ??= readAll();
  return kept;
}

async function readAll(): Promise<CleanPage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const page = check(CleanPageSchema, JSON.parse(await readFile(join(folder, name), 'utf8')), name);
      if (!page.ok) throw new TypeError(page.error);
      return page.value;
    }),
  );
}
