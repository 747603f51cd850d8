import { writeVague } from './vague.ts';
import type { Span } from '#core/page/article.ts';
import { readCandidate, type Candidate } from './candidate.ts';
import { isUnspaced } from './lexicon/characters.ts';
import { beginsNumber, helpsNumber } from './lexicon/compile.ts';
import { lexiconFor } from './lexicon/languages.ts';
import type { Bound } from './lexicon/lexicon.ts';
import { joinPrices, shareUnits } from './prices.ts';
import { tokenise, type Token } from './tokens.ts';

/** A quantity that a text states, in base units; `value..max` for a range. */
export interface Quantity extends Span {
  readonly value: number;
  /** The upper end of a range ("10-100x"), else undefined. */
  readonly max?: number;
  readonly bound: Bound;
  /**
   * The kind of unit, in the words of the claim schema ('parameters', 'percent', 'ratio', 'usd' ...); null for a
   * bare number. Money other than dollars has its own ('eur', 'cny'); what it buys is appended
   * ('usd-per-million-tokens', 'usd-per-month', 'usd-per-year'). A noun no lexicon knows is the unit itself.
   */
  readonly unit: string | null;
  /** How many significant digits the text gives: 97.3 has 3, "97" has 2. Trailing noughts count. */
  readonly digits: number;
  /** Was a scale word or suffix used (1.2T, 78 billion)? Such a number without unit is probably one of parameters. */
  readonly scaled: boolean;
}

/** What `findQuantities` needs beside the text. */
export interface QuantityOptions {
  readonly lang: string;
  /** Spans of names and dates, in which no digit is a quantity. */
  readonly masked?: readonly Span[];
}

/** The quantities of one block of folded text, in reading order. Offsets are those of the text. */
export function findQuantities(folded: string, options: QuantityOptions): Quantity[] {
  const { text, spans } = writeVague(folded);
  const found = findWritten(text, options);
  if (spans.length === 0) return found;
  return found.map((quantity) =>
    spans.some(({ start, end }) => quantity.start >= start && quantity.start < end)
      ? { ...quantity, bound: 'at-least', digits: 1 }
      : quantity,
  );
}

function findWritten(folded: string, options: QuantityOptions): Quantity[] {
  const lexicon = lexiconFor(options.lang);
  const tokens = tokenise(folded, lexicon, options.masked ?? []);
  if (!/\d/u.test(folded) && !(tokens.some(({ uses }) => (uses & helpsNumber) !== 0) && lexicon.hasNumberWord(folded)))
    return [];
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    // Most tokens are words that no number begins with.
    if (((tokens[at] as Token).uses & beginsNumber) === 0) {
      at += 1;
      continue;
    }
    const candidate = readCandidate(tokens, at, found[found.length - 1] ?? null, lexicon.lang === 'en');
    if (candidate === null) at += 1;
    else {
      at = Math.max(at + 1, candidate.next);
      if (isQuantity(tokens, candidate)) found.push(candidate);
    }
  }
  shareUnits(tokens, found);
  return joinPrices(tokens, found).map((candidate) => toQuantity(tokens, candidate));
}

function toQuantity(tokens: readonly Token[], candidate: Candidate): Quantity {
  const { number, upper, max } = candidate;
  const end = (tokens[candidate.next - 1] as Token).end;
  return {
    start: candidate.start,
    end,
    value: tidy(candidate.value),
    ...(max === null ? {} : { max: tidy(max) }),
    bound: candidate.bound,
    unit: candidate.unit,
    digits: Math.max(number.digits, upper?.digits ?? 0),
    scaled: number.scaled || upper?.scaled === true,
  };
}

