import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFile } from '#core/claim/schema.ts';
import { ok, type Result } from '#core/result.ts';
import { decode } from '../decode.ts';
import { readGold } from '../gold.ts';
import { htmlTree } from '../html-tree.ts';
import { createArticleLabeller, createLabeller } from '../labeller.ts';
import { casesOf, type GoldPage } from './cases.ts';
import { mutationReport, type MutationReport } from './mutants.ts';

/** Makes and labels the mutants of all labels of a corpus that are right, in the pages whose name holds `only`. */
export async function mutateCorpus(
  corpus: string,
  sets: readonly string[],
  only: string,
  files: readonly ModelFile[],
): Promise<Result<MutationReport>> {
  const label = createLabeller(files);
  const pages: GoldPage[] = [];
  for (const set of sets) {
    const gold = await readGold(join(corpus, set));
    if (!gold.ok) return gold;
    for (const file of gold.value.filter(({ name }) => name.includes(only))) {
      const html = decode(await readFile(file.path));
      if (!html.ok) return html;
      pages.push({ file: `${set}/${file.name}`, page: label(htmlTree(html.value), 'page'), gold: file.gold });
    }
  }
  return ok(mutationReport(casesOf(pages, files), createArticleLabeller(files)));
}
