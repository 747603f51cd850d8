import { describe, expect, it } from 'vitest';
import { scoreFile } from '../../src/cli/score.ts';
import { goldOn, labelOn, trapOn } from './samples.ts';

describe('the labels of a page against its gold', () => {
  const size = 'It has two trillion parameters.';

  it('are found where claim and place agree, though the quote is cut otherwise', () => {
    const label = labelOn('So they say: it  HAS two trillion parameters. And more', 'm.size');
    const score = scoreFile({ gold: [goldOn(size, 'm.size')], traps: [] }, [label]);
    expect(score).toMatchObject({ missed: [], extra: [], right: [label] });
    expect(score.found).toHaveLength(1);
  });

  it('are false where the claim or the place is another', () => {
    const labels = [labelOn(size, 'm.price'), labelOn('Quite another sentence stands here.', 'm.size')];
    const score = scoreFile({ gold: [goldOn(size, 'm.size')], traps: [] }, labels);
    expect(score).toMatchObject({ found: [], extra: labels, right: [] });
    expect(score.missed).toHaveLength(1);
  });

  it('count once for a line of gold, and a second one is no error', () => {
    const near = labelOn('It has two trillion', 'm.size');
    const whole = labelOn(size, 'm.size');
    const score = scoreFile({ gold: [goldOn(size, 'm.size')], traps: [] }, [near, whole]);
    expect(score.found).toHaveLength(1);
    expect(score.extra).toEqual([]);
    expect(score.right).toEqual([near, whole]);
  });

  it('have the mode of the line that their evidence stands in, of several for one claim in a sentence', () => {
    const quote = 'June is when Aurora is due, but two of three doubt that it will be ready.';
    const stated = goldOn('June is when Aurora is due', 'm.date');
    const doubted = goldOn('but two of three doubt that it will be ready', 'm.date', { mode: 'questions' });
    const label = labelOn(quote, 'm.date', { evidence: 'June' });
    const score = scoreFile({ gold: [doubted, stated], traps: [] }, [label]);
    expect(score.modes).toEqual([{ gold: stated, label }]);
    expect(score.found).toHaveLength(2);
  });

  it('tell a trap that is taken for its like from one that bears another label, and right labels from both', () => {
    const trap = trapOn('The older one has two trillion parameters.', 'm.size');
    const asLike = labelOn(trap.quote, 'm.size');
    const other = labelOn(trap.quote, 'm.price');
    const right = labelOn(trap.quote, 'm.older');
    const score = scoreFile({ gold: [goldOn(trap.quote, 'm.older')], traps: [trap] }, [asLike, other, right]);
    expect(score.onTraps).toEqual([
      { trap, label: asLike, taken: true },
      { trap, label: other, taken: false },
    ]);
    expect(score.traps).toBe(1);
  });
});
