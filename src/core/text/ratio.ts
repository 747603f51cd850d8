import { isUnspaced } from './lexicon/characters.ts';
import { readNumber, type NumberPhrase } from './number.ts';
import { meaning, type Token } from './tokens.ts';

/** A factor or part: "twice", "a third of", "two fifths", 三分之一, 1/10. */
export interface Ratio {
  readonly next: number;
  readonly number: NumberPhrase;
  readonly value: number;
  readonly max: number | null;
}

/** Reads a factor that is not simply a number with "times" after it; null where none begins at `at`. */
export function readRatio(tokens: readonly Token[], at: number): Ratio | null {
  const token = tokens[at] as Token;
  if (token.type === 'mark' && token.meanings.size === 0) return null;
  const factor = meaning(token, 'ratio');
  // "half a trillion" and "half-exaflop" are numbers; "half-precision" and "half-open" are words.
  if (factor !== undefined && !countsScale(tokens, at)) {
    if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true) return null;
    return ratio(at, at + 1, factor.factor);
  }
  if (token.meanings.has('article') && tokens[at + 1]?.meanings.has('magnitude') === true) return ratio(at, at + 2, 10);
  // What follows the count decides; the usual number has nothing of the kind near it.
  if (!mayCount(token) || !hasPart(tokens, at)) return null;
  const count = readNumber(tokens, at) ?? (token.meanings.has('article') ? one(at) : null);
  if (count === null) return null;
  if (tokens[count.next]?.meanings.has('partOf') === true) {
    const numerator = readNumber(tokens, count.next + 1);
    if (numerator !== null && count.value > 0)
      return { ...ratio(at, numerator.next, numerator.value / count.value), number: { ...count, first: at } };
  }
  const whole = readOutOf(tokens, count);
  if (whole !== null) return { ...ratio(at, whole.next, count.value / whole.value), number: { ...count, first: at } };
  const slash = tokens[count.next];
  if (slash?.text === '/' && slash.glued && count.plain && count.value === 1) {
    const divisor = tokens[count.next + 1]?.literal;
    if (divisor !== null && divisor !== undefined && divisor.value > 1 && tokens[count.next + 2]?.glued !== true)
      return ratio(at, count.next + 2, 1 / divisor.value);
  }
  const hyphen = tokens[count.next]?.text === '-' && tokens[count.next]?.glued === true ? 1 : 0;
  const part = meaning(tokens[count.next + hyphen], 'fraction');
  if (
    part === undefined ||
    count.value >= 20 ||
    !Number.isInteger(count.value) ||
    countsScale(tokens, count.next + hyphen)
  )
    return null;
  const next = count.next + hyphen + 1;
  if (count.value === 1 && !endsPhrase(tokens[next])) return null;
  const link = tokens[next]?.meanings;
  const joins =
    link?.has('to') === true ||
    (link?.has('and') === true && [1, 2].some((back) => tokens[at - back]?.meanings.has('between') === true));
  const upper = joins ? readRatio(tokens, next + 1) : null;
  const value = count.value / part.factor;
  // "a tenth to a hundredth": the smaller end first.
  if (upper !== null)
    return {
      next: upper.next,
      number: upper.number,
      value: Math.min(value, upper.value),
      max: Math.max(value, upper.value),
    };
  return ratio(at, next, value);
}

/** Wholes that parts are told of; "8 out of 256 experts" are two figures. */
const wholes = new Set([3, 4, 5, 6, 8, 10, 12, 20, 25, 50, 100, 1000]);
const timeUnits = new Set(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years']);

/** "one in five", "nine out of ten", neuf sur dix: not "two in ten days". */
function readOutOf(tokens: readonly Token[], count: NumberPhrase): NumberPhrase | null {
  if (tokens[count.next]?.meanings.has('outOf') !== true || count.scaled || !Number.isInteger(count.value)) return null;
  const whole = readNumber(tokens, count.next + 1);
  if (whole === null || !wholes.has(whole.value) || count.value >= whole.value || count.value < 1) return null;
  const unit = meaning(tokens[whole.next], 'unit')?.name;
  // "10 out of 12 problems" counts problems.
  return (unit !== undefined && (timeUnits.has(unit) || !whole.words)) ||
    tokens[whole.next]?.meanings.has('scale') === true
    ? null
    : whole;
}

/** Whether a count of parts can begin with the token. */
function mayCount({ type, meanings }: Token): boolean {
  return (
    type === 'number' ||
    meanings.has('number') ||
    meanings.has('article') ||
    meanings.has('multiplier') ||
    meanings.has('bareScale')
  );
}

/** The furthest that the sign of a fraction stands from the first word of its count. */
const countLength = 5;

function hasPart(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + countLength; next += 1) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (
      token.meanings.has('partOf') ||
      token.meanings.has('fraction') ||
      token.meanings.has('outOf') ||
      token.text === '/'
    )
      return true;
  }
  return false;
}

function ratio(first: number, next: number, value: number): Ratio {
  return {
    next,
    value,
    max: null,
    number: { first, next, value, digits: 1, scaled: false, scale: 1, words: true, plain: false },
  };
}

function one(at: number): NumberPhrase {
  return { first: at, next: at + 1, value: 1, digits: 1, scaled: false, scale: 1, words: true, plain: false };
}

/** "half a trillion", "a quarter-million": the part belongs to a scale word. */
function countsScale(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  if (tokens[next]?.text === '-') next += 1;
  const article = tokens[next]?.meanings.has('article') === true || meaning(tokens[next], 'number')?.factor === 1;
  if (article) next += 1;
  const token = tokens[next];
  return (
    meaning(tokens[at], 'fraction') !== undefined &&
    token !== undefined &&
    ((article && token.meanings.has('unit')) ||
      token.meanings.has('scale') ||
      (token.meanings.has('multiplier') && !isUnspaced(token.text[0])))
  );
}

/** After "a third" of something comes a little word, a comparison or nothing: "a third model" is no fraction. */
function endsPhrase(token: Token | undefined): boolean {
  return (
    token === undefined || token.type !== 'word' || isUnspaced(token.text[0]) || token.meanings.has('partFollower')
  );
}