/** Which candidates are quantities at all: no years, days, versions, nor every "one" and 一. */
function isQuantity(tokens: readonly Token[], candidate: Candidate): boolean {
  const { number, unit, first, next } = candidate;
  const before = tokens[first - 1];
  const after = tokens[number.next];
  const scaled = number.scaled || candidate.upper?.scaled === true;
  if (candidate.perTokens) return true;
  // "one in which people": what "one" counts stands right beside it.
  if (
    number.words &&
    unit !== 'ratio' &&
    candidate.upper === null &&
    number.value === 1 &&
    !number.scaled &&
    next - number.next > 1
  )
    return false;
  if (number.words) {
    if (unit === null) {
      // 万亿 by itself is a trillion; 百万 and 千万 are words of many meanings.
      if (isUnspaced(tokens[first]?.text[0])) return scaled && (number.next - first > 2 || number.value >= 1e10);
      if (!scaled) return number.value > 12;
      return !isBareScale(tokens[first]);
    }
    // "one" of a unit that was guessed is a pronoun more often than not.
    return candidate.explicit || scaled || number.value > 1;
  }
  if (scaled) return !isSizeOfName(tokens, candidate);
  if (unit === null && isEdition(tokens, candidate)) return false;
  if (before?.meanings.has('name') === true && !candidate.explicit) return false;
  if (unit === 'days' || unit === 'months' || unit === 'years') {
    // 3월 17일, 2025年: a date's marks are the words for spans of time as well.
    if (
      before?.meanings.has('monthMark') === true ||
      before?.meanings.has('yearMark') === true ||
      before?.meanings.has('month') === true
    )
      return false;
    if (isYear(candidate)) return false;
  }
  if (unit !== null && candidate.explicit) return true;
  if (unit === null && isYear(candidate)) return false;
  return !besideMonth(tokens, first, next, after);
}

/** "Llama 3.1 405B": the size is part of a name that no index knew. */
function isSizeOfName(tokens: readonly Token[], { first, number, explicit }: Candidate): boolean {
  return (
    !explicit &&
    number.next - first === 2 &&
    tokens[first + 1]?.meanings.has('suffix') === true &&
    tokens[first - 1]?.type === 'number' &&
    tokens[first - 2]?.meanings.has('name') === true
  );
}

/** AIME 24, AIME 25; and the second of two versions: "4.5 follows 4.1". */
function isEdition(tokens: readonly Token[], { first, number }: Candidate): boolean {
  const before = tokens[first - 1];
  if (before?.meanings.has('edition') === true && number.plain && number.value > 20 && number.value < 30) return true;
  const text = tokens[first]?.text ?? '';
  if (!/^\d\.\d$/u.test(text)) return false;
  for (let at = first - 1; at > first - 4; at -= 1) {
    if (tokens[at]?.type === 'mark') return false;
    if (tokens[at]?.type === 'number')
      return /^\d\.\d$/u.test(tokens[at]?.text ?? '') && tokens[at - 1]?.meanings.has('name') === true;
  }
  return false;
}

function isBareScale(token: Token | undefined): boolean {
  return token?.meanings.has('bareScale') === true && token.meanings.get('number') === undefined;
}

function isYear({ number, upper }: Candidate): boolean {
  // 20260203
  if (number.plain && number.value >= 19_900_101 && number.value <= 21_001_231) return true;
  const last = upper ?? number;
  return number.plain && last.plain && number.value >= 1900 && number.value <= 2100 && Number.isInteger(number.value);
}

/** 3 February, 17. März, 5月3日: days and years of dates that were not masked. */
function besideMonth(tokens: readonly Token[], first: number, next: number, after: Token | undefined): boolean {
  const isMonth = (token: Token | undefined): boolean => token?.meanings.has('month') === true;
  const dateMark = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.glued &&
    (token.meanings.has('yearMark') ||
      token.meanings.has('monthMark') ||
      token.meanings.has('dayMark') ||
      token.meanings.has('ordinal'));
  if (isMonth(tokens[first - 1]) || dateMark(after)) return true;
  let at = next;
  while (at < next + 2 && (tokens[at]?.text === '.' || tokens[at]?.meanings.has('link') === true)) at += 1;
  return isMonth(tokens[at]);
}

function tidy(value: number): number {
  // Most are whole, and are as tidy as can be.
  return Number.isInteger(value) && Math.abs(value) < 1e14 ? value : Number(value.toPrecision(14));
}
