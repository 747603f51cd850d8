import { describe, expect, it } from 'vitest';
import { percent, table } from '../../src/cli/table.ts';

describe('a table of plain text', () => {
  it('has names to the left, figures to the right, and bars in one line', () => {
    expect(
      table(
        ['', '', '| group', ''],
        ['name', 'count', '| a', 'b'],
        [
          ['first', '10', '| 5', '100.0'],
          ['x', '9', '| 12', '-'],
        ],
      ),
    ).toBe(
      [
        '',
        '              | group',
        'name   count  |  a      b',
        'first     10  |  5  100.0',
        'x          9  | 12      -',
      ].join('\n'),
    );
  });

  it('has shares as percent', () => {
    expect([percent(0.1234), percent(1), percent(Number.NaN)]).toEqual(['12.3', '100.0', '-']);
  });
});
