/** A word, number or letter of a folded text. Latin letters and digits part ("gpt4" is two tokens). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const tokenPattern = /[a-z]+|\d+(?:\.\d+)*|[\p{L}\p{Extended_Pictographic}*]/gu;

/** Tokens of a folded text, for finding names. Linear in its length. */
export function tokenise(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(tokenPattern)) {
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

export const isAlphanumeric = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/u.test(char);
