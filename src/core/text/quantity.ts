import type { Span } from '#core/page/article.ts';
import { isUnspaced } from './lexicon/compile.ts';
import { lexiconFor } from './lexicon/languages.ts';
import { readNumber, type NumberPhrase } from './number.ts';
import { readRatio } from './ratio.ts';
import { meaning, tokenise, type Token } from './tokens.ts';
import { priceAfter, unitAfter, unitNear } from './unit.ts';

/** A quantity that a text states, in base units; `value..max` for a range. */
export interface Quantity extends Span {
  readonly value: number;
  /** The upper end of a range ("10-100x"), else undefined. */
  readonly max?: number;
  readonly bound: 'exactly' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
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
  bound: Quantity['bound'];
  /** "per" before or after a count of tokens: the count belongs to a price. */
  readonly perTokens: boolean;
  start: number;
}

/** What `findQuantities` needs beside the text. */
export interface QuantityOptions {
  readonly lang: string;
  /** Spans of names and dates, in which no digit is a quantity. */
  readonly masked?: readonly Span[];
}

/** The quantities of one block of folded text, in reading order. Offsets are those of the text. */
export function findQuantities(folded: string, options: QuantityOptions): Quantity[] {
  const lexicon = lexiconFor(options.lang);
  if (!/\d/u.test(folded) && !lexicon.numberWords.test(folded)) return [];
  const tokens = tokenise(folded, lexicon, options.masked ?? []);
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    // Most tokens are words that no lexicon knows.
    if (token.type !== 'number' && token.meanings.size === 0) {
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

function readCandidate(
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
    bound: last.bound ?? lower.bound ?? 'exactly',
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
      if (candidate.bound === 'exactly' || candidate.bound === 'about')
        candidate.bound = bound.name as Quantity['bound'];
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
  readonly bound: Quantity['bound'] | null;
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
  return {
    first,
    next: after.next,
    number,
    value: number.value * after.factor,
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
  const hyphen = tokens[lower.next]?.text === '-' && tokens[lower.next + 1]?.glued === false && tokens[lower.next + 1]?.meanings.has('to') === true ? 1 : 0;
  const at = lower.next + hyphen;
  const link = tokens[at];
  if (link === undefined) return null;
  const before = tokens[lower.first - 1];
  const between = before?.meanings.has('between') === true || tokens[lower.first - 2]?.meanings.has('between') === true;
  const to =
    meaning(link, 'to') !== undefined || (link.text === '—' && link.glued && tokens[at + 1]?.glued === true);
  if (!to && !(between && (link.meanings.has('and') || link.meanings.has('to')))) return null;
  if (link.text === '-' && !link.glued) return null;
  const upper = readAmount(tokens, at + 1, generic);
  if (upper === null) return null;
  if (upper.unit !== lower.unit && lower.unit !== null && upper.unit !== null) return null;
  if (lower.unit !== null && upper.unit === null) {
    // "$3-5 billion": the sign stands before; "97% to 98" is left alone.
    if (!lower.money) return null;
  }
  // "from 80% to 93%" tells of a change, "from one to five trillion" of a range.
  const own = lower.explicit && !lower.money ? upper.explicit : lower.number.scaled && upper.number.scaled;
  if (before?.meanings.has('from') === true && own) return null;
  const unitFactor = upper.unit !== null && lower.unit === null ? upper.value / upper.number.value : 1;
  const moneyFactor = lower.money && upper.unit === null ? lower.value / lower.number.value : 1;
  const max = upper.value * moneyFactor;
  let min = lower.value * unitFactor;
  if (!lower.number.scaled && upper.number.scaled && lower.number.value * upper.number.scale < upper.number.value)
    min *= upper.number.scale;
  return min < max ? { upper, min, max } : null;
}

function periodBefore(tokens: readonly Token[], first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (tokens[at]?.type === 'number') break;
    const period = meaning(tokens[at], 'periodBefore');
    if (period !== undefined && tokens[at]?.glued === true && tokens[at - 1]?.type === 'number') break;
    if (period !== undefined) return period.name;
    if (tokens[at]?.type === 'mark') break;
  }
  return null;
}

/** Which candidates are quantities at all: no years, days, versions, nor every "one" and 一. */
function isQuantity(tokens: readonly Token[], candidate: Candidate): boolean {
  const { number, unit, first, next } = candidate;
  const before = tokens[first - 1];
  const after = tokens[number.next];
  const scaled = number.scaled || candidate.upper?.scaled === true;
  if (candidate.perTokens) return true;
  if (number.words) {
    if (unit === null) {
      if (isUnspaced(tokens[first]?.text[0])) return scaled && number.next - first > 2;
      if (!scaled) return number.value > 12;
      return !isBareScale(tokens[first]);
    }
    // "one" of a unit that was guessed is a pronoun more often than not.
    return candidate.explicit || scaled || number.value > 1;
  }
  if (scaled) return true;
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

function isBareScale(token: Token | undefined): boolean {
  return token?.meanings.has('bareScale') === true && token.meanings.get('number') === undefined;
}

function isYear({ number, upper }: Candidate): boolean {
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

/** "At least 200 billion and at most 300 billion parameters": both are parameters. */
function shareUnits(tokens: readonly Token[], found: readonly Candidate[]): void {
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const candidate = found[index] as Candidate;
    const { unit, first } = found[index + 1] as Candidate;
    if (candidate.unit !== null || !candidate.number.scaled || (unit !== 'parameters' && unit !== 'tokens') || first - candidate.next > 3) continue;
    let joined = first > candidate.next;
    for (let at = candidate.next; at < first; at += 1) {
      const { meanings } = tokens[at] as Token;
      if (!meanings.has('and') && !meanings.has('to') && !meanings.has('bound')) joined = false;
    }
    if (joined && !(tokens[candidate.next] as Token).meanings.has('to')) candidate.unit = unit;
  }
}

/** How far a price may stand from "per million tokens" before it. */
const priceReach = 9;

/** "每百万 token 0.07 美元": the count of tokens joins the price after it. "$0.07 per million and $0.27 out": so does the second. */
function joinPrices(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  let paid: Candidate | null = null;
  let per: Candidate | null = null;
  for (const candidate of found) {
    const money = candidate.unit !== null && !candidate.unit.includes('-per-') && isMoney(tokens, candidate);
    if (candidate.perTokens && (candidate.value === 1e6 || candidate.value === 1e3)) {
      per = candidate;
      out.push(candidate);
      continue;
    }
    if (
      money &&
      per !== null &&
      candidate.first - per.next <= priceReach &&
      !crossesStop(tokens, per.next, candidate.first)
    ) {
      const factor = 1e6 / per.value;
      candidate.value *= factor;
      if (candidate.max !== null) candidate.max *= factor;
      candidate.unit = `${candidate.unit}-per-million-tokens`;
      candidate.start = per.start;
      out.splice(out.indexOf(per), 1);
      per = null;
    } else if (
      money &&
      paid !== null &&
      candidate.value < 1000 &&
      namesDirection(tokens, candidate, paid) &&
      !crossesStop(tokens, paid.next, candidate.first)
    ) {
      candidate.unit = `${candidate.unit}-per-million-tokens`;
    }
    if (candidate.unit?.endsWith('-per-million-tokens') === true) paid = candidate;
    out.push(candidate);
  }
  return out.filter((candidate) => !candidate.perTokens || candidate.unit !== null);
}

function isMoney(tokens: readonly Token[], { first, next, unit }: Candidate): boolean {
  return meaning(tokens[first], 'currency')?.name === unit || meaning(tokens[next - 1], 'currency')?.name === unit;
}

function crossesStop(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^[.!?。！？]$/u.test(tokens[at]?.text ?? '')) return true;
  return false;
}

const direction =
  /^(?:in|out|inputs?|outputs?|输入|输出|輸入|輸出|入力|出力|입력|출력|eingabe\p{L}*|ausgabe\p{L}*|entree|sortie|entrada|salida|saida|ingresso|uscita|вход\p{L}*|выход\p{L}*|ввод\p{L}*|вывод\p{L}*)$/u;

function namesDirection(tokens: readonly Token[], candidate: Candidate, paid: Candidate): boolean {
  for (let at = paid.next; at < Math.min(tokens.length, candidate.next + 4); at += 1) {
    if (direction.test(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

function tidy(value: number): number {
  return Number(value.toPrecision(14));
}
