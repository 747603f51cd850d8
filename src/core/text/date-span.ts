import { addDays, day, monthLength, months, parts, weekday } from './calendar.ts';
import { holidayIn } from './date-holidays.ts';

/** A date as its words say it, before the article's day gives it a year. */
export interface Said {
  year: number | null;
  month?: number;
  date?: number;
  /** Last day of a run of days in the month. */
  dateTo?: number;
  /** early, mid, late, end, start, first-third, mid-third, last-third, first-half, second-half. */
  part?: string;
  season?: string;
  quarter?: number;
  half?: number;
  /** A phrase such as 'month+1'; see the lexicon. */
  relative?: string;
  /** 'within 2 weeks': days from the article's day. */
  within?: number;
  /** 0 for "this", 1 for "next", -1 for "last", beside a month, season, quarter or half. */
  shift?: number;
  /** Years from the article's: 明年5月 is 1. */
  yearOffset?: number;
  /** A holiday's month and day, or its name in `date-holidays.ts`. */
  holiday?: string;
  /** 0 for Monday to 6 for Sunday; placed by `weekOffset` or `shift`. */
  weekday?: number;
  weekOffset?: number;
  /** A day of the month nearest to the article; `isDateline` where it may be the day of the report. */
  bareDay?: number;
  isDateline?: boolean;
  /** Months from the article's: 本月15日 is 0. */
  monthOffset?: number;
}

/** How precisely a date is told. */
export type Precision = 'day' | 'part-month' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'weeks';

/** The days that a date means. */
export interface Days {
  /**
   * First and last day, YYYY-MM-DD, both included. Where neither text nor article tells the year, they lie in
   * the year 0000 and `yearKnown` is false: compare month and day only.
   */
  readonly from: string;
  readonly to: string;
  /** True where the article's day decided: "next month", "this spring". */
  readonly relative: boolean;
  readonly precision: Precision;
  readonly yearKnown: boolean;
}

/** The year that stands for "not told": a leap year, so that 29 February has a place in it. */
const noYear = 0;

/** The days that are meant; null where the words are relative and the article's day is not known. */
export function resolve(said: Said, published: string | null): Days | null {
  if (said.relative !== undefined) return published === null ? null : relativeDays(said.relative, published);
  if (said.within !== undefined) {
    if (published === null) return null;
    return {
      from: published,
      to: addDays(published, said.within),
      relative: true,
      precision: said.within >= 14 ? 'weeks' : 'part-month',
      yearKnown: true,
    };
  }
  if (said.monthOffset !== undefined) {
    if (published === null) return null;
    const now = parts(published);
    const { year, month } = parts(months(now.year, now.month + said.monthOffset, now.month + said.monthOffset).from);
    const days = absolute({ ...said, month }, year);
    return days === null ? null : { ...days, relative: true, yearKnown: true };
  }
  if (said.weekday !== undefined || said.bareDay !== undefined)
    return published === null ? null : nearDay(said, published);
  if (said.holiday !== undefined) return holidayDays(said, said.holiday, published);
  const told = said.year !== null;
  const leans = said.shift !== undefined || said.yearOffset !== undefined;
  if (!told && published === null && leans) return null;
  const year = said.year ?? guessYear(said, published);
  const yearKnown = told || published !== null;
  const relative = leans && !told;
  const days = absolute(said, year);
  return days === null ? null : { ...days, relative, yearKnown };
}

