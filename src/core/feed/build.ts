import type { Claim, ModelFile } from '#core/claim/schema.ts';
import { sha256, utf8, type Bytes } from './bytes.ts';
import type { Envelope } from './envelope.ts';
import { findPath } from './delta-path.ts';
import { partPath, signHead, type DeltaRef, type Head, type PartRef, type Revocation } from './head.ts';
import type { SigningKey } from './keys.ts';
import { inOrder, mergeDeltas, packPart, type Delta, type PackedPart, type SnapshotPart } from './part.ts';
import type { TrustedRoot } from './root.ts';
import { digestOf } from './state-digest.ts';

/** What was published last, as the builder of the next version needs it. */
export interface PublishedVersion {
  readonly head: Head;
  /** SHA-256 of the head's payload. */
  readonly hash: string;
  /** The claims at that version. */
  readonly models: readonly ModelFile[];
}

/** What a new version is made from. */
export interface BuildParts {
  readonly root: TrustedRoot;
  /** Feed keys that the root names: one, or two while they are rotated. */
  readonly keys: readonly SigningKey[];
  readonly before: PublishedVersion | null;
  /** All claims as they are to be published. */
  readonly models: readonly ModelFile[];
  readonly revoked: readonly Revocation[];
  readonly singleOperator: boolean;
  readonly now: Date;
  /** How long the head is believed, in hours. */
  readonly lifetime: number;
  /** Reads a delta that was published before. */
  readonly readDelta: (ref: DeltaRef) => Promise<Delta>;
}

/** A version that is ready to be published: files that are new, by their path below the feed's address, and the head. */
export interface BuiltVersion {
  readonly head: Head;
  readonly envelope: Envelope;
  readonly hash: string;
  readonly files: ReadonlyMap<string, Bytes>;
  /** How many claims are new, changed or gone. */
  readonly changes: number;
}

/**
 * Deltas are kept in four sizes: of one version, of 8, of 64 and of 512. A reader who was away for thousands of
 * versions then has some thirty steps to go at most, and the head lists 8 to 15 of each size.
 */
const levels = [1, 8, 64, 512] as const;
const keptOfLevel = 8;
/** A snapshot is made anew when the deltas since weigh as much as half of it. */
const staleShare = 0.5;
/** Bytes that a part of a snapshot should have when unpacked: a change makes its part, and no other, anew. */
const partLength = 512 * 1024;

/** Builds and signs the next version: the same claims under a fresh head, or others with their delta. */
export async function buildVersion(parts: BuildParts): Promise<BuiltVersion> {
  const { before, now, root } = parts;
  const models = parts.models.toSorted((a, b) => (a.model.id < b.model.id ? -1 : 1));
  const files = new Map<string, Bytes>();
  const add = (part: PackedPart): PartRef => {
    files.set(partPath(part.ref), part.bytes);
    return part.ref;
  };
  const change = before === null ? null : diff(before.models, models, before.head.version);
  const changes = change === null ? models.reduce((sum, { claims }) => sum + claims.length, 0) : countChanges(change);
  const isSame = change !== null && changes === 0 && change.models.length + change.gone.models.length === 0;
  const version = before === null ? 1 : before.head.version + (isSame ? 0 : 1);
  const deltas =
    before === null || change === null || isSame ? (before?.head.deltas ?? []) : await nextDeltas(parts, change, add);

  const old = before?.head.snapshot;
  const since = old === undefined ? null : findPath(deltas, old.version, version);
  const isStale =
    old === undefined || since === null || since.reduce((sum, { size }) => sum + size, 0) > old.size * staleShare;
  const snapshot = isStale ? await buildSnapshot(models, version, add) : old;

  const head: Head = {
    type: 'hedge-feed-head',
    format: 1,
    feed: root.root.feed,
    root: root.root.version,
    serial: (before?.head.serial ?? 0) + 1,
    previous: before?.hash ?? null,
    issued: instant(now),
    expires: instant(new Date(now.getTime() + parts.lifetime * 60 * 60 * 1000)),
    version,
    digest: await digestOf(models),
    models: models.length,
    claims: models.reduce((sum, { claims }) => sum + claims.length, 0),
    snapshot,
    deltas,
    revoked: [...parts.revoked],
    singleOperator: parts.singleOperator,
  };
  const envelope = await signHead(head, parts.keys);
  return { head, envelope, hash: await sha256(utf8(JSON.stringify(head))), files, changes };
}

