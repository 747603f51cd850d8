import { describe, expect, it } from 'vitest';
import { pageModeSignals, sumModes, type Scored } from '#core/matching/page-modes.ts';

const label = (block: number, start: number, reports: number): Scored => ({
  block,
  start,
  scores: { asserts: 1 - reports, reports, questions: 0, denies: 0 },
});

describe('what the labels of a page say for the mode of one', () => {
  it('is the mean of the others, over the page and within two blocks', () => {
    const one = label(5, 0, 0.2);
    const signals = pageModeSignals(one, sumModes([label(1, 0, 1), label(4, 0, 0.5), one]));
    expect(signals['page-reports']).toBeCloseTo(0.75);
    expect(signals['near-reports']).toBeCloseTo(0.5);
    expect(signals.alone).toBe(0);
  });

  it('leaves out other claims of the same sentence', () => {
    const one = label(5, 0, 0.2);
    const signals = pageModeSignals(one, sumModes([label(5, 0, 1), label(5, 60, 0.4)]));
    expect(signals['page-reports']).toBeCloseTo(0.4);
  });

  it('is its own where it stands alone', () => {
    const one = label(5, 0, 0.2);
    const signals = pageModeSignals(one, sumModes([one]));
    expect(signals).toMatchObject({ 'page-reports': 0.2, 'near-reports': 0.2, alone: 1 });
  });
});
