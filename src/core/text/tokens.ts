import type { Span } from '#core/page/article.ts';
import { isUnspaced, isWordLetter, isWordLetterAt } from './lexicon/characters.ts';
import { beginsDate, beginsNumber, type CompiledLexicon, type Found } from './lexicon/compile.ts';
import type { Kind, Meaning, Meanings } from './lexicon/kinds.ts';
import { readLiterals, type Literal } from './literal.ts';

/** A piece of a block's text as the readers of numbers and dates see it. */
export interface Token extends Span {
  /** `name`: a masked span, or digits that belong to a name (GPT-4, A100). */
  readonly type: 'number' | 'word' | 'mark' | 'name';
  readonly text: string;
  readonly meanings: Meanings;
  /** What may come of it, as the lexicon says (`Found`); a number may begin both. */
  readonly uses: number;
  /** True where no space stands before it. */
  readonly glued: boolean;
  readonly literal: Literal | null;
}

const nothing: Meanings = new Map();
/** Of digits, and of names: those that look like a day are one. */
const usesOfType = { number: beginsNumber | beginsDate, name: beginsDate, word: 0, mark: 0 };

/** A longer block is no paragraph but data; what lies beyond is not read. */
const longestBlock = 50_000;

interface Tokenised {
  readonly folded: string;
  readonly lexicon: CompiledLexicon;
  readonly masked: readonly Span[];
  readonly tokens: readonly Token[];
}

/** The text that was cut last: a block is read for quantities and then for dates. */
let last: Tokenised | null = null;

/** Cuts folded text into tokens, in one pass from left to right. */
export function tokenise(folded: string, lexicon: CompiledLexicon, masked: readonly Span[]): readonly Token[] {
  if (last?.folded === folded && last.lexicon === lexicon && last.masked === masked) return last.tokens;
  const tokens = cutIntoTokens(folded, lexicon, masked);
  last = { folded, lexicon, masked, tokens };
  return tokens;
}

function cutIntoTokens(folded: string, lexicon: CompiledLexicon, masked: readonly Span[]): Token[] {
  const text = folded.length > longestBlock ? folded.slice(0, longestBlock) : folded;
  const tokens: Token[] = [];
  const masks = masked.length > 1 ? masked.toSorted((a, b) => a.start - b.start) : masked;
  let mask = 0;
  let at = 0;
  let last = -1;
  const push = (
    type: Token['type'],
    start: number,
    end: number,
    found: Found | null = null,
    literal: Literal | null = null,
    written = text.slice(start, end),
  ): void => {
    const meanings = found === null ? nothing : found.meanings;
    const uses = found === null ? usesOfType[type] : found.uses;
    tokens.push({ type, start, end, text: written, meanings, uses, glued: start === last, literal });
    last = end;
    at = end;
  };
  while (at < text.length) {
    while (mask < masks.length && (masks[mask] as Span).end <= at) mask += 1;
    const span = masks[mask];
    if (span !== undefined && span.start <= at) {
      push('name', at, span.end);
      continue;
    }
    const limit = span === undefined ? text.length : span.start;
    const char = text[at] as string;
    if (char === ' ' || char === '\n' || char === '\t') {
      at += 1;
    } else if (isDigit(char)) {
      const literals = readLiterals(text, at, limit, lexicon);
      for (const literal of literals.found) {
        if (Number.isFinite(literal.value)) push('number', literal.start, literal.end, null, literal);
        else push('name', literal.start, literal.end);
      }
      if (literals.end > at) push('name', literals.found.length === 0 ? at : literals.end, literals.end);
      at = Math.max(at, literals.end);
    } else if (isWordLetterAt(text, at)) {
      const end = wordEnd(text, at, limit);
      const word = text.slice(at, end);
      const apostrophe = at + word.indexOf("'");
      let found = lexicon.find(text, at, word);
      if (found === null && apostrophe > at) {
        // l'été, d'octobre, qu'en: the part before the apostrophe is a word of its own, apostrophe included.
        const elided = lexicon.find(text, at, text.slice(at, apostrophe));
        found =
          elided !== null && at + elided.length === apostrophe ? { ...elided, length: elided.length + 1 } : elided;
      }
      const whole = found !== null && at + found.length > end && !isDigit(text[at + found.length]);
      // 40tb-200tb: letters that belong to the digits before them begin no name.
      const ofNumber = found !== null && at === last && tokens[tokens.length - 1]?.type === 'number';
      const name = whole || ofNumber ? end : nameEnd(text, end, limit, found);
      if (name > end) push('name', at, name);
      else if (found !== null && found.length !== word.length) push('word', at, at + found.length, found);
      else if (found === null && apostrophe > at) push('word', at, apostrophe + 1);
      else push('word', at, end, found, null, word);
    } else {
      let found = lexicon.find(text, at, char);
      // 5月底, 2026年底: after digits the mark of the date comes first, though 月底 is a phrase of its own.
      // Likewise 八十分 is eighty points, though 十分 means "very".
      if (found !== null && found.length > 1 && at === last) {
        const afterDigits = found.meanings.has('relative') && isDigit(text[at - 1]);
        const afterNumeral = found.meanings.has('stop') && tokens[tokens.length - 1]?.meanings.has('number') === true;
        if (afterDigits || afterNumeral) found = lexicon.find(char, 0, char);
      }
      const length = found?.length ?? 1;
      push(isUnspaced(char) ? 'word' : 'mark', at, at + length, found);
    }
  }
  return tokens;
}

/** Longer words with an apostrophe are no lexicon's; only their beginning is looked at, which keeps l'l'l'… linear. */
const longestJoined = 60;

/** Past the word that begins at an offset; an apostrophe between letters is part of it. */
function wordEnd(text: string, at: number, limit: number): number {
  let isJoined = false;
  let end = at + 1;
  for (; end < limit && !(isJoined && end - at > longestJoined); end += 1) {
    if (isWordLetterAt(text, end)) continue;
    if (text[end] !== "'" || !isWordLetterAt(text, end + 1)) break;
    isJoined = true;
  }
  return end;
}

/** Words that may be glued to the digits of a quantity: USD5, PUE1.08, mid-2026, twenty-5. */
const beforeDigits: readonly Kind[] = [
  'currency',
  'unitBefore',
  'bound',
  'part',
  'number',
  'scale',
  'multiplier',
  'month',
  'to',
  'between',
  'from',
  'before',
  'until',
];
const longestName = 40;

/** Digits glued to letters, or by one hyphen, belong to a name: A100, o3, GPT-4, MS-13, v3.1. */
function nameEnd(text: string, end: number, limit: number, found: Found | null): number {
  const hyphen = text[end] === '-' && isDigit(text[end + 1]);
  if (!hyphen && !isDigit(text[end])) return end;
  if (found !== null && beforeDigits.some((kind) => found.meanings.has(kind))) return end;
  let at = end + (hyphen ? 1 : 0);
  const stop = Math.min(limit, at + longestName);
  while (
    at < stop &&
    (isDigit(text[at]) || isWordLetter(text[at]) || (/[.-]/u.test(text[at] as string) && isDigit(text[at + 1])))
  )
    at += 1;
  return at;
}

/** True for 0 to 9. */
export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

/** The token's meaning of a kind. */
export function meaning(token: Token | undefined, kind: Kind): Meaning | undefined {
  return token?.meanings.get(kind);
}
