import * as v from 'valibot';
import { plainAddress } from './address.ts';

/** Words of at least one character and at most so many. */
export const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const Address = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((link) => /^https?:\/\/[^\s/]/u.test(link) && URL.canParse(link), 'an http(s) address'),
);
const PageAddress = v.pipe(Address, v.transform(plainAddress));
export const Sources = v.optional(v.pipe(v.array(Address), v.maxLength(10)), []);
export const ClaimId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][a-z0-9.+-]*$/u, 'the id of a claim'));
export const reportKinds = ['claim', 'wrong-label', 'source', 'reply'] as const;

export const claimEntries = {
  kind: v.literal('claim'),
  /** What is claimed, in a sentence. */
  text: text(1000),
  /** The model's name or id. */
  model: text(200),
  /** What it is about and which value it gives, as the sender understands it. */
  attribute: v.optional(text(80)),
  value: v.optional(text(200)),
  page: v.nullable(PageAddress),
  sentence: v.optional(text(1000)),
  note: v.optional(text(2000)),
  sources: Sources,
};
export const wrongEntries = {
  kind: v.literal('wrong-label'),
  claim: ClaimId,
  page: PageAddress,
  sentence: text(1000),
  /** What the matcher went by. */
  evidence: v.optional(text(500)),
  note: v.optional(text(2000)),
  sources: Sources,
};
/** Somebody who says something of a claim, and is not yet named with it. */
export const sourceEntries = {
  kind: v.literal('source'),
  claim: ClaimId,
  note: v.optional(text(2000)),
  sources: v.pipe(v.array(Address), v.minLength(1), v.maxLength(10)),
};
/** What a reader writes and sees before it is sent. */
export const ReportBodySchema = v.variant('kind', [
  v.strictObject(claimEntries),
  v.strictObject(wrongEntries),
  v.strictObject(sourceEntries),
]);
export type ReportBody = v.InferOutput<typeof ReportBodySchema>;

export const DuplicateSchema = v.object({
  claim: v.string(),
  statement: v.string(),
  verdict: v.string(),
  url: v.string(),
  /** Whether the sentence would get this claim's badge, or is only possibly it. */
  level: v.picklist(['badge', 'possible']),
});
export type Duplicate = v.InferOutput<typeof DuplicateSchema>;

export const AcknowledgedSchema = v.object({
  /** The one key to the report: whoever has it reads its state. The registry keeps its hash alone. */
  receipt: v.string(),
  url: v.string(),
  duplicates: v.array(DuplicateSchema),
});

export const ReportStateSchema = v.object({
  kind: v.picklist(reportKinds),
  state: v.picklist(['open', 'accepted', 'rejected', 'duplicate']),
  received: v.string(),
  decided: v.nullable(v.string()),
  /** What the moderator says of the decision. */
  reason: v.nullable(v.string()),
  /** Address of the claim that came of it. */
  claim: v.nullable(v.string()),
});

export const ChallengeSchema = v.looseObject({ parameters: v.looseObject({}), signature: v.optional(v.string()) });
