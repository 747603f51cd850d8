import { describe, expect, it } from 'vitest';
import { firstMode, likeliest } from '#core/matching/mode.ts';

const scores = { asserts: 0.9, reports: 0.6, questions: 0.3, denies: 0.1 };

describe('the mode of a sentence', () => {
  it('is the likeliest', () => {
    expect(likeliest(scores, {})).toBe('asserts');
    expect(likeliest({ ...scores, denies: 0.95 }, {})).toBe('denies');
  });

  it.each(['denialClose', 'negated', 'governed', 'denialTrails'] as const)(
    'is no statement where the sentence has %s, whatever else speaks for it',
    (signal) => expect(likeliest(scores, { [signal]: 1 })).toBe('questions'),
  );

  it('is no statement of the page in a list or table under "Rumours"', () => {
    expect(likeliest(scores, { bareHearsayInHeading: 1, item: 1 })).toBe('reports');
    expect(likeliest(scores, { bareHearsayInHeading: 1, row: 1 })).toBe('reports');
    expect(likeliest(scores, { bareHearsayInHeading: 1 })).toBe('asserts');
  });

  it('is as its cues say', () => {
    expect(firstMode({ hearsayInClause: 1, hearsayMuch: 0.33, isAhead: 1 })).toBe('reports');
    expect(firstMode({ doubtInClause: 1, isQuestion: 1, isAhead: 1 })).toBe('questions');
    expect(firstMode({ denialInClause: 1, negated: 1, isAhead: 1 })).toBe('denies');
    expect(firstMode({ bare: 1, isOut: 1, bareIsOut: 1, 'verdict-confirmed': 1, 'of-quantity': 1 })).toBe('asserts');
  });
});
