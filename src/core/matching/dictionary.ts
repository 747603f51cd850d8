import { remember } from '#core/remember.ts';
import { simplify } from './han.ts';
import { lexicons, lexiconsFor } from './lexicon/all.ts';
import { properNames } from './lexicon/proper-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** What a word says by itself. */
export interface Reading {
  /** Concepts ("#train"); for a word of no concept the word, stemmed. */
  readonly keys: readonly string[];
  readonly weight: number;
  /** The word itself, stemmed, where its keys are concepts; else null. */
  readonly word: string | null;
}

/** Several words that mean one concept, by the first of them. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly keys: readonly [string];
  /** The last of them may be longer. */
  readonly open: boolean;
}

/** All that a dictionary says of a word: what it means, or nothing, and the phrases that it begins. */
interface Entry {
  readonly reading: Reading | null;
  readonly phrases: readonly Phrase[];
}

/** What a word weighs before its rarity counts: a concept is common, a word of its own says more, a code most. */
export const conceptWeight = 1;
const wordWeight = 1.4;
const codeWeight = 1.8; // "h800", "26.4"

/** The concepts of one language's words. They are read once, whichever languages they are asked with. */
interface Words {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** Phrases as they are written, by their first word: they are taken apart when it is met. */
  readonly phrases: ReadonlyMap<string, readonly Written[]>;
  readonly dense: ReadonlyMap<string, readonly string[]>;
}

interface Written {
  readonly text: string;
  readonly keys: readonly [string];
}

/** The words of some languages. */
export interface Dictionary {
  readonly languages: readonly Words[];
  /** Words of scripts without spaces, of all these languages. */
  readonly dense: ReadonlyMap<string, readonly string[]>;
  readonly stop: ReadonlySet<string>;
  /** The words met before. */
  readonly met: Map<string, Entry>;
}

const dictionaries = new Map<string, Dictionary>();

/** The words of a language and of English. */
export function dictionaryFor(lang: string): Dictionary {
  let dictionary = dictionaries.get(lang);
  if (dictionary === undefined) {
    const own = lexiconsFor(lang);
    const languages = own.map(wordsOf);
    dictionary = {
      languages,
      dense: mergeDense(languages),
      stop: stopWords(own),
      met: new Map(),
    };
    dictionaries.set(lang, dictionary);
  }
  return dictionary;
}

const read = new Map<Lexicon, Words>();

function wordsOf(lexicon: Lexicon): Words {
  let words = read.get(lexicon);
  if (words === undefined) {
    words = readWords(lexicon);
    read.set(lexicon, words);
  }
  return words;
}

function readWords(lexicon: Lexicon): Words {
  const whole = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  const phrases = new Map<string, Written[]>();
  const dense = new Map<string, readonly string[]>();
  for (const [concept, list] of Object.entries(lexicon.concepts)) {
    // Most words are of one concept: all that have it alone share one list.
    const alone = [`#${concept}`] as const;
    const mayBeDense = !isWestern(list);
    for (const entry of list.split(' ')) {
      if (mayBeDense && isDense(entry)) add(dense, simplify(entry), alone);
      else if (entry.includes('_') || entry.includes('-')) {
        const [first = ''] = wordsOfPhrase(entry, 1);
        const known = phrases.get(first);
        if (known === undefined) phrases.set(first, [{ text: entry, keys: alone }]);
        else known.push({ text: entry, keys: alone });
      } else if (entry.endsWith('*')) add(stems, entry.slice(0, -1), alone);
      else add(whole, entry, alone);
    }
  }
  return { whole, stems, phrases, dense };
}

/** Adds concepts to what a word means, each once. */
function add(map: Map<string, readonly string[]>, word: string, keys: readonly string[]): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, keys);
  else if (!keys.every((key) => known.includes(key))) map.set(word, [...new Set([...known, ...keys])]);
}

/** The first words of a phrase, which `_` or a hyphen joins. */
function wordsOfPhrase(text: string, most?: number): string[] {
  return text.replaceAll('-', '_').split('_', most);
}

function phraseOf({ text, keys }: Written): Phrase {
  const open = text.endsWith('*');
  return { rest: wordsOfPhrase(open ? text.slice(0, -1) : text).slice(1), keys, open };
}

