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
}

/** What a word weighs before its rarity counts: a concept is common, a word of its own says more, a code most. */
const conceptWeight = 1;
const wordWeight = 1.4;
const codeWeight = 1.8; // "h800", "26.4"
const bigramWeight = 0.5;

interface Dictionary {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly rest: readonly string[]; readonly key: string; readonly open: boolean }[]
  >;
  readonly dense: ReadonlyMap<string, readonly string[]>;
  readonly stop: ReadonlySet<string>;
  /** Concepts of words met before. */
  readonly cache: Map<string, readonly string[]>;
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
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const phrases = new Map<string, { rest: string[]; key: string; open: boolean }[]>();
  const dense = new Map<string, string[]>();
  const stop = new Set<string>();
  const seen = new Set<string>();
  const push = (map: Map<string, string[]>, word: string, key: string): void => {
    const list = map.get(word) ?? [];
    if (!list.includes(key)) list.push(key);
    map.set(word, list);
  };
  for (const lexicon of lexicons) {
    for (const word of lexicon.stop.split(' ')) {
      // A claim may be in any language: "MIT" is no German "mit" there. English carries most of them.
      if (lexicons.length < 3 || lexicon.lang === 'en' || seen.has(word)) stop.add(word);
      seen.add(word);
    }
    for (const [concept, list] of Object.entries(lexicon.concepts)) {
      const key = `#${concept}`;
      for (const entry of list.split(' ')) {
        if (isDense(entry)) push(dense, simplify(entry), key);
        else if (/[_-]/u.test(entry)) {
          const parts = entry.replace(/\*$/u, '').split(/[_-]/u);
          const first = parts[0] as string;
          const known = phrases.get(first) ?? [];
          known.push({ rest: parts.slice(1), key, open: entry.endsWith('*') });
          phrases.set(first, known);
        } else if (entry.endsWith('*')) push(stems, entry.slice(0, -1), key);
        else push(words, entry, key);
      }
    }
  }
  return { words, stems, phrases, dense, stop, cache: new Map() };
}

function isDense(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

const wordPattern =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]+(?:\.[a-z](?![a-z]))*\d*[a-z]?|\d+(?:[.,]\d+)*[a-z]{0,2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+/gu;

/** Terms of a folded text, in order, without those inside `masked` (names, which are matched as names). */
export function findTerms(folded: string, masked: readonly Span[] = [], lang = '*'): Term[] {
  const dictionary = dictionaryFor(lang);
  const terms: Term[] = [];
  const words = [...folded.matchAll(wordPattern)];
  let mask = 0;
  for (let i = 0; i < words.length; i += 1) {
    const match = words[i] as RegExpExecArray;
    const start = match.index;
    const end = start + match[0].length;
    while (mask < masked.length && (masked[mask] as Span).end <= start) mask += 1;
    const hidden = masked[mask];
    if (hidden !== undefined && hidden.start < end && hidden.end > start) {
      // A name inside a run of ideographs hides only itself.
      if (!isDense(match[0])) continue;
    }
    if (isDense(match[0])) addDense(dictionary, terms, simplify(match[0]), start, hidden);
    else i += addWord(dictionary, terms, words, i, folded);
  }
  return terms;
}

/** Adds the term of a word, or of the phrase that begins with it; returns how many further words it took. */
function addWord(
  dictionary: Dictionary,
  terms: Term[],
  words: readonly RegExpExecArray[],
  i: number,
  folded: string,
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
    if (folded.slice(start, end).length <= 40) {
      terms.push({ start, end, keys: [key], weight: conceptWeight });
      return taken;
    }
  }
  const end = start + word.length;
  const keys = conceptsOf(dictionary, word);
  if (keys.length > 0) terms.push({ start, end, keys, weight: conceptWeight });
  else if (/\d/u.test(word)) {
    if (word.length > 1) terms.push({ start, end, keys: [word], weight: codeWeight });
    else terms.push({ start, end, keys: [word], weight: conceptWeight });
  } else if (!dictionary.stop.has(word) && word.length > 1)
    terms.push({ start, end, keys: [stem(word)], weight: wordWeight });
  return 0;
}

/** No stem of a lexicon is longer; a word of thousands of letters is none. */
const longestStem = 24;

function conceptsOf(dictionary: Dictionary, word: string): readonly string[] {
  let keys = dictionary.cache.get(word);
  if (keys === undefined) {
    const found = [...(dictionary.words.get(word) ?? [])];
    for (let length = Math.min(word.length, longestStem); length >= 3; length -= 1) {
      const stemmed = dictionary.stems.get(word.slice(0, length));
      if (stemmed !== undefined) {
        found.push(...stemmed);
        break;
      }
    }
    keys = [...new Set(found)];
    if (dictionary.cache.size > 20_000) dictionary.cache.clear();
    dictionary.cache.set(word, keys);
  }
  return keys;
}

/** Endings that change a word's form and not its meaning, of the languages with Latin letters, roughly. */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/u, '');
  return word.replace(/(?:'s|ations?|ies|ied|ing|ings|edly|ed|es|s|ly|e|en|er|em|os|as|y)$/u, '');
}

function addDense(dictionary: Dictionary, terms: Term[], run: string, offset: number, hidden: Span | undefined): void {
  for (let at = 0; at < run.length;) {
    const inName = hidden !== undefined && offset + at >= hidden.start && offset + at < hidden.end;
    const word = inName ? null : longestWord(dictionary, run, at);
    if (word === null) {
      const pair = run.slice(at, at + 2);
      if (
        !inName &&
        pair.length === 2 &&
        !dictionary.stop.has(pair[0] as string) &&
        !dictionary.stop.has(pair[1] as string) &&
        !dictionary.dense.has(pair[1] as string)
      ) {
        terms.push({ start: offset + at, end: offset + at + 2, keys: [pair], weight: bigramWeight });
      }
      at += 1;
    } else {
      terms.push({ start: offset + at, end: offset + at + word.length, keys: word.keys, weight: conceptWeight });
      at += word.length;
    }
  }
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
