import type { ModelFile } from '#core/claim/schema.ts';
import { ok, type Result } from '#core/result.ts';
import type { Bytes } from './bytes.ts';
import { findPath } from './delta-path.ts';
import { readEnvelope } from './envelope.ts';
import { largestHead, partPath, verifyHead, type Head, type PartRef, type VerifiedHead } from './head.ts';
import { DeltaSchema, IndexSchema, SnapshotPartSchema, unpackPart, type Delta } from './part.ts';
import { orRefuse, refuse, type Taken } from './refusal.ts';
import { trustNextRoot, type Root, type TrustedRoot } from './root.ts';

/** A feed's server, as its reader sees it. */
export interface FeedRemote {
  /** The head, or 'unchanged' if the server says it is the one that was taken last. */
  head(limit: number): Promise<Result<Bytes | 'unchanged'>>;
  /** A file below the feed's address; null where there is none. Stops after `limit` bytes, whatever the server sends. */
  file(path: string, limit: number): Promise<Result<Bytes | null>>;
}

/** Parts that were fetched and found right before a stop, by their hash: they need not be fetched again. */
export interface PartCache {
  get(sha256: string): Promise<Bytes | null>;
  put(sha256: string, bytes: Bytes): Promise<void>;
}

/** The head that a reader took last. */
export interface KeptHead extends VerifiedHead {
  /** The feed keys of the root under which it was taken. */
  readonly keys: readonly string[];
}

/** The least serial that is believed, where a release of the reader knows one, and the feed keys of that time. */
export interface Floor {
  readonly serial: number;
  readonly keys: readonly string[];
}

/** What was found when asking for a newer head. */
export type HeadCheck =
  | { readonly state: 'unchanged' }
  | {
      readonly state: 'new';
      readonly root: TrustedRoot;
      readonly head: KeptHead;
      /**
       * All keys that signed what was taken before have been replaced, as after a theft. The history under the old
       * keys is worth nothing then: serials may start anew and the claims are fetched whole.
       */
      readonly restarted: boolean;
      /** The feed's clock and this one differ by more than a day. */
      readonly clockOff: boolean;
    };

/** As many changes of keys at a time as TUF's reference client follows; more is no feed but a flood. */
const mostRotations = 256;
const largestRoot = 64 * 1024;
const day = 24 * 60 * 60 * 1000;

/**
 * Follows the feed's roots as far as they go. Stops quietly at the first that is not there; one that is there and
 * wrong refuses the whole. `adopted` is called with each new root at once, so that a stop later loses none.
 */
export async function followRoots(
  remote: FeedRemote,
  trusted: TrustedRoot,
  adopted: (root: TrustedRoot) => Promise<void>,
): Promise<Taken<TrustedRoot>> {
  let root = trusted;
  for (let step = 0; step < mostRotations; step += 1) {
    const version = root.root.version + 1;
    const bytes = await remote.file(`root/${version}.json`, largestRoot);
    if (!bytes.ok) return refuse('unreachable', bytes.error);
    if (bytes.value === null) return ok(root);
    const envelope = readEnvelope(bytes.value, `root ${version}`);
    if (!envelope.ok) return refuse('malformed', envelope.error);
    const next = await trustNextRoot(root, envelope.value);
    if (!next.ok) return refuse('signature', next.error);
    root = next.value;
    await adopted(root);
  }
  return ok(root);
}

/**
 * Asks for the head and checks it: signatures by the newest root, time, and that it goes on from the head taken
 * last. An unchanged head costs one request; a changed one a second, for a newer root that may not be there.
 */
export async function checkHead(
  remote: FeedRemote,
  trusted: TrustedRoot,
  kept: KeptHead | null,
  floor: Floor | null,
  now: Date,
  adopted: (root: TrustedRoot) => Promise<void>,
): Promise<Taken<HeadCheck>> {
  const bytes = await remote.head(largestHead);
  if (!bytes.ok) return refuse('unreachable', bytes.error);
  if (bytes.value === 'unchanged') {
    const alive = kept === null ? ok(null) : checkTimes(trusted.root, kept.head, now);
    return alive.ok ? ok({ state: 'unchanged' }) : alive;
  }
  const envelope = readEnvelope(bytes.value, 'head');
  if (!envelope.ok) return refuse('malformed', envelope.error);
  const newest = await followRoots(remote, trusted, adopted);
  if (!newest.ok) return newest;
  const { root } = newest.value;
  const verified = await verifyHead(envelope.value, root);
  if (!verified.ok) return refuse('signature', verified.error);
  const { head, hash } = verified.value;
  if (head.root > root.version) {
    return refuse(
      'mismatch',
      `head: received a head under root ${head.root}, allowed the newest that is there, ${root.version}`,
    );
  }
  const alive = checkTimes(root, head, now);
  if (!alive.ok) return alive;
  const isKnown = ({ keys }: { readonly keys: readonly string[] }): boolean =>
    root.feedKeys.some((key) => keys.includes(key));
  const before = kept !== null && isKnown(kept) ? kept : null;
  const goesOn = checkHistory(verified.value, before, floor !== null && isKnown(floor) ? floor.serial : 0);
  if (!goesOn.ok) return goesOn;
  if (before?.hash === hash) return ok({ state: 'unchanged' });
  const restarted = kept !== null && before === null;
  const clockOff = Date.parse(head.issued) - now.getTime() > day;
  return ok({ state: 'new', root: newest.value, head: { head, hash, keys: root.feedKeys }, restarted, clockOff });
}

