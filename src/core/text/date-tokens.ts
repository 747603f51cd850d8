import type { Said } from './date-span.ts';
import { isUnspaced } from './lexicon/characters.ts';
import { meaning, type Token } from './tokens.ts';

/** A date as read from tokens `first` to `next` (exclusive). */
export interface Read {
  readonly first: number;
  readonly next: number;
  readonly said: Said;
}

/** The tokens of one block. */
export type Tokens = readonly Token[];

/** Four digits outside these years are no year of AI news. */
export const shortestYear = 1990;

export const latestYear = 2100;

/** 15-30日 */
export function dayRange(tokens: Tokens, at: number): { date: number; dateTo: number; next: number } | null {
  const date = literalOf(tokens[at]);
  const dateTo = literalOf(tokens[at + 2]);
  if (
    date === null ||
    dateTo === null ||
    tokens[at + 1]?.meanings.has('to') !== true ||
    tokens[at + 3]?.meanings.has('dayMark') !== true
  )
    return null;
  return date >= 1 && dateTo <= 31 && date < dateTo ? { date, dateTo, next: at + 4 } : null;
}

/** 初, 下旬, 말 after their month or year. */
export function partAfter(tokens: Tokens, at: number): { name: string; next: number } | null {
  const link = tokens[at]?.meanings.has('link') === true && isUnspaced(tokens[at]?.text[0]) ? 1 : 0;
  const part = meaning(tokens[at + link], 'partAfter');
  return part === undefined ? null : { name: part.name, next: at + link + 1 };
}

/** "between", with little words after it, stands before the token. */
export function isBetween(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= at - 3; back -= 1) {
    const token = tokens[back];
    if (token === undefined) return false;
    if (token.meanings.has('between')) return true;
    if (!token.meanings.has('link') && !token.meanings.has('currency')) return false;
  }
  return false;
}

/** A day of the month, with its ordinal mark. */
export function dayAt(tokens: Tokens, at: number): { value: number; next: number } | null {
  const word = meaning(tokens[at], 'dayWord');
  if (word !== undefined) return { value: word.factor, next: at + 1 };
  const value = literalOf(tokens[at]);
  if (value === null || value < 1 || value > 31) return null;
  const mark = tokens[at + 1];
  if (mark !== undefined && mark.glued && mark.meanings.has('ordinal')) return { value, next: at + 2 };
  if (mark !== undefined && mark.glued && mark.type === 'word' && !isUnspaced(mark.text[0])) return null;
  return { value, next: at + 1 };
}

/** Four digits that are a year: nothing beside them makes them a count. */
export function yearAt(tokens: Tokens, at: number, earliest = shortestYear): number | null {
  const token = tokens[at];
  const value = literalOf(token);
  if (value === null || value < earliest || value > latestYear || (token as Token).text.length !== 4) return null;
  const next = tokens[at + 1];
  if (next === undefined) return value;
  if (next.type === 'mark')
    return next.meanings.has('unit') || (next.text === '-' && tokens[at + 2]?.type === 'number') ? null : value;
  if (next.glued && next.type === 'word' && !isUnspaced(next.text[0])) return null;
  if (
    next.meanings.has('unit') ||
    next.meanings.has('scale') ||
    next.meanings.has('times') ||
    next.meanings.has('currency')
  ) {
    return next.meanings.has('yearMark') || next.meanings.has('partAfter') || next.meanings.has('span') ? value : null;
  }
  return value;
}

/** After a month, older years are years as well: a history is not news of this year. */
const earliestDated = 1800;

/** The year after a month or season, past "of", "de" and a comma. */
export function yearAfter(tokens: Tokens, at: number): { value: number; next: number } | null {
  const from = skipLinks(tokens, tokens[at]?.text === '.' && tokens[at].glued ? at + 1 : at);
  const value =
    yearAt(tokens, from, earliestDated) ??
    (tokens[from]?.text === ',' ? yearAt(tokens, from + 1, earliestDated) : null);
  if (value === null) return null;
  const next = tokens[from]?.text === ',' ? from + 2 : from + 1;
  const mark = tokens[next];
  // "mai 2025 г.", "2025 年"
  return { value, next: mark?.meanings.has('yearMark') === true ? next + 1 : next };
}

/** Past the little words that join the parts of a date. */
export function skipLinks(tokens: Tokens, at: number, most = 3): number {
  let next = at;
  while (next < at + most && tokens[next]?.meanings.has('link') === true) next += 1;
  return next;
}

/** The value of plain digits. */
export function literalOf(token: Token | undefined): number | null {
  const literal = token?.literal ?? null;
  return literal !== null && literal.plain ? literal.value : null;
}
