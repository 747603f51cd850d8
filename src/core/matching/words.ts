import type { Span } from '#core/page/article.ts';
import { afterChar, createClasses } from '#core/text/char-classes.ts';

/** A word of a folded text: letters with a code's digits ("h800"), a number, or a run of a script without spaces. */
export interface Word extends Span {
  readonly text: string;
  /** Of a script that puts no spaces between words, or of Hangul. */
  readonly isDense: boolean;
}

const [letter, digit, ideograph, lengthener, syllable, other] = [1, 2, 3, 4, 5, 6];

const letters = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/u;
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const syllables = /\p{Script=Hangul}/u;

const classAt = createClasses((char) => {
  if (/^\d$/u.test(char)) return digit;
  if (letters.test(char)) return letter;
  if (ideographs.test(char)) return ideograph;
  if (char === 'ー') return lengthener;
  return syllables.test(char) ? syllable : other;
});

/** The words of a folded text, in order. One pass, which looks at most three characters ahead. */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if (kind === other) {
      at = afterChar(text, at);
      continue;
    }
    let end = at;
    let isDense = false;
    if (kind === letter) end = endOfLetters(text, at);
    else if (kind === digit) end = endOfNumber(text, at);
    else if (kind === syllable) {
      isDense = true;
      while (end < text.length && classAt(text, end) === syllable) end = afterChar(text, end);
    } else {
      for (; end < text.length; end = afterChar(text, end)) {
        const next = classAt(text, end);
        if (next !== ideograph && next !== lengthener) break;
        isDense ||= next === ideograph;
      }
    }
    words.push({ start: at, end, text: text.slice(at, end), isDense });
    at = end;
  }
  return words;
}

/** "u.s", "h800", "k2b": letters, initials after stops, digits and a last letter. */
function endOfLetters(text: string, at: number): number {
  let end = at;
  while (end < text.length && classAt(text, end) === letter) end = afterChar(text, end);
  while (text[end] === '.' && isLatin(text, end + 1) && !isLatin(text, end + 2)) end += 2;
  const digits = end;
  while (end < text.length && classAt(text, end) === digit) end += 1;
  return end > digits && isLatin(text, end) ? end + 1 : end;
}

/** "1,200.5", "78b", "3rd" */
function endOfNumber(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (end < text.length && classAt(text, end) === digit) end += 1;
    const isGroup =
      (text[end] === '.' || text[end] === ',') && end + 1 < text.length && classAt(text, end + 1) === digit;
    if (!isGroup) break;
    end += 1;
  }
  if (!isLatin(text, end)) return end;
  return isLatin(text, end + 1) ? end + 2 : end + 1;
}

/** Whether one of a to z stands there. */
function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}
