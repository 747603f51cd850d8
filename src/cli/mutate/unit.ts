import type { Span } from '#core/page/article.ts';
import type { Quantity } from '#core/text/quantity.ts';
import { blockText, inSentence, type Case, type Mutation } from './case.ts';
import type { Edit } from './edit.ts';
import { ownQuantities } from './value.ts';
import { unitPattern, unitWordsOf, type UnitWords } from './words.ts';

/** The figures of the claim, of something else: tokens for parameters, dollars for chips, kilobytes for petabytes. */
export function unitMutations(one: Case): Mutation[] {
  const { value } = one.claim;
  const words = unitWordsOf(one.lang);
  if (value.kind !== 'quantity' || words === null) return [];
  const own = ownQuantities(one, value);
  // A figure in a word ("half", "twice") has its unit in it.
  if (own.length === 0 || own.some(({ start, end }) => !/\p{Nd}/u.test(blockText(one).slice(start, end)))) return [];
  const unit = value.unit.replace(/^usd-.*$/u, 'usd');
  const text = otherUnit(unit, words);
  const old = wordsOf(one, unit, own);
  const edits = old.map((edit): Edit => ({ ...edit, text: edit.keeps ? text : '' }));
  const inserted = own
    .filter((quantity) => !old.some((edit) => edit.keeps && isAt(one, quantity, edit)))
    .map(({ end }): Edit => ({ block: one.label.block, start: end, end, text: spaced(one.lang, text) }));
  return [{ kind: 'unit', how: `${unit} to ${text}`, edits: merged([...edits, ...inserted]) }];
}

/** Whether a word of a unit is that of a figure: part of it, or near behind it in the same clause. */
function isAt(one: Case, { start, end }: Span, word: Span): boolean {
  if (word.start < end) return word.start >= start;
  return word.start - end <= reach && !/[,;:.，；：。()（）]/u.test(blockText(one).slice(end, word.start));
}

/** How far behind a figure its unit may stand; farther on it is that of something else, and the figure gets one of its own. */
const reach = 25;

function otherUnit(unit: string, words: UnitWords): string {
  if (unit === 'parameters') return words.tokens;
  if (unit === 'tokens') return words.parameters;
  if (unit === 'usd') return words.users;
  if (unit === 'bytes') return 'KB';
  return words.dollars;
}

interface OldUnit {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Whether the other unit takes its place; else it goes, as a sign before the figure does. */
  readonly keeps: boolean;
}

/** Where the sentence has words of a unit. */
function wordsOf(one: Case, unit: string, own: readonly Quantity[]): OldUnit[] {
  const pattern = unitPattern(unit === 'chips' ? 'gpus' : unit, one.lang);
  const also = unit === 'chips' || unit === 'gpus' ? unitPattern('chips', one.lang) : null;
  const percent = unit === 'percent' ? /百分之/gu : null;
  const found = [pattern, also, percent].flatMap((each) => (each === null ? [] : inSentence(one, each)));
  const block = one.label.block;
  return found
    .filter((word) => !own.some(({ start }) => word.start < start && word.end > start))
    .map(({ start, end, text }) => ({
      block,
      start,
      end,
      keeps: text !== '百分之' && !/^(?:us)?[$€£¥]$/u.test(text),
    }));
}

function spaced(lang: string, text: string): string {
  return lang === 'zh' || lang === 'ja' ? text : ` ${text}`;
}

/** Edits of which none lies in another. */
function merged(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
