import * as v from 'valibot';

/** Bytes of a report with its proof. */
export const largestReport = 16 * 1024;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const Address = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((link) => /^https?:\/\/[^\s/]/u.test(link) && URL.canParse(link), 'an http(s) address'),
);
/** Parameters by which sites follow a reader from page to page: a report keeps none of them. */
const tracking = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref_src|spm|share.*)$/iu;
const PageAddress = v.pipe(
  Address,
  v.transform((link) => {
    const url = new URL(link);
    for (const name of Array.from(url.searchParams.keys())) if (tracking.test(name)) url.searchParams.delete(name);
    url.hash = '';
    url.username = '';
    url.password = '';
    return url.href;
  }),
);
const Sources = v.optional(v.pipe(v.array(Address), v.maxLength(10)), []);
const ClaimId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][a-z0-9.+-]*$/u, 'the id of a claim'));
/** A solved challenge as the ALTCHA widget gives it: base64 of the JSON of challenge and solution. */
const proof = v.pipe(v.string(), v.maxLength(4000));

export const ReportSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('claim'),
    /** What is claimed, in a sentence. */
    text: text(1000),
    /** The model's name or id. */
    model: text(200),
    page: v.nullable(PageAddress),
    sentence: v.optional(text(1000)),
    note: v.optional(text(2000)),
    sources: Sources,
    proof,
  }),
  v.strictObject({
    kind: v.literal('wrong-label'),
    claim: ClaimId,
    page: PageAddress,
    sentence: text(1000),
    note: v.optional(text(2000)),
    sources: Sources,
    proof,
  }),
  v.strictObject({
    kind: v.literal('reply'),
    claim: ClaimId,
    /** Who replies: somebody whom the claim concerns. Not verified by the form; moderators ask. */
    who: text(200),
    text: text(2000),
    sources: Sources,
    proof,
  }),
]);
export type Report = v.InferOutput<typeof ReportSchema>;

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
  kind: v.picklist(['claim', 'wrong-label', 'reply']),
  state: v.picklist(['open', 'accepted', 'rejected', 'duplicate']),
  received: v.string(),
  decided: v.nullable(v.string()),
  /** What the moderator says of the decision. */
  reason: v.nullable(v.string()),
  /** Address of the claim that came of it. */
  claim: v.nullable(v.string()),
});

export const ChallengeSchema = v.looseObject({ parameters: v.looseObject({}), signature: v.optional(v.string()) });
