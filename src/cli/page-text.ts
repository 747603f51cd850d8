import * as v from 'valibot';
import { isElement, isText, type PageNode } from '#core/page/node.ts';

/** Of a saved page, which of its words are the article's: ranges of `wordsOf`, end exclusive. */
export type TextGold = v.InferOutput<typeof TextGold>;

const Range = v.pipe(
  v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.number(), v.integer())]),
  v.check(([from, to]) => from < to, 'ends before it begins'),
);
const TextGold = v.strictObject({
  text: v.array(Range),
  /** Headline, names, dates, credits, references: no fault to read them, nor to leave them out. */
  either: v.array(Range),
});

/** The gold of all pages, by file. */
export const TextGolds = v.record(v.string(), TextGold);

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+/gu;
const unread = new Set(['script', 'style', 'noscript', 'template', 'head']);

/** The words of a text in lower case; in scripts without spaces each character is one. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** All words of a page's tree in its order, whatever is shown of it. */
export function wordsOf(root: PageNode): string[] {
  const words: string[] = [];
  const visit = (node: PageNode): void => {
    if (isText(node)) words.push(...wordsIn(node.data ?? ''));
    else if (isElement(node) && !unread.has(node.localName ?? '')) {
      for (let i = 0; i < node.childNodes.length; i += 1) visit(node.childNodes[i] as PageNode);
    }
  };
  visit(root);
  return words;
}

/** How well words read agree with those that are the article's: token F1, words counted as often as they stand. */
export function wordF1(read: readonly string[], all: readonly string[], gold: TextGold): number {
  const wanted = countWords(gold.text.flatMap(([from, to]) => all.slice(from, to)));
  const either = countWords(gold.either.flatMap(([from, to]) => all.slice(from, to)));
  let shared = 0;
  let extra = 0;
  let total = 0;
  for (const count of wanted.values()) total += count;
  for (const [one, count] of countWords(read)) {
    const right = Math.min(count, wanted.get(one) ?? 0);
    shared += right;
    extra += Math.max(0, count - right - (either.get(one) ?? 0));
  }
  return total + shared + extra === 0 ? 1 : (2 * shared) / (total + shared + extra);
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
