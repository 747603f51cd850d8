/** A day, as the notations write it. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Notation<T> {
  readonly lang: string;
  /** An example. */
  readonly like: string;
  readonly write: T;
}
type DayNotation = Notation<(date: Day) => string>;
type PeriodNotation = Notation<(year: number, part: number) => string> & { readonly parts: 2 | 4 };
type PartNotation = DayNotation & { readonly from: number; readonly to: number | null };

/** The number of days of a month. */
export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const names: Readonly<Record<string, readonly string[]>> = {
  en: list('January February March April May June July August September October November December'),
  de: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  pt: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  it: list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
};
function list(words: string): string[] {
  return words.split(' ');
}
const name = (lang: string, month: number): string => names[lang]?.[month - 1] ?? '';

const at = (lang: string, like: string, write: (date: Day) => string): DayNotation => ({ lang, like, write });

const [early, middle, late] = [
  { from: 1, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: null },
];
const third = (
  days: { readonly from: number; readonly to: number | null },
  ...[lang, like, write]: Parameters<typeof at>
): PartNotation => ({ ...at(lang, like, write), ...days });

/** Ways to write the first, second or last third of a month. */
export const partNotations: readonly PartNotation[] = [
  third(early, 'en', 'early March 2025', ({ year, month }) => `in early ${name('en', month)} ${year}`),
  third(middle, 'en', 'mid-March 2025', ({ year, month }) => `in mid-${name('en', month)} ${year}`),
  third(late, 'en', 'late March 2025', ({ year, month }) => `in late ${name('en', month)} ${year}`),
  third(early, 'zh', '2025年3月上旬', ({ year, month }) => `${year}年${month}月上旬`),
  third(early, 'zh', '2025年3月初', ({ year, month }) => `${year}年${month}月初发布`),
  third(middle, 'zh', '2025年3月中旬', ({ year, month }) => `${year}年${month}月中旬`),
  third(late, 'zh', '2025年3月下旬', ({ year, month }) => `${year}年${month}月下旬`),
  third(early, 'ja', '2025年3月上旬', ({ year, month }) => `${year}年${month}月上旬に公開`),
  third(late, 'ja', '2025年3月下旬', ({ year, month }) => `${year}年${month}月下旬に公開`),
  third(early, 'ko', '2025년 3월 초', ({ year, month }) => `${year}년 ${month}월 초 출시`),
  third(early, 'de', 'Anfang März 2025', ({ year, month }) => `Anfang ${name('de', month)} ${year}`),
  third(middle, 'de', 'Mitte März 2025', ({ year, month }) => `Mitte ${name('de', month)} ${year}`),
  third(late, 'de', 'Ende März 2025', ({ year, month }) => `Ende ${name('de', month)} ${year}`),
  third(early, 'fr', 'début mars 2025', ({ year, month }) => `début ${name('fr', month)} ${year}`),
  third(middle, 'fr', 'mi-mars 2025', ({ year, month }) => `à la mi-${name('fr', month)} ${year}`),
  third(late, 'fr', 'fin mars 2025', ({ year, month }) => `fin ${name('fr', month)} ${year}`),
  third(early, 'es', 'a principios de', ({ year, month }) => `a principios de ${name('es', month)} de ${year}`),
  third(middle, 'es', 'a mediados de', ({ year, month }) => `a mediados de ${name('es', month)} de ${year}`),
  third(late, 'es', 'a finales de', ({ year, month }) => `a finales de ${name('es', month)} de ${year}`),
  third(early, 'pt', 'no início de', ({ year, month }) => `no início de ${name('pt', month)} de ${year}`),
  third(middle, 'pt', 'em meados de', ({ year, month }) => `em meados de ${name('pt', month)} de ${year}`),
  third(late, 'pt', 'no final de', ({ year, month }) => `no final de ${name('pt', month)} de ${year}`),
  third(early, 'it', "all'inizio di", ({ year, month }) => `all'inizio di ${name('it', month)} ${year}`),
  third(middle, 'it', 'a metà marzo', ({ year, month }) => `a metà ${name('it', month)} ${year}`),
  third(late, 'it', 'alla fine di', ({ year, month }) => `alla fine di ${name('it', month)} ${year}`),
];

const inYear = (
  parts: 2 | 4,
  lang: string,
  like: string,
  write: (year: number, part: number) => string,
): PeriodNotation => ({ parts, lang, like, write });
const nth = (words: string, part: number): string => words.split(' ')[part - 1] ?? '';

