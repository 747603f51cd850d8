import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#core/page/article.ts';
import { ok, type Result } from '#core/result.ts';
import { decode } from './decode.ts';
import { readGold, readNegatives, readPages, type Gold, type GoldFile, type IndexedPage } from './gold.ts';
import { htmlTree } from './html-tree.ts';
import type { createLabeller, LabelledPage } from './labeller.ts';
import { plain, samePlace } from './overlap.ts';
import { compareReading, readTextGolds } from './compare-reading.ts';
import type { TextGold } from './page-text.ts';
import { scoreFile, type CleanText, type ScoredFile } from './score.ts';
import { textLabels } from './text-labels.ts';
import { textTree } from './text-tree.ts';

type Labeller = ReturnType<typeof createLabeller>;

/** The sets of a corpus: folders with gold, texts that should stay clean, and the saved pages beside it. */
export function findSets(corpus: string): string[] {
  const gold = readdirSync(corpus)
    .filter((name) => existsSync(join(corpus, name, 'gold.jsonl')))
    .toSorted();
  return [
    ...gold,
    ...(existsSync(join(corpus, negatives)) ? ['negatives'] : []),
    ...(existsSync(join(corpus, savedPages, 'index.jsonl')) ? ['pages'] : []),
  ];
}

const negatives = 'negatives/negatives.jsonl';
const savedPages = '../pages';

/** Labels the pages of a set, those whose name holds `only`, and compares them with its gold. */
export async function scoreSet(
  corpus: string,
  set: string,
  only: string,
  label: Labeller,
): Promise<Result<ScoredFile[]>> {
  const files = await readGold(join(corpus, set));
  if (!files.ok) return files;
  const wanted = files.value.filter(({ name }) => name.includes(only));
  return ok(await Promise.all(wanted.map((file) => scorePage(set, file, label))));
}

async function scorePage(set: string, file: GoldFile, label: Labeller): Promise<ScoredFile> {
  // A page that is not taken for an article has no labels: its gold counts as missed.
  const { article, isArticle, models, labels } = await labelFile(file.path, label);
  const texts = textLabels(article, labels);
  const gold = file.gold.map((line) => ({ ...line, layout: layoutOf(line.quote, article) }));
  return {
    set,
    name: file.name,
    lang: shortLang(file.lang ?? article.lang),
    isArticle,
    models,
    labels: texts,
    badges: scoreFile(
      { gold, traps: file.traps },
      texts.filter(({ level }) => level === 'badge'),
    ),
    both: scoreFile({ gold, traps: file.traps }, texts),
  };
}

/** Labels the texts and pages that should have no label. */
export async function labelClean(
  corpus: string,
  sets: readonly string[],
  only: string,
  label: Labeller,
): Promise<Result<CleanText[]>> {
  const clean: CleanText[] = [];
  if (sets.includes('negatives')) {
    const texts = await readNegatives(join(corpus, negatives));
    if (!texts.ok) return texts;
    for (const { id, kind, lang, title, text } of texts.value.filter((one) => one.id.includes(only))) {
      const { article, labels } = label(textTree(text, title ?? ''), 'text');
      clean.push({ set: 'negatives', name: id, kind, lang: shortLang(lang), labels: textLabels(article, labels) });
    }
  }
  if (sets.includes('pages')) {
    const pages = await readPages(join(corpus, savedPages));
    if (!pages.ok) return pages;
    const wanted = pages.value.filter(({ file }) => file.includes(only));
    const golds = await readTextGolds();
    if (!golds.ok) return golds;
    clean.push(...(await Promise.all(wanted.map((page) => labelSavedPage(page, golds.value[page.file], label)))));
  }
  return ok(clean);
}

async function labelSavedPage(
  { file, path, isArticle, lang, notes }: IndexedPage,
  gold: TextGold | undefined,
  label: Labeller,
): Promise<CleanText> {
  const html = await readPage(path);
  const root = htmlTree(html);
  const page = label(root, 'page');
  return {
    set: 'pages',
    name: file,
    kind: notes ?? '',
    lang: shortLang(lang ?? page.article.lang),
    labels: textLabels(page.article, page.labels),
    article: { is: isArticle, taken: page.isArticle },
    ...(gold === undefined ? {} : { read: compareReading(html, root, page.article, gold) }),
  };
}

async function labelFile(path: string, label: Labeller): Promise<LabelledPage> {
  return label(htmlTree(await readPage(path)), 'page');
}

async function readPage(path: string): Promise<string> {
  const html = decode(await readFile(path));
  if (!html.ok) throw new Error(`${path}: ${html.error}`);
  return html.value;
}

/** The kind of the block that a quote stands in: one that holds it whole, or else shares most with it. */
export function layoutOf(quote: string, { blocks }: Article): Gold['layout'] {
  const wanted = plain(quote);
  const whole = blocks.find(({ text }) => plain(text).includes(wanted));
  if (whole !== undefined) return whole.kind;
  // Gold may give a row without its bars, or several lines as one; a block of a word or two is in any quote.
  return blocks.find(({ text }) => text.length * 4 >= quote.length && samePlace(text, quote))?.kind ?? 'not read';
}

function shortLang(lang: string | null): string {
  return (lang ?? '?').toLowerCase().split('-')[0] ?? '?';
}
