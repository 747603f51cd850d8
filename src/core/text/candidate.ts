import type { Bound } from './lexicon/lexicon.ts';
import { isUnspaced } from './lexicon/characters.ts';
import { readNumber, type NumberPhrase } from './number.ts';
import { readRatio } from './ratio.ts';
import { meaning, type Token } from './tokens.ts';
import { priceAfter } from './price.ts';
import { unitAfter, unitNear } from './unit.ts';

/** A quantity with the tokens it was read from. */
export interface Candidate {
  readonly first: number;
  readonly next: number;
  readonly number: NumberPhrase;
  readonly upper: NumberPhrase | null;
  value: number;
  max: number | null;
  unit: string | null;
  readonly explicit: boolean;
  bound: Bound;
  /** "per" before or after a count of tokens: the count belongs to a price. */
  readonly perTokens: boolean;
  start: number;
}

/** "6.1e27 of training compute": beyond any count of parameters, tokens or dollars. */
const leastCompute = 1e20;

/** The quantity, if any, that begins at token `at`. */
export function readCandidate(
  tokens: readonly Token[],
  at: number,
  previous: Candidate | null,
  generic: boolean,
): Candidate | null {
  const ratio = readRatio(tokens, at);
  if (ratio !== null) {
    const { next, number, value, max } = ratio;
    return finish(tokens, {
      first: at,
      next,
      number,
      upper: null,
      value,
      max,
      unit: 'ratio',
      explicit: true,
      bound: 'exactly',
      perTokens: false,
      start: 0,
    });
  }
  const lower = readAmount(tokens, at, generic);
  if (lower === null) return null;
  const range = readRange(tokens, lower, generic);
  const upper = range?.upper ?? null;
  const last = upper ?? lower;
  let unit = last.unit ?? lower.unit;
  let next = last.next;
  let { value } = lower;
  let max = range === null ? null : range.max;
  if (range !== null) value = range.min;
  if (unit === 'magnitude') {
    value = 10 ** value;
    max = max === null ? null : 10 ** max;
    unit = 'ratio';
  }
  if (unit !== null && lower.money) {
    const price = priceAfter(tokens, next);
    const period = price === null ? periodBefore(tokens, lower.first) : null;
    if (price !== null) {
      unit += price.suffix;
      value *= price.factor;
      if (max !== null) max *= price.factor;
      next = price.next;
    } else if (period !== null) unit += period;
  }
  const phrase = { ...last.number, first: lower.first, next, scaled: lower.number.scaled || last.number.scaled };
  // Nothing else in this field is counted in such numbers.
  if (unit === null && value >= leastCompute) unit = 'flops';
  if (unit === null || (!last.explicit && unit !== null)) {
    unit = unitNear(tokens, phrase, previous === null ? null : { next: previous.next, unit: previous.unit }) ?? unit;
  }
  const perTokens =
    (unit === 'tokens' || (unit === null && value === 1e6)) &&
    (tokens[lower.first - 1]?.meanings.has('per') === true || tokens[next]?.meanings.has('perAfter') === true);
  return finish(tokens, {
    first: lower.first,
    next,
    number: lower.number,
    upper: upper?.number ?? null,
    value,
    max,
    unit,
    explicit: lower.explicit || last.explicit,
    bound: last.bound ?? lower.bound ?? (last.number.rough === true ? 'about' : 'exactly'),
    perTokens,
    start: 0,
  });
}

/** Looks for the bound before the quantity and sets its start. */
function finish(tokens: readonly Token[], candidate: Candidate): Candidate {
  candidate.start = (tokens[candidate.first] as Token).start;
  let at = candidate.first - 1;
  for (let steps = 0; steps < 3; steps += 1, at -= 1) {
    const token = tokens[at];
    const bound = meaning(token, 'bound');
    if (bound !== undefined) {
      // "up to about 20" is at most; "about" says least of all.
      if (candidate.bound === 'exactly' || candidate.bound === 'about') candidate.bound = bound.name as Bound;
      if (bound.name !== 'about') break;
    } else if (
      token === undefined ||
      !(
        token.meanings.has('article') ||
        token.meanings.has('between') ||
        token.meanings.has('from') ||
        token.meanings.has('link')
      )
    )
      break;
  }
  return candidate;
}

interface Amount {
  readonly first: number;
  readonly next: number;
  readonly number: NumberPhrase;
  readonly value: number;
  readonly unit: string | null;
  readonly money: boolean;
  readonly explicit: boolean;
  readonly bound: Bound | null;
}

