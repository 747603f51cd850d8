import { isUnspaced, isWordLetter } from './lexicon/characters.ts';
import type { NumberPhrase } from './number.ts';
import { meaning, type Token } from './tokens.ts';
import type { Bound } from './lexicon/lexicon.ts';

/** A unit found beside a number: what it multiplies by, and the token after it. */
export interface Unit {
  readonly unit: string | null;
  readonly factor: number;
  readonly next: number;
  readonly bound: Bound | null;
  /** True where the unit stands as a word of its own at the number, not merely hinted at. */
  readonly explicit: boolean;
}

/** How many tokens may stand between a number and the noun it counts. */
const reach = 4;
/** How far before a large number "parameters" or "context" may stand; characters of unspaced scripts count as tokens. */
const reachBack = 9;
const reachBackUnspaced = 14;

const accelerators = /^(?:nvidia )?(?:[abhl]\d{2,3}|gb\d{3}|v100|h20|mi\d{3}x?|rtx\d{4}|950pr|910[bcd])s?$/u;

/** The unit after a number. `generic`: a plural noun that no lexicon knows may be one (English only). */
export function unitAfter(
  tokens: readonly Token[],
  number: Pick<NumberPhrase, 'first' | 'next' | 'scaled' | 'plain' | 'digits' | 'value' | 'words'>,
  generic: boolean,
): Unit {
  let at = number.next;
  let bound: Bound | null = null;
  const found = (unit: string, factor: number, next: number): Unit => {
    // 82%以上: the bound may follow the unit as well.
    const last = bound === null ? boundAfter(tokens, next) : null;
    return { unit, factor, next: last === null ? next : next + 1, bound: bound ?? last, explicit: true };
  };
  const none = (next: number): Unit => ({ unit: null, factor: 1, next, bound, explicit: false });
  if (
    tokens[at]?.text === '-' &&
    tokens[at]?.glued === true &&
    tokens[at + 1]?.glued === true &&
    !isNumberish(tokens[at + 1])
  )
    at += 1;
  // 1,5 Mio. Euro: the stop of an abbreviated scale ends no sentence.
  const scale = tokens[at - 1];
  if (
    tokens[at]?.text === '.' &&
    tokens[at]?.glued === true &&
    scale !== undefined &&
    scale.text.length <= 4 &&
    scale.meanings.has('scale') &&
    belongs(tokens[at + 1])
  )
    at += 1;
  const after = boundAfter(tokens, at);
  if (after !== null) {
    bound = after;
    at += 1;
    if (tokens[at]?.text === '-') at += 1;
  }
  // “1.2T” parameters
  if (tokens[at]?.text === '"' && tokens[at]?.glued === true && belongs(tokens[at + 1])) at += 1;
  const plainEnd = at;
  let gpu = -1;
  let unknown = 0;
  for (let skipped = 0; skipped <= reach; skipped += 1) {
    const token = tokens[at];
    if (skipped === 0 && token?.type === 'number' && countsSized(tokens, at))
      return { unit: 'gpus', factor: 1, next: number.next, bound, explicit: true };
    if (token === undefined || token.type === 'number') break;
    const unit = meaning(token, 'unit');
    if (unit !== undefined && !endsSentenceBefore(tokens, at) && fitsUnit(unit.name, number, token, skipped)) {
      return found(unit.name, unit.factor, at + 1);
    }
    if (skipped === 0) {
      if (token.meanings.has('times')) return found('ratio', 1, at + 1);
      if (token.meanings.has('magnitude')) return found('magnitude', 1, at + 1);
    }
    // "500 millions d'euros"; but a sign of money further on belongs to another amount.
    const near = skipped === 0 || (number.scaled && unknown === 0 && token.type === 'word');
    const currency = near ? meaning(token, 'currency') : undefined;
    if (currency !== undefined) return found(currency.name, currency.factor, at + 1);
    const later = skipped > 0 ? boundAfter(tokens, at) : null;
    if (later !== null) {
      bound = later;
      at += 1;
      continue;
    }
    if (token.type === 'name') {
      if (accelerators.test(token.text)) gpu = at;
    } else if (token.type === 'mark') {
      if (token.text !== '-' || !token.glued) break;
    } else if (!token.meanings.has('filler')) {
      if (token.meanings.size > 0 || !isWordLetter(token.text[0]) || !number.scaled) break;
      unknown += 1;
      if (unknown > 2) break;
    }
    at += 1;
  }
  if (gpu < 0 && countsCards(tokens, number, plainEnd))
    return { unit: 'gpus', factor: 1, next: plainEnd + 1, bound, explicit: true };
  if (gpu >= 0) return { unit: 'gpus', factor: 1, next: gpu + 1, bound, explicit: true };
  return (generic ? genericUnit(tokens, plainEnd, number) : null) ?? none(bound === null ? number.next : plainEnd);
}

