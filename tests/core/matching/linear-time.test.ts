import { describe, expect, it } from 'vitest';
import { compileModel } from '#core/matching/compile.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex, findMentions } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import { findCues, readStance } from '#core/matching/stance.ts';
import { findTerms } from '#core/matching/terms.ts';
import type { Article, Block } from '#core/page/article.ts';
import { extractPage } from '#core/page/extract.ts';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { languageOf } from '#core/text/language.ts';
import { findQuantities } from '#core/text/quantity.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { htmlTree } from '../../../src/cli/html-tree.ts';
import { textTree } from '../../../src/cli/text-tree.ts';
import { seedModels } from './label-text.ts';

const files = seedModels('deepseek-r2', 'gpt-5');
const names = buildNameIndex(files.map(({ model }) => model));
const models = new Map(files.map((file) => [file.model.id, compileModel(file)]));

/** Pieces of text that, repeated, have brought down readers of text before, and those that ours look for. */
const patterns = [
  ['1,', '1.', '1.1.', '1 ', '1-', '1/', '17. ', '%', '$', '((((', 'a-', '"', '. ', ' ', '\n', '…'],
  ['a', 'word ', 'é', '万', '据', '不', 'e\u0301', '\u0301', '\u00AD', '👩‍👩‍👧', '\uD83D', 'שלום ', '&', '_'],
  ['vs. ', 'if ', 'May ', 'not ', 'x10^', 'according to ', 'it is said that ', 'up to ', '1.2T ', '$1.2T '],
  ['R2 ', 'DeepSeek ', 'DeepSeek R2 ', 'R2 has ', 'GPT-5 and GPT-4 and R2, ', 'R2 has 1.2T parameters. '],
  ['R2 has 1.2T parameters and 78B active, ', '据传R2参数1.2万亿。'],
].flat();

/** Makes the work for a text, so that what is not ours (parsing HTML) is no part of the time. */
type Work = (text: string) => () => unknown;

const everyLanguage = ['en', 'zh', 'de', 'fr', 'es', 'pt', 'it', 'ja', 'ko'];
const someLanguages = ['en', 'zh'];
const inLanguages =
  (languages: readonly string[], run: (folded: string, lang: string) => unknown): Work =>
  (text) => {
    const folded = fold(text);
    return () => languages.map((lang) => run(folded, lang));
  };

const functions: readonly (readonly [name: string, work: Work])[] = [
  ['fold', (text) => () => fold(text)],
  ['languageOf', (text) => () => languageOf(null, text)],
  ['splitSentences', inLanguages(someLanguages, splitSentences)],
  ['findQuantities', inLanguages(someLanguages, (folded, lang) => findQuantities(folded, { lang }))],
  ['findDates', inLanguages(someLanguages, (folded, lang) => findDates(folded, { lang, published: '2025-04-27' }))],
  ['findTerms', inLanguages(someLanguages, (folded, lang) => findTerms(folded, [], lang))],
  ['findMentions', (text) => () => findMentions(fold(text), names)],
  [
    'readStance',
    inLanguages(everyLanguage, (folded, lang) =>
      readStance(folded, findCues(folded, lang), { start: 0, end: 1 }, { lang, negative: false }),
    ),
  ],
  ['extractPage of a text', prepared((text) => textTree(text))],
  ['extractPage of a page', prepared((text) => htmlTree(`<article><p>${text}</p></article>`))],
  ['extractPage of many elements', prepared((text) => htmlTree(cut(text, 20).join('<p>')))],
];

const articles: readonly (readonly [name: string, blocks: (text: string) => readonly Block[]])[] = [
  ['one paragraph', (text) => [paragraph(text)]],
  ['many paragraphs', (text) => cut(text, 500).map(paragraph)],
  ['one heading', (text) => [{ kind: 'heading', level: 2, text }, paragraph('It is large.')]],
  ['headings and items', (text) => cut(text, 60).map(headingOrItem)],
  ['a table', (text) => cut(text, 400).map(row)],
];

function prepared(tree: (text: string) => Parameters<typeof extractPage>[0]): Work {
  return (text) => {
    const root = tree(text);
    return () => extractPage(root);
  };
}

function matching(blocks: (text: string) => readonly Block[]): Work {
  return (text) => {
    const article: Article = {
      lang: 'en',
      published: '2025-04-27',
      title: 'DeepSeek R2',
      blocks: [paragraph('DeepSeek R2 is an AI model, a large language model such as GPT-5.'), ...blocks(text)],
    };
    return () => {
      // What a scan finds is kept with the article: a copy is scanned anew.
      const page = { ...article };
      findModels(page, names);
      return matchArticle(page, names, models);
    };
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', level: 0, text };
}

function headingOrItem(text: string, index: number): Block {
  return index % 2 === 0 ? { kind: 'heading', level: 1 + (index % 6), text } : { kind: 'item', level: 1, text };
}

function row(text: string): Block {
  const half = Math.floor(text.length / 2);
  return {
    kind: 'row',
    level: 0,
    text,
    cells: [
      { start: 0, end: half, header: 'Model', head: true },
      { start: half, end: text.length, header: 'DeepSeek R2', head: false },
    ],
  };
}

function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}

let salt = 0;
/** A text that no cache has seen: only its first word tells it from others. */
function repeated(pattern: string, length: number): string {
  salt += 1;
  const first = salt.toString(2).replaceAll('0', 'q').replaceAll('1', 'w');
  return `${first}${pattern.repeat(Math.ceil(length / pattern.length))}`.slice(0, length);
}

function timeOf(work: Work, pattern: string, length: number): number {
  const run = work(repeated(pattern, length));
  const started = performance.now();
  run();
  return performance.now() - started;
}

const tries = 5;
/** Four times the text takes four times as long; anything quadratic takes sixteen times. */
const mostGrowth = 9;
/** Characters of the longer text, and ms in which it may be done without a look at its growth. */
const sizes = { functions: { length: 120_000, fast: 60 }, articles: { length: 64_000, fast: 150 } };

/** How much longer four times the text takes; 0 where even that is too fast to matter. The best of a few tries, for a busy machine. */
function growth(work: Work, pattern: string, { length, fast }: { length: number; fast: number }): number {
  let [short, long] = [Infinity, Infinity];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    long = Math.min(long, timeOf(work, pattern, length));
    if (long < fast) return 0;
    short = Math.min(short, timeOf(work, pattern, length / 4));
    if (long / short < mostGrowth) break;
  }
  return long / short;
}

describe('hostile text costs time in proportion to its length', () => {
  it.each(functions)('%s', { timeout: 120_000 }, (_name, work) => {
    for (const pattern of patterns)
      expect.soft(growth(work, pattern, sizes.functions), JSON.stringify(pattern)).toBeLessThan(mostGrowth);
  });

  it.each(articles)('matching of %s', { timeout: 120_000 }, (name, blocks) => {
    for (const pattern of patterns.filter((one) => !isKnown(name, one)))
      expect.soft(growth(matching(blocks), pattern, sizes.articles), JSON.stringify(pattern)).toBeLessThan(mostGrowth);
  });

  it('matching of one paragraph with thousands of ambiguous names', { timeout: 120_000 }, () => {
    const [, blocks] = articles[0] as (typeof articles)[number];
    expect(growth(matching(blocks), 'R2 has ', sizes.articles)).toBeLessThan(mostGrowth);
  });
});

/** One block with thousands of ambiguous names: see the test that fails. */
function isKnown(article: string, pattern: string): boolean {
  return article.startsWith('one ') && pattern.includes('R2') && !pattern.includes('DeepSeek');
}
