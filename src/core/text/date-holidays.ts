import { day } from './calendar.ts';

/** First days of lunar years, as astronomy sets them; news of models names the feast as a date of release. */
const lunarNewYears: Readonly<Record<number, string>> = {
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
  2031: '01-23',
  2032: '02-11',
};

/** Month and day of a holiday in a year: by its date ('12-25') or by name; null for years that no table has. */
export function holidayIn(year: number, name: string): string | null {
  if (name === 'lunar-new-year') {
    const found = lunarNewYears[year];
    return found === undefined ? null : `${year}-${found}`;
  }
  if (name === 'thanksgiving') {
    // The fourth Thursday of November.
    const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
    return day(year, 11, 22 + ((11 - first) % 7));
  }
  return `${String(year).padStart(4, '0')}-${name}`;
}