async function nextDeltas(
  { before, readDelta }: BuildParts,
  change: Delta,
  add: (part: PackedPart) => PartRef,
): Promise<DeltaRef[]> {
  const all: DeltaRef[] = [...(before?.head.deltas ?? [])];
  const fresh = new Map<string, Delta>();
  const take = async (delta: Delta): Promise<void> => {
    const ref: DeltaRef = { ...add(await packPart(delta)), from: delta.from, to: delta.to };
    fresh.set(ref.sha256, delta);
    all.push(ref);
  };
  await take(change);
  for (const [at, level] of levels.entries()) {
    if (at === 0 || change.to % level !== 0) continue;
    const start = Math.max(1, change.to - level);
    const run = findPath(
      all.filter(({ from }) => from >= start),
      start,
      change.to,
    );
    if (run === null || run.length < 2) continue;
    const bodies = await Promise.all(run.map(async (ref) => fresh.get(ref.sha256) ?? readDelta(ref)));
    const [first, ...rest] = bodies;
    if (first !== undefined) await take(mergeDeltas([first, ...rest]));
  }
  return all.filter(({ from, to }) => isKept(from, to, change.to));
}

/** Small deltas are kept until a larger one takes their place, and a little longer. */
function isKept(from: number, to: number, newest: number): boolean {
  const window = keptOfLevel * (levels.find((level) => level >= to - from) ?? levels[0]);
  return from >= Math.floor(newest / window) * window - window;
}

/** What changed from one state to the other. */
export function diff(before: readonly ModelFile[], after: readonly ModelFile[], from: number): Delta {
  const old = new Map(before.map((file) => [file.model.id, file]));
  const delta: Delta = {
    type: 'hedge-feed-delta',
    format: 1,
    from,
    to: from + 1,
    models: [],
    claims: [],
    gone: { models: [], claims: [] },
  };
  for (const { model, claims } of after) {
    const was = old.get(model.id);
    old.delete(model.id);
    if (was === undefined || !isEqual(was.model, model)) delta.models.push(model);
    const left = new Map<string, Claim>(was?.claims.map((claim) => [claim.id, claim]));
    for (const claim of inOrder(claims)) {
      const earlier = left.get(claim.id);
      left.delete(claim.id);
      if (earlier === undefined || !isEqual(earlier, claim)) delta.claims.push({ model: model.id, claim });
    }
    for (const id of left.keys()) delta.gone.claims.push({ model: model.id, id });
  }
  delta.gone.models.push(...old.keys());
  return delta;
}

// Both went through the same schema, which writes members in one order.
function isEqual(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function countChanges({ claims, gone }: Delta): number {
  return claims.length + gone.claims.length;
}

async function buildSnapshot(
  models: readonly ModelFile[],
  version: number,
  add: (part: PackedPart) => PartRef,
): Promise<Head['snapshot']> {
  const weights = models.map((file) => JSON.stringify(file).length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // A power of two: when the claims have doubled, each part splits in two, and the halves are cut as before.
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(total / partLength)));
  const buckets = new Map<number, ModelFile[]>();
  for (const file of models) {
    const bucket = Number.parseInt((await sha256(utf8(file.model.id))).slice(0, 8), 16) % count;
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), file]);
  }
  const refs: PartRef[] = [];
  for (const [, bucket] of [...buckets].toSorted(([a], [b]) => a - b)) {
    const part: SnapshotPart = { type: 'hedge-feed-models', format: 1, models: bucket };
    refs.push(add(await packPart(part)));
  }
  const index = add(await packPart({ type: 'hedge-feed-index', format: 1, parts: refs }));
  return { version, size: refs.reduce((sum, { size }) => sum + size, 0), index };
}

/** An instant as the format writes it: to the second, in UTC. */
export function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
