import type { Said } from './date-span.ts';
import {
  dayRange,
  latestYear,
  literalOf,
  partAfter,
  shortestYear,
  skipLinks,
  yearAfter,
  yearAt,
  type Read,
  type Tokens,
} from './date-tokens.ts';
import { meaning, type Token } from './tokens.ts';

/** 2025年8月15日, 5月初, 3월 17일, 2026年春. */
export function readCharacters(tokens: Tokens, at: number, context: Said | undefined): Read | null {
  let next = at;
  let year: number | null = null;
  const first = literalOf(tokens[next]);
  if (first !== null && tokens[next + 1]?.meanings.has('yearMark') === true) {
    const full = first < 100 ? 2000 + first : first;
    if (full < shortestYear || full > latestYear || (first < 100 && literalOf(tokens[next + 2]) === null)) return null;
    year = full;
    next += 2;
  }
  const month = literalOf(tokens[next]);
  if (month !== null && month >= 1 && month <= 12 && tokens[next + 1]?.meanings.has('monthMark') === true) {
    next += 2;
    const date = literalOf(tokens[next]);
    if (date !== null && date >= 1 && date <= 31 && tokens[next + 1]?.meanings.has('dayMark') === true)
      return { first: at, next: next + 2, said: { year, month, date } };
    // 8月15-30日
    const range = dayRange(tokens, next);
    if (range !== null)
      return { first: at, next: range.next, said: { year, month, date: range.date, dateTo: range.dateTo } };
    const part = partAfter(tokens, next);
    if (part !== null) return { first: at, next: part.next, said: { year, month, part: part.name } };
    return { first: at, next, said: { year, month } };
  }
  if (year !== null) {
    const period = readPeriod(tokens, next, true);
    if (period !== null) return { first: at, next: period.next, said: { ...period.said, year } };
    const part = partAfter(tokens, next);
    if (part !== null) return { first: at, next: part.next, said: { year, part: part.name } };
    return { first: at, next, said: { year } };
  }
  if (
    first !== null &&
    context?.month !== undefined &&
    first >= 1 &&
    first <= 31 &&
    tokens[next + 1]?.meanings.has('dayMark') === true
  ) {
    return { first: at, next: next + 2, said: { year: context.year, month: context.month, date: first } };
  }
  return null;
}

/** A month, with its year where one follows. Words that are months only sometimes need a sign that they are. */
export function monthYear(tokens: Tokens, at: number): Read | null {
  const month = meaning(tokens[at], 'month');
  if (month === undefined) return null;
  const year = yearAfter(tokens, at + 1);
  if (tokens[at]?.meanings.has('weakMonth') === true && year === null) {
    const previous = tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1];
    const cue =
      previous !== undefined &&
      (previous.meanings.has('monthCue') ||
        previous.meanings.has('part') ||
        previous.meanings.has('shift') ||
        previous.meanings.has('before') ||
        previous.meanings.has('until'));
    if (!cue) return null;
  }
  const part = partAfter(tokens, at + 1);
  if (part !== null && year === null)
    return { first: at, next: part.next, said: { year: null, month: month.factor, part: part.name } };
  return { first: at, next: year?.next ?? at + 1, said: { year: year?.value ?? null, month: month.factor } };
}

