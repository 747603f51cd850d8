import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import type { Article } from '#core/page/article.ts';
import type { PageNode } from '#core/page/node.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { TreeNode } from './html-tree.ts';
import { TextGolds, wordF1, wordsIn, wordsOf, type TextGold } from './page-text.ts';

const file = join(import.meta.dirname, 'gold/page-texts.json');

/** Reads which words of the saved pages are their article's. */
export async function readTextGolds(): Promise<Result<Record<string, TextGold>>> {
  const golds = v.safeParse(TextGolds, JSON.parse(await readFile(file, 'utf8')));
  return golds.success ? ok(golds.output) : fail(`${file}: ${golds.issues[0].message}`);
}

/** How well a page's article was read, and how well Readability reads it. */
export function compareReading(
  html: string,
  root: TreeNode,
  { blocks }: Article,
  gold: TextGold,
): { readonly ours: number; readonly readability: number } {
  const all = wordsOf(root);
  return {
    ours: wordF1(
      blocks.flatMap(({ text }) => wordsIn(text)),
      all,
      gold,
    ),
    readability: wordF1(wordsByReadability(html), all, gold),
  };
}

function wordsByReadability(html: string): string[] {
  const read = new Readability<PageNode>(parseHTML(html).document, { serializer: (node) => node }).parse();
  return read?.content === null || read?.content === undefined ? [] : wordsOf(read.content);
}
