const steps: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/**
 * How long ago an instant or a day (ISO 8601) was, in the reader's language: "3 hours ago", "yesterday". A day is
 * told in days, for nothing more is known of it.
 */
export function age(instant: string, now: Date, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const isDay = !instant.includes('T');
  const seconds = Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 1000));
  const [unit, length] = steps.find(([, least]) => seconds >= least) ?? (['minute', 60] as const);
  if (isDay && length < 24 * 3600) return format.format(0, 'day');
  return format.format(-Math.floor(seconds / length), unit);
}
