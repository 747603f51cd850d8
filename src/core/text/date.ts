import { findSlashed } from './date-slash.ts';
import type { Span } from '#core/page/article.ts';
import { addDays } from './calendar.ts';
import { resolve, type Days, type Precision } from './date-span.ts';
import { isBetween, skipLinks, type Read } from './date-tokens.ts';
import { readSaid } from './date-words.ts';
import { beginsDate, helpsDate } from './lexicon/compile.ts';
import { lexiconFor } from './lexicon/languages.ts';
import { tokenise, type Token } from './tokens.ts';

/** A date or span of days that a text names. */
export interface DateMention extends Span, Days {}

/** What `findDates` needs beside the text. */
export interface DateOptions {
  readonly lang: string;
  /** The article's day, YYYY-MM-DD; without it relative dates are left out. */
  readonly published: string | null;
  /** Spans of product names, in which no digit is a date. */
  readonly masked?: readonly Span[];
}

/** The dates of one block of folded text, in reading order. */
export function findDates(folded: string, options: DateOptions): DateMention[] {
  const text = closeYears(folded);
  const found = findWorded(text, options).map((date) =>
    text !== folded && /\d/u.test(folded[date.start - 1] ?? '') ? { ...date, start: date.start - 1 } : date,
  );
  const apart = folded.includes('/') ? findSlashed(folded, options) : [];
  if (apart.length === 0) return found;
  const free = apart.filter((one) => !found.some((date) => date.start < one.end && one.start < date.end));
  return [...found, ...free].toSorted((a, b) => a.start - b.start);
}

/** "2025 年底" is 2025年底 with a space for looks: the space moves before the figures, so that all offsets but one stay. */
function closeYears(folded: string): string {
  return folded.replaceAll(/(\d{1,4}) (?=[年月日년월일号號])/gu, ' $1');
}

function findWorded(folded: string, options: DateOptions): DateMention[] {
  const lexicon = lexiconFor(options.lang);
  const tokens = tokenise(folded, lexicon, options.masked ?? []);
  if (!/\d/u.test(folded) && !(tokens.some(({ uses }) => (uses & helpsDate) !== 0) && lexicon.hasDateWord(folded)))
    return [];
  const found: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    // Most tokens are words that no date begins with.
    if (token.type === 'mark' || (token.uses & beginsDate) === 0) {
      at += 1;
      continue;
    }
    const read = readSaid(tokens, at, lexicon);
    if (read === null) {
      at += 1;
      continue;
    }
    const range = readRange(tokens, read, lexicon);
    const last = range ?? read;
    const days = range === null ? resolve(read.said, options.published) : joined(read, range, options.published);
    if (days !== null) {
      const { days: bounded, next } = withBound(tokens, at, last, days, options.published);
      found.push({ start: (tokens[at] as Token).start, end: (tokens[next - 1] as Token).end, ...bounded });
      at = next;
    } else at = last.next;
  }
  return found;
}

/** "15 August to 30 September", "between May and June 2025", 8月15日至30日. */
function readRange(tokens: readonly Token[], lower: Read, lexicon: ReturnType<typeof lexiconFor>): Read | null {
  const link = tokens[lower.next];
  if (link === undefined || lower.said.relative !== undefined || lower.said.within !== undefined) return null;
  const between = isBetween(tokens, lower.first);
  const and = link.meanings.has('and');
  const or = link.meanings.has('or');
  if (!link.meanings.has('to') && link.text !== '—' && !and && !or) return null;
  const at = skipLinks(tokens, lower.next + 1);
  // "17 March –" may break off there.
  if (tokens[at] === undefined) return null;
  const upper = readSaid(tokens, at, lexicon, lower.said);
  if (upper === null) return null;
  // 15日と30日の間
  const after = tokens[upper.next]?.meanings.has('betweenAfter') === true;
  if (and && !or && !between && !after) return null;
  if (or && !between && !touch(lower.said, upper.said)) return null;
  if (upper.said.relative !== undefined || upper.said.within !== undefined) return null;
  return upper;
}

/** "Late 2025 or early 2026", "April or May": one goes on where the other ends. */
function touch(lower: Read['said'], upper: Read['said']): boolean {
  const [first, second] = [
    resolve({ ...lower, year: lower.year ?? upper.year }, anyDay),
    resolve({ ...upper, year: upper.year ?? lower.year }, anyDay),
  ];
  return first !== null && second !== null && first.precision !== 'day' && addDays(first.to, 1) === second.from;
}

/** Two parts of one year, or of two that are named, touch in every year. */
const anyDay = '2024-01-01';

function joined(lower: Read, upper: Read, published: string | null): Days | null {
  const second = resolve(upper.said, published);
  if (second === null) return null;
  const first = resolve(
    { ...lower.said, year: lower.said.year ?? (second.yearKnown ? Number(second.from.slice(0, 4)) : null) },
    published,
  );
  if (first === null || (lower.said.bareDay !== undefined && first.from > second.to)) return null;
  const from =
    first.from <= second.to
      ? first.from
      : `${String(Number(first.from.slice(0, 4)) - 1).padStart(4, '0')}${first.from.slice(4)}`;
  const length = (Date.parse(second.to) - Date.parse(from)) / 86_400_000;
  const precision = length <= 31 ? 'part-month' : length <= 100 ? 'quarter' : length <= 190 ? 'half' : 'year';
  return { from, to: second.to, relative: first.relative || second.relative, precision, yearKnown: second.yearKnown };
}

/** "before May" and "by the end of the year" are open to the past: from the article's day, or a year before. */
function withBound(
  tokens: readonly Token[],
  first: number,
  { next, said }: Read,
  days: Days,
  published: string | null,
): { days: Days; next: number } {
  // "Before the end of July" lasts until the end of July.
  const toEnd =
    said.part === 'end' || said.relative?.endsWith('-end') === true || said.relative?.endsWith('-rest') === true;
  let at = first - 1;
  while (at >= first - 2 && tokens[at]?.meanings.has('link') === true && tokens[at]?.meanings.has('before') !== true)
    at -= 1;
  const previous = tokens[at];
  const following = tokens[next];
  const openFrom = (to: string): string => {
    if (published !== null && published <= to && days.yearKnown) return published;
    return addDays(days.yearKnown ? to : days.to, -365);
  };
  if (negated(tokens, at)) return { days, next };
  if (previous?.meanings.has('before') === true) {
    const to = toEnd ? days.to : addDays(days.from, -1);
    return { days: { ...days, from: openFrom(to), to, precision: wide(days.precision) }, next };
  }
  if (following?.meanings.has('beforeAfter') === true) {
    const to = toEnd ? days.to : addDays(days.from, -1);
    return { days: { ...days, from: openFrom(to), to, precision: wide(days.precision) }, next: next + 1 };
  }
  if (previous?.meanings.has('until') === true)
    return { days: { ...days, from: openFrom(days.to), precision: wide(days.precision) }, next };
  if (following?.meanings.has('untilAfter') === true)
    return { days: { ...days, from: openFrom(days.to), precision: wide(days.precision) }, next: next + 1 };
  return { days, next };
}

/** How far before "before" its "not" may stand: "no launch before May". */
const negationReach = 4;

/** "Not before May" sets no end: the day itself is what it says. */
function negated(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - negationReach; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.type === 'mark') return false;
    if (token.meanings.has('negation')) return true;
  }
  return false;
}

function wide(precision: Precision): Precision {
  return precision === 'day' || precision === 'part-month' ? 'month' : precision;
}
