import { describe, expect, it } from 'vitest';
import { clusterOf, nearestOf } from '#core/matching/cluster.ts';
import type { Sentence } from '#core/matching/sentence.ts';
import { findTerms } from '#core/matching/terms.ts';
import { fold } from '#core/text/fold.ts';

/** As much of a sentence as a cluster looks at. */
function sentence(text: string): Sentence {
  const folded = fold(text);
  return { folded, terms: findTerms(folded, [], 'en') } as unknown as Sentence;
}

describe('words that agree with a claim', () => {
  it('are taken where they stand nearest to the rarest of them', () => {
    const [first, second] = [
      { start: 0, end: 4 },
      { start: 60, end: 64 },
    ];
    const rare = { start: 50, end: 55 };
    expect(nearestOf([[first, second], [rare]])).toEqual([second, rare]);
    expect(nearestOf([[], []])).toEqual([]);
  });

  it('are dense where nothing else stands between them, and thin where much does', () => {
    const dense = sentence('The weights quantised lose accuracy.');
    const thin = sentence('The weights, of which a museum in Porto showed pictures, lose something, say teachers.');
    const density = ({ folded, terms }: Sentence): number => {
      const [from, to] = [terms.at(0), terms.find(({ start }) => start === folded.indexOf('lose'))];
      if (from === undefined || to === undefined) throw new Error('the words are not there');
      return clusterOf([from, to], [null, null], { folded, terms } as unknown as Sentence).density;
    };
    expect(density(dense)).toBeGreaterThan(density(thin));
  });

  it('count as cut by commas, as exact where they are the very words, and as in order', () => {
    const { folded, terms } = sentence('A cheap model, said the lab, and a fast one.');
    const [cheap, fast] = ['cheap', 'fast'].map((word) => terms.find(({ start }) => start === folded.indexOf(word)));
    if (cheap === undefined || fast === undefined) throw new Error('the words are not there');
    const whole = { folded, terms } as unknown as Sentence;
    expect(clusterOf([cheap, fast], ['cheap', 'quick'], whole)).toMatchObject({ cuts: 2 / 3, exact: 0.5, order: 1 });
    expect(clusterOf([fast, cheap], [null, null], whole).order).toBe(0);
  });
});
