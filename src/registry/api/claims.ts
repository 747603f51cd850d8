import * as v from 'valibot';
import { ClaimSchema, ModelSchema, verdicts } from '#core/claim/schema.ts';
import type { KeptClaim } from '../store/claims.ts';
import type { HistoryStep } from '../store/history.ts';

/** What `GET /api/claims` takes. */
export const SearchSchema = v.object({
  q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
  model: v.optional(v.pipe(v.string(), v.maxLength(80))),
  verdict: v.optional(v.picklist(verdicts)),
  /** The id of the last claim that was seen. */
  cursor: v.optional(v.pipe(v.string(), v.maxLength(80))),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/u, 'a whole number'), v.transform(Number), v.minValue(1), v.maxValue(100)),
    '20',
  ),
});

export const ErrorSchema = v.object({ error: v.string() });

const Instant = v.pipe(v.string(), v.isoTimestamp());

export const ClaimAnswerSchema = v.object({
  ...ClaimSchema.entries,
  model: v.string(),
  /** Its permanent address. */
  url: v.string(),
  revision: v.number(),
  updated: Instant,
});
export type ClaimAnswer = v.InferOutput<typeof ClaimAnswerSchema>;

export const ClaimsAnswerSchema = v.object({
  claims: v.array(ClaimAnswerSchema),
  /** To be sent as `cursor` for the next page; null on the last. */
  next: v.nullable(v.string()),
});

export const HistoryAnswerSchema = v.object({
  ...ClaimAnswerSchema.entries,
  state: v.picklist(['published', 'revoked']),
  /** Why it was taken back. */
  revokedWhy: v.nullable(v.string()),
  history: v.array(
    v.object({ at: Instant, kind: v.string(), why: v.nullable(v.string()), claim: v.nullable(ClaimSchema) }),
  ),
});

export const ModelsAnswerSchema = v.object({ models: v.array(ModelSchema) });

/** A claim as the interface gives it. */
export function answerOf(kept: KeptClaim, publicUrl: string): ClaimAnswer {
  return {
    ...kept.claim,
    model: kept.model,
    url: `${publicUrl}/claims/${kept.claim.id}`,
    revision: kept.revision,
    updated: kept.updatedAt.toISOString(),
  };
}

/** A claim with what happened to it. */
export function historyAnswerOf(
  kept: KeptClaim,
  history: readonly HistoryStep[],
  publicUrl: string,
): v.InferOutput<typeof HistoryAnswerSchema> {
  return {
    ...answerOf(kept, publicUrl),
    state: kept.state,
    revokedWhy: kept.revokedWhy,
    history: history.map(({ at, kind, why, claim }) => ({ at: at.toISOString(), kind, why, claim })),
  };
}