/** Ways to write a quarter or a half of a year. */
export const periodNotations: readonly PeriodNotation[] = [
  inYear(4, 'en', 'Q3 2025', (year, part) => `in Q${part} ${year}`),
  inYear(
    4,
    'en',
    'the third quarter',
    (year, part) => `the ${nth('first second third fourth', part)} quarter of ${year}`,
  ),
  inYear(2, 'en', 'H2 2025', (year, part) => `in H${part} ${year}`),
  inYear(2, 'en', 'the second half', (year, part) => `the ${nth('first second', part)} half of ${year}`),
  inYear(4, 'zh', '2025年第三季度', (year, part) => `${year}年第${nth('一 二 三 四', part)}季度`),
  inYear(2, 'zh', '2025年下半年', (year, part) => `${year}年${nth('上 下', part)}半年`),
  inYear(4, 'ja', '2025年第3四半期', (year, part) => `${year}年第${part}四半期`),
  inYear(2, 'ja', '2025年後半', (year, part) => `${year}年${nth('前半 後半', part)}`),
  inYear(4, 'ko', '2025년 3분기', (year, part) => `${year}년 ${part}분기`),
  inYear(2, 'ko', '2025년 하반기', (year, part) => `${year}년 ${nth('상반기 하반기', part)}`),
  inYear(
    4,
    'de',
    'im dritten Quartal',
    (year, part) => `im ${nth('ersten zweiten dritten vierten', part)} Quartal ${year}`,
  ),
  inYear(2, 'de', 'im zweiten Halbjahr', (year, part) => `im ${nth('ersten zweiten', part)} Halbjahr ${year}`),
  inYear(
    4,
    'fr',
    'au troisième trimestre',
    (year, part) => `au ${nth('premier deuxième troisième quatrième', part)} trimestre ${year}`,
  ),
  inYear(2, 'fr', 'second semestre', (year, part) => `au ${nth('premier second', part)} semestre ${year}`),
  inYear(
    4,
    'es',
    'tercer trimestre',
    (year, part) => `en el ${nth('primer segundo tercer cuarto', part)} trimestre de ${year}`,
  ),
  inYear(2, 'es', 'segundo semestre', (year, part) => `en el ${nth('primer segundo', part)} semestre de ${year}`),
  inYear(
    4,
    'pt',
    'terceiro trimestre',
    (year, part) => `no ${nth('primeiro segundo terceiro quarto', part)} trimestre de ${year}`,
  ),
  inYear(2, 'pt', 'segundo semestre', (year, part) => `no ${nth('primeiro segundo', part)} semestre de ${year}`),
  inYear(
    4,
    'it',
    'terzo trimestre',
    (year, part) => `nel ${nth('primo secondo terzo quarto', part)} trimestre del ${year}`,
  ),
  inYear(2, 'it', 'secondo semestre', (year, part) => `nel ${nth('primo secondo', part)} semestre del ${year}`),
];

type RangeNotation = Notation<(date: Day, last: number) => string>;
const range = (lang: string, like: string, write: RangeNotation['write']): RangeNotation => ({ lang, like, write });

/** Ways to write some days of one month; `last` is the last of them. */
export const rangeNotations: readonly RangeNotation[] = [
  range(
    'en',
    'from 3 to 17 March 2025',
    ({ year, month, day }, last) => `from ${day} to ${last} ${name('en', month)} ${year}`,
  ),
  range('en', 'March 3–17, 2025', ({ year, month, day }, last) => `${name('en', month)} ${day}–${last}, ${year}`),
  range(
    'en',
    'between 3 and 17 March 2025',
    ({ year, month, day }, last) => `between ${day} and ${last} ${name('en', month)} ${year}`,
  ),
  range('zh', '2025年3月3日至17日', ({ year, month, day }, last) => `${year}年${month}月${day}日至${last}日`),
  range('ja', '2025年3月3日から17日', ({ year, month, day }, last) => `${year}年${month}月${day}日から${last}日`),
  range('ko', '2025년 3월 3일~17일', ({ year, month, day }, last) => `${year}년 ${month}월 ${day}일~${last}일`),
  range(
    'de',
    'vom 3. bis 17. März 2025',
    ({ year, month, day }, last) => `vom ${day}. bis ${last}. ${name('de', month)} ${year}`,
  ),
  range(
    'fr',
    'du 3 au 17 mars 2025',
    ({ year, month, day }, last) => `du ${day} au ${last} ${name('fr', month)} ${year}`,
  ),
  range(
    'fr',
    'entre le 3 et le 17 mars',
    ({ year, month, day }, last) => `entre le ${day} et le ${last} ${name('fr', month)} ${year}`,
  ),
  range(
    'es',
    'del 3 al 17 de marzo',
    ({ year, month, day }, last) => `del ${day} al ${last} de ${name('es', month)} de ${year}`,
  ),
  range(
    'pt',
    'de 3 a 17 de março',
    ({ year, month, day }, last) => `de ${day} a ${last} de ${name('pt', month)} de ${year}`,
  ),
  range(
    'it',
    'dal 3 al 17 marzo 2025',
    ({ year, month, day }, last) => `dal ${day} al ${last} ${name('it', month)} ${year}`,
  ),
];
