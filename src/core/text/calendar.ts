/** Days as YYYY-MM-DD, without clock or time zone. */

const dayLength = 86_400_000;

/** A day from its numbers. */
export function day(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Days of a month. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day so many days later. */
export function addDays(from: string, count: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(of: string): number {
  return (new Date(`${of}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Year, month and day of the month. */
export function parts(of: string): { year: number; month: number; date: number } {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), date: Number(of.slice(8, 10)) };
}

/** The first to the last day of a run of months; months past December go on into the next year. */
export function months(year: number, first: number, last: number): { from: string; to: string } {
  const start = { year: year + Math.floor((first - 1) / 12), month: ((((first - 1) % 12) + 12) % 12) + 1 };
  const end = { year: year + Math.floor((last - 1) / 12), month: ((((last - 1) % 12) + 12) % 12) + 1 };
  return { from: day(start.year, start.month, 1), to: day(end.year, end.month, monthLength(end.year, end.month)) };
}
