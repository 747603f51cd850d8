import * as v from 'valibot';
import { ClaimId, claimEntries, sourceEntries, Sources, text, wrongEntries } from '#core/report/schema.ts';

/** Bytes of a report with its proof. */
export const largestReport = 16 * 1024;

/**
 * Drawn by the sender and kept by nobody else: a report that is sent again after a lost answer is told by it, and is
 * taken once. The registry draws one where a sender does not.
 */
const receipt = v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{32,64}$/u, '32 to 64 hexadecimal digits')));
/** A solved challenge as the ALTCHA widget gives it: base64 of the JSON of challenge and solution. */
const proof = v.pipe(v.string(), v.maxLength(4000));

const replyEntries = {
  kind: v.literal('reply'),
  claim: ClaimId,
  /** Who replies: somebody whom the claim concerns. Not verified by the form; moderators ask. */
  who: text(200),
  text: text(2000),
  sources: Sources,
};
const sent = { receipt, proof };

/** What a registry takes. */
export const ReportSchema = v.variant('kind', [
  v.strictObject({ ...claimEntries, ...sent }),
  v.strictObject({ ...wrongEntries, ...sent }),
  v.strictObject({ ...sourceEntries, ...sent }),
  v.strictObject({ ...replyEntries, ...sent }),
]);
export type Report = v.InferOutput<typeof ReportSchema>;
