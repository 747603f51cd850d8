import type { Said } from './date-span.ts';
import { monthYear, readCharacters, readCounted, readPeriod, readYear } from './date-periods.ts';
import {
  dayAt,
  dayRange,
  isBetween,
  latestYear,
  literalOf,
  shortestYear,
  skipLinks,
  yearAfter,
  type Read,
  type Tokens,
} from './date-tokens.ts';
import { readBareDay, readHoliday, readWeekday } from './date-days.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';
import { readNumber } from './number.ts';
import { meaning, type Token } from './tokens.ts';

/**
 * Reads the date that begins at token `at`; null where none does. `context` is the lower end of a range, from
 * which the upper end may take month or year (8月15日至30日).
 */
export function readSaid(tokens: Tokens, at: number, lexicon: CompiledLexicon, context?: Said): Read | null {
  return (
    readStamp(tokens, at, lexicon) ??
    readWeekday(tokens, at) ??
    readRelative(tokens, at) ??
    readWithin(tokens, at) ??
    readCharacters(tokens, at, context) ??
    readPart(tokens, at) ??
    readShift(tokens, at) ??
    readCounted(tokens, at) ??
    readDay(tokens, at) ??
    readMonth(tokens, at) ??
    readPeriod(tokens, at) ??
    readYear(tokens, at) ??
    readHoliday(tokens, at) ??
    readBareDay(tokens, at, context)
  );
}

