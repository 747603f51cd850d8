import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/claim/schema.ts';
import { timeSignals, undated } from '#core/matching/time-signals.ts';

const claim = (firstSeen: string | null, ...days: string[]): Claim =>
  ({ firstSeen, positions: days.map((on) => ({ on })), value: { kind: 'none' } }) as unknown as Claim;

describe('what the day of a page says for a claim', () => {
  it('is neither here nor there where the page has none', () => {
    expect(timeSignals(claim('2025-04-26'), null, null)).toEqual(undated);
  });

  it('is that nobody writes of a rumour before it is about', () => {
    expect(timeSignals(claim('2025-04-26'), null, '2025-01-10').beforeSeen).toBe(1);
    expect(timeSignals(claim('2025-04-26'), null, '2025-04-27')).toMatchObject({ beforeSeen: 0, afterRelease: 0 });
  });

  it('is more the nearer it lies to a day on which somebody took a position', () => {
    const near = timeSignals(claim('2025-02', '2025-04-26'), null, '2025-04-28').seenNear ?? 0;
    const far = timeSignals(claim('2025-02', '2025-04-26'), null, '2025-09-28').seenNear ?? 0;
    expect(near).toBeGreaterThan(0.9);
    expect(far).toBeLessThan(0.1);
  });

  it('tells pages of after the release, also where the claim has no day', () => {
    expect(timeSignals(claim(null), '2025-08-07', '2025-09-01')).toEqual({ ...undated, afterRelease: 1 });
    expect(timeSignals(claim(null), '2025-08', '2025-06-01')).toEqual({ ...undated, afterRelease: 0 });
  });
});
