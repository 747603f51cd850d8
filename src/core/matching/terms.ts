import type { Span } from '#core/page/article.ts';
import { simplify } from './han.ts';
import { lexicons, lexiconsFor } from './lexicon/all.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/**
 * A word of content in a text: a concept of the field (`#train`), which is the same in every language, or else
 * a word as it stands, stemmed lightly. Words with several concepts give a term for each.
 */
export interface Term extends Span {
  readonly keys: readonly string[];
  readonly weight: number;
  /** The word itself, stemmed, where its keys are concepts. */
  readonly word?: string;
}

/** What a word weighs before its rarity counts: a concept is common, a word of its own says more, a code most. */
const conceptWeight = 1;
const wordWeight = 1.4;
const codeWeight = 1.8; // "h800", "26.4"
const bigramWeight = 0.5;

type Reading = Pick<Term, 'keys' | 'weight' | 'word'>;

interface Dictionary {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly rest: readonly string[]; readonly key: string; readonly open: boolean }[]
  >;
  readonly dense: ReadonlyMap<string, readonly string[]>;
  readonly stop: ReadonlySet<string>;
  /** What words met before say; null for those that say nothing. */
  readonly cache: Map<string, Reading | null>;
}

const longestDense = 8;
const dictionaries = new Map<string, Dictionary>();

/** The words of a language and of English; of all languages for '*', as a claim's phrasings may be in any. */
function dictionaryFor(lang: string): Dictionary {
  let dictionary = dictionaries.get(lang);
  if (dictionary === undefined) {
    dictionary = buildDictionary(lang === '*' ? lexicons : lexiconsFor(lang));
    dictionaries.set(lang, dictionary);
  }
  return dictionary;
}

function buildDictionary(lexicons: readonly Lexicon[]): Dictionary {
  const words = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  const phrases = new Map<string, { rest: string[]; key: string; open: boolean }[]>();
  const dense = new Map<string, readonly string[]>();
  const stop = new Set<string>();
  const seen = new Set<string>();
  // Some forty thousand words, most of one concept: all that have it alone share one list.
  const push = (map: Map<string, readonly string[]>, word: string, alone: readonly [string]): void => {
    const known = map.get(word);
    if (known === undefined) map.set(word, alone);
    else if (!known.includes(alone[0])) map.set(word, [...known, alone[0]]);
  };
  for (const lexicon of lexicons) {
    for (const entry of lexicon.stop.split(' ')) {
      const word = simplify(entry);
      // Words of scripts of their own mean nothing in other languages.
      if (isDense(word)) stop.add(word);
      // A claim may be in any language: "MIT" is no German "mit" there. English carries most of them.
      if (lexicons.length < 3 || lexicon.lang === 'en' || seen.has(word)) stop.add(word);
      seen.add(word);
    }
    for (const [concept, list] of Object.entries(lexicon.concepts)) {
      const key = `#${concept}`;
      const alone = [key] as const;
      const mayBeDense = !isWestern(list);
      for (const entry of list.split(' ')) {
        if (mayBeDense && isDense(entry)) push(dense, simplify(entry), alone);
        else if (entry.includes('_') || entry.includes('-')) {
          const parts = entry.replace(/\*$/u, '').split(/[_-]/u);
          const first = parts[0] as string;
          const known = phrases.get(first) ?? [];
          known.push({ rest: parts.slice(1), key, open: entry.endsWith('*') });
          phrases.set(first, known);
        } else if (entry.endsWith('*')) push(stems, entry.slice(0, -1), alone);
        else push(words, entry, alone);
      }
    }
  }
  return { words, stems, phrases, dense, stop, cache: new Map() };
}

/** Whether a text has no letter from where the scripts of East Asia begin. */
function isWestern(text: string): boolean {
  return !/[\u1100-\uffff]/.test(text);
}