/** H100 10만 장, "sixteen 80GB cards": what is counted stands before, or past its size. */
function countsCards(tokens: readonly Token[], { first }: Pick<NumberPhrase, 'first'>, at: number): boolean {
  if (tokens[at]?.meanings.has('counter') !== true) return false;
  for (let back = first - 1; back >= first - 3; back -= 1) {
    const token = tokens[back];
    if (token?.type === 'name') return accelerators.test(token.text);
    if (token === undefined || !(token.type === 'mark' || token.meanings.has('bound') || isUnspaced(token.text[0])))
      return false;
  }
  return false;
}

/** "sixteen 80GB cards" */
function countsSized(tokens: readonly Token[], at: number): boolean {
  if (meaning(tokens[at + 1], 'unit')?.name !== 'bytes' || tokens[at + 1]?.glued !== true) return false;
  const card = tokens[at + 2];
  return meaning(card, 'unit')?.name === 'gpus' || (card?.type === 'name' && accelerators.test(card.text));
}

function belongs(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.meanings.has('unit') || token.meanings.has('currency') || token.meanings.has('filler'))
  );
}

function isNumberish(token: Token | undefined): boolean {
  return token === undefined || token.type === 'number' || token.meanings.has('number');
}

function boundAfter(tokens: readonly Token[], at: number): Bound | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const plus = token.text === '-' ? tokens[at + 1] : token;
  const found =
    meaning(token, 'boundAfter') ?? (token.text === '-' && token.glued ? meaning(plus, 'boundAfter') : undefined);
  // 30+5 is a sum.
  if (
    found === undefined ||
    (token.text === '+' && tokens[at + 1]?.type === 'number' && tokens[at + 1]?.glued === true)
  )
    return null;
  return found.name as Bound;
}

/** A full stop that is its own token ends the reach. */
function endsSentenceBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '.' && tokens[at - 2]?.meanings.has('scale') !== true;
}

/** Letters that are units only where they are glued to digits or stand after a plain number: 20 s, 10 ms. */
function fitsUnit(
  unit: string,
  number: Pick<NumberPhrase, 'scaled' | 'plain' | 'value' | 'words'>,
  token: Token,
  skipped: number,
): boolean {
  if (token.text.length === 1 && isWordLetter(token.text))
    return skipped === 0 && !number.words && !isDecade(number, token);
  // "twelve hundred billion of the year before"
  if (skipped > 0 && number.scaled && spansOfTime.has(unit)) return false;
  if (skipped > 0 && unit !== 'parameters' && unit !== 'tokens' && unit.startsWith('percent')) return false;
  return true;
}

