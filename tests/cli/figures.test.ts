import { describe, expect, it } from 'vitest';
import { cleanFigures, confusion, figures, trapFigures } from '../../src/cli/figures.ts';
import { scoreFile } from '../../src/cli/score.ts';
import { goldOn, labelOn, trapOn } from './samples.ts';

const [one, two, three, four] = [
  'First it says this.',
  'Then comes that part.',
  'Third a thing more.',
  'Fourth and last one.',
];
const score = scoreFile(
  {
    gold: [
      goldOn(one, 'm.a'),
      goldOn(two, 'm.b', { mode: 'denies' }),
      goldOn(three, 'm.a', { mode: 'reports', layout: 'item' }),
    ],
    traps: [trapOn(four, 'm.a'), trapOn('Nobody ever labels this.', 'm.b')],
  },
  [labelOn(one, 'm.a'), labelOn(two, 'm.b'), labelOn(four, 'm.a', { layout: 'item' }), labelOn(four, 'm.b')],
);

describe('the figures', () => {
  it('are precision, recall, their mean, and the share of right modes', () => {
    expect(figures([score])).toEqual({
      gold: 3,
      found: 2,
      extra: 2,
      precision: 0.5,
      recall: 2 / 3,
      f1: (2 * 0.5 * (2 / 3)) / (0.5 + 2 / 3),
      mode: 0.5,
    });
  });

  it('can be had of a part', () => {
    expect(figures([score], ({ claim }) => claim === 'm.a')).toMatchObject({ gold: 2, found: 1, extra: 1, mode: 1 });
    expect(figures([score], ({ layout }) => layout === 'item')).toMatchObject({ gold: 1, found: 0, extra: 1, f1: 0 });
  });

  it('are nothing where there is nothing', () => {
    const { precision, recall, f1 } = figures([]);
    expect([precision, recall, f1]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('the modes', () => {
  it('are told apart by gold and by what is shown, with the costly error by itself', () => {
    const { rows, doubtful, costly } = confusion([score]);
    const row = (mode: string): unknown => rows.find(({ gold }) => gold === mode);
    expect(row('asserts')).toMatchObject({ shown: { asserts: 1, reports: 0 }, missed: 0 });
    expect(row('denies')).toMatchObject({ shown: { asserts: 1, denies: 0 }, missed: 0 });
    expect(row('reports')).toMatchObject({ shown: { asserts: 0 }, missed: 1 });
    expect({ doubtful, costly }).toEqual({ doubtful: 1, costly: 1 });
  });
});

describe('the traps', () => {
  it('count once each, however many labels they bear', () => {
    expect(trapFigures([score])).toEqual({ traps: 2, taken: 1, labelled: 1, rate: 0.5 });
  });
});

describe('texts that should be clean', () => {
  it('have a rate for a thousand, and what so few texts still allow', () => {
    const { perThousand, labelled, labels, atMost } = cleanFigures([0, 2, 0, 0]);
    expect({ perThousand, labelled, labels }).toEqual({ perThousand: 500, labelled: 1, labels: 2 });
    expect(atMost).toBeGreaterThan(250);
    expect(cleanFigures(Array.from({ length: 3000 }, () => 0)).atMost).toBeLessThan(2);
    expect(cleanFigures([1, 1]).atMost).toBeLessThanOrEqual(1000);
  });
});
