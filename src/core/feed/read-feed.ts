import type { ModelFile } from '#core/claim/schema.ts';
import { readEnvelope } from './envelope.ts';
import { applyDelta } from './part.ts';
import { orRefuse, refuse, type Taken } from './refusal.ts';
import { trustFirstRoot, type TrustedRoot } from './root.ts';
import { digestOf } from './state-digest.ts';
import { checkHead, fetchClaims, followRoots, type FeedRemote, type KeptHead } from './update.ts';
import { ok } from '#core/result.ts';

/** A feed as one finds it who knows nothing of it but its fingerprint. */
export interface ReadFeed {
  readonly root: TrustedRoot;
  /** Null for a feed that has a root and no head yet. */
  readonly head: KeptHead | null;
  readonly models: readonly ModelFile[];
}

/** Reads a whole feed with all the checks of a reader who meets it for the first time. */
export async function readFeed(remote: FeedRemote, fingerprint: string, now: Date): Promise<Taken<ReadFeed>> {
  const bytes = await remote.file('root/1.json', 64 * 1024);
  if (!bytes.ok) return refuse('unreachable', bytes.error);
  if (bytes.value === null) return refuse('unreachable', 'root/1.json: is not there');
  const envelope = readEnvelope(bytes.value, 'root 1');
  if (!envelope.ok) return refuse('malformed', envelope.error);
  const first = orRefuse(await trustFirstRoot(envelope.value, fingerprint), 'signature');
  if (!first.ok) return first;
  const root = await followRoots(remote, first.value, async () => undefined);
  if (!root.ok) return root;
  const there = await remote.file('head.json', 1024 * 1024);
  if (there.ok && there.value === null) return ok({ root: root.value, head: null, models: [] });
  const found = await checkHead(remote, root.value, null, null, now, async () => undefined);
  if (!found.ok) return found;
  if (found.value.state === 'unchanged') return refuse('malformed', 'head: received "unchanged" unasked');
  const { head } = found.value;
  const claims = await fetchClaims(remote, null, head.head, { get: async () => null, put: async () => undefined });
  if (!claims.ok) return claims;
  if (claims.value.kind !== 'whole') return refuse('malformed', 'feed: received no snapshot');
  const files = new Map(claims.value.models.map((file) => [file.model.id, file]));
  for (const delta of claims.value.deltas) {
    const applied = applyDelta(files, delta);
    if (!applied.ok) return refuse('mismatch', applied.error);
    for (const [id, file] of applied.value) {
      if (file === null) files.delete(id);
      else files.set(id, file);
    }
  }
  const models = [...files.values()];
  const digest = await digestOf(models);
  if (digest !== head.head.digest) {
    return refuse('mismatch', `claims: received some whose digest is ${digest}, allowed ${head.head.digest}`);
  }
  return ok({ root: root.value, head, models });
}
