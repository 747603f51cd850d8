import type { Result } from '#core/result.ts';

/** Why a reader does not take what a feed offers. The interface has words for each. */
export const refusals = [
  'unreachable', // no answer, or an error of the server
  'malformed', // not what the format allows
  'signature', // not signed by the keys that the feed's root names
  'rollback', // older than what was seen before, or another history
  'expired', // its time is over: somebody may be holding newer ones back, or the clock is wrong
  'root-expired', // the keys' own time is over
  'mismatch', // parts that are not those the head names, or do not add up to its claims
  'storage', // could not be stored here
] as const;
export type RefusalReason = (typeof refusals)[number];

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly error: string;
}

export type Taken<T> = { readonly ok: true; readonly value: T } | Refusal;

export const refuse = (reason: RefusalReason, error: string): Refusal => ({ ok: false, reason, error });

/** A result whose failures all have one reason. */
export function orRefuse<T>(result: Result<T>, reason: RefusalReason): Taken<T> {
  return result.ok ? result : refuse(reason, result.error);
}