/** A number with its currency or unit. */
function readAmount(tokens: readonly Token[], first: number, generic: boolean): Amount | null {
  const sign = meaning(tokens[first], 'currency');
  if (sign !== undefined) {
    const number = readNumber(tokens, first + 1);
    if (number !== null && number.next - first > 1) {
      const after = unitAfter(tokens, number, generic);
      const money = sign.name !== 'percent';
      // "$3 billion dollars", "a $5-billion": the sign decides; only a bound after the number is taken.
      const next =
        money && after.explicit && after.unit !== null && after.unit === sign.name
          ? after.next
          : number.next + (after.bound === null ? 0 : 1);
      return {
        first,
        next,
        number,
        value: number.value * sign.factor,
        unit: sign.name,
        money,
        explicit: true,
        bound: after.bound,
      };
    }
  }
  if (tokens[first - 1]?.meanings.has('vague') === true && tokens[first]?.type !== 'number') return null;
  const number = readNumber(tokens, first);
  if (number === null || (number.words && insideNumber(tokens, first))) return null;
  const after = unitAfter(tokens, number, generic);
  const unit = periodOfCount(tokens, first, after.unit);
  const money = unit !== null && [1, 2].some((back) => meaning(tokens[after.next - back], 'currency')?.name === unit);
  // 七成三 is 73 percent.
  const tenth = unit === 'percent' && after.factor === 10 ? (meaning(tokens[after.next], 'number')?.factor ?? 0) : 0;
  return {
    first,
    next: after.next + (tenth > 0 ? 1 : 0),
    number,
    value: number.value * after.factor + tenth,
    unit,
    money,
    explicit: after.explicit,
    bound: after.bound,
  };
}

/** A number in words does not begin within another that was not read: 数十万亿, "a few hundred billion". */
function insideNumber(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined &&
    (before.meanings.has('multiplier') ||
      before.meanings.has('scale') ||
      (before.meanings.has('number') && before.type === 'word'))
  );
}

/** 每秒 60 token is a speed. */
function periodOfCount(tokens: readonly Token[], first: number, unit: string | null): string | null {
  return unit === 'tokens' && periodBefore(tokens, first) === '-per-second' ? 'tokens-per-second' : unit;
}

/** "10-100x", "1.2 to 2 trillion", "between 800B and 1.2T": unit and scale spread to the first number. */
function readRange(
  tokens: readonly Token[],
  lower: Amount,
  generic: boolean,
): { upper: Amount; min: number; max: number } | null {
  // "10- bis 100-mal"
  const hyphen =
    tokens[lower.next]?.text === '-' &&
    tokens[lower.next + 1]?.glued === false &&
    tokens[lower.next + 1]?.meanings.has('to') === true
      ? 1
      : 0;
  const at = lower.next + hyphen;
  const link = tokens[at];
  if (link === undefined) return null;
  const before = tokens[lower.first - 1];
  const between = before?.meanings.has('between') === true || tokens[lower.first - 2]?.meanings.has('between') === true;
  const to = meaning(link, 'to') !== undefined || (link.text === '—' && link.glued && tokens[at + 1]?.glued === true);
  if (!to && !(between && (link.meanings.has('and') || link.meanings.has('to')))) return null;
  if (link.text === '-' && !link.glued) return null;
  // "von 80 auf 90": a change.
  if (link.meanings.has('change') && before?.meanings.has('from') === true) return null;
  const upper = readAmount(tokens, at + 1, generic) ?? readFactor(tokens, at + 1);
  if (upper === null) return null;
  if (upper.unit !== lower.unit && lower.unit !== null && upper.unit !== null) return null;
  if (lower.unit !== null && upper.unit === null) {
    // "$3-5 billion": the sign stands before; "97% to 98" is left alone.
    if (!lower.money) return null;
  }
  // "from 80% to 93%" tells of a change, "from one to five trillion" of a range.
  const own =
    upper.unit === 'percent' || (lower.explicit && !lower.money)
      ? upper.explicit
      : lower.number.scaled && upper.number.scaled;
  if (before?.meanings.has('from') === true && own) return null;
  const unitFactor = upper.unit !== null && lower.unit === null ? upper.value / upper.number.value : 1;
  const moneyFactor = lower.money && upper.unit === null ? lower.value / lower.number.value : 1;
  const max = upper.value * moneyFactor;
  let min = lower.value * unitFactor;
  if (!lower.number.scaled && upper.number.scaled && lower.number.value * upper.number.scale < upper.number.value)
    min *= upper.number.scale;
  return min < max ? { upper, min, max } : null;
}

/** "zwei- bis dreimal": the upper end is a word that is a factor by itself. */
function readFactor(tokens: readonly Token[], at: number): Amount | null {
  const factor = meaning(tokens[at], 'ratio')?.factor ?? 0;
  if (factor <= 1) return null;
  const number = {
    first: at,
    next: at + 1,
    value: factor,
    digits: 1,
    scaled: false,
    scale: 1,
    words: true,
    plain: false,
  };
  return { first: at, next: at + 1, number, value: factor, unit: 'ratio', money: false, explicit: true, bound: null };
}

function periodBefore(tokens: readonly Token[], first: number): string | null {
  // 每年向谷歌支付约10亿美元: characters of unspaced scripts count as tokens.
  const reach = isUnspaced(tokens[first - 1]?.text[0]) ? 9 : 4;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if (tokens[at]?.type === 'number') break;
    const period = meaning(tokens[at], 'periodBefore');
    if (period !== undefined && tokens[at]?.glued === true && tokens[at - 1]?.type === 'number') break;
    if (period !== undefined) return period.name;
    if (tokens[at]?.type === 'mark') break;
  }
  return null;
}
