import * as v from 'valibot';
import { check } from '#core/check.ts';
import { ModelFileSchema, type ModelFile } from '#core/claim/schema.ts';
import { PublicKeySchema } from './keys.ts';
import { InstantSchema, Sha256Schema, VersionSchema } from './root.ts';
import type { Result } from '#core/result.ts';

// Some ten times what a large registry would hold.
const mostModels = 20_000;

/** Where claims newer than those of a release are found; the fingerprint makes sure that it is the right feed. */
export const FeedAddressSchema = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(isFeedAddress, 'an https address (http on this machine only) without a query, a fragment or a password'),
  v.transform((address) => (address.endsWith('/') ? address : `${address}/`)),
);

/** A feed as a release names it: what `npm run feed -- release` writes. */
export const FeedSourceSchema = v.strictObject({
  address: FeedAddressSchema,
  fingerprint: Sha256Schema,
  /** The head that was current then: a reader who has never synced takes no older one, as long as a feed key of then counts. */
  floor: v.nullable(
    v.strictObject({ serial: VersionSchema, keys: v.pipe(v.array(PublicKeySchema), v.minLength(1), v.maxLength(16)) }),
  ),
});
export type FeedSource = v.InferOutput<typeof FeedSourceSchema>;

/**
 * The snapshot that ships inside the extension: all claims as they were when it was built, so that Hedge works
 * from its first minute and without any network, and the feed that carries on from there.
 */
export const SnapshotSchema = v.pipe(
  v.strictObject({
    format: v.literal(2),
    /** The day up to which moderators have looked, or the instant of the feed's head: ISO 8601. */
    issued: v.union([v.pipe(v.string(), v.isoDate('a day: YYYY-MM-DD')), InstantSchema]),
    feed: v.nullable(FeedSourceSchema),
    models: v.pipe(v.array(ModelFileSchema), v.maxLength(mostModels)),
  }),
  v.check(({ models }) => new Set(models.map(({ model }) => model.id)).size === models.length, 'each model once'),
);
export type Snapshot = v.InferOutput<typeof SnapshotSchema>;

/** Checks a snapshot in every part: it is right as a whole or refused as a whole. */
export function decodeSnapshot(data: unknown): Result<Snapshot> {
  return check(SnapshotSchema, data, 'snapshot');
}

/**
 * The newest day that the models' files speak for, from their `asOf`. A snapshot is dated by its contents and
 * not by the clock, so that the same seed always makes the same bytes.
 */
export function issuedOn(models: readonly ModelFile[]): string {
  const days = models.map(({ model }) => `${model.asOf ?? '1970'}-01-01`.slice(0, 10));
  return days.toSorted().at(-1) ?? '1970-01-01';
}

function isFeedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const isOwnMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(hostname);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isOwnMachine)) && `${username}${password}${search}${hash}` === ''
  );
}