/** A weekday or a bare day of the month, placed by the article's day. */
function nearDay({ weekday: named, weekOffset, shift, bareDay, isDateline }: Said, published: string): Days | null {
  const made = (of: string): Days => ({ from: of, to: of, relative: true, precision: 'day', yearKnown: true });
  if (named !== undefined) {
    const ahead = named - weekday(published);
    if (weekOffset !== undefined) return made(addDays(published, ahead + weekOffset * 7));
    if (shift === -1) return made(addDays(published, ahead < 0 ? ahead : ahead - 7));
    const coming = ahead >= (shift === 1 ? 1 : 0) ? ahead : ahead + 7;
    // "Next Tuesday", said on Monday, is not tomorrow.
    return made(addDays(published, shift === 1 && coming <= 2 ? coming + 7 : coming));
  }
  const { year, month, date } = parts(published);
  const wanted = bareDay as number;
  // Days gone by are the datelines of reports: 15日 above a report of the 15th.
  if (isDateline === true && wanted <= date && date - wanted < 15) return null;
  // What is to come is told more often than what was.
  const by = wanted - date > 20 ? -1 : date - wanted >= 15 ? 1 : 0;
  const at = parts(months(year, month + by, month + by).from);
  if (isDateline === true && by < 0) return null;
  return wanted > monthLength(at.year, at.month) ? null : made(day(at.year, at.month, wanted));
}

function holidayDays(said: Said, holiday: string, published: string | null): Days | null {
  const made = (of: string | null, relative: boolean): Days | null =>
    of === null ? null : { from: of, to: of, relative, precision: 'day', yearKnown: true };
  if (said.year !== null) return made(holidayIn(said.year, holiday), false);
  if (published === null) return null;
  const { year } = parts(published);
  const offset = said.yearOffset ?? null;
  if (offset !== null) return made(holidayIn(year + offset, holiday), true);
  // The nearest one: up to four months back.
  const floor = addDays(published, said.shift === 1 ? 1 : -120);
  for (const at of [year - 1, year, year + 1]) {
    const found = holidayIn(at, holiday);
    if (found !== null && found >= floor) return made(found, true);
  }
  return null;
}

function absolute(said: Said, year: number): { from: string; to: string; precision: Precision } | null {
  const { month, date, part } = said;
  if (month !== undefined) {
    if (date !== undefined) {
      if (
        date < 1 ||
        date > monthLength(year, month) ||
        (said.dateTo ?? date) < date ||
        (said.dateTo ?? date) > monthLength(year, month)
      )
        return null;
      return {
        from: day(year, month, date),
        to: day(year, month, said.dateTo ?? date),
        precision: said.dateTo === undefined ? 'day' : 'part-month',
      };
    }
    if (part !== undefined)
      return { ...partOfMonth(year, month, part), precision: part.endsWith('-day') ? 'day' : 'part-month' };
    return { ...months(year, month, month), precision: 'month' };
  }
  if (said.quarter !== undefined)
    return { ...months(year, said.quarter * 3 - 2, said.quarter * 3), precision: 'quarter' };
  if (said.half !== undefined) return { ...months(year, said.half * 6 - 5, said.half * 6), precision: 'half' };
  if (said.season !== undefined) {
    const first = seasonStart[said.season] ?? 3;
    return { ...months(year, first, first + 2), precision: 'season' };
  }
  if (part !== undefined) return partOfYear(year, part);
  return { ...months(year, 1, 12), precision: 'year' };
}

/** Northern seasons by whole months, as news use them. */
const seasonStart: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

function partOfMonth(year: number, month: number, part: string): { from: string; to: string } {
  const last = monthLength(year, month);
  const [from, to] =
    part === 'last-day'
      ? [last, last]
      : part === 'first-day'
        ? [1, 1]
        : part === 'mid' || part === 'mid-third'
          ? [11, 20]
          : part === 'first-half'
            ? [1, 15]
            : part === 'second-half'
              ? [16, last]
              : part === 'late' || part === 'last-third' || part === 'end'
                ? [21, last]
                : [1, 10];
  return { from: day(year, month, from), to: day(year, month, to) };
}

function partOfYear(year: number, part: string): { from: string; to: string; precision: Precision } {
  switch (part) {
    case 'last-day':
      return { from: day(year, 12, 31), to: day(year, 12, 31), precision: 'day' };
    case 'first-day':
      return { from: day(year, 1, 1), to: day(year, 1, 1), precision: 'day' };
    case 'mid':
    case 'mid-third':
      return { ...months(year, 5, 8), precision: 'season' };
    case 'late':
    case 'last-third':
      return { ...months(year, 10, 12), precision: 'quarter' };
    case 'end':
      return { ...months(year, 12, 12), precision: 'month' };
    case 'first-half':
      return { ...months(year, 1, 6), precision: 'half' };
    case 'second-half':
      return { ...months(year, 7, 12), precision: 'half' };
    default:
      return { ...months(year, 1, 3), precision: 'quarter' };
  }
}

