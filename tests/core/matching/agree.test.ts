import { describe, expect, it } from 'vitest';
import { agreeDate } from '#core/matching/agree.ts';

const day = (from: string, to = from): Parameters<typeof agreeDate>[1] => ({
  start: 0,
  end: 1,
  from,
  to,
  yearKnown: true,
  precision: 'day',
  relative: false,
});

describe('a date that is claimed', () => {
  const february = { kind: 'date', from: '2026-02-01', to: '2026-02-28' } as const;

  it('agrees with most of it, and less with one day of a month', () => {
    expect(agreeDate(february, day('2026-02-01', '2026-02-28')).agreed).toBe(1);
    expect(agreeDate(february, day('2026-02-06')).agreed).toBe(0.6);
    expect(agreeDate(february, day('2026-03-06')).agreed).toBe(0);
  });

  it('does not agree with one day of a longer time', () => {
    expect(agreeDate({ kind: 'date', from: '2026-01-01', to: '2026-12-31' }, day('2026-02-06')).agreed).toBe(0);
  });
});
