import { describe, expect, it } from 'vitest';
import { age } from '../../src/ui/age.ts';

const now = new Date('2026-03-10T12:00:00Z');

describe('the age of claims', () => {
  it.each([
    ['2026-03-10T11:59:40Z', 'this minute'],
    ['2026-03-10T11:48:00Z', '12 minutes ago'],
    ['2026-03-10T09:00:00Z', '3 hours ago'],
    ['2026-03-09T10:00:00Z', 'yesterday'],
    ['2026-03-10', 'today'],
    ['2026-03-04', '6 days ago'],
    ['2025-12-09', '3 months ago'],
    ['2023-01-01', '3 years ago'],
    // A clock that is behind makes nothing younger than now.
    ['2027-01-01T00:00:00Z', 'this minute'],
  ])('of %s is told as %s', (instant, words) => {
    expect(age(instant, now, 'en')).toBe(words);
  });

  it('is told in the language of the reader', () => {
    expect(age('2026-03-10T09:00:00Z', now, 'de')).toBe('vor 3 Stunden');
  });
});
