import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
type Write = (date: Day, month: string) => string;

interface Notations {
  readonly lang: string;
  readonly months: readonly string[];
  readonly days: readonly Write[];
  readonly wholeMonths: readonly Write[];
}

const pad = (value: number): string => String(value).padStart(2, '0');
const list = (names: string): string[] => names.split(' ');
const iso: Write = ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`;
const slashed: Write = ({ year, month, day }) => `${year}/${pad(month)}/${pad(day)}`;
const marked: Write = ({ year, month, day }) => `${year}年${month}月${day}日`;
const markedMonth: Write = ({ year, month }) => `${year}年${month}月`;
const ordinal = (day: number): string =>
  `${day}${day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;

/** How each language writes a day and a month, in full. */
const notations: readonly Notations[] = [
  {
    lang: 'en',
    months: list('January February March April May June July August September October November December'),
    days: [
      iso,
      slashed,
      ({ year, day }, month) => `${month} ${day}, ${year}`,
      ({ year, day }, month) => `${day} ${month} ${year}`,
      ({ year, day }, month) => `the ${ordinal(day)} of ${month} ${year}`,
      ({ year, day }, month) => `${month} ${ordinal(day)}, ${year}`,
      ({ year, day }, month) => `${month.slice(0, 3)}. ${day}, ${year}`,
    ],
    wholeMonths: [({ year }, month) => `in ${month} ${year}`, ({ year }, month) => `${month} of ${year}`],
  },
  {
    lang: 'de',
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    days: [
      iso,
      ({ year, day }, month) => `am ${day}. ${month} ${year}`,
      ({ year, month, day }) => `am ${pad(day)}.${pad(month)}.${year}`,
      ({ year, month, day }) => `am ${day}.${month}.${year}`,
    ],
    wholeMonths: [({ year }, month) => `im ${month} ${year}`],
  },
  {
    lang: 'fr',
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    days: [iso, ({ year, day }, month) => `le ${day === 1 ? '1er' : day} ${month} ${year}`],
    wholeMonths: [({ year }, month) => `en ${month} ${year}`],
  },
  {
    lang: 'es',
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    days: [iso, ({ year, day }, month) => `el ${day} de ${month} de ${year}`],
    wholeMonths: [({ year }, month) => `en ${month} de ${year}`, ({ year }, month) => `en ${month} del ${year}`],
  },
  {
    lang: 'pt',
    months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    days: [iso, ({ year, day }, month) => `em ${day} de ${month} de ${year}`],
    wholeMonths: [({ year }, month) => `em ${month} de ${year}`],
  },
  {
    lang: 'it',
    months: list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    days: [iso, ({ year, day }, month) => `il ${day} ${month} ${year}`],
    wholeMonths: [({ year }, month) => `a ${month} ${year}`, ({ year }, month) => `nel ${month} del ${year}`],
  },
  {
    lang: 'zh',
    months: [],
    days: [iso, slashed, marked, ({ year, month, day }) => `${year}年${month}月${day}号`],
    wholeMonths: [markedMonth],
  },
  { lang: 'ja', months: [], days: [iso, slashed, marked], wholeMonths: [markedMonth] },
  {
    lang: 'ko',
    months: [],
    days: [iso, ({ year, month, day }) => `${year}년 ${month}월 ${day}일`],
    wholeMonths: [({ year, month }) => `${year}년 ${month}월`],
  },
];

const someDay = fc
  .date({ min: new Date('2015-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

function only(written: string, lang: string): string {
  // A date is read in the middle of other words, and whatever the article's own day is.
  const found = findDates(fold(`${written} .`), { lang, published: '2025-04-27' });
  return found.map(({ from, to }) => `${from}..${to}`).join(' and ');
}

function lastOf({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

describe.each(notations)('dates in $lang', ({ lang, months, days, wholeMonths }) => {
  it.each(days.map((write) => [write({ year: 2025, month: 8, day: 17 }, months[7] ?? ''), write] as const))(
    'a day as in "%s" is read as itself',
    (_example, write) => {
      fc.assert(
        fc.property(someDay, (date) => {
          const written = write(date, months[date.month - 1] ?? '');
          const day = `${date.year}-${pad(date.month)}-${pad(date.day)}`;
          expect(only(written, lang), written).toBe(`${day}..${day}`);
        }),
      );
    },
  );

  it.each(wholeMonths.map((write) => [write({ year: 2025, month: 8, day: 17 }, months[7] ?? ''), write] as const))(
    'a month as in "%s" is read as itself',
    (_example, write) => {
      fc.assert(
        fc.property(someDay, (date) => {
          const written = write(date, months[date.month - 1] ?? '');
          const start = `${date.year}-${pad(date.month)}`;
          expect(only(written, lang), written).toBe(`${start}-01..${start}-${lastOf(date)}`);
        }),
      );
    },
  );
});
