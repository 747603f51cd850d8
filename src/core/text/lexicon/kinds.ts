import { fold } from '../fold.ts';
import type { Groups, Lexicon } from './lexicon.ts';

/** What a word can mean to the readers of numbers and dates. */
export type Kind =
  | 'number'
  | 'multiplier'
  | 'scale'
  | 'bareScale'
  | 'strayScale'
  | 'suffix'
  | 'article'
  | 'and'
  | 'point'
  | 'ratio'
  | 'fraction'
  | 'times'
  | 'magnitude'
  | 'partOf'
  | 'outOf'
  | 'collective'
  | 'change'
  | 'counter'
  | 'edition'
  | 'betweenAfter'
  | 'partFollower'
  | 'direction'
  | 'monthVerb'
  | 'negation'
  | 'unit'
  | 'unitBefore'
  | 'currency'
  | 'period'
  | 'periodBefore'
  | 'per'
  | 'perAfter'
  | 'filler'
  | 'hint'
  | 'ofWhich'
  | 'bound'
  | 'boundAfter'
  | 'between'
  | 'from'
  | 'to'
  | 'name'
  | 'vague'
  | 'stop'
  | 'month'
  | 'weakMonth'
  | 'monthCue'
  | 'part'
  | 'partAfter'
  | 'season'
  | 'quarter'
  | 'half'
  | 'andHalf'
  | 'link'
  | 'or'
  | 'quarterMark'
  | 'halfMark'
  | 'yearMark'
  | 'monthMark'
  | 'dayMark'
  | 'ordinal'
  | 'dayWord'
  | 'relative'
  | 'shift'
  | 'within'
  | 'withinAfter'
  | 'span'
  | 'weekday'
  | 'holiday'
  | 'dayCue'
  | 'dayStop'
  | 'before'
  | 'beforeAfter'
  | 'until'
  | 'untilAfter'
  | 'after'
  | 'afterAfter';

export interface Meaning {
  /** The number, unit or other name that the word stands for. */
  readonly name: string;
  /** `name` as a number, or what a unit is multiplied by. */
  readonly factor: number;
}

/** All that one word can mean. */
export type Meanings = ReadonlyMap<Kind, Meaning>;

const groupKinds: ReadonlyArray<readonly [keyof Lexicon, Kind]> = [
  ['numbers', 'number'],
  ['collectives', 'collective'],
  ['multipliers', 'multiplier'],
  ['scales', 'scale'],
  ['bareScales', 'bareScale'],
  ['suffixes', 'suffix'],
  ['strayScales', 'strayScale'],
  ['ratios', 'ratio'],
  ['fractions', 'fraction'],
  ['units', 'unit'],
  ['unitsBefore', 'unitBefore'],
  ['currencies', 'currency'],
  ['periods', 'period'],
  ['periodsBefore', 'periodBefore'],
  ['bounds', 'bound'],
  ['boundsAfter', 'boundAfter'],
];

const listKinds: ReadonlyArray<readonly [keyof Lexicon, Kind]> = [
  ['articles', 'article'],
  ['and', 'and'],
  ['point', 'point'],
  ['times', 'times'],
  ['magnitudes', 'magnitude'],
  ['partOf', 'partOf'],
  ['outOf', 'outOf'],
  ['changes', 'change'],
  ['counters', 'counter'],
  ['editions', 'edition'],
  ['betweenAfter', 'betweenAfter'],
  ['partFollowers', 'partFollower'],
  ['directions', 'direction'],
  ['per', 'per'],
  ['perAfter', 'perAfter'],
  ['fillers', 'filler'],
  ['hints', 'hint'],
  ['ofWhich', 'ofWhich'],
  ['between', 'between'],
  ['from', 'from'],
  ['to', 'to'],
  ['names', 'name'],
  ['andHalf', 'andHalf'],
  ['vague', 'vague'],
  ['stops', 'stop'],
];

const dateKinds: Readonly<Record<string, Kind>> = {
  months: 'month',
  weakMonths: 'weakMonth',
  monthCues: 'monthCue',
  monthVerbs: 'monthVerb',
  negations: 'negation',
  parts: 'part',
  partsAfter: 'partAfter',
  seasons: 'season',
  quarters: 'quarter',
  halves: 'half',
  links: 'link',
  or: 'or',
  quarterMark: 'quarterMark',
  halfMark: 'halfMark',
  yearMark: 'yearMark',
  monthMark: 'monthMark',
  dayMark: 'dayMark',
  ordinals: 'ordinal',
  dayWords: 'dayWord',
  relative: 'relative',
  shifts: 'shift',
  within: 'within',
  withinAfter: 'withinAfter',
  spans: 'span',
  weekdays: 'weekday',
  holidays: 'holiday',
  dayCues: 'dayCue',
  dayStops: 'dayStop',
  before: 'before',
  beforeAfter: 'beforeAfter',
  until: 'until',
  untilAfter: 'untilAfter',
  after: 'after',
  afterAfter: 'afterAfter',
};

/** Every form of a lexicon, folded, with its kind and name. */
export function* forms(lexicon: Lexicon): Generator<readonly [Kind, string, string]> {
  for (const [field, kind] of groupKinds) {
    for (const [name, list] of Object.entries((lexicon[field] ?? {}) as Groups))
      for (const form of split(list)) yield [kind, name, form];
  }
  for (const [field, kind] of listKinds)
    for (const form of split(lexicon[field] as string | undefined)) yield [kind, kind, form];
  for (const [field, value] of Object.entries(lexicon.dates ?? {})) {
    const kind = dateKinds[field];
    if (kind === undefined || typeof value === 'boolean') continue;
    if (typeof value === 'string') for (const form of split(value)) yield [kind, kind, form];
    else
      for (const [name, list] of Object.entries(value as Groups))
        for (const form of split(list)) yield [kind, name, form];
  }
}

function split(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split('|').map((form) => fold(form.trim()));
}
