/**
 * A partial date (YYYY, YYYY-MM or YYYY-MM-DD) in the reader's language, and no more precise than it is:
 * "2025", "August 2025", "25 August 2025". A calendar day has no time zone, so it is shown in UTC.
 */
export function formatPartialDate(date: string, locale: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
