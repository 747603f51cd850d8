import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { lastDay, partNotations, periodNotations, rangeNotations } from './date-parts.ts';

const published = '2025-04-27';
const years = fc.integer({ min: 2023, max: 2028 });
const months = fc.integer({ min: 1, max: 12 });
const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The one date that a text is read to name; several, or none, as what was found instead. */
function read(written: string, lang: string): string {
  const found = findDates(fold(written), { lang, published });
  for (const { start, end } of found) expect(start >= 0 && start < end && end <= written.length).toBe(true);
  return found.map(({ from, to }) => `${from}..${to}`).join(' | ');
}

describe('a part of a year or of a month is read as its days', () => {
  it.each(partNotations)('a third of a month: $lang, $like', ({ lang, write, from, to }) => {
    fc.assert(
      fc.property(years, months, (year, month) => {
        expect(read(write({ year, month, day: 1 }), lang)).toBe(
          `${iso(year, month, from)}..${iso(year, month, to ?? lastDay(year, month))}`,
        );
      }),
    );
  });

  it.each(periodNotations)('a part of a year: $lang, $like', ({ lang, write, parts }) => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: parts }), (year, part) => {
        const length = 12 / parts;
        const [first, last] = [(part - 1) * length + 1, part * length];
        expect(read(write(year, part), lang)).toBe(`${iso(year, first, 1)}..${iso(year, last, lastDay(year, last))}`);
      }),
    );
  });

  it.each(rangeNotations)('days of a month: $lang, $like', ({ lang, write }) => {
    fc.assert(
      fc.property(
        years,
        months,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 8 }),
        (year, month, day, more) => {
          const last = day + more;
          expect(read(write({ year, month, day }, last), lang)).toBe(
            `${iso(year, month, day)}..${iso(year, month, last)}`,
          );
        },
      ),
    );
  });
});
