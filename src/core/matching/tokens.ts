import { afterChar, createClasses } from '#core/text/char-classes.ts';

/** A word, number or letter of a folded text. Latin letters and digits part ("gpt4" is two tokens). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const [latin, digit, single, other] = [1, 2, 3, 4];

/** What is a token by itself: a letter of another script or with an accent, a pictograph, an asterisk. */
const singles = /[\p{L}\p{Extended_Pictographic}*]/u;

const classAt = createClasses((char) =>
  /^[a-z]$/u.test(char) ? latin : /^\d$/u.test(char) ? digit : singles.test(char) ? single : other,
);

/** Tokens of a folded text, for finding names. Linear in its length. */
export function tokenise(folded: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const kind = classAt(folded, at);
    let end = afterChar(folded, at);
    if (kind === latin) while (end < folded.length && classAt(folded, end) === latin) end += 1;
    else if (kind === digit) end = endOfNumber(folded, end);
    if (kind !== other) tokens.push({ text: folded.slice(at, end), start: at, end });
    at = end;
  }
  return tokens;
}

/** "3.5.1" is one. */
function endOfNumber(folded: string, from: number): number {
  let end = from;
  while (isDigit(folded, end) || (folded[end] === '.' && isDigit(folded, end + 1))) end += 1;
  return end;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === digit;
}

/** Whether a character is one of a to z or 0 to 9. */
export function isAlphanumeric(char: string | undefined): boolean {
  return char !== undefined && ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9'));
}
