import { describe, expect, it } from 'vitest';
import { reliability } from '../../src/cli/reliability.ts';

const many = (count: number, confidence: number, right: boolean): { confidence: number; right: boolean }[] =>
  Array.from({ length: count }, () => ({ confidence, right }));

describe('the confidence of labels', () => {
  it('counts labels by confidence, and what a threshold there would give', () => {
    const { bins } = reliability([
      ...many(9, 0.92, true),
      ...many(1, 0.92, false),
      ...many(2, 0.5, false),
      ...many(1, 1, true),
    ]);
    expect(bins).toEqual([
      {
        from: 0.5,
        to: 0.55,
        labels: 2,
        right: 0,
        share: 0,
        confidence: 0.5,
        labelsFromHere: 13,
        shareFromHere: 10 / 13,
      },
      expect.objectContaining({ from: 0.9, to: 0.95, labels: 10, right: 9, share: 0.9, labelsFromHere: 11 }),
      expect.objectContaining({ from: 0.95, to: 1, labels: 1, right: 1, labelsFromHere: 1, shareFromHere: 1 }),
    ]);
  });

  it('puts each label into one bin', () => {
    const labels = Array.from({ length: 1001 }, (_, index) => ({ confidence: index / 1000, right: true }));
    expect(reliability(labels).bins.reduce((sum, bin) => sum + bin.labels, 0)).toBe(1001);
  });

  it('is off the share by the mean distance of confidence and share', () => {
    expect(reliability([...many(3, 0.8, true), ...many(1, 0.8, false)]).error).toBeCloseTo(0.05);
    expect(reliability(many(4, 1, true)).error).toBe(0);
  });
});
