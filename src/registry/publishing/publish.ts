import type { Transaction } from 'kysely';
import { buildVersion, instant } from '#core/feed/build.ts';
import { partPath, type Head, type Revocation } from '#core/feed/head.ts';
import { DeltaSchema, unpackPart } from '#core/feed/part.ts';
import { readFeed } from '#core/feed/read-feed.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Tables } from '../database/tables.ts';
import type { Deps } from '../deps.ts';
import { readModelFiles } from '../store/claims.ts';
import { appendEvents, draw } from '../store/events.ts';
import { isSingleOperator } from '../store/members.ts';
import { newestVersion, storedFeed } from './stored-feed.ts';

/** Hours for which a head is believed; one is signed anew long before, see `keepFresh`. */
const lifetime = 7 * 24;
const mostRevocations = 100; // As many as a head may name.

/**
 * Publishes what the database holds as the feed's next head: in the transaction that changed the claims, so that a
 * decision and its publication happen both or not at all. A row lock lets one instance publish at a time. What is built
 * is read back with the reader's own code before the transaction may end.
 */
export async function publish(
  tx: Transaction<Tables>,
  deps: Pick<Deps, 'now' | 'feedKeys' | 'fingerprint' | 'settings'>,
  actor: string,
): Promise<Result<Head>> {
  await draw(tx, 'feed');
  const now = deps.now();
  const stored = storedFeed(tx);
  // As it was believed when it was issued: after a long stop the last head has expired, and a new one must follow it.
  const newest = await newestVersion(tx);
  const before = await readFeed(stored, deps.fingerprint, newest?.issued_at ?? now);
  if (!before.ok) return fail(`feed: ${before.reason}: ${before.error}`);
  const { root, head, models } = before.value;
  const built = await buildVersion({
    root,
    keys: deps.feedKeys,
    before: head === null ? null : { head: head.head, hash: head.hash, models },
    models: await readModelFiles(tx),
    revoked: await readRevoked(tx),
    singleOperator: await isSingleOperator(tx, deps.settings),
    now,
    lifetime,
    async readDelta(ref) {
      const bytes = await stored.file(partPath(ref), ref.size);
      const delta = bytes.ok && bytes.value !== null ? await unpackPart(DeltaSchema, ref, bytes.value) : null;
      if (delta === null || !delta.ok) throw new Error(`${partPath(ref)}: is not there, or damaged`);
      return delta.value;
    },
  });
  for (const [path, bytes] of built.files) {
    await tx
      .insertInto('feed_files')
      .values({ path, bytes, serial: built.head.serial })
      .onConflict((conflict) => conflict.column('path').doNothing())
      .execute();
  }
  await tx
    .insertInto('feed_versions')
    .values({
      serial: built.head.serial,
      version: built.head.version,
      issued_at: now,
      envelope: `${JSON.stringify(built.envelope)}\n`,
      head_hash: built.hash,
      changes: built.changes,
    })
    .execute();
  await appendEvents(tx, [
    {
      at: now,
      actor,
      kind: 'feed-published',
      subjectKind: 'feed',
      subject: String(built.head.serial),
      why: null,
      before: head === null ? null : { serial: head.head.serial, version: head.head.version },
      after: { serial: built.head.serial, version: built.head.version, changes: built.changes },
    },
  ]);
  const back = await readFeed(stored, deps.fingerprint, now);
  return back.ok ? ok(built.head) : fail(`feed: what was built would be refused: ${back.reason}: ${back.error}`);
}

/** Runs a change and publishes what came of it; where either fails, neither has happened. */
export async function changeAndPublish<T>(
  deps: Deps,
  actor: string,
  change: (tx: Transaction<Tables>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const undone: { error: string | null } = { error: null };
  try {
    return await deps.database.db.transaction().execute(async (tx) => {
      const changed = await change(tx);
      const published: Result<unknown> = changed.ok ? await publish(tx, deps, actor) : changed;
      if (!published.ok) {
        undone.error = published.error;
        throw new Error(published.error);
      }
      deps.metrics.published.inc();
      return changed;
    });
  } catch (error) {
    if (undone.error !== null) return fail(undone.error);
    throw error;
  }
}

/** Signs the same claims under a fresh head once the newest is a day old. True where it did. */
export async function keepFresh(deps: Deps): Promise<boolean> {
  const day = 24 * 60 * 60 * 1000;
  const { db } = deps.database;
  const newest = await db.selectFrom('feed_versions').select('issued_at').orderBy('serial', 'desc').limit(1).execute();
  if (deps.now().getTime() - (newest[0]?.issued_at.getTime() ?? 0) <= day) return false;
  const done = await changeAndPublish(deps, 'registry', async () => ok(null));
  if (!done.ok) deps.log.error({ error: done.error }, 'no fresh head');
  return done.ok;
}

async function readRevoked(tx: Transaction<Tables>): Promise<Revocation[]> {
  const rows = await tx
    .selectFrom('claims')
    .select(['id', 'updated_at', 'revoked_why'])
    .where('state', '=', 'revoked')
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(mostRevocations)
    .execute();
  return rows
    .toReversed()
    .map((row) => ({ claim: row.id, at: instant(row.updated_at), why: (row.revoked_why ?? '').slice(0, 300) }));
}
