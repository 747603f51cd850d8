import { describe, expect, it } from 'vitest';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { languageOf } from '#core/text/language.ts';
import { findQuantities } from '#core/text/quantity.ts';
import { splitSentences } from '#core/text/sentences.ts';

const patterns = [
  '1,',
  '1 ',
  '1 000 ',
  '(',
  'a',
  '万',
  '一',
  '1.',
  '3万',
  '1-',
  '5月',
  '$',
  '%',
  'up to ',
  'a hundred ',
  'one and ',
  'per million ',
  '10 to ',
  "l'",
  'x10^',
  '1/',
  '"',
  '. ',
  '…',
  '。',
  'may ',
  'in 3 ',
  'é',
  'between ',
];

const work: ReadonlyArray<readonly [name: string, run: (text: string, folded: string, lang: string) => unknown]> = [
  ['quantities', (_text, folded, lang) => findQuantities(folded, { lang })],
  ['dates', (_text, folded, lang) => findDates(folded, { lang, published: '2025-04-27' })],
  ['sentences', (text, _folded, lang) => splitSentences(text, lang)],
  ['language', (text) => languageOf(null, text)],
];

function repeated(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}

/** The best of several runs: what the machine does beside it only ever adds. */
function fastest(run: () => void, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < times; turn += 1) {
    const begin = performance.now();
    run();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

describe('hostile text', () => {
  it.each(patterns)('a megabyte of %j takes well under a second each', (pattern) => {
    const text = repeated(pattern, 1_000_000);
    const folded = fold(text);
    for (const lang of ['en', 'zh']) {
      // Generous for a busy machine: alone, the slowest of these takes a quarter of it.
      for (const [, run] of work) expect(fastest(() => run(text, folded, lang), 1)).toBeLessThan(2000);
    }
  });

  it.each(work)('%s: twice the text takes about twice the time', (_name, run) => {
    // Below the length from which on a block is read only in part.
    const [short, long] = [20_000, 40_000];
    // Times so short say nothing of growth; anything quadratic is far above them.
    const floor = 30;
    for (const pattern of patterns) {
      const [once, twice] = [repeated(pattern, short), repeated(pattern, long)];
      const [foldedOnce, foldedTwice] = [fold(once), fold(twice)];
      let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      // A busy machine disturbs single measurements; the best of a few settles it.
      for (let attempt = 0; attempt < 8 && !(most < least * 3); attempt += 1) {
        least = Math.min(
          least,
          fastest(() => run(once, foldedOnce, 'en'), 2),
        );
        most = Math.min(
          most,
          fastest(() => run(twice, foldedTwice, 'en'), 2),
        );
        if (most < floor) break;
      }
      expect(most, pattern).toBeLessThan(Math.max(floor, least * 3));
    }
  });
});
