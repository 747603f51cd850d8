import type { Candidate } from './candidate.ts';
import { meaning, type Token } from './tokens.ts';

/** "At least 200 billion and at most 300 billion parameters": both are parameters. */
export function shareUnits(tokens: readonly Token[], found: readonly Candidate[]): void {
  for (const [index, candidate] of found.entries()) shareScale(tokens, candidate, found[index - 1]);
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const candidate = found[index] as Candidate;
    const { unit, first } = found[index + 1] as Candidate;
    if (isChange(tokens, candidate, first) && unit === 'percent') candidate.unit = unit;
    if (
      candidate.unit !== null ||
      !candidate.number.scaled ||
      (unit !== 'parameters' && unit !== 'tokens') ||
      first - candidate.next > 3
    )
      continue;
    let joined = first > candidate.next;
    for (let at = candidate.next; at < first; at += 1) {
      const { meanings } = tokens[at] as Token;
      if (!meanings.has('and') && !meanings.has('to') && !meanings.has('bound')) joined = false;
    }
    if (joined && !(tokens[candidate.next] as Token).meanings.has('to')) candidate.unit = unit;
  }
}

/** "from 80.9 to 93.9 percent": both are percent. */
function isChange(tokens: readonly Token[], { unit, number, next, first }: Candidate, second: number): boolean {
  const link = tokens[next]?.meanings;
  return (
    unit === null &&
    !number.scaled &&
    second === next + 1 &&
    (link?.has('to') === true || link?.has('change') === true) &&
    tokens[first - 1]?.meanings.has('from') === true
  );
}

/** "1,200 billion parameters, of which 78 are active": 78 billion. */
function shareScale(tokens: readonly Token[], candidate: Candidate, previous: Candidate | undefined): void {
  if (previous?.unit !== 'parameters' || candidate.unit !== null || candidate.number.scaled) return;
  const { scale } = previous.number;
  const value = candidate.value * scale;
  if (scale < 1e6 || candidate.value < 1 || value >= previous.value || candidate.max !== null) return;
  for (let at = previous.next; at < candidate.first; at += 1) {
    if (at > previous.next + 3) return;
    if (tokens[at]?.meanings.has('ofWhich') === true) {
      candidate.value = value;
      candidate.unit = previous.unit;
      return;
    }
  }
}

/** How far a price may stand from "per million tokens" before it. */
const priceReach = 9;

/** "每百万 token 0.07 美元": the count of tokens joins the price after it. "$0.07 per million and $0.27 out": so does the second. */
export function joinPrices(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
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

function namesDirection(tokens: readonly Token[], candidate: Candidate, paid: Candidate): boolean {
  for (let at = paid.next; at < Math.min(tokens.length, candidate.next + 4); at += 1) {
    if (tokens[at]?.meanings.has('direction') === true) return true;
  }
  return false;
}