function isDense(word: string): boolean {
  return !isWestern(word) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

const wordPattern =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]+(?:\.[a-z](?![a-z]))*\d*[a-z]?|\d+(?:[.,]\d+)*[a-z]{0,2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+/gu;

/**
 * Terms of a folded text, in order, without those inside `masked` (names, which are matched as names). Where the text
 * is cut from a longer one `offset` tells where it begins there: the terms' places are in that; those of `masked` are not.
 */
export function findTerms(folded: string, masked: readonly Span[] = [], lang = '*', offset = 0): Term[] {
  const dictionary = dictionaryFor(lang);
  const terms: Term[] = [];
  const words = [...folded.matchAll(wordPattern)];
  let mask = 0;
  for (let i = 0; i < words.length; i += 1) {
    const match = words[i] as RegExpExecArray;
    const start = match.index;
    const end = start + match[0].length;
    const dense = isDense(match[0]);
    while (mask < masked.length && (masked[mask] as Span).end <= start) mask += 1;
    const hidden = masked[mask];
    if (hidden !== undefined && hidden.start < end && hidden.end > start) {
      // A name inside a run of ideographs hides only itself.
      if (!dense) continue;
    }
    if (dense) addDense(dictionary, terms, simplify(match[0]), start, hidden, offset);
    else i += addWord(dictionary, terms, words, i, offset);
  }
  return terms;
}

/** Adds the term of a word, or of the phrase that begins with it; returns how many further words it took. */
function addWord(
  dictionary: Dictionary,
  terms: Term[],
  words: readonly RegExpExecArray[],
  i: number,
  offset: number,
): number {
  const match = words[i] as RegExpExecArray;
  const word = match[0];
  const start = match.index;
  let taken = 0;
  let key: string | null = null;
  for (const phrase of dictionary.phrases.get(word) ?? []) {
    const fits = phrase.rest.every((part, k) => {
      const next = words[i + k + 1]?.[0];
      return (
        next !== undefined && (phrase.open && k === phrase.rest.length - 1 ? next.startsWith(part) : next === part)
      );
    });
    if (fits && phrase.rest.length > taken) {
      taken = phrase.rest.length;
      key = phrase.key;
    }
  }
  if (key !== null) {
    const last = words[i + taken] as RegExpExecArray;
    const end = last.index + last[0].length;
    if (end - start <= 40) {
      terms.push({ start: start + offset, end: end + offset, keys: [key], weight: conceptWeight });
      return taken;
    }
  }
  const reading = readWord(dictionary, word);
  if (reading !== null) terms.push({ start: start + offset, end: start + word.length + offset, ...reading });
  return 0;
}

/** What a word says, wherever it stands. */
function readWord(dictionary: Dictionary, word: string): Reading | null {
  let reading = dictionary.cache.get(word);
  if (reading === undefined) {
    const keys = conceptsOf(dictionary, word);
    if (keys.length > 0) reading = { keys, weight: conceptWeight, word: stem(word) };
    else if (/\d/u.test(word)) reading = { keys: [word], weight: word.length > 1 ? codeWeight : conceptWeight };
    else reading = dictionary.stop.has(word) || word.length <= 1 ? null : { keys: [stem(word)], weight: wordWeight };
    if (dictionary.cache.size > 20_000) dictionary.cache.clear();
    dictionary.cache.set(word, reading);
  }
  return reading;
}

/** No stem of a lexicon is longer; a word of thousands of letters is none. */
const longestStem = 24;

function conceptsOf(dictionary: Dictionary, word: string): readonly string[] {
  const found = [...(dictionary.words.get(word) ?? [])];
  for (let length = Math.min(word.length, longestStem); length >= 3; length -= 1) {
    const stemmed = dictionary.stems.get(word.slice(0, length));
    if (stemmed !== undefined) {
      found.push(...stemmed);
      break;
    }
  }
  return [...new Set(found)];
}

/** Endings that change a word's form and not its meaning, of the languages with Latin letters, roughly. */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/u, '');
  return word.replace(/(?:'s|ations?|ies|ied|ing|ings|edly|ed|es|s|ly|e|en|er|em|os|as|y)$/u, '');
}

function addDense(
  dictionary: Dictionary,
  terms: Term[],
  run: string,
  first: number,
  hidden: Span | undefined,
  offset: number,
): void {
  const begin = first + offset;
  for (let at = 0; at < run.length;) {
    const inName = hidden !== undefined && first + at >= hidden.start && first + at < hidden.end;
    const word = inName ? null : longestWord(dictionary, run, at);
    const skipped = inName || word !== null ? 0 : stopAt(dictionary, run, at);
    if (skipped > 0) at += skipped;
    else if (word === null) {
      const pair = run.slice(at, at + 2);
      if (
        !inName &&
        pair.length === 2 &&
        !dictionary.stop.has(pair[0] as string) &&
        !dictionary.stop.has(pair[1] as string) &&
        !dictionary.dense.has(pair[1] as string)
      ) {
        terms.push({ start: begin + at, end: begin + at + 2, keys: [pair], weight: bigramWeight });
      }
      at += 1;
    } else {
      terms.push({
        start: begin + at,
        end: begin + at + word.length,
        keys: word.keys,
        weight: conceptWeight,
        word: run.slice(at, at + word.length),
      });
      at += word.length;
    }
  }
}

/** The length of a word without content (非常, 模型) that begins at an offset; single characters are told when pairs are made. */
function stopAt(dictionary: Dictionary, run: string, at: number): number {
  for (let length = Math.min(longestDense, run.length - at); length > 1; length -= 1)
    if (dictionary.stop.has(run.slice(at, at + length))) return length;
  return 0;
}

/** The longest word of the dictionary that begins at an offset of a text without spaces. */
function longestWord(
  dictionary: Dictionary,
  run: string,
  at: number,
): { readonly length: number; readonly keys: readonly string[] } | null {
  for (let length = Math.min(longestDense, run.length - at); length > 0; length -= 1) {
    const keys = dictionary.dense.get(run.slice(at, at + length));
    if (keys !== undefined) return { length, keys };
  }
  return null;
}
