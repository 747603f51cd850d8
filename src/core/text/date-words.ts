import { isUnspaced, type CompiledLexicon } from './lexicon/compile.ts';
import { readNumber } from './number.ts';
import type { Said } from './date-span.ts';
import { meaning, type Token } from './tokens.ts';

/** A date as read from tokens `first` to `next` (exclusive). */
export interface Read {
  readonly first: number;
  readonly next: number;
  readonly said: Said;
}

type Tokens = readonly Token[];

/**
 * Reads the date that begins at token `at`; null where none does. `context` is the lower end of a range, from
 * which the upper end may take month or year (8月15日至30日).
 */
export function readSaid(tokens: Tokens, at: number, lexicon: CompiledLexicon, context?: Said): Read | null {
  return (
    readStamp(tokens, at, lexicon) ??
    readRelative(tokens, at) ??
    readWithin(tokens, at) ??
    readCharacters(tokens, at, context) ??
    readPart(tokens, at, lexicon) ??
    readShift(tokens, at) ??
    readCounted(tokens, at) ??
    readDay(tokens, at) ??
    readMonth(tokens, at) ??
    readPeriod(tokens, at) ??
    readYear(tokens, at)
  );
}

const shortestYear = 1990;
const latestYear = 2100;

/** 2025-08-15, 2025/8/15, 17.03.2025, 17/03/2025, 2025-08. */
function readStamp(tokens: Tokens, at: number, lexicon: CompiledLexicon): Read | null {
  const token = tokens[at] as Token;
  if (token.type !== 'name') return null;
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
      readPeriod(tokens, skipLinks(tokens, next), true);
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
    return plural === undefined || plural.name === 'year' ? null : { first: at, next: first + 1, said: { year: null, relative: `soon-${plural.name}s` } };
  }
  if (tokens[next]?.text === '-') next += 1;
  const span = meaning(tokens[next], 'span');
  if (span === undefined) return null;
  const closes = tokens[next + 1]?.meanings.has('withinAfter') === true;
  if (!opens && !closes) return null;
  const days = Math.round(count * (spanDays[span.name] ?? 1));
  return { first: at, next: next + (closes ? 2 : 1), said: { year: null, within: days } };
}

/** 2025年8月15日, 5月初, 3월 17일, 2026年春. */
function readCharacters(tokens: Tokens, at: number, context: Said | undefined): Read | null {
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

function dayRange(tokens: Tokens, at: number): { date: number; dateTo: number; next: number } | null {
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

function partAfter(tokens: Tokens, at: number): { name: string; next: number } | null {
  const link = tokens[at]?.meanings.has('link') === true && isUnspaced(tokens[at]?.text[0]) ? 1 : 0;
  const part = meaning(tokens[at + link], 'partAfter');
  return part === undefined ? null : { name: part.name, next: at + link + 1 };
}

/** "early May", "the end of 2025", "Anfang Mai", "late next month" is a phrase of its own. */
function readPart(tokens: Tokens, at: number, lexicon: CompiledLexicon): Read | null {
  const part = meaning(tokens[at], 'part');
  if (part === undefined) return null;
  let next = skipLinks(tokens, at + 1);
  if (tokens[next]?.text === '-') next += 1;
  // "mid to late August"
  const second = meaning(tokens[next + 1], 'part');
  if (tokens[next]?.meanings.has('to') === true && second !== undefined) {
    const whole = readPart(tokens, next + 1, lexicon);
    if (whole?.said.month !== undefined && part.name === 'mid')
      return { ...whole, first: at, said: { ...whole.said, part: 'second-half' } };
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
  const inner = monthYear(tokens, at + 1) ?? readPeriod(tokens, at + 1, true);
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
  if (
    link !== undefined &&
    (link.meanings.has('to') || (link.meanings.has('and') && isBetween(tokens, at)))
  ) {
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
      tokens[next]?.text === 'may' &&
      isVerb(tokens, next))
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

/** Only months of weak words read as verbs: "3 may follow". */
function isVerb(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.type === 'word' && next.meanings.size === 0;
}

/** A day of the month, with its ordinal mark. */
function dayAt(tokens: Tokens, at: number): { value: number; next: number } | null {
  const word = meaning(tokens[at], 'dayWord');
  if (word !== undefined) return { value: word.factor, next: at + 1 };
  const value = literalOf(tokens[at]);
  if (value === null || value < 1 || value > 31) return null;
  const mark = tokens[at + 1];
  if (mark !== undefined && mark.glued && mark.meanings.has('ordinal')) return { value, next: at + 2 };
  if (mark !== undefined && mark.glued && mark.type === 'word' && !isUnspaced(mark.text[0])) return null;
  return { value, next: at + 1 };
}

/** "February 3, 2026", "May 6", "August 15 to 30", "August", "March 2025". */
function readMonth(tokens: Tokens, at: number): Read | null {
  const month = meaning(tokens[at], 'month');
  if (month === undefined) return null;
  let next = at + 1;
  if (tokens[next]?.text === '.' && tokens[next]?.glued === true) next += 1;
  if (tokens[next]?.text === 'the') next += 1;
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
    if (
      link !== undefined &&
      (link.meanings.has('to') || (link.meanings.has('and') && isBetween(tokens, at)))
    ) {
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

/** A month, with its year where one follows. Words that are months only sometimes need a sign that they are. */
function monthYear(tokens: Tokens, at: number): Read | null {
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
function readPeriod(tokens: Tokens, at: number, cued = false): Read | null {
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
function readCounted(tokens: Tokens, at: number): Read | null {
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
function readYear(tokens: Tokens, at: number): Read | null {
  const value = yearAt(tokens, at);
  if (value === null) return null;
  const previous = tokens[at - 1];
  if (
    previous !== undefined &&
    (previous.meanings.has('name') ||
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

function yearAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  const value = literalOf(token);
  if (value === null || value < shortestYear || value > latestYear || (token as Token).text.length !== 4) return null;
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

function yearAfter(tokens: Tokens, at: number): { value: number; next: number } | null {
  const from = skipLinks(tokens, tokens[at]?.text === '.' && tokens[at]?.glued === true ? at + 1 : at);
  const value = yearAt(tokens, from) ?? (tokens[from]?.text === ',' ? yearAt(tokens, from + 1) : null);
  if (value === null) return null;
  const next = tokens[from]?.text === ',' ? from + 2 : from + 1;
  const mark = tokens[next];
  // "mai 2025 г.", "2025 年"
  return { value, next: mark?.meanings.has('yearMark') === true ? next + 1 : next };
}

/** Past the little words that join the parts of a date. */
export function skipLinks(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 3 && tokens[next]?.meanings.has('link') === true) next += 1;
  return next;
}

function literalOf(token: Token | undefined): number | null {
  return token?.literal != null && token.literal.plain ? token.literal.value : null;
}
