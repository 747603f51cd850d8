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
  | 'link'
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

export type Meanings = ReadonlyMap<Kind, Meaning>;
export interface Found {
  readonly length: number;
  readonly meanings: Meanings;
}

export interface CompiledLexicon {
  readonly lang: string;
  readonly decimalComma: boolean;
  readonly spaceGroups: boolean;
  readonly dayFirst: boolean;
  /** What the lexicon says of the text at `at`, where a word ends at `wordEnd`: the longest entry. */
  find(text: string, at: number, wordEnd: number): Found | null;
  /** Quickly: may there be a number without a digit in the text? */
  readonly numberWords: RegExp;
  /** Quickly: may there be a date without a digit in the text? */
  readonly dateWords: RegExp;
}

/** Of English, other languages take only what their own news use of it. */
const borrowed: ReadonlySet<Kind> = new Set([
  'scale',
  'suffix',
  'times',
  'unit',
  'unitBefore',
  'currency',
  'period',
  'per',
  'filler',
  'hint',
  'name',
  'month',
  'quarter',
  'half',
]);
/** Kinds that only count numbers written in words. */
const counting: ReadonlySet<Kind> = new Set([
  'number',
  'multiplier',
  'scale',
  'bareScale',
  'ratio',
  'fraction',
  'magnitude',
  'partOf',
]);
const dating: ReadonlySet<Kind> = new Set([
  'month',
  'season',
  'quarter',
  'half',
  'relative',
  'shift',
  'span',
  'within',
  'part',
  'partAfter',
  'monthMark',
]);

/** Letters of scripts that put spaces between words: only there does a word have an end. */
const spaced = /[\p{L}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー々〇]/u;

/** What each code unit is, filled in as they turn up: these two questions are asked of every character. */
const classes = new Uint8Array(0x10000);
const [isSpaced, isLoose, isOther] = [1, 2, 3];

function classOf(char: string): number {
  const code = char.charCodeAt(0);
  let found = classes[code] as number;
  if (found === 0) {
    const unit = char[0] as string;
    found = unspaced.test(unit) ? isLoose : spaced.test(unit) ? isSpaced : isOther;
    classes[code] = found;
  }
  return found;
}

/** True for a letter of a script with spaces. Capitals do not occur in folded text. */
export function isWordLetter(char: string | undefined): boolean {
  return char !== undefined && char !== '' && classOf(char) === isSpaced;
}

/** True for a character of a script without spaces between words (and Hangul, where endings are glued on). */
export function isUnspaced(char: string | undefined): boolean {
  return char !== undefined && char !== '' && classOf(char) === isLoose;
}

/** Longer words are nobody's; the limit keeps look-ups linear on hostile text. */
const longestWord = 40;

