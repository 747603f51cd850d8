import { describe, expect, it } from 'vitest';
import { formatPartialDate } from '#core/claim/partial-date.ts';

describe('a partial date', () => {
  it.each([
    ['2025', 'en', '2025'],
    ['2025-08', 'en', 'August 2025'],
    ['2025-01-31', 'en-GB', '31 January 2025'],
    ['2025-08-01', 'de', '1. August 2025'],
    ['2025-12', 'zh', '2025年12月'],
  ])('%s reads in %s as %s, no more precise than it is', (date, locale, words) => {
    expect(formatPartialDate(date, locale)).toBe(words);
  });
});
