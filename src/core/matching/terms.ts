import type { Span } from '#core/page/article.ts';
import {
  conceptWeight,
  dictionaryFor,
  entryOf,
  stem,
  type Dictionary,
  type Phrase,
  type Reading,
} from './dictionary.ts';
import { simplify } from './han.ts';
import { cutWords, type Word } from './words.ts';

/**
 * A word of content in a text: a concept of the field (`#train`), which is the same in every language, or else
 * a word as it stands, stemmed lightly. Words with several concepts give a term for each.
 */
export interface Term extends Span, Reading {}

const bigramWeight = 0.5;
const longestDense = 8;

/** Terms of a folded text, in order, without those inside `masked` (names, which are matched as names). */
export function findTerms(folded: string, masked: readonly Span[], lang: string): Term[] {
  return termsAmong(cutWords(folded), masked, lang, 0);
}

/**
 * The same of the words of a text. Where that is cut from a longer one `offset` tells where it begins there: the terms'
 * places are in that; those of the words and of `masked` are not.
 */
export function termsAmong(words: readonly Word[], masked: readonly Span[], lang: string, offset: number): Term[] {
  const dictionary = dictionaryFor(lang);
  const terms: Term[] = [];
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
  const phrase = phrases.length === 0 ? null : longestPhrase(phrases, words, i + 1);
  if (phrase !== null) {
    const last = words[i + phrase.rest.length] as Word;
    if (last.end - start <= longestSpread) {
      terms.push({
        start: start + offset,
        end: last.end + offset,
        keys: phrase.keys,
        weight: conceptWeight,
        word: words
          .slice(i, i + phrase.rest.length + 1)
          .map((one) => stem(one.text))
          .join(' '),
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
