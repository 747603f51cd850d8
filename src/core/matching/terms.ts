import type { Span } from '#core/page/article.ts';
import { simplify } from './han.ts';
import { lexicons, lexiconsFor } from './lexicon/all.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { cutWords, type Word } from './words.ts';

/**
 * A word of content in a text: a concept of the field (`#train`), which is the same in every language, or else
 * a word as it stands, stemmed lightly. Words with several concepts give a term for each.
 */
export interface Term extends Span {
  readonly keys: readonly string[];
  readonly weight: number;
  /** The word itself, stemmed, where its keys are concepts; else null. */
  readonly word: string | null;
}

/** What a word weighs before its rarity counts: a concept is common, a word of its own says more, a code most. */
const conceptWeight = 1;
const wordWeight = 1.4;
const codeWeight = 1.8; // "h800", "26.4"
const bigramWeight = 0.5;

type Reading = Pick<Term, 'keys' | 'weight' | 'word'>;

/** Several words that mean one concept, by the first of them. */
interface Phrase {
  readonly rest: readonly string[];
  readonly keys: readonly [string];
  /** The last of them may be longer. */
  readonly open: boolean;
}

/** All that a dictionary says of a word: what it means, or nothing, and the phrases that it begins. */
interface Entry {
  readonly reading: Reading | null;
  readonly phrases: readonly Phrase[] | undefined;
}

interface Dictionary {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly dense: ReadonlyMap<string, readonly string[]>;
  readonly stop: ReadonlySet<string>;
  /** The words met before. */
  readonly met: Map<string, Entry>;
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
  const phrases = new Map<string, Phrase[]>();
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
          known.push({ rest: parts.slice(1), keys: alone, open: entry.endsWith('*') });
          phrases.set(first, known);
        } else if (entry.endsWith('*')) push(stems, entry.slice(0, -1), alone);
        else push(words, entry, alone);
      }
    }
  }
  return { words, stems, phrases, dense, stop, met: new Map() };
}

/** Whether a text has no letter from where the scripts of East Asia begin. */
function isWestern(text: string): boolean {
  return !/[\u1100-\uffff]/.test(text);
}

function isDense(word: string): boolean {
  return !isWestern(word) && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

/**
 * Terms of a folded text, in order, without those inside `masked` (names, which are matched as names). Where the text
 * is cut from a longer one `offset` tells where it begins there: the terms' places are in that; those of `masked` are not.
 */
export function findTerms(folded: string, masked: readonly Span[] = [], lang = '*', offset = 0): Term[] {
  const dictionary = dictionaryFor(lang);
  const terms: Term[] = [];
  const words = cutWords(folded);
  let mask = 0;
  for (let i = 0; i < words.length; i += 1) {
    const { start, end, text, isDense: dense } = words[i] as Word;
    while (mask < masked.length && (masked[mask] as Span).end <= start) mask += 1;
    const hidden = masked[mask];
    // A name inside a run of ideographs hides only itself.
    if (!dense && hidden !== undefined && hidden.start < end && hidden.end > start) continue;
    if (dense) addDense(dictionary, terms, simplify(text), start, hidden, offset);
    else i += addWord(dictionary, terms, words, i, offset);
  }
  return terms;
}

/** Adds the term of a word, or of the phrase that begins with it; returns how many further words it took. */
function addWord(dictionary: Dictionary, terms: Term[], words: readonly Word[], i: number, offset: number): number {
  const { start, end, text } = words[i] as Word;
  const { reading, phrases } = entryOf(dictionary, text);
  const phrase = phrases === undefined ? null : longestPhrase(phrases, words, i + 1);
  if (phrase !== null) {
    const last = words[i + phrase.rest.length] as Word;
    if (last.end - start <= longestSpread) {
      terms.push({
        start: start + offset,
        end: last.end + offset,
        keys: phrase.keys,
        weight: conceptWeight,
        word: null,
      });
      return phrase.rest.length;
    }
  }
  if (reading !== null) {
    const { keys, weight, word } = reading;
    terms.push({ start: start + offset, end: end + offset, keys, weight, word });
  }
  return 0;
}

/** Characters over which the words of a phrase may be spread. */
const longestSpread = 40;

/** The longest phrase whose further words are those from `next` on; the first of several. */
function longestPhrase(phrases: readonly Phrase[], words: readonly Word[], next: number): Phrase | null {
  let longest: Phrase | null = null;
  for (const phrase of phrases)
    if (phrase.rest.length > (longest?.rest.length ?? 0) && goesOn(phrase, words, next)) longest = phrase;
  return longest;
}

function goesOn({ rest, open }: Phrase, words: readonly Word[], next: number): boolean {
  if (next + rest.length > words.length) return false;
  const last = rest.length - 1;
  for (let k = 0; k < last; k += 1) if ((words[next + k] as Word).text !== rest[k]) return false;
  const { text } = words[next + last] as Word;
  return open ? text.startsWith(rest[last] as string) : text === rest[last];
}

/** What a word says, wherever it stands. */
function entryOf(dictionary: Dictionary, word: string): Entry {
  let entry = dictionary.met.get(word);
  if (entry === undefined) {
    entry = { reading: readWord(dictionary, word), phrases: dictionary.phrases.get(word) };
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
        terms.push({ start: begin + at, end: begin + at + 2, keys: [pair], weight: bigramWeight, word: null });
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
