import { check } from '#core/check.ts';
import { Sha256Schema } from '#core/feed/root.ts';
import { FeedAddressSchema } from '#core/feed/snapshot.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { ClaimStore } from './claim-store.ts';
import { newFeed, type Database } from './database.ts';
import { officialFeed } from './feed-record.ts';
import type { SyncOutcome } from './sync.ts';

/** What the reader does with feeds. */
export interface Feeds {
  /** Adds a feed and fetches its claims; where that fails it is not added, and the error says why. */
  add(address: string, fingerprint: string): Promise<Result<null>>;
  set(id: string, enabled: boolean): Promise<Result<null>>;
  remove(id: string): Promise<Result<null>>;
  sync(id: string): Promise<Result<null>>;
}

export interface FeedsParts {
  readonly store: ClaimStore;
  readonly database: Pick<Database, 'ensure' | 'changed'>;
  readonly sync: (id: string) => Promise<SyncOutcome>;
  readonly now: () => Date;
}

/** More would make each page pay for all of them. */
const mostFeeds = 20;

export function createFeeds({ store, database, sync, now }: FeedsParts): Feeds {
  return {
    async add(address, fingerprint) {
      await database.ensure();
      const place = check(FeedAddressSchema, address.trim(), 'address');
      if (!place.ok) return place;
      // As people copy it: in groups, in capitals.
      const digits = check(Sha256Schema, fingerprint.replaceAll(/[\s:]/gu, '').toLowerCase(), 'fingerprint');
      if (!digits.ok) return digits;
      const feeds = await store.feeds();
      if (feeds.some(({ source }) => source?.fingerprint === digits.value)) return fail('this feed is there already');
      if (feeds.length >= mostFeeds) return fail(`received feed ${feeds.length + 1}, allowed ${mostFeeds}`);
      await store.addFeed(
        newFeed(digits.value, { address: place.value, fingerprint: digits.value, floor: null }, now()),
      );
      const outcome = await sync(digits.value);
      if (typeof outcome === 'string') return ok(null);
      await store.removeFeed(digits.value);
      return fail(outcome.error);
    },
    async set(id, enabled) {
      if (!(await store.updateFeed(id, { enabled }))) return fail(`received feed "${id}", allowed one that is there`);
      await database.changed();
      return ok(null);
    },
    async remove(id) {
      if (id === officialFeed) return fail('the feed that comes with Hedge can be switched off, not removed');
      await store.removeFeed(id);
      await database.changed();
      return ok(null);
    },
    async sync(id) {
      const outcome = await sync(id);
      return typeof outcome === 'string' ? ok(null) : fail(outcome.error);
    },
  };
}
