import { describe, expect, it } from 'vitest';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { tables as first } from './tables/all.ts';
import { second } from './tables/second.ts';

const published = '2025-04-27';

function read(text: string, lang: string, day: string | null = published): string[] {
  return findDates(fold(text), { lang, published: day }).map(
    ({ from, to, precision }) => `${from}${from === to ? '' : `..${to}`} ${precision}`,
  );
}

describe.each([...first, ...second])('dates in $lang', ({ lang, dates }) => {
  it.each(dates)('%s', (text: string, expected: string): void => {
    expect(read(text, lang)).toEqual(expected === '' ? [] : expected.split(' | '));
  });
});

describe('dates', () => {
  it('lie where the text has them', () => {
    const text = 'DeepSeek plans it for early May, insiders say.';
    expect(findDates(fold(text), { lang: 'en', published }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'early May',
    ]);
  });

  it('leave out relative ones, and put months into the year 0000, where the article has no day', () => {
    const found = findDates(fold('in early May or next month, or 3 June 2026'), { lang: 'en', published: null });
    expect(found.map(({ from, to, yearKnown, relative }) => [from, to, yearKnown, relative])).toEqual([
      ['0000-05-01', '0000-05-10', false, false],
      ['2026-06-03', '2026-06-03', true, false],
    ]);
  });

  it('mark what the article day decided', () => {
    const relative = (text: string): boolean[] =>
      findDates(fold(text), { lang: 'en', published }).map((date) => date.relative);
    expect(relative('next month')).toEqual([true]);
    expect(relative('this fall')).toEqual([true]);
    expect(relative('in May 2025')).toEqual([false]);
  });

  it('take the month nearest to the article', () => {
    expect(read('in January', 'en', '2025-12-20')).toEqual(['2026-01-01..2026-01-31 month']);
    expect(read('in December', 'en', '2025-01-10')).toEqual(['2024-12-01..2024-12-31 month']);
    expect(read('in May', 'en', '2025-03-10')).toEqual(['2025-05-01..2025-05-31 month']);
  });

  it('know no 30 February', () => {
    expect(read('on 30 February 2025', 'en')).toEqual([]);
    expect(read('on 29 February 2024', 'en')).toEqual(['2024-02-29 day']);
  });

  it('are not read inside masked names', () => {
    const text = 'Release May 2025 is here';
    expect(
      findDates(fold(text), { lang: 'en', published, masked: [{ start: 0, end: 'Release May 2025'.length }] }),
    ).toEqual([]);
  });
});
