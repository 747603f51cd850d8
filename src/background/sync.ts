import type { ModelFile } from '#core/claim/schema.ts';
import { readEnvelope } from '#core/feed/envelope.ts';
import type { Revocation } from '#core/feed/head.ts';
import { applyDelta, modelsOf, type Delta } from '#core/feed/part.ts';
import { orRefuse, refuse, type Refusal, type Taken } from '#core/feed/refusal.ts';
import { trustFirstRoot, type TrustedRoot } from '#core/feed/root.ts';
import type { FeedSource } from '#core/feed/snapshot.ts';
import { emptyDigest, modelDigest, moveDigest } from '#core/feed/state-digest.ts';
import { checkHead, fetchClaims, type FetchedClaims, type HeadCheck } from '#core/feed/update.ts';
import { ok } from '#core/result.ts';
import type { ClaimChange, ClaimStore } from './claim-store.ts';
import type { FeedRecord } from './feed-record.ts';
import { createRemote, type Fetch, type HttpRemote } from './feed-remote.ts';
import { delayAfter } from './sync-delay.ts';

/** What syncing needs of the world. */
export interface SyncParts {
  readonly store: ClaimStore;
  readonly fetch: Fetch;
  readonly now: () => Date;
  /** 0 up to 1. */
  readonly random: () => number;
  /** Called when what readers are shown is other than before. */
  readonly changed: () => Promise<void>;
}

/** How a sync ended. */
export type SyncOutcome = 'unchanged' | 'changed' | Refusal | 'skipped';

type NewHead = Extract<HeadCheck, { readonly state: 'new' }>;

/** Brings feeds up to date, each by one sync at a time: who asks meanwhile gets the answer of the one under way. */
export function createSync(parts: SyncParts): (id: string) => Promise<SyncOutcome> {
  const running = new Map<string, Promise<SyncOutcome>>();
  return (id) => {
    const current = running.get(id) ?? syncFeed(id, parts).finally(() => running.delete(id));
    running.set(id, current);
    return current;
  };
}

/** Brings one feed up to date. Nothing is stored but what was verified; a refusal leaves the claims as they were. */
export async function syncFeed(id: string, parts: SyncParts): Promise<SyncOutcome> {
  const { store, now } = parts;
  const record = (await store.feeds()).find((feed) => feed.id === id);
  if (record === undefined || record.source === null || !record.enabled) return 'skipped';
  const outcome = await trySync(record, record.source, parts).catch((error: unknown) =>
    // IndexedDB says so by throwing: the disk is full, or the browser has closed it.
    refuse('storage', error instanceof Error ? error.message : String(error)),
  );
  const isGood = outcome.ok;
  const failures = isGood ? 0 : record.failures + 1;
  const note: Partial<FeedRecord> = {
    failures,
    nextAt: new Date(now().getTime() + delayAfter(failures, parts.random())).toISOString(),
    ...(isGood
      ? { checkedAt: now().toISOString(), refusal: null }
      : { refusal: { reason: outcome.reason, error: outcome.error, at: now().toISOString() } }),
  };
  // A full disk takes no note either; the next sync writes it.
  await store.updateFeed(id, note).catch(() => undefined);
  await parts.changed().catch(() => undefined);
  return isGood ? outcome.value : outcome;
}

async function trySync(
  record: FeedRecord,
  source: FeedSource,
  parts: SyncParts,
): Promise<Taken<'unchanged' | 'changed'>> {
  const { store, fetch, now } = parts;
  const remote = createRemote(fetch, source.address, record.etag);
  const saveRoot = async (root: TrustedRoot): Promise<void> => void (await store.updateFeed(record.id, { root }));
  const root = record.root === null ? await firstRoot(remote, source.fingerprint) : ok(record.root);
  if (!root.ok) return root;
  if (record.root === null) await saveRoot(root.value);
  const found = await checkHead(remote, root.value, record.head, source.floor, now(), saveRoot);
  if (!found.ok) return found;
  if (found.value.state === 'unchanged') {
    // The same head under another tag: another server of the same files.
    if (remote.etag !== null && remote.etag !== record.etag) await store.updateFeed(record.id, { etag: remote.etag });
    return ok('unchanged');
  }
  const taken = await takeHead(record, found.value, remote, store);
  // Taken back is taken back, even where the rest cannot be fetched.
  if (!taken.ok)
    await store.updateFeed(record.id, { revoked: mergeRevoked(record.revoked, found.value.head.head.revoked) });
  return taken;
}