/** 2025-08-15, 2025/8/15, 17.03.2025, 17/03/2025, 2025-08. */
function readStamp(tokens: Tokens, at: number, lexicon: CompiledLexicon): Read | null {
  const token = tokens[at] as Token;
  if (token.type === 'number') {
    // 20260203, as in version strings
    const stamp = /^(20\d{2})(\d{2})(\d{2})$/u.exec(token.text);
    return stamp === null ? null : checked(at, Number(stamp[1]), Number(stamp[2]), Number(stamp[3]));
  }
  if (token.type !== 'name') return null;
  const monthYear = /^(\d{1,2})-(\d{4})$/u.exec(token.text);
  if (monthYear !== null) return checked(at, Number(monthYear[2]), Number(monthYear[1]), undefined);
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(token.text);
  if (iso !== null)
    return checked(at, Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u.exec(token.text);
  if (local === null) return null;
  const [a, b, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
  const monthFirst = b > 12 || (a <= 12 && local[2] === '/' && !lexicon.dayFirst);
  return monthFirst ? checked(at, year, a, b) : checked(at, year, b, a);
}

function checked(at: number, year: number, month: number, date: number | undefined): Read | null {
  if (
    year < shortestYear ||
    year > latestYear ||
    month < 1 ||
    month > 12 ||
    (date !== undefined && (date < 1 || date > 31))
  )
    return null;
  return { first: at, next: at + 1, said: { year, month, ...(date === undefined ? {} : { date }) } };
}

function readRelative(tokens: Tokens, at: number): Read | null {
  const relative = meaning(tokens[at], 'relative');
  if (relative === undefined) return null;
  // 今年5月, 明年春季: the year of what follows.
  const year = /^year([+-]\d+)$/u.exec(relative.name);
  const next = at + 1;
  if (year !== null) {
    const shift = Number(year[1]);
    const inner =
      readCharacters(tokens, skipLinks(tokens, next), undefined) ??
      readMonth(tokens, skipLinks(tokens, next)) ??
      readPeriod(tokens, skipLinks(tokens, next), true) ??
      readHoliday(tokens, skipLinks(tokens, next));
    if (inner !== null && inner.said.year === null)
      return { first: at, next: inner.next, said: { ...inner.said, yearOffset: shift } };
    const part = meaning(tokens[next], 'partAfter');
    if (part !== undefined)
      return { first: at, next: next + 1, said: { year: null, relative: `${relative.name}-${partName(part.name)}` } };
    const half = meaning(tokens[next], 'half');
    if (half !== undefined)
      return { first: at, next: next + 1, said: { year: null, relative: `${relative.name}-h${half.name}` } };
  }
  const month = /^month([+-]\d+)$/u.exec(relative.name);
  if (month !== null) {
    const part = meaning(tokens[next], 'partAfter');
    if (part !== undefined)
      return { first: at, next: next + 1, said: { year: null, relative: `${relative.name}-${partName(part.name)}` } };
    // 本月15日, 이달 15∼30일
    const monthOffset = Number(month[1]);
    const range = dayRange(tokens, next);
    if (range !== null)
      return { first: at, next: range.next, said: { year: null, monthOffset, date: range.date, dateTo: range.dateTo } };
    const date = literalOf(tokens[next]);
    if (date !== null && date >= 1 && date <= 31 && tokens[next + 1]?.meanings.has('dayMark') === true)
      return { first: at, next: next + 2, said: { year: null, monthOffset, date } };
  }
  return { first: at, next, said: { year: null, relative: relative.name } };
}

function partName(part: string): string {
  return part === 'early' || part === 'first-third'
    ? 'start'
    : part === 'mid-third'
      ? 'mid'
      : part === 'last-third'
        ? 'late'
        : part;
}

const spanDays: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };

/** "in two weeks", "within 10 days", 两周内. */
function readWithin(tokens: Tokens, at: number): Read | null {
  const opens = tokens[at]?.meanings.has('within') === true;
  const first = opens ? at + 1 : at;
  let next = first;
  let count: number;
  const number = readNumber(tokens, first);
  if (number !== null) {
    if (number.scaled || number.value > 60) return null;
    count = number.value;
    next = number.next;
  } else if (opens && tokens[first]?.meanings.has('article') === true) {
    count = 1;
    next = first + 1;
  } else {
    // "in the coming weeks"
    const plural = opens && tokens[at]?.text.includes(' ') === true ? meaning(tokens[first], 'span') : undefined;
    return plural === undefined || plural.name === 'year'
      ? null
      : { first: at, next: first + 1, said: { year: null, relative: `soon-${plural.name}s` } };
  }
  if (tokens[next]?.text === '-') next += 1;
  const span = meaning(tokens[next], 'span');
  if (span === undefined) return null;
  const closes =
    tokens[next + 1]?.meanings.has('withinAfter') === true || tokens[next]?.text.endsWith(' away') === true;
  if (!opens && !closes) return null;
  const days = Math.round(count * (spanDays[span.name] ?? 1));
  const after = tokens[next]?.text.endsWith(' away') === true ? 1 : 2;
  return { first: at, next: next + (closes ? after : 1), said: { year: null, within: days } };
}

/** "early May", "the end of 2025", "Anfang Mai", "late next month" is a phrase of its own. */
function readPart(tokens: Tokens, at: number): Read | null {
  const part = meaning(tokens[at], 'part');
  if (part === undefined) return null;
  let next = skipLinks(tokens, at + 1);
  if (tokens[next]?.text === '-') next += 1;
  // "mid to late August"
  const second = meaning(tokens[next + 1], 'part');
  if (tokens[next]?.meanings.has('to') === true && second !== undefined) {
    const whole = readPart(tokens, next + 1);
    if (whole?.said.month !== undefined && part.name === 'mid')
      return { ...whole, first: at, said: { ...whole.said, part: 'second-half' } };
  }
  // "the second half of this month", "Anfang nächsten Jahres"
  const relative = meaning(tokens[next], 'relative');
  if (relative !== undefined && /^(?:month|year)[+-]\d+$/u.test(relative.name)) {
    return { first: at, next: next + 1, said: { year: null, relative: `${relative.name}-${part.name}` } };
  }
  const shift = meaning(tokens[next], 'shift');
  const base = shift === undefined ? next : next + 1;
  const inner =
    readCharacters(tokens, base, undefined) ??
    monthYear(tokens, base) ??
    (meaning(tokens[base], 'season') === undefined ? null : readPeriod(tokens, base, true)) ??
    readYear(tokens, base);
  if (inner === null || inner.said.date !== undefined) return null;
  const shifted = shift === undefined ? {} : { shift: shift.factor };
  return { first: at, next: inner.next, said: { ...inner.said, ...shifted, part: part.name } };
}

/** "this fall", "next spring", "last May". */
function readShift(tokens: Tokens, at: number): Read | null {
  const shift = meaning(tokens[at], 'shift');
  if (shift === undefined) return null;
  const inner = monthYear(tokens, at + 1) ?? readPeriod(tokens, at + 1, true) ?? readHoliday(tokens, at + 1);
  if (inner === null || inner.said.year !== null) return null;
  return { first: at, next: inner.next, said: { ...inner.said, shift: shift.factor } };
}

/** "3 February 2026", "15 and 30 August", "dritten Februar". */
function readDay(tokens: Tokens, at: number): Read | null {
  const date = dayAt(tokens, at);
  if (date === null) return null;
  let next = date.next;
  let { value } = date;
  let dateTo: number | undefined;
  const link = tokens[next];
  if (link !== undefined && (link.meanings.has('to') || (link.meanings.has('and') && isBetween(tokens, at)))) {
    const upper = dayAt(tokens, skipLinks(tokens, next + 1));
    if (upper === null) return null;
    dateTo = upper.value;
    next = upper.next;
  }
  next = skipLinks(tokens, next);
  const month = meaning(tokens[next], 'month');
  if (
    month === undefined ||
    (tokens[next]?.meanings.has('weakMonth') === true &&
      tokens[next - 1]?.meanings.has('link') !== true &&
      tokens[next + 1]?.meanings.has('monthVerb') === true)
  ) {
    return null;
  }
  const year = yearAfter(tokens, next + 1);
  if (dateTo !== undefined && dateTo < value) value = dateTo;
  return {
    first: at,
    next: year?.next ?? next + 1,
    said: { year: year?.value ?? null, month: month.factor, date: value, ...(dateTo === undefined ? {} : { dateTo }) },
  };
}

/** "February 3, 2026", "May 6", "August 15 to 30", "August", "March 2025". */
function readMonth(tokens: Tokens, at: number): Read | null {
  const month = meaning(tokens[at], 'month');
  if (month === undefined) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' && tokens[next]?.glued === true) next += 1;
  next = skipLinks(tokens, next, 1);
  const date = dayAt(tokens, next);
  const follower = date === null ? undefined : tokens[date.next];
  const counts =
    follower !== undefined &&
    (follower.meanings.has('unit') ||
      follower.meanings.has('scale') ||
      follower.meanings.has('times') ||
      follower.text === '%') &&
    !follower.meanings.has('link');
  if (date !== null && !counts) {
    let end = date.next;
    let dateTo: number | undefined;
    const link = tokens[end];
    if (link !== undefined && (link.meanings.has('to') || (link.meanings.has('and') && isBetween(tokens, at)))) {
      const upper = dayAt(tokens, skipLinks(tokens, end + 1));
      if (upper !== null && upper.value > date.value && meaning(tokens[upper.next], 'month') === undefined) {
        dateTo = upper.value;
        end = upper.next;
      }
    }
    const year = yearAfter(tokens, end);
    return {
      first: at,
      next: year?.next ?? end,
      said: {
        year: year?.value ?? null,
        month: month.factor,
        date: date.value,
        ...(dateTo === undefined ? {} : { dateTo }),
      },
    };
  }
  return monthYear(tokens, at);
}
