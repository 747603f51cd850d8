import type { reportKinds } from '#core/report/schema.ts';
import * as v from 'valibot';
import { ClaimSchema, ModelSchema, type Claim, type Model } from '#core/claim/schema.ts';

/** What the moderators' page and the server say to each other, below `/moderate/api/`. */

const reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const token = v.pipe(v.string(), v.maxLength(64));

export const InvitedSchema = v.object({ token });
export const SignUpSchema = v.object({
  token,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  /** The browser's answer: checked by the library that asked for it. */
  response: v.looseObject({ id: v.string() }),
});
export const SignInSchema = v.object({ response: v.looseObject({ id: v.string() }) });

export const ChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('upsert'), model: ModelSchema, claim: ClaimSchema }),
  v.object({ kind: v.literal('revoke'), claim: v.pipe(v.string(), v.maxLength(80)) }),
]);
export type ClaimChange = v.InferOutput<typeof ChangeSchema>;

export const ProposalSchema = v.object({
  change: ChangeSchema,
  why: reason,
  /** The report that it comes from. */
  report: v.nullable(v.pipe(v.string(), v.maxLength(64))),
});
export const CheckSchema = v.object({ model: ModelSchema, claim: ClaimSchema });
export const DecideSchema = v.object({
  outcome: v.picklist(['rejected', 'duplicate']),
  /** What the reporter will read. */
  reason,
  /** The claim that it is a duplicate of. */
  claim: v.nullable(v.pipe(v.string(), v.maxLength(80))),
});
export const ReasonSchema = v.object({ reason });
export const RevokeSchema = v.object({ claim: v.pipe(v.string(), v.maxLength(80)), why: reason });
export const InviteSchema = v.object({ role: v.picklist(['moderator', 'publisher']) });

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly role: 'moderator' | 'publisher';
  readonly singleOperator: boolean;
}

export interface QueuedReport {
  readonly id: string;
  readonly kind: (typeof reportKinds)[number];
  readonly body: Readonly<Record<string, unknown>>;
  readonly model: Model | null;
  readonly received: string;
  /** Claims that it may repeat, or that it is about, as they stand. */
  readonly beside: readonly Claim[];
}

export interface QueuedProposal {
  readonly id: string;
  readonly change: ClaimChange;
  readonly why: string;
  readonly author: string;
  readonly own: boolean;
  /** The claim as it is published; null for a new one. */
  readonly before: Claim | null;
  readonly created: string;
}

export interface Queue {
  readonly reports: readonly QueuedReport[];
  readonly proposals: readonly QueuedProposal[];
}

/** What a claim's checks found, see `moderation/live-checks.ts`. */
export interface Checks {
  readonly phrasings: readonly {
    readonly text: string;
    readonly level: 'badge' | 'possible' | null;
    readonly failure: string | null;
    readonly contradicting: readonly string[];
  }[];
  readonly labelled: readonly { readonly page: string; readonly sentence: string; readonly level: string }[];
  readonly refused: readonly string[];
  readonly warnings: readonly string[];
}
