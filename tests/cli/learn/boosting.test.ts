import { describe, expect, it } from 'vitest';
import { compileForest, type Forest } from '#core/matching/trees.ts';
import { boost, type Growth } from '../../../src/cli/learn/boosting.ts';
import type { Example } from '../../../src/cli/learn/example.ts';

const names = ['a', 'b', 'noise'];

function predictForest(forest: Forest, signals: Readonly<Record<string, number | undefined>>): number {
  return compileForest(forest, names)(Float64Array.from(names, (name) => signals[name] ?? 0));
}

const growth: Growth = { trees: 120, rate: 0.2, leaves: 4, share: 1, examples: 0.7, least: 3, penalty: 1 };

/** Right where exactly one of two signals is high: no sum of weights tells that. */
const either: Example[] = Array.from({ length: 200 }, (_, i) => {
  const [a, b] = [((i * 37) % 100) / 100, ((i * 61) % 100) / 100];
  return { signals: { a, b, noise: ((i * 13) % 10) / 10 }, isRight: a > 0.5 !== b > 0.5 };
});

describe('boosted trees', () => {
  it('learn what no sum of weights can', () => {
    const forest = boost(either, growth);
    const right = either.filter(({ signals, isRight }) => predictForest(forest, signals) > 0.5 === isRight).length;
    expect(right).toBeGreaterThan(190);
  });

  it('name only the signals that they ask for, and take a missing one for nought', () => {
    const examples = either.map(({ signals }) => ({
      signals: { ...signals, still: 1 },
      isRight: (signals['a'] ?? 0) > 0.5,
    }));
    const forest = boost(examples, growth);
    expect(Object.keys(forest.questions)).toContain('a');
    expect(Object.keys(forest.questions)).not.toContain('still');
    expect(predictForest(forest, {})).toBe(predictForest(forest, { a: 0, b: 0, noise: 0 }));
  });

  it('ask each signal in the order of the thresholds, every one of them once', () => {
    for (const thresholds of Object.values(boost(either, growth).questions))
      expect(thresholds).toEqual([...new Set(thresholds)].toSorted((a, b) => a - b));
  });

  it('are the same each time', () => {
    expect(boost(either, growth)).toEqual(boost(either, growth));
  });

  it('count an example as often as its weight says', () => {
    const examples: Example[] = [
      ...Array.from({ length: 10 }, () => ({ signals: { a: 1 }, isRight: true, weight: 9 })),
      ...Array.from({ length: 10 }, () => ({ signals: { a: 1 }, isRight: false })),
    ];
    expect(predictForest(boost(examples, { ...growth, examples: 1 }), { a: 1 })).toBeCloseTo(0.9, 2);
  });
});