/** "May" is the May nearest to the article: up to four months back, up to seven ahead. */
function guessYear(said: Said, published: string | null): number {
  if (published === null) return noYear;
  const { year, month } = parts(published);
  if (said.yearOffset !== undefined) return year + said.yearOffset;
  const shift = said.shift ?? null;
  const start =
    said.month ??
    (said.quarter !== undefined
      ? said.quarter * 3 - 2
      : said.half !== undefined
        ? said.half * 6 - 5
        : said.season !== undefined
          ? (seasonStart[said.season] ?? 3)
          : 0);
  if (start === 0) return year + (shift ?? 0);
  if (shift === 1) {
    // "Next spring" is the next one to begin; "next May" said in March is next year's more often than not.
    return start > month && said.month === undefined ? year : year + 1;
  }
  if (shift === -1) return start < month ? year : year - 1;
  const last =
    said.season !== undefined || said.quarter !== undefined ? start + 2 : said.half !== undefined ? start + 5 : start;
  if (last - month < -4) return year + 1;
  if (start - month > 7 && shift === null) return year - 1;
  return year;
}

/** Days ahead that "the coming days", "weeks" and "months" cover. */
const soon: Readonly<Record<string, readonly [number, Precision]>> = {
  days: [7, 'part-month'],
  weeks: [42, 'weeks'],
  months: [150, 'half'],
};

function relativeDays(phrase: string, published: string): Days | null {
  const { year, month } = parts(published);
  const made = (from: string, to: string, precision: Precision): Days => ({
    from,
    to,
    precision,
    relative: true,
    yearKnown: true,
  });
  const spanned = (days: { from: string; to: string; precision: Precision }): Days =>
    made(days.from, days.to, days.precision);
  const near = /^soon-(days|weeks|months)$/u.exec(phrase);
  if (near !== null) {
    const [length, precision] = soon[near[1] as string] ?? [0, 'day'];
    return made(published, addDays(published, length), precision);
  }
  const match = /^(day|week|month|quarter|year)([+-]\d+)?(?:-([a-z][a-z0-9-]*))?$/u.exec(phrase);
  if (match === null) return null;
  const [, unit, offset = '+0', part] = match;
  const by = Number(offset);
  switch (unit) {
    case 'day':
      return made(addDays(published, by), addDays(published, by), 'day');
    case 'week': {
      const monday = addDays(published, by * 7 - weekday(published));
      return part === 'end'
        ? made(addDays(monday, 4), addDays(monday, 6), 'part-month')
        : made(monday, addDays(monday, 6), 'part-month');
    }
    case 'month': {
      const whole = months(year, month + by, month + by);
      const at = parts(whole.from);
      if (part === 'rest') return made(published, whole.to, 'part-month');
      if (part !== undefined) return { ...made('', '', 'part-month'), ...partOfMonth(at.year, at.month, part) };
      return made(whole.from, whole.to, 'month');
    }
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + by * 3;
      const whole = months(year, first, first + 2);
      return part === 'end'
        ? made(months(year, first + 2, first + 2).from, whole.to, 'month')
        : made(whole.from, whole.to, 'quarter');
    }
    default: {
      if (part === 'rest') return made(published, day(year + by, 12, 31), 'year');
      if (part === 'h1') return spanned({ ...months(year + by, 1, 6), precision: 'half' });
      if (part === 'h2') return spanned({ ...months(year + by, 7, 12), precision: 'half' });
      if (part !== undefined) return spanned(partOfYear(year + by, part));
      return spanned({ ...months(year + by, 1, 12), precision: 'year' });
    }
  }
}