async function firstRoot(remote: HttpRemote, fingerprint: string): Promise<Taken<TrustedRoot>> {
  const bytes = await remote.file('root/1.json', 64 * 1024);
  if (!bytes.ok) return refuse('unreachable', bytes.error);
  if (bytes.value === null) return refuse('unreachable', 'root/1.json: is not there');
  const envelope = readEnvelope(bytes.value, 'root 1');
  if (!envelope.ok) return refuse('malformed', envelope.error);
  return orRefuse(await trustFirstRoot(envelope.value, fingerprint), 'signature');
}

async function takeHead(
  record: FeedRecord,
  { head: kept, restarted, clockOff }: NewHead,
  remote: HttpRemote,
  store: ClaimStore,
): Promise<Taken<'changed'>> {
  const { head } = kept;
  const cache = {
    get: (sha256: string) => store.getPart(sha256),
    put: (sha256: string, bytes: Parameters<ClaimStore['putPart']>[2]) => store.putPart(record.id, sha256, bytes),
  };
  // Claims of the release are of no version: the feed's own are fetched whole, once.
  const from = record.head === null || restarted ? null : record.head.head.version;
  const fetched = await fetchClaims(remote, from, head, cache);
  if (!fetched.ok) return fetched;
  let change = await changeTo(head.digest, fetched.value, record, store);
  // The parts are right and do not add up: what is stored here is damaged. It is fetched anew, once.
  if (!change.ok && fetched.value.kind !== 'whole') {
    const whole = await fetchClaims(remote, null, head, cache);
    if (!whole.ok) return whole;
    change = await changeTo(head.digest, whole.value, record, store);
  }
  if (!change.ok) return change;
  const switched = await store.switchOver(record.id, record.digest, change.value, {
    head: kept,
    etag: remote.etag,
    issued: head.issued,
    digest: head.digest,
    claims: head.claims,
    loadedBy: record.loadedBy,
    revoked: head.revoked,
    clockOff,
  });
  if (!switched) return refuse('storage', 'the claims were changed meanwhile');
  await store.clearParts(record.id);
  return ok('changed');
}

/** What is to be written so that the stored claims become those of the head; refused where they would not add up. */
async function changeTo(
  digest: string,
  claims: FetchedClaims,
  record: FeedRecord,
  store: ClaimStore,
): Promise<Taken<ClaimChange>> {
  if (claims.kind === 'same') return finish({ whole: false, put: [], remove: [] }, record.digest, digest);
  const whole = claims.kind === 'whole';
  const before = new Map<string, ModelFile>();
  const old = new Map<string, string>();
  if (whole) for (const file of claims.models) before.set(file.model.id, file);
  else {
    for (const { id, file, digest: own } of await store.stored(record.id, claims.deltas.flatMap(modelsOf))) {
      before.set(id, file);
      old.set(id, own);
    }
  }
  const applied = applyAll(before, claims.deltas);
  if (!applied.ok) return applied;
  const touched = whole ? applied.value.files : pick(applied.value.files, applied.value.touched);
  const put = await Promise.all(
    [...touched].map(async ([id, file]) => ({ id, file, digest: await modelDigest(file) })),
  );
  const remove = [...applied.value.touched].filter((id) => !applied.value.files.has(id));
  const gone = [...put.map(({ id }) => id), ...remove].flatMap((id) => old.get(id) ?? []);
  const moved = moveDigest(
    whole ? emptyDigest : record.digest,
    gone,
    put.map((one) => one.digest),
  );
  return finish({ whole, put, remove: whole ? [] : remove }, moved, digest);
}

function finish(change: ClaimChange, found: string, wanted: string): Taken<ClaimChange> {
  if (found === wanted) return ok(change);
  return refuse(
    'mismatch',
    `claims: received some whose digest is ${found.slice(0, 12)}, allowed ${wanted.slice(0, 12)}`,
  );
}

function applyAll(
  before: ReadonlyMap<string, ModelFile>,
  deltas: readonly Delta[],
): Taken<{ readonly files: Map<string, ModelFile>; readonly touched: Set<string> }> {
  const files = new Map(before);
  const touched = new Set<string>();
  for (const delta of deltas) {
    const applied = applyDelta(files, delta);
    if (!applied.ok) return refuse('mismatch', applied.error);
    for (const [id, file] of applied.value) {
      touched.add(id);
      if (file === null) files.delete(id);
      else files.set(id, file);
    }
  }
  return ok({ files, touched });
}

function pick(files: ReadonlyMap<string, ModelFile>, ids: ReadonlySet<string>): Map<string, ModelFile> {
  return new Map([...files].filter(([id]) => ids.has(id)));
}

function mergeRevoked(old: readonly Revocation[], fresh: readonly Revocation[]): Revocation[] {
  return [...new Map([...old, ...fresh].map((one) => [one.claim, one])).values()];
}