/** "Q3 2025", "first half of 2026", "spring 2026"; a bare season only where `cued`. */
export function readPeriod(tokens: Tokens, at: number, cued = false): Read | null {
  const counted = readCounted(tokens, at);
  if (counted !== null) return counted;
  const quarter = meaning(tokens[at], 'quarter');
  const half = meaning(tokens[at], 'half');
  const season = meaning(tokens[at], 'season');
  if (quarter === undefined && half === undefined && season === undefined) return null;
  const year = yearAfter(tokens, at + 1);
  const ofMonth = half === undefined ? null : monthYear(tokens, skipLinks(tokens, at + 1));
  if (ofMonth !== null)
    return {
      ...ofMonth,
      first: at,
      said: { ...ofMonth.said, part: half?.name === '1' ? 'first-half' : 'second-half' },
    };
  const relative = meaning(tokens[skipLinks(tokens, at + 1)], 'relative')?.name;
  const shifted = relative !== undefined && /^year[+-]\d+$/u.test(relative) ? Number(relative.slice(4)) : null;
  if (shifted !== null && year === null) {
    const said: Said = { year: null, yearOffset: shifted, ...periodOf(quarter, half, season) };
    return { first: at, next: skipLinks(tokens, at + 1) + 1, said };
  }
  if (year === null && season !== undefined && !cued) {
    const previous = tokens[at - 1];
    const before = tokens[at - 2];
    // A phrase of several words ("à l'été") brings its own sign.
    const cue =
      (tokens[at] as Token).text.includes(' ') ||
      (previous !== undefined &&
        (previous.meanings.has('monthCue') ||
          (previous.meanings.has('link') && before?.meanings.has('monthCue') === true) ||
          previous.meanings.has('before') ||
          previous.meanings.has('until')));
    if (!cue) return null;
  }
  // "the first half" of a match, a page or a book: a half without year needs a sign of time.
  if (year === null && half !== undefined && !cued && !/^h\d$|^上|^下|^상|^하/u.test((tokens[at] as Token).text))
    return null;
  return {
    first: at,
    next: year?.next ?? at + 1,
    said: { year: year?.value ?? null, ...periodOf(quarter, half, season) },
  };
}

/** "3. Quartal 2025", 1분기, 第3季度: a number before the noun. */
export function readCounted(tokens: Tokens, at: number): Read | null {
  const value = literalOf(tokens[at]) ?? meaning(tokens[at], 'dayWord')?.factor ?? null;
  if (value === null || value < 1 || value > 4) return null;
  let next = at + 1;
  if (tokens[next]?.meanings.has('ordinal') === true && tokens[next]?.glued === true) next += 1;
  if (tokens[next]?.text === '-') next += 1;
  const said: Partial<Said> | null =
    tokens[next]?.meanings.has('quarterMark') === true
      ? { quarter: value }
      : tokens[next]?.meanings.has('halfMark') === true && value < 3
        ? { half: value }
        : null;
  if (said === null) return null;
  const year = yearAfter(tokens, next + 1);
  const relative = year === null ? meaning(tokens[skipLinks(tokens, next + 1)], 'relative')?.name : undefined;
  if (relative !== undefined && /^year[+-]\d+$/u.test(relative)) {
    return {
      first: at,
      next: skipLinks(tokens, next + 1) + 1,
      said: { year: null, yearOffset: Number(relative.slice(4)), ...said },
    };
  }
  return { first: at, next: year?.next ?? next + 1, said: { year: year?.value ?? null, ...said } };
}

function periodOf(
  quarter: { factor: number } | undefined,
  half: { factor: number } | undefined,
  season: { name: string } | undefined,
): Partial<Said> {
  if (quarter !== undefined) return { quarter: quarter.factor };
  if (half !== undefined) return { half: half.factor };
  return season === undefined ? {} : { season: season.name };
}

/** A year by itself: four plain digits that count nothing and belong to no name. */
export function readYear(tokens: Tokens, at: number): Read | null {
  const value = yearAt(tokens, at);
  if (value === null) return null;
  const previous = tokens[at - 1];
  if (
    previous !== undefined &&
    (previous.meanings.has('name') ||
      previous.meanings.has('edition') ||
      previous.meanings.has('currency') ||
      previous.type === 'name' ||
      /^[-–/~<>]$/u.test(previous.text))
  ) {
    if (!(previous.text === '-' && tokens[at - 2]?.meanings.has('part') === true)) return null;
  }
  const part = partAfter(tokens, at + 1);
  if (part !== null) return { first: at, next: part.next, said: { year: value, part: part.name } };
  return { first: at, next: at + 1, said: { year: value } };
}