function mergeDense(languages: readonly Words[]): ReadonlyMap<string, readonly string[]> {
  const [first, ...others] = languages.filter(({ dense }) => dense.size > 0).map(({ dense }) => dense);
  if (first === undefined) return new Map();
  const merged = new Map(first);
  for (const other of others) for (const [word, keys] of other) add(merged, word, keys);
  // A name says which of its kind is meant: 昇腾 is no chip among others. It says what its Latin form does in English.
  for (const [name, forms] of Object.entries(properNames)) {
    const concepts = conceptsOf({ languages }, name);
    const keys = concepts.length > 0 ? concepts : [stem(name)];
    for (const form of forms.split(' ')) if (isDense(form)) merged.set(form, keys);
  }
  return merged;
}

let stopOfAll: ReadonlySet<string> | null = null;

/** Little words of every language, for texts in any: what several of them have, and those of English. */
export const commonStop = (): ReadonlySet<string> => (stopOfAll ??= stopWords(lexicons));

function stopWords(lexicons: readonly Lexicon[]): ReadonlySet<string> {
  const stop = new Set<string>();
  const seen = new Set<string>();
  for (const lexicon of lexicons) {
    for (const entry of lexicon.stop.split(' ')) {
      const word = simplify(entry);
      // Words of scripts of their own mean nothing in other languages.
      if (isDense(word)) stop.add(word);
      // A claim may be in any language: "MIT" is no German "mit" there. English carries most of them.
      if (lexicons.length < 3 || lexicon.lang === 'en' || seen.has(word)) stop.add(word);
      seen.add(word);
    }
  }
  return stop;
}

/** Whether a text has no letter from where the scripts of East Asia begin. */
function isWestern(text: string): boolean {
  return !/[\u1100-\uffff]/.test(text);
}

function isDense(word: string): boolean {
  const code = word.charCodeAt(0);
  // Most begin with an ideograph or a syllable of Hangul.
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) return true;
  return !isWestern(word) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

/** What a word says, wherever it stands. */
export function entryOf(dictionary: Dictionary, word: string): Entry {
  let entry = dictionary.met.get(word);
  if (entry === undefined) {
    const phrases: Phrase[] = [];
    for (const own of dictionary.languages)
      for (const phrase of own.phrases.get(word) ?? none) phrases.push(phraseOf(phrase));
    entry = { reading: readWord(dictionary, word), phrases };
    if (dictionary.met.size > mostMet) dictionary.met.clear();
    dictionary.met.set(word, entry);
  }
  return entry;
}

/** Words that are kept with what they say. */
const mostMet = 20_000;

function readWord(dictionary: Dictionary, word: string): Reading | null {
  const keys = conceptsOf(dictionary, word);
  if (keys.length > 0) return { keys, weight: conceptWeight, word: stem(word) };
  if (/\d/u.test(word)) return { keys: [word], weight: word.length > 1 ? codeWeight : conceptWeight, word: null };
  const isEmpty = dictionary.stop.has(word) || word.length <= 1;
  return isEmpty ? null : { keys: [stem(word)], weight: wordWeight, word: null };
}

/** No stem of a lexicon is longer; a word of thousands of letters is none. */
const longestStem = 24;

/** The concepts of a word, and those of the longest stem that it begins with. */
function conceptsOf({ languages }: Pick<Dictionary, 'languages'>, word: string): readonly string[] {
  const found: string[] = [];
  const addAll = (keys: readonly string[] | undefined): void => {
    for (const key of keys ?? none) if (!found.includes(key)) found.push(key);
  };
  for (const { whole } of languages) addAll(whole.get(word));
  let isKnown = false;
  for (let length = Math.min(word.length, longestStem); length >= 3 && !isKnown; length -= 1) {
    const beginning = word.slice(0, length);
    for (const { stems } of languages) {
      const keys = stems.get(beginning);
      isKnown ||= keys !== undefined;
      addAll(keys);
    }
  }
  return found;
}

const none: readonly never[] = [];

/** A word without endings that change its form and not its meaning, of the languages with Latin letters, roughly. */
export const stem = remember(
  (word): string =>
    word.length < 5
      ? word.replace(/s$/u, '')
      : word.replace(/(?:'s|ations?|ies|ied|ing|ings|edly|ed|es|s|ly|e|en|er|em|os|as|y)$/u, ''),
  mostMet,
);
