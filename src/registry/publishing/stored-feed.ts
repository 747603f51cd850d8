import type { Kysely, Transaction } from 'kysely';
import type { Bytes } from '#core/feed/bytes.ts';
import { utf8 } from '#core/feed/bytes.ts';
import type { FeedRemote } from '#core/feed/update.ts';
import { fail, ok } from '#core/result.ts';
import type { Row, Tables } from '../database/tables.ts';

type Reader = Kysely<Tables> | Transaction<Tables>;

/** The newest head as it is served, or null before the first. */
export async function newestVersion(db: Reader): Promise<Row<'feed_versions'> | null> {
  const row = await db.selectFrom('feed_versions').selectAll().orderBy('serial', 'desc').limit(1).executeTakeFirst();
  return row ?? null;
}

/** A file of the feed by its path, or null. */
export async function readFeedFile(db: Reader, path: string): Promise<Bytes | null> {
  const row = await db.selectFrom('feed_files').select('bytes').where('path', '=', path).executeTakeFirst();
  return row === undefined ? null : new Uint8Array(row.bytes);
}

/** The feed in the database, for the reader's own code. */
export function storedFeed(db: Reader): FeedRemote {
  return {
    async head(limit) {
      const version = await newestVersion(db);
      if (version === null) return fail('head.json: is not there');
      const bytes = utf8(version.envelope);
      return bytes.length > limit ? fail(`head.json: received ${bytes.length} bytes, allowed ${limit}`) : ok(bytes);
    },
    async file(path, limit) {
      // The head lies with the versions; to ask whether it is there is how a feed without one is told.
      const newest = path === 'head.json' ? await newestVersion(db) : null;
      const bytes = newest === null ? await readFeedFile(db, path) : utf8(newest.envelope);
      return bytes !== null && bytes.length > limit
        ? fail(`${path}: received ${bytes.length} bytes, allowed ${limit}`)
        : ok(bytes);
    },
  };
}
