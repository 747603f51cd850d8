import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { findQuantities } from '#core/text/quantity.ts';
import { spoken, type Spoken } from './number-words.ts';

/** What is read to be a count of parameters, in units of the scale word. */
function read({ lang, say, scale, by, noun }: Spoken, value: number): string {
  return findQuantities(fold(`${say(value)}${scale}${noun}`), { lang })
    .filter(({ unit }) => unit === 'parameters')
    .map((found) => [found.value, ...(found.max === undefined ? [] : [found.max])].map((one) => one / by).join('..'))
    .join(' | ');
}

/** Languages of which each number below a hundred is read, but for those that end with a one. */
const known = spoken.filter(({ lang }) => lang !== 'ko');
const endsWithOne = (value: number): boolean => value > 20 && (value % 10 === 1 || value === 71);

describe('a number in words is read as itself', () => {
  it.each(known)('below a hundred ($lang)', (language) => {
    for (let value = 2; value < 100; value += 1)
      if (language.lang === 'de' || language.lang === 'ja' || !endsWithOne(value))
        expect(read(language, value), language.say(value)).toBe(String(value));
  });

  it.each(spoken.filter(({ lang }) => ['de', 'it', 'ja'].includes(lang)))(
    'or not at all, below a thousand ($lang)',
    (language) => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 999 }), (value) => {
          expect([String(value), ''], language.say(value)).toContain(read(language, value));
        }),
      );
    },
  );

  // "vingt et un milliards" is read as a thousand million, "duzentos e dois bilhões" and "treinta y un millones"
  // as ranges, 이백억 as 100억: what links the last part, or stands before it, is not taken for a part of the number.
  it.fails.each(spoken.filter(({ lang }) => ['fr', 'es', 'pt', 'ko'].includes(lang)))(
    'or not at all, in each language ($lang)',
    (language) => {
      for (let value = 2; value < 1000; value += 1)
        expect([String(value), ''], language.say(value)).toContain(read(language, value));
    },
  );

  // Groups of two digits, lakh and crore, and a vulgar fraction glued to its whole number.
  it.fails.each([
    ['12,00,000 parameters', 1_200_000],
    ['3 crore parameters', 30_000_000],
    ['12 lakh parameters', 1_200_000],
    ['1½ trillion parameters', 1.5e12],
  ])('or not at all: %s', (written, value) => {
    const found = findQuantities(fold(written), { lang: 'en' }).filter(({ unit }) => unit === 'parameters');
    for (const one of found) expect(one.value).toBe(value);
  });
});
