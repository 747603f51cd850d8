import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { findQuantities, type Quantity } from '#core/text/quantity.ts';
import { boundNotations, foldNotations, priceNotations, rangeNotations } from './number-frames.ts';

/** The one quantity of a text; several, or none, fail. */
function read(written: string, lang: string): Partial<Quantity> {
  const found = findQuantities(fold(written), { lang });
  expect(found.length, `${written}: ${JSON.stringify(found)}`).toBe(1);
  const [{ start, end } = { start: -1, end: -1 }] = found;
  expect(start >= 0 && start < end && end <= written.length).toBe(true);
  return found[0] as Quantity;
}

describe('a quantity is read with its bound, its range and what it is for', () => {
  it.each(boundNotations)('a bound: $lang, $like', ({ lang, write, bound }) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (value) => {
        expect(read(write(value), lang)).toMatchObject({ value, bound, unit: 'gpus' });
      }),
    );
  });

  it.each(rangeNotations)('a range: $lang, $like', ({ lang, write }) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 1, max: 900 }), (low, more) => {
        const high = low + more;
        expect(read(write(low, high), lang)).toMatchObject({ value: low * 1e9, max: high * 1e9, unit: 'parameters' });
      }),
    );
  });

  it.each(foldNotations)('a factor: $lang, $like', ({ lang, write }) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), (value) => {
        expect(read(write(value), lang)).toMatchObject({ value, unit: 'ratio' });
      }),
    );
  });

  it.each(priceNotations)('a price: $lang, $like', ({ lang, write }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (cents) => {
        expect(read(write(cents / 100), lang)).toMatchObject({ value: cents / 100, unit: 'usd-per-million-tokens' });
      }),
    );
  });
});