function checkTimes(root: Root, head: Head, now: Date): Taken<null> {
  if (Date.parse(root.expires) <= now.getTime()) {
    return refuse(
      'root-expired',
      `root ${root.version}: received one that ended on ${root.expires}, allowed a later end`,
    );
  }
  if (Date.parse(head.expires) <= now.getTime()) {
    return refuse('expired', `head ${head.serial}: received one that ended on ${head.expires}, allowed a later end`);
  }
  return ok(null);
}

function checkHistory({ head, hash }: VerifiedHead, kept: KeptHead | null, floor: number): Taken<null> {
  const least = Math.max(floor, kept?.head.serial ?? 0);
  if (head.serial < least) {
    return refuse('rollback', `head: received serial ${head.serial}, allowed ${least} or later`);
  }
  if (kept === null) return ok(null);
  const isFork =
    (head.serial === kept.head.serial && hash !== kept.hash) ||
    (head.serial === kept.head.serial + 1 && head.previous !== kept.hash);
  if (isFork) return refuse('rollback', `head: received serial ${head.serial} of another history than was seen before`);
  if (head.version < kept.head.version || Date.parse(head.issued) < Date.parse(kept.head.issued)) {
    return refuse(
      'rollback',
      `head: received version ${head.version} of ${head.issued}, allowed ${kept.head.version} of ${kept.head.issued} or later`,
    );
  }
  return ok(null);
}

/** The claims that a new head stands for: what changed since a version, or all of them. */
export type FetchedClaims =
  | { readonly kind: 'same' }
  | { readonly kind: 'deltas'; readonly deltas: readonly Delta[] }
  /** The snapshot, and what changed since. */
  | { readonly kind: 'whole'; readonly models: ModelFile[]; readonly deltas: readonly Delta[] };

/** Requests at a time: browsers allow six to a host. */
const parallel = 6;

/** Fetches what leads from a version (null: from nothing) to the head's, in one round for deltas, two for the whole. */
export async function fetchClaims(
  remote: FeedRemote,
  from: number | null,
  head: Head,
  cache: PartCache,
): Promise<Taken<FetchedClaims>> {
  const path = from === null ? null : findPath(head.deltas, from, head.version);
  // A reader who was long away: the whole is shorter than all that has changed.
  if (path !== null && path.reduce((sum, { size }) => sum + size, 0) <= head.snapshot.size) {
    if (path.length === 0) return ok({ kind: 'same' });
    const deltas = await fetchAll(remote, path, cache, (ref, bytes) => unpackPart(DeltaSchema, ref, bytes));
    return deltas.ok ? ok({ kind: 'deltas', deltas: deltas.value }) : deltas;
  }
  const rest = findPath(head.deltas, head.snapshot.version, head.version);
  if (rest === null) return refuse('malformed', 'head: received a snapshot from which no deltas lead to its version');
  const index = await fetchAll(remote, [head.snapshot.index], cache, (ref, bytes) =>
    unpackPart(IndexSchema, ref, bytes),
  );
  if (!index.ok) return index;
  const parts = index.value.flatMap((one) => one.parts);
  const [models, deltas] = [
    await fetchAll(remote, parts, cache, (ref, bytes) => unpackPart(SnapshotPartSchema, ref, bytes)),
    await fetchAll(remote, rest, cache, (ref, bytes) => unpackPart(DeltaSchema, ref, bytes)),
  ];
  if (!models.ok) return models;
  if (!deltas.ok) return deltas;
  return ok({ kind: 'whole', models: models.value.flatMap((part) => part.models), deltas: deltas.value });
}

async function fetchAll<R extends PartRef, T>(
  remote: FeedRemote,
  refs: readonly R[],
  cache: PartCache,
  unpack: (ref: R, bytes: Bytes) => Promise<Result<T>>,
): Promise<Taken<T[]>> {
  const found: T[] = [];
  let next = 0;
  let refused: Taken<never> | null = null;
  const work = async (): Promise<void> => {
    while (refused === null && next < refs.length) {
      const at = next;
      next += 1;
      const part = await fetchPart(remote, refs[at] as R, cache, unpack);
      if (part.ok) found[at] = part.value;
      else refused ??= part;
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return refused ?? ok(found);
}

async function fetchPart<R extends PartRef, T>(
  remote: FeedRemote,
  ref: R,
  cache: PartCache,
  unpack: (ref: R, bytes: Bytes) => Promise<Result<T>>,
): Promise<Taken<T>> {
  const kept = await cache.get(ref.sha256);
  if (kept !== null) {
    const known = await unpack(ref, kept);
    if (known.ok) return known;
  }
  const bytes = await remote.file(partPath(ref), ref.size);
  if (!bytes.ok) return refuse('unreachable', bytes.error);
  if (bytes.value === null) return refuse('unreachable', `part ${ref.sha256.slice(0, 12)}: is not there`);
  const unpacked = orRefuse(await unpack(ref, bytes.value), 'mismatch');
  if (unpacked.ok) await cache.put(ref.sha256, bytes.value);
  return unpacked;
}