const spansOfTime = new Set(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years']);

function isDecade(number: Pick<NumberPhrase, 'plain' | 'value'>, token: Token): boolean {
  return token.text === 's' && number.plain && number.value >= 1000 && number.value < 2100 && number.value % 10 === 0;
}

/**
 * A unit no lexicon knows, read from the text: the plural noun after the number ("700 employees", "3 data
 * breaches"), or a hyphened singular ("3500-lumen"). Only after whole numbers: scores are written with decimals.
 */
function genericUnit(
  tokens: readonly Token[],
  at: number,
  number: Pick<NumberPhrase, 'value' | 'plain' | 'scaled'>,
): Unit | null {
  if (!Number.isInteger(number.value)) return null;
  for (let skip = 0; skip < 4; skip += 1) {
    const token = tokens[at + skip];
    if (token === undefined) return null;
    if (skip > 0 && token.text === '-' && token.glued) continue;
    if (token.type !== 'word' || !isWordLetter(token.text[0])) return null;
    const unit = meaning(token, 'unit');
    // "ten open problems": adjectives stood between.
    if (
      unit !== undefined &&
      skip > 0 &&
      fitsUnit(unit.name, { words: false, ...number }, token, skip) &&
      token.text.length > 3 &&
      !unit.name.startsWith('percent')
    ) {
      return { unit: unit.name, factor: unit.factor, next: at + skip + 1, bound: null, explicit: true };
    }
    if (token.meanings.size > 0 && !token.meanings.has('filler')) return null;
    // Mathematics and its like are no plurals.
    if (token.meanings.size === 0 && /^[a-z]{3,}[^s'u]s$/u.test(token.text) && !/(?:ics|maths)$/u.test(token.text)) {
      return { unit: token.text, factor: 1, next: at + skip + 1, bound: null, explicit: false };
    }
    if (skip === 0 && tokens[at - 1]?.text === '-' && token.glued && /^[a-z]{4,}$/u.test(token.text)) {
      return { unit: `${token.text}s`, factor: 1, next: at + 1, bound: null, explicit: false };
    }
  }
  return null;
}

/** Whether a number can be of the unit that stands before it. */
function isPlausible(unit: string, { scaled, value }: NumberPhrase): boolean {
  if (unit === 'pue') return value >= 1 && value < 4;
  if (unit === 'map') return value <= 100;
  if (unit === 'tokens') return scaled || value >= 1000;
  return true;
}

/** The unit that a large bare number takes from its surroundings: "total parameters reach 1.2T", "78B active". */
export function unitNear(
  tokens: readonly Token[],
  number: NumberPhrase,
  previous: { next: number; unit: string | null } | null,
): string | null {
  const floor = previous?.next ?? 0;
  let reached = 0;
  for (let at = number.first - 1; at >= floor && reached < reachBack + 6; at -= 1) {
    const token = tokens[at] as Token;
    reached += 1;
    if (reached > (isUnspaced(token.text[0]) ? reachBackUnspaced : reachBack)) break;
    if (token.type === 'mark' && /[.;,!?()，。；、！？（）:：]/u.test(token.text)) {
      if (!/[:：(（]/u.test(token.text)) break;
    }
    const before = meaning(token, 'unitBefore');
    if (before !== undefined && isPlausible(before.name, number)) return before.name;
    const unit = meaning(token, 'unit');
    // "each token wakes 8 billion": the token is the measure, not what is counted.
    const measure = tokens[at - 1]?.meanings.has('per') === true || tokens[at - 2]?.meanings.has('per') === true;
    if (!measure && unit !== undefined && (unit.name === 'parameters' || unit.name === 'tokens') && number.scaled)
      return unit.name;
  }
  if (!number.scaled || number.value < 1e6) return null;
  if (previous?.unit === 'parameters') {
    for (let at = number.first - 1; at >= Math.max(floor, number.first - 4); at -= 1) {
      if ((tokens[at] as Token).meanings.has('ofWhich')) return previous.unit;
    }
  }
  for (let at = number.first - 1; at >= Math.max(floor, number.first - 3); at -= 1) {
    const token = tokens[at] as Token;
    if (token.type === 'mark' && !/[:：]/u.test(token.text)) break;
    if (isUnspaced(token.text[0]) && token.meanings.has('hint')) return 'parameters';
  }
  return hintedAfter(tokens, number.next) ? 'parameters' : null;
}

/** "78B active", "1.2T in total", "seventy-eight billion are active": at most two words that mean nothing to us between. */
function hintedAfter(tokens: readonly Token[], next: number): boolean {
  for (let at = next, words = 0; at < next + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'number' || (token.type === 'mark' && !/[-(（]/u.test(token.text)))
      return false;
    if (token.meanings.has('hint')) return true;
    if (token.type === 'mark') continue;
    words += 1;
    if (words > 2 || (token.meanings.size > 0 && !token.meanings.has('filler') && !token.meanings.has('ofWhich')))
      return false;
  }
  return false;
}
