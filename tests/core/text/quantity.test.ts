import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { findQuantities } from '#core/text/quantity.ts';
import { tables as first } from './tables/all.ts';
import { second } from './tables/second.ts';

function read(text: string, lang: string): string[] {
  return findQuantities(fold(text), { lang }).map(
    ({ value, max, unit, bound }) =>
      `${value}${max === undefined ? '' : `..${max}`} ${unit ?? '-'}${bound === 'exactly' ? '' : ` ${bound}`}`,
  );
}

/** "1.2e12" in a table is 1200000000000 as JavaScript writes it. */
function plain(expected: string): string[] {
  return expected === ''
    ? []
    : expected
        .split('|')
        .map((part) => part.trim().replace(/^[^ ]+/u, (range) => range.split('..').map(Number).join('..')));
}

describe.each([...first, ...second])('quantities in $lang', ({ lang, quantities }) => {
  it.each(quantities)('%s', (text: string, expected: string): void => {
    expect(read(text, lang)).toEqual(plain(expected));
  });
});

describe('quantities', () => {
  it('lie where the text has them', () => {
    const text = 'Sources say: only 78B active parameters, up to $3–5 billion, ~97.3%.';
    expect(findQuantities(fold(text), { lang: 'en' }).map(({ start, end }) => text.slice(start, end))).toEqual([
      '78B active parameters',
      '$3–5 billion',
      '97.3%',
    ]);
  });

  it('are not read inside masked names', () => {
    const text = 'Qwen3 32B beats Model 78B parameters';
    const start = text.indexOf('Model 78B');
    const masked = [
      { start, end: start + 'Model 78B'.length },
      { start: 0, end: 'Qwen3 32B'.length },
    ];
    expect(findQuantities(fold(text), { lang: 'en', masked })).toEqual([]);
  });

  it('tell how precisely the text speaks, and whether a scale was written', () => {
    const read = (text: string): unknown =>
      findQuantities(fold(text), { lang: 'en' }).map(({ digits, scaled }) => [digits, scaled]);
    expect(read('97.3%')).toEqual([[3, false]]);
    expect(read('97%')).toEqual([[2, false]]);
    expect(read('1.2T')).toEqual([[2, true]]);
    expect(read('78 billion')).toEqual([[2, true]]);
    expect(read('0.0072')).toEqual([[2, false]]);
  });
});
