import { isWordLetter } from './characters.ts';
import { forms, type Kind, type Meaning, type Meanings } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';

/** An entry found in a text, and how long it is there. */
export interface Found {
  readonly length: number;
  readonly meanings: Meanings;
  /** What may come of it: some of `beginsNumber` and the like. */
  readonly uses: number;
}

/** A number may begin with the word, or a date; it helps to make a number without digits, or a date. */
export const [beginsNumber, beginsDate, helpsNumber, helpsDate] = [1, 2, 4, 8];

/** A lexicon in the form that the tokeniser asks. */
export interface CompiledLexicon {
  readonly lang: string;
  readonly decimalComma: boolean;
  readonly spaceGroups: boolean;
  readonly dayFirst: boolean;
  /** What the lexicon says of the text at `at`, where such a word stands, or a sign alone: the longest entry. */
  find(text: string, at: number, word: string): Found | null;
  /** Quickly: may there be a number without a digit in the text? */
  hasNumberWord(text: string): boolean;
  /** Quickly: may there be a date without a digit in the text? */
  hasDateWord(text: string): boolean;
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
  'direction',
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
  'collective',
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
  'weekday',
  'holiday',
]);

/** With what `readCandidate` and `readSaid` can begin, and without what they find nothing where no digit stands. */
const uses: ReadonlyArray<readonly [number, readonly Kind[]]> = [
  [beginsNumber, ['number', 'article', 'fraction', 'bareScale', 'multiplier', 'ratio', 'currency']],
  [beginsDate, ['number', 'article', 'fraction', 'bareScale', 'multiplier', 'within', 'relative', 'shift', 'weekday']],
  [beginsDate, ['part', 'dayWord', 'month', 'quarter', 'half', 'season', 'holiday']],
  [helpsNumber, [...counting]],
  [helpsDate, [...dating, 'quarterMark', 'halfMark']],
];

const usesOfKind = new Map<Kind, number>();
for (const [use, kinds] of uses) for (const kind of kinds) usesOfKind.set(kind, (usesOfKind.get(kind) ?? 0) | use);

function usesOf(meanings: Meanings): number {
  let found = 0;
  for (const kind of meanings.keys()) found |= usesOfKind.get(kind) ?? 0;
  return found;
}

/** What a lexicon has that begins with a word: entries of several words, and what the word is by itself. */
interface Known {
  readonly longer: readonly Longer[];
  readonly alone: Found | null;
}

interface Longer {
  readonly form: string;
  readonly endsInLetter: boolean;
  /** Where the second word begins, and with what: most often that is another. */
  readonly second: number;
  readonly code: number;
  readonly found: Found;
}

/** Longer words are nobody's; the limit keeps look-ups linear on hostile text. */
const longestWord = 40;
/** Words that are kept with what they mean. */
const mostMet = 10_000;

/** Compiles a lexicon, with what the language borrows from English (null for English itself). */
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

  const met = new Map<string, Known>();

  function find(text: string, at: number, word: string): Found | null {
    if (word.length > longestWord) return null;
    let known = met.get(word);
    if (known === undefined) {
      known = { longer: longerOf(word), alone: isWordLetter(word) ? findAlone(word) : null };
      if (met.size >= mostMet) met.clear();
      met.set(word, known);
    }
    for (const { form, endsInLetter, second, code, found } of known.longer) {
      if (text.charCodeAt(at + second) !== code || !text.startsWith(form, at)) continue;
      if (!endsInLetter || !isWordLetter(text[at + form.length])) return found;
    }
    return known.alone;
  }

  function longerOf(word: string): Longer[] {
    return (heads.get(word) ?? []).map((form) => {
      const second = Math.min(word.length + 1, form.length - 1);
      const found = foundOf(form, entries.get(form) as Meanings);
      return { form, endsInLetter: isWordLetter(form.at(-1)), second, code: form.charCodeAt(second), found };
    });
  }

  function findAlone(word: string): Found | null {
    const exact = words.get(word);
    if (exact !== undefined) return foundOf(word, exact);
    for (let cut = word.length; cut >= 3; cut -= 1) {
      const meanings = prefixes.get(word.slice(0, cut));
      if (meanings !== undefined) return foundOf(word, meanings);
    }
    for (let cut = 1; cut <= word.length - 4; cut += 1) {
      const meanings = suffixes.get(word.slice(cut));
      if (meanings !== undefined) return foundOf(word, meanings);
    }
    return null;
  }

  let numberWords: RegExp | null = null;
  let dateWords: RegExp | null = null;
  return {
    lang: own.lang,
    decimalComma: own.decimalComma,
    spaceGroups: own.spaceGroups,
    dayFirst: own.dates?.dayFirst ?? true,
    find,
    hasNumberWord: (text) => (numberWords ??= anyOf(entries, counting)).test(text),
    hasDateWord: (text) => (dateWords ??= anyOf(entries, dating)).test(text),
  };
}

function foundOf({ length }: string, meanings: Meanings): Found {
  return { length, meanings, uses: usesOf(meanings) };
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