export function compileLexicon(own: Lexicon, english: Lexicon | null): CompiledLexicon {
  const entries = new Map<string, Map<Kind, Meaning>>();
  for (const [kind, name, form] of forms(own)) {
    const meanings = entries.get(form) ?? new Map<Kind, Meaning>();
    entries.set(form, meanings);
    if (!meanings.has(kind)) meanings.set(kind, meaningOf(name));
  }
  if (english !== null) {
    const before = new Set(entries.keys());
    for (const [kind, name, form] of forms(english)) {
      if (!borrowed.has(kind) || before.has(form)) continue;
      const meanings = entries.get(form) ?? new Map<Kind, Meaning>();
      entries.set(form, meanings);
      if (!meanings.has(kind)) meanings.set(kind, meaningOf(name));
    }
  }
  // Entries of several words wait under their first word; those of unspaced scripts under their first character.
  const words = new Map<string, Meanings>();
  const heads = new Map<string, string[]>();
  const prefixes = new Map<string, Meanings>();
  const suffixes = new Map<string, Meanings>();
  for (const [form, meanings] of entries) {
    if (form.endsWith('*')) prefixes.set(form.slice(0, -1), meanings);
    else if (form.startsWith('*')) suffixes.set(form.slice(1), meanings);
    else if (isPlainWord(form)) words.set(form, meanings);
    else {
      const head = headOf(form);
      heads.set(head, [...(heads.get(head) ?? []), form]);
    }
  }
  for (const list of heads.values()) list.sort((a, b) => b.length - a.length);

  function find(text: string, at: number, wordEnd: number): Found | null {
    const word = wordEnd > at ? text.slice(at, wordEnd) : (text[at] as string);
    if (word.length > longestWord) return null;
    for (const form of heads.get(word) ?? []) {
      const end = at + form.length;
      if (!text.startsWith(form, at)) continue;
      if (isWordLetter(form[form.length - 1]) && isWordLetter(text[end])) continue;
      return { length: form.length, meanings: entries.get(form) as Meanings };
    }
    if (wordEnd <= at) return null;
    const exact = words.get(word);
    if (exact !== undefined) return { length: word.length, meanings: exact };
    for (let cut = word.length; cut >= 3; cut -= 1) {
      const found = prefixes.get(word.slice(0, cut));
      if (found !== undefined) return { length: word.length, meanings: found };
    }
    for (let cut = 1; cut <= word.length - 4; cut += 1) {
      const found = suffixes.get(word.slice(cut));
      if (found !== undefined) return { length: word.length, meanings: found };
    }
    return null;
  }

  return {
    lang: own.lang,
    decimalComma: own.decimalComma,
    spaceGroups: own.spaceGroups,
    dayFirst: own.dates?.dayFirst ?? true,
    find,
    numberWords: anyOf(entries, counting),
    dateWords: anyOf(entries, dating),
  };
}

function meaningOf(name: string): Meaning {
  const [unit = name, factor] = name.split('*');
  return {
    name: unit,
    factor: factor === undefined ? (Number.isNaN(Number(unit)) ? 1 : Number(unit)) : Number(factor),
  };
}

function isPlainWord(form: string): boolean {
  for (const char of form) if (!isWordLetter(char)) return false;
  return true;
}

function headOf(form: string): string {
  let end = 0;
  while (end < form.length && isWordLetter(form[end])) end += 1;
  return end === 0 ? (form[0] as string) : form.slice(0, end);
}

/** One expression for the quick look; first letters decide fast, and what it lets through is read properly. */
function anyOf(entries: ReadonlyMap<string, Meanings>, kinds: ReadonlySet<Kind>): RegExp {
  const worded: string[] = [];
  const loose: string[] = [];
  for (const [form, meanings] of entries) {
    if (![...meanings.keys()].some((kind) => kinds.has(kind))) continue;
    const bare = form.replaceAll('*', '').replaceAll(/[.+?^${}()|[\]\\/]/gu, String.raw`\$&`);
    (isWordLetter(form[0]) ? worded : loose).push(bare);
  }
  const parts = worded.length === 0 ? loose : [...loose, String.raw`(?<!\p{L})(?:${worded.join('|')})`];
  return parts.length === 0 ? /(?!)/u : new RegExp(parts.join('|'), 'u');
}

const groupKinds: ReadonlyArray<readonly [keyof Lexicon, Kind]> = [
  ['numbers', 'number'],
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
  ['per', 'per'],
  ['perAfter', 'perAfter'],
  ['fillers', 'filler'],
  ['hints', 'hint'],
  ['ofWhich', 'ofWhich'],
  ['between', 'between'],
  ['from', 'from'],
  ['to', 'to'],
  ['names', 'name'],
  ['vague', 'vague'],
  ['stops', 'stop'],
];
const dateKinds: Readonly<Record<string, Kind>> = {
  months: 'month',
  weakMonths: 'weakMonth',
  monthCues: 'monthCue',
  parts: 'part',
  partsAfter: 'partAfter',
  seasons: 'season',
  quarters: 'quarter',
  halves: 'half',
  links: 'link',
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
  before: 'before',
  beforeAfter: 'beforeAfter',
  until: 'until',
  untilAfter: 'untilAfter',
  after: 'after',
  afterAfter: 'afterAfter',
};

function* forms(lexicon: Lexicon): Generator<readonly [Kind, string, string]> {
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
