import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { check } from '#core/check.ts';
import { modes, type Mode } from '#core/matching/label.ts';
import type { BlockKind } from '#core/page/article.ts';
import { fail, ok, type Result } from '#core/result.ts';

const GoldSchema = v.object({
  file: v.string(),
  lang: v.optional(v.string()),
  quote: v.string(),
  claim: v.optional(v.string()),
  mode: v.optional(v.picklist(modes)),
  must: v.optional(v.boolean()),
  trap: v.optional(v.boolean()),
  why: v.optional(v.string()),
  looksLike: v.optional(v.nullable(v.string())),
});
const NegativeSchema = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  lang: v.string(),
  kind: v.string(),
  text: v.string(),
});
const PageSchema = v.object({
  file: v.string(),
  isArticle: v.boolean(),
  lang: v.nullish(v.string()),
  notes: v.nullish(v.string()),
});

export interface Gold {
  readonly quote: string;
  readonly claim: string;
  readonly mode: Mode;
  readonly must: boolean;
  /** The kind of block it was found in; 'not read' where no block of the page has it. */
  readonly layout: BlockKind | 'not read';
}
export interface Trap {
  readonly quote: string;
  readonly why: string;
  readonly looksLike: string | null;
}
export interface GoldFile {
  readonly path: string;
  readonly name: string;
  readonly lang: string | null;
  readonly gold: readonly Gold[];
  readonly traps: readonly Trap[];
}
export type Negative = v.InferOutput<typeof NegativeSchema>;
export type IndexedPage = v.InferOutput<typeof PageSchema> & { readonly path: string };

/** The pages of a folder with their labels and traps from its gold.jsonl. */
export async function readGold(folder: string): Promise<Result<GoldFile[]>> {
  const lines = await readLines(join(folder, 'gold.jsonl'), GoldSchema);
  if (!lines.ok) return lines;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).toSorted();
  const unfit = lines.value.find(
    ({ claim, mode, trap }) => trap !== true && (claim === undefined || mode === undefined),
  );
  if (unfit !== undefined)
    return fail(`${folder}/gold.jsonl: no claim or no mode for "${unfit.quote}" in ${unfit.file}`);
  const stray = lines.value.find(({ file }) => !names.includes(file));
  if (stray !== undefined)
    return fail(`${folder}/gold.jsonl: received file "${stray.file}", allowed ${names.join(', ')}`);
  return ok(
    names.map((name) => {
      const own = lines.value.filter(({ file }) => file === name);
      return {
        path: join(folder, name),
        name,
        lang: own.find(({ lang }) => lang !== undefined)?.lang ?? null,
        gold: own.flatMap(({ claim, quote, mode, must = false, trap }) =>
          trap === true || claim === undefined || mode === undefined
            ? []
            : [{ claim, quote, mode, must, layout: 'not read' }],
        ),
        traps: own.flatMap(({ trap, quote, why = '', looksLike = null }) =>
          trap === true ? [{ quote, why, looksLike }] : [],
        ),
      };
    }),
  );
}

/** Texts that must stay free of labels. */
export async function readNegatives(file: string): Promise<Result<Negative[]>> {
  return readLines(file, NegativeSchema);
}

/** Saved pages of every make, with whether each is an article. */
export async function readPages(folder: string): Promise<Result<IndexedPage[]>> {
  const lines = await readLines(join(folder, 'index.jsonl'), PageSchema);
  return lines.ok ? ok(lines.value.map((page) => ({ ...page, path: join(folder, 'html', page.file) }))) : lines;
}

async function readLines<S extends v.GenericSchema>(file: string, schema: S): Promise<Result<v.InferOutput<S>[]>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return fail((error as Error).message);
  }
  const items: v.InferOutput<S>[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch (error) {
      return fail(`${file}:${index + 1}: ${(error as Error).message}`);
    }
    const item = check(schema, data, `${file}:${index + 1}`);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return ok(items);
}
