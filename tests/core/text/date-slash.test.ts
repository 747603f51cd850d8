import { describe, expect, it } from 'vitest';
import { findDates } from '#core/text/date.ts';

const days = (text: string, lang: string): string[] =>
  findDates(text, { lang, published: '2025-10-01' }).map(
    ({ start, end, from, to }) => `${text.slice(start, end)} ${from} ${to}`,
  );

describe('a day with a slash', () => {
  it.each([
    ['en', 'due on 17/3 at the latest', '17/3 2026-03-17 2026-03-17'],
    ['en', 'due on 10/22, they say', '10/22 2025-10-22 2025-10-22'],
    ['es', '22/10 presentacion', '22/10 2025-10-22 2025-10-22'],
    ['fr', 'le 12/11 au plus tot', '12/11 2025-11-12 2025-11-12'],
    ['de', 'ab 03/04/2026', '03/04/2026 2026-04-03 2026-04-03'],
  ])('is read in %s: %s', (lang, text, wanted) => {
    expect(days(text, lang)).toEqual([wanted]);
  });

  it.each([
    ['en', 'it won 9/10 of the games'],
    ['en', '3/4 of the weights'],
    ['es', 'ocupa 3/4 partes'],
    ['en', '12/11 looks like neither'],
    ['en', 'see 17/3/2 for more'],
    ['en', 'the path /22/10/'],
  ])('is none where it may be another thing: %s %s', (lang, text) => {
    expect(days(text, lang)).toEqual([]);
  });
});

it('takes a year and its sign for one with a space between', () => {
  const text = '发布推迟至 2025 年底';
  expect(days(text, 'zh')).toEqual(['2025 年底 2025-12-01 2025-12-31']);
});
