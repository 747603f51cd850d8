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

/** The same for the character at an offset. */
export function isWordLetterAt(text: string, at: number): boolean {
  return at < text.length && (classes[text.charCodeAt(at)] || classOf(text[at] as string)) === isSpaced;
}

/** True for a character of a script without spaces between words (and Hangul, where endings are glued on). */
export function isUnspaced(char: string | undefined): boolean {
  return char !== undefined && char !== '' && classOf(char) === isLoose;
}
