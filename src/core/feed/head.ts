import * as v from 'valibot';
import { check } from '#core/check.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { openEnvelope, signEnvelope, type Envelope } from './envelope.ts';
import type { SigningKey } from './keys.ts';
import { InstantSchema, Sha256Schema, VersionSchema, type Root } from './root.ts';

/** What a head's signature says it stands over. */
export const headType = 'application/vnd.hedge.feed-head+json';

/** The head is fetched by every reader each time: it must stay small. Bytes of the envelope. */
export const largestHead = 64 * 1024;
/** Bytes of one part as it lies on the server, and unpacked. */
export const largestPart = 8 * 1024 * 1024;
export const largestUnpacked = 64 * 1024 * 1024;

/** Names a part by what it holds. */
export const PartRefSchema = v.object({
  /** SHA-256 of the bytes on the server. */
  sha256: Sha256Schema,
  /** Bytes on the server. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestPart)),
  /** Bytes when unpacked. */
  length: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestUnpacked)),
});
export type PartRef = v.InferOutput<typeof PartRefSchema>;

/** A delta: brings claims of any version from `from` up to one before `to` to version `to`. */
export const DeltaRefSchema = v.object({ ...PartRefSchema.entries, from: VersionSchema, to: VersionSchema });
export type DeltaRef = v.InferOutput<typeof DeltaRefSchema>;

export const RevocationSchema = v.object({
  claim: v.pipe(v.string(), v.maxLength(80)),
  at: InstantSchema,
  why: v.pipe(v.string(), v.maxLength(300)),
});
export type Revocation = v.InferOutput<typeof RevocationSchema>;

/** The one file of a feed that changes: everything else is named by its hash in here. */
export const HeadSchema = v.object({
  type: v.literal('hedge-feed-head'),
  format: v.literal(1),
  feed: v.string(),
  /** The newest version of the root. */
  root: VersionSchema,
  /** Counts the heads: a reader never goes back to a lower one. */
  serial: VersionSchema,
  /** SHA-256 of the payload of the head before; null for the first. */
  previous: v.nullable(Sha256Schema),
  issued: InstantSchema,
  /** After it the head is no longer believed: whoever withholds newer ones is found out then. */
  expires: InstantSchema,
  /** Counts the states of the claims: a head may be issued anew without a change of them. */
  version: VersionSchema,
  /** Digest of the claims at this version, see `state-digest.ts`. */
  digest: Sha256Schema,
  models: v.pipe(v.number(), v.integer(), v.minValue(0)),
  claims: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** All claims as they were at some version: the list of the parts that hold them. */
  snapshot: v.object({ version: VersionSchema, size: v.pipe(v.number(), v.minValue(0)), index: PartRefSchema }),
  deltas: v.pipe(v.array(DeltaRefSchema), v.maxLength(64)),
  /** Claims withdrawn of late: no longer shown from the moment a head says so, whatever else can be fetched. */
  revoked: v.pipe(v.array(RevocationSchema), v.maxLength(100)),
  /** One person decides and publishes: what is published was seen by no second pair of eyes. */
  singleOperator: v.boolean(),
});
export type Head = v.InferOutput<typeof HeadSchema>;

/** Signs a head with the feed's keys: more than one while they are rotated. */
export async function signHead(head: Head, keys: readonly SigningKey[]): Promise<Envelope> {
  return signEnvelope(headType, head, keys);
}

/** A head whose signatures held. */
export interface VerifiedHead {
  readonly head: Head;
  /** SHA-256 of its payload. */
  readonly hash: string;
}

/** A head's payload, if the keys that the root names signed it and it speaks for the same feed. */
export async function verifyHead(envelope: Envelope, root: Root): Promise<Result<VerifiedHead>> {
  const opened = await openEnvelope(envelope, headType, root.feedKeys, root.feedThreshold, 'head');
  if (!opened.ok) return opened;
  const head = check(HeadSchema, opened.value.payload, 'head');
  if (!head.ok) return head;
  const { feed, deltas, version, snapshot } = head.value;
  if (feed !== root.feed) return fail(`head: received a head of feed ${feed}, allowed ${root.feed}`);
  if (snapshot.version > version || deltas.some(({ from, to }) => from >= to || to > version)) {
    return fail(`head: received parts of versions that do not lead to version ${version}`);
  }
  return ok({ head: head.value, hash: opened.value.hash });
}

/** Where a part lies below the feed's address. */
export function partPath({ sha256 }: Pick<PartRef, 'sha256'>): string {
  return `parts/${sha256}.json.gz`;
}
