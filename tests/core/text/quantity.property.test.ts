import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { findQuantities } from '#core/text/quantity.ts';

type Write = (number: string) => string;

interface Measures {
  readonly lang: string;
  /** The sign before the decimals. */
  readonly point: string;
  readonly units: Readonly<Record<string, readonly Write[]>>;
  readonly range: (from: string, to: string) => string;
}

const after =
  (unit: string): Write =>
  (number) =>
    `${number}${unit}`;

/** How each language writes shares, money, sizes and factors. */
const measures: readonly Measures[] = [
  {
    lang: 'en',
    point: '.',
    units: {
      percent: [after('%'), after(' percent'), after(' per cent')],
      usd: [(number) => `$${number}`, after(' dollars'), (number) => `US$${number}`],
      ratio: [after('x'), after(' times'), after('×')],
      parameters: [after(' parameters')],
      'bytes*1e15': [after('PB'), after(' PB'), after(' petabytes')],
    },
    range: (from, to) => `${from}–${to}`,
  },
  {
    lang: 'de',
    point: ',',
    units: {
      percent: [after(' %'), after('%'), after(' Prozent')],
      usd: [after(' Dollar'), after(' US-Dollar')],
      ratio: [after('-mal')],
      'bytes*1e15': [after(' PB'), after(' Petabyte')],
    },
    range: (from, to) => `${from} bis ${to}`,
  },
  {
    lang: 'fr',
    point: ',',
    units: {
      percent: [after(' %'), after('\u202F%'), after(' pour cent')],
      usd: [after(' dollars'), after(' $')],
      ratio: [after(' fois')],
    },
    range: (from, to) => `${from} à ${to}`,
  },
  {
    lang: 'es',
    point: ',',
    units: {
      percent: [after(' %'), after('%'), after(' por ciento')],
      usd: [after(' dólares')],
      ratio: [after(' veces')],
    },
    range: (from, to) => `${from} a ${to}`,
  },
  {
    lang: 'pt',
    point: ',',
    units: { percent: [after('%'), after(' por cento')], usd: [after(' dólares')], ratio: [after(' vezes')] },
    range: (from, to) => `${from} a ${to}`,
  },
  {
    lang: 'it',
    point: ',',
    units: { percent: [after('%'), after(' per cento')], usd: [after(' dollari')], ratio: [after(' volte')] },
    range: (from, to) => `${from}-${to}`,
  },
  {
    lang: 'zh',
    point: '.',
    units: {
      percent: [after('%'), after('％'), (number) => `百分之${number}`],
      usd: [after('美元')],
      ratio: [after('倍')],
      'bytes*1e15': [after('PB')],
    },
    range: (from, to) => `${from}至${to}`,
  },
  {
    lang: 'ja',
    point: '.',
    units: { percent: [after('%'), after('パーセント')], usd: [after('ドル')], ratio: [after('倍')] },
    range: (from, to) => `${from}~${to}`,
  },
  {
    lang: 'ko',
    point: '.',
    units: { percent: [after('%'), after('퍼센트')], usd: [after('달러')], ratio: [after('배')] },
    range: (from, to) => `${from}~${to}`,
  },
];

const cases = measures.flatMap(({ lang, point, units, range }) =>
  Object.entries(units).flatMap(([unit, writes]) =>
    writes.map((write) => ({ example: write(`2${point}5`), lang, point, unit, write, range })),
  ),
);

/** Tenths: one figure behind the sign, and no nought there. */
const tenths = fc.integer({ min: 11, max: 989 }).filter((value) => value % 10 !== 0);

function read(written: string, lang: string): { value: number; max: number | undefined; unit: string | null }[] {
  return findQuantities(fold(written), { lang }).map(({ value, max, unit }) => ({ value, max, unit }));
}

function split(unit: string): { name: string; factor: number } {
  const [name = unit, factor = '1'] = unit.split('*');
  return { name, factor: Number(factor) };
}

const scaled = (tenth: number, factor: number): number => Number(((tenth / 10) * factor).toPrecision(14));

describe('a measure is read as itself', () => {
  it.each(cases)('$example ($lang)', ({ lang, point, unit, write }) => {
    const { name, factor } = split(unit);
    fc.assert(
      fc.property(tenths, (tenth) => {
        const written = write(`${Math.floor(tenth / 10)}${point}${tenth % 10}`);
        expect(read(written, lang), written).toEqual([{ value: scaled(tenth, factor), max: undefined, unit: name }]);
      }),
    );
  });

  it.each(cases.filter(({ write }) => /^\d/u.test(write('1'))))(
    'a range of $example ($lang)',
    ({ lang, point, unit, write, range }) => {
      const { name, factor } = split(unit);
      fc.assert(
        fc.property(tenths, tenths, (one, two) => {
          fc.pre(one !== two);
          const [low, high] = [Math.min(one, two), Math.max(one, two)];
          const number = (tenth: number): string => `${Math.floor(tenth / 10)}${point}${tenth % 10}`;
          const written = range(number(low), write(number(high)));
          expect(read(written, lang), written).toEqual([
            { value: scaled(low, factor), max: scaled(high, factor), unit: name },
          ]);
        }),
      );
    },
  );
});

describe('mixed numerals of scripts without spaces are read as their sum', () => {
  it.each([
    ['zh', (large: number, small: number): string => `${large}万${small}亿参数`, 1e12, 1e8],
    ['zh', (large: number, small: number): string => `${large}亿${small}万参数`, 1e8, 1e4],
    ['ja', (large: number, small: number): string => `${large}兆${small}億パラメータ`, 1e12, 1e8],
    ['ko', (large: number, small: number): string => `${large}조 ${small}억 매개변수`, 1e12, 1e8],
  ] as const)('%s', (lang, write, by, then) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 999 }), (large, small) => {
        const written = write(large, small);
        expect(read(written, lang), written).toEqual([
          { value: large * by + small * then, max: undefined, unit: 'parameters' },
        ]);
      }),
    );
  });
});
