import { isWordLetter } from './lexicon/characters.ts';
import { readNumber } from './number.ts';
import { meaning, type Token } from './tokens.ts';

/** What is appended to the unit of money, and what the amount is multiplied by. */
export interface Price {
  readonly suffix: string;
  readonly factor: number;
  readonly next: number;
}

/** What an amount of money is paid for: per million tokens, per month. */
export function priceAfter(tokens: readonly Token[], next: number): Price | null {
  let at = next;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const period = meaning(tokens[at], 'period');
    // "$589 billion in a day" is no price.
    if (period !== undefined && (skipped === 0 || tokens[at - 1]?.text !== 'in'))
      return { suffix: period.name, factor: 1, next: at + 1 };
    if (tokens[at]?.meanings.has('per') === true) {
      const price = perTokens(tokens, at + 1);
      if (price !== null) return price;
    }
    if (tokens[at]?.meanings.has('filler') !== true) break;
    at += 1;
  }
  return null;
}

function perTokens(tokens: readonly Token[], at: number): Price | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === 'mtok' || token.text === 'mtoken' || token.text === 'mtokens')
    return { suffix: '-per-million-tokens', factor: 1, next: at + 1 };
  if (meaning(token, 'unit')?.name === 'tokens') return { suffix: '-per-million-tokens', factor: 1e6, next: at + 1 };
  const suffix = token.glued ? meaning(token, 'suffix')?.factor : undefined;
  const number =
    suffix === 1e6 || suffix === 1e3
      ? { value: suffix, next: at + 1 }
      : (readNumber(tokens, at) ?? bareMillion(tokens, at));
  if (number === null || (number.value !== 1e6 && number.value !== 1e3)) return null;
  let end = number.next;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const next = tokens[end + skipped];
    if (next === undefined) break;
    const unit = meaning(next, 'unit');
    if (unit?.name === 'tokens')
      return { suffix: '-per-million-tokens', factor: 1e6 / number.value, next: end + skipped + 1 };
    // "per million requests": a price of something else.
    if (unit !== undefined)
      return { suffix: `-per-million-${unit.name}`, factor: 1e6 / number.value, next: end + skipped + 1 };
    if (!next.meanings.has('filler') && next.text !== '-') {
      if (
        next.type === 'word' &&
        isWordLetter(next.text[0]) &&
        /^[a-z]{3,}s$/u.test(next.text) &&
        next.meanings.size === 0
      ) {
        return { suffix: `-per-million-${next.text}`, factor: 1e6 / number.value, next: end + skipped + 1 };
      }
      break;
    }
  }
  if (number.value !== 1e6) return null;
  while (tokens[end]?.meanings.has('filler') === true && end < number.next + 2) end += 1;
  return { suffix: '-per-million-tokens', factor: 1, next: end };
}

function bareMillion(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const scale = meaning(tokens[at], 'scale');
  return scale === undefined ? null : { value: scale.factor, next: at + 1 };
}
