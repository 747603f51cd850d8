import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '#core/check.ts';
import { instant } from '#core/feed/build.ts';
import { toHex, utf8 } from '#core/feed/bytes.ts';
import { readEnvelope } from '#core/feed/envelope.ts';
import { generateKey, SigningKeySchema, type SigningKey } from '#core/feed/keys.ts';
import { readFeed } from '#core/feed/read-feed.ts';
import { fingerprintOf, signRoot } from '#core/feed/root.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Database } from '../database/open.ts';
import { draw } from '../store/events.ts';
import { newestVersion, readFeedFile, storedFeed } from './stored-feed.ts';

const rootYears = 2;

/** The feed's keys and its fingerprint, as a started registry holds them. */
export interface FeedIdentity {
  readonly feedKeys: readonly SigningKey[];
  readonly fingerprint: string;
}

/**
 * Finds the feed's keys, or makes them at the first start: `keys/root.json` and `keys/feed.json` in the data folder,
 * readable by their owner alone. The root key signs no head: it may, and should, be moved elsewhere once the root is
 * signed. An instance that joins others needs their `keys/feed.json`.
 */
export async function openKeys(
  { db }: Database,
  folder: string,
  name: string,
  publicUrl: string,
  now: Date,
): Promise<Result<FeedIdentity>> {
  const feedKey = await readKey(join(folder, 'keys/feed.json'));
  if (!feedKey.ok) return feedKey;
  const done = await db.transaction().execute(async (tx): Promise<Result<SigningKey>> => {
    await draw(tx, 'feed'); // Of two instances one waits here until the other has signed the root.
    if ((await readFeedFile(tx, 'root/1.json')) !== null) {
      return feedKey.value === null
        ? fail(`${folder}/keys/feed.json: is not there, but the database holds a feed already: copy its key here`)
        : ok(feedKey.value);
    }
    const own = feedKey.value ?? (await makeKey(folder, 'feed'));
    const kept = await readKey(join(folder, 'keys/root.json'));
    if (!kept.ok) return kept;
    const rootKey = kept.value ?? (await makeKey(folder, 'root'));
    const expires = new Date(now);
    expires.setUTCFullYear(expires.getUTCFullYear() + rootYears);
    const envelope = await signRoot(
      {
        type: 'hedge-feed-root',
        format: 1,
        feed: toHex(crypto.getRandomValues(new Uint8Array(16))),
        name,
        version: 1,
        expires: instant(expires),
        rootKeys: [rootKey.public],
        rootThreshold: 1,
        feedKeys: [own.public],
        feedThreshold: 1,
        registry: publicUrl,
        contact: null,
      },
      [rootKey],
    );
    const bytes = utf8(`${JSON.stringify(envelope)}\n`);
    await tx.insertInto('feed_files').values({ path: 'root/1.json', bytes, serial: 0 }).execute();
    return ok(own);
  });
  if (!done.ok) return done;
  const bytes = await readFeedFile(db, 'root/1.json');
  const envelope = bytes === null ? fail('root/1.json: is not there') : readEnvelope(bytes, 'root 1');
  if (!envelope.ok) return envelope;
  const fingerprint = await fingerprintOf(envelope.value);
  if (!fingerprint.ok) return fingerprint;
  const newest = await newestVersion(db);
  const feed = await readFeed(storedFeed(db), fingerprint.value, newest?.issued_at ?? now);
  if (!feed.ok) return fail(`feed: ${feed.reason}: ${feed.error}`);
  if (!feed.value.root.root.feedKeys.includes(done.value.public)) {
    return fail(`${folder}/keys/feed.json: received a key that root ${feed.value.root.root.version} does not name`);
  }
  return ok({ feedKeys: [done.value], fingerprint: fingerprint.value });
}

async function readKey(path: string): Promise<Result<SigningKey | null>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? ok(null) : fail(`${path}: ${(error as Error).message}`);
  }
  try {
    return check(SigningKeySchema, JSON.parse(text), path);
  } catch {
    return fail(`${path}: received no JSON, allowed a signing key`);
  }
}

async function makeKey(folder: string, name: 'root' | 'feed'): Promise<SigningKey> {
  const key = await generateKey();
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  await writeFile(join(folder, `keys/${name}.json`), `${JSON.stringify(key)}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}
