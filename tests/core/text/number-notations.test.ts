import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { findQuantities } from '#core/text/quantity.ts';

const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const characters = '零一二三四五六七八九';

function englishWords(value: number): string {
  if (value >= 100)
    return `${ones[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` and ${englishWords(value % 100)}`}`;
  if (value < 20) return ones[value] as string;
  return (tens[Math.floor(value / 10)] as string) + (value % 10 === 0 ? '' : `-${ones[value % 10]}`);
}

function chineseWords(value: number): string {
  if (value < 10) return characters[value] as string;
  const rest = value % 10 === 0 ? '' : characters[value % 10];
  if (value < 100) return `${characters[Math.floor(value / 10)]}十${rest}`;
  const tail = value % 100;
  return `${characters[Math.floor(value / 100)]}百${tail === 0 ? '' : tail < 10 ? `零${characters[tail]}` : chineseWords(tail)}`;
}

function group(value: number, sign: string): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, sign);
}

function only(text: string, lang: string): number | undefined {
  const found = findQuantities(fold(text), { lang });
  expect(found.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
  return found.length === 1 ? found[0]?.value : undefined;
}

/** Ways to write a whole number of parameters. */
const notations: ReadonlyArray<readonly [name: string, lang: string, write: (value: number) => string]> = [
  ['commas', 'en', (value) => `${group(value, ',')} parameters`],
  ['points', 'de', (value) => `${group(value, '.')} Parameter`],
  ['spaces', 'fr', (value) => `${group(value, ' ')} paramètres`],
  ['narrow spaces', 'fr', (value) => `${group(value, '\u202F')} paramètres`],
  ['no-break spaces', 'ru', (value) => `${group(value, '\u00A0')} параметров`],
  ['apostrophes', 'de', (value) => `${group(value, '’')} Parameter`],
  [
    'full-width digits',
    'ja',
    (value) =>
      `${String(value).replaceAll(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) as number) + 0xfee0))}パラメータ`,
  ],
];

describe('a number written in any notation is read as itself', () => {
  it.each(notations)('%s (%s)', (_name, lang, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(only(write(value), lang)).toBe(value);
      }),
    );
  });

  it('decimals with each scale word', () => {
    const scales = [
      ['en', '.', 'million', 1e6],
      ['en', '.', 'billion', 1e9],
      ['en', '.', 'trillion', 1e12],
      ['de', ',', 'Billionen', 1e12],
      ['de', ',', 'Milliarden', 1e9],
      ['fr', ',', 'milliards', 1e9],
      ['es', ',', 'billones', 1e12],
      ['pt', ',', 'bilhões', 1e9],
      ['it', ',', 'miliardi', 1e9],
      ['ru', ',', 'трлн', 1e12],
      ['zh', '.', '亿', 1e8],
      ['zh', '.', '万亿', 1e12],
      ['ja', '.', '兆', 1e12],
      ['ko', '.', '억', 1e8],
    ] as const;
    const noun: Readonly<Record<string, string>> = {
      zh: '参数',
      ja: 'パラメータ',
      ko: ' 매개변수',
      de: ' Parameter',
      fr: ' de paramètres',
      es: ' de parámetros',
      pt: ' de parâmetros',
      it: ' di parametri',
      ru: ' параметров',
    };
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), fc.constantFrom(...scales), (tenths, [lang, sign, word, by]) => {
        const written = `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `${sign}${tenths % 10}`}`;
        const space = lang === 'zh' || lang === 'ja' || lang === 'ko' ? '' : ' ';
        expect(only(`${written}${space}${word}${noun[lang] ?? ' parameters'}`, lang)).toBe(
          Number(((tenths / 10) * by).toPrecision(14)),
        );
      }),
    );
  });

  it('English words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom(['', 1], [' thousand', 1e3], [' billion', 1e9], [' trillion', 1e12]),
        (value, [word, by]) => {
          expect(only(`${englishWords(value)}${word} parameters`, 'en')).toBe(value * by);
        },
      ),
    );
  });

  it('Chinese characters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom(['', 1], ['万', 1e4], ['亿', 1e8], ['万亿', 1e12]),
        (value, [word, by]) => {
          expect(only(`${chineseWords(value)}${word}参数`, 'zh')).toBe(value * by);
        },
      ),
    );
  });

  it('powers of ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 15, max: 29 }), (tenths, power) => {
        const value = Number(`${tenths / 10}e${power}`);
        const raised = String(power)
          .split('')
          .map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)])
          .join('');
        for (const written of [
          `${tenths / 10}e${power}`,
          `${tenths / 10}E+${power}`,
          `${tenths / 10} × 10^${power}`,
          `${tenths / 10}×10${raised}`,
          `${tenths / 10} x 10^${power}`,
        ]) {
          expect(only(`${written} FLOPs`, 'en')).toBe(value);
        }
      }),
    );
  });

  it('any text: offsets lie inside it, in order, and nothing is NaN', () => {
    const pieces = [
      '1',
      '2.5',
      ',',
      '.',
      ' ',
      '-',
      '–',
      '%',
      '$',
      '€',
      'billion',
      'B',
      'T',
      'x',
      'of',
      'a',
      'half',
      'per',
      'million',
      'tokens',
      '万',
      '亿',
      '一',
      '分之',
      '年',
      '月',
      'May',
      '(',
      ')',
      '/',
      'e9',
      'é',
      '😀',
      "'",
      'und',
      'bis',
      'to',
      'between',
      'and',
      'up to',
      'GPT-4',
      '조',
      '천',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom('en', 'zh', 'de', 'fr', 'ko', 'ja', 'ru', 'es', 'pt', 'it', 'xx'),
        (parts, lang) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, value, max, digits } of findQuantities(fold(text), { lang })) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(Number.isFinite(value)).toBe(true);
            if (max !== undefined) expect(max).toBeGreaterThan(value);
            expect(digits).toBeGreaterThan(0);
            last = start;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
