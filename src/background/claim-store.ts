import type { Claim, Model, ModelFile } from '#core/claim/schema.ts';
import type { Bytes } from '#core/feed/bytes.ts';
import { claimsDatabase, type StoredFile } from './claims-database.ts';
import { officialFeed, type FeedRecord } from './feed-record.ts';

/**
 * The claims of all feeds, in IndexedDB. What is in here was checked when it came in; it changes in one
 * transaction together with the record of its feed, so a stop at any moment leaves the old claims or the new and
 * nothing between.
 */
export interface ClaimStore {
  /** All feeds: the official one first, then in the order in which they were added. */
  feeds(): Promise<FeedRecord[]>;
  /** Changes the record of a feed; false where there is no such feed. */
  updateFeed(id: string, patch: Partial<FeedRecord>): Promise<boolean>;
  /** Adds a feed without claims; false where it is there already. */
  addFeed(record: FeedRecord): Promise<boolean>;
  /** Takes a feed away with all that came from it. */
  removeFeed(id: string): Promise<void>;
  /**
   * Changes the claims of a feed and its record in one transaction. False, and nothing is changed, where the feed
   * has gone or its claims are not those that the change was made for (told by their digest).
   */
  switchOver(id: string, from: string, change: ClaimChange, patch: Partial<FeedRecord>): Promise<boolean>;
  /** Models of a feed as they are stored, those that exist. */
  stored(feed: string, ids: readonly string[]): Promise<StoredFile[]>;
  /** Counts the changes of what readers are shown. */
  stamp(): Promise<number>;
  /** All models of feeds that are switched on, each once. */
  models(): Promise<Model[]>;
  /** The claims on these models, of all feeds that are switched on, without those that were revoked. */
  load(ids: readonly string[]): Promise<LoadedModel[]>;
  /** Parts of downloads that are under way. */
  getPart(sha256: string): Promise<Bytes | null>;
  putPart(feed: string, sha256: string, bytes: Bytes): Promise<void>;
  clearParts(feed: string): Promise<void>;
}

export interface ClaimChange {
  /** True: whatever is not among `put` goes. */
  readonly whole: boolean;
  readonly put: readonly Omit<StoredFile, 'feed'>[];
  readonly remove: readonly string[];
}

/** A model with the claims of all feeds, and where there is more than one feed, the name of each claim's. */
export interface LoadedModel extends ModelFile {
  readonly feeds: ReadonlyMap<string, string>;
}

/** Opens the store. */
export function createClaimStore(name = 'claims'): ClaimStore {
  const database = claimsDatabase(name);

  const enabled = async (): Promise<FeedRecord[]> => (await feeds()).filter((feed) => feed.enabled);
  const feeds = async (): Promise<FeedRecord[]> => (await (await database()).getAll('feeds')).toSorted(inOrder);

  return {
    feeds,
    async updateFeed(id, patch) {
      const transaction = (await database()).transaction(['feeds', 'meta'], 'readwrite');
      const store = transaction.objectStore('feeds');
      const record = await store.get(id);
      if (record !== undefined) {
        const next = { ...record, ...patch };
        await store.put(next);
        if (next.enabled !== record.enabled || !sameClaims(next, record)) await count(transaction.objectStore('meta'));
      }
      await transaction.done;
      return record !== undefined;
    },
    async addFeed(record) {
      const transaction = (await database()).transaction('feeds', 'readwrite');
      const isNew = (await transaction.store.get(record.id)) === undefined;
      if (isNew) await transaction.store.put(record);
      await transaction.done;
      return isNew;
    },
    async removeFeed(id) {
      const transaction = (await database()).transaction(['feeds', 'files', 'models', 'parts', 'meta'], 'readwrite');
      const own = rangeOf(id);
      await Promise.all([
        transaction.objectStore('feeds').delete(id),
        transaction.objectStore('files').delete(own),
        transaction.objectStore('models').delete(own),
        dropParts(transaction.objectStore('parts'), id),
        count(transaction.objectStore('meta')),
        transaction.done,
      ]);
    },
    async switchOver(id, from, change, patch) {
      const transaction = (await database()).transaction(['feeds', 'files', 'models', 'meta'], 'readwrite');
      const [feedStore, files, models] = [
        transaction.objectStore('feeds'),
        transaction.objectStore('files'),
        transaction.objectStore('models'),
      ];
      const writes: Promise<unknown>[] = [];
      try {
        const record = await feedStore.get(id);
        if (record === undefined || record.digest !== from) {
          await transaction.done;
          return false;
        }
        if (change.whole) writes.push(files.delete(rangeOf(id)), models.delete(rangeOf(id)));
        for (const model of change.remove) writes.push(files.delete([id, model]), models.delete([id, model]));
        for (const stored of change.put) {
          writes.push(files.put({ ...stored, feed: id }));
          writes.push(models.put({ feed: id, id: stored.id, model: stored.file.model }));
        }
        writes.push(feedStore.put({ ...record, ...patch }), count(transaction.objectStore('meta')));
        await Promise.all([...writes, transaction.done]);
        return true;
      } catch (error) {
        // A record that cannot be stored throws at once; without this the rest would be committed.
        try {
          transaction.abort();
        } catch {
          // It has aborted by itself: the disk is full.
        }
        await Promise.allSettled([...writes, transaction.done]);
        throw error;
      }
    },
    async stored(feed, ids) {
      const store = (await database()).transaction('files').store;
      const files = await Promise.all(ids.map((id) => store.get([feed, id])));
      return files.filter((file) => file !== undefined);
    },
    async stamp() {
      return (await (await database()).get('meta', 'stamp')) ?? 0;
    },
    async models() {
      const order = await enabled();
      const all = await (await database()).getAll('models');
      const place = new Map(order.map(({ id }, at) => [id, at]));
      const found = new Map<string, Model>();
      const known = all.filter(({ feed }) => place.has(feed));
      for (const { id, model } of known.toSorted((a, b) => (place.get(a.feed) ?? 0) - (place.get(b.feed) ?? 0))) {
        if (!found.has(id)) found.set(id, model);
      }
      return [...found.values()];
    },
    async load(ids) {
      const order = await enabled();
      const store = (await database()).transaction('files').store;
      const found = await Promise.all(
        ids.map(async (id) => {
          const files = await Promise.all(order.map((feed) => store.get([feed.id, id])));
          return merge(order, files);
        }),
      );
      return found.filter((file) => file !== null);
    },
    async getPart(sha256) {
      return (await (await database()).get('parts', sha256))?.bytes ?? null;
    },
    async putPart(feed, sha256, bytes) {
      await (await database()).put('parts', { sha256, feed, bytes });
    },
    async clearParts(feed) {
      const transaction = (await database()).transaction('parts', 'readwrite');
      await Promise.all([dropParts(transaction.store, feed), transaction.done]);
    },
  };
}

/** Puts together what several feeds say of a model: its names are those of the first that knows it. */
function merge(order: readonly FeedRecord[], files: readonly (StoredFile | undefined)[]): LoadedModel | null {
  let model: Model | null = null;
  const claims = new Map<string, Claim>();
  const feeds = new Map<string, string>();
  for (const [at, feed] of order.entries()) {
    const stored = files[at];
    if (stored === undefined) continue;
    model ??= stored.file.model;
    const revoked = new Set(feed.revoked.map((one) => one.claim));
    for (const claim of stored.file.claims) {
      if (revoked.has(claim.id)) continue;
      // Two feeds may use one id for two things: beyond the first, ids carry their feed.
      const id = feed.id === officialFeed ? claim.id : `${claim.id}@${feed.id.slice(0, 8)}`;
      claims.set(id, id === claim.id ? claim : { ...claim, id });
      if (order.length > 1) feeds.set(id, feed.root?.root.name ?? 'Hedge');
    }
  }
  return model === null ? null : { model, claims: [...claims.values()], feeds };
}

function inOrder(a: FeedRecord, b: FeedRecord): number {
  if (a.id === officialFeed || b.id === officialFeed) return a.id === officialFeed ? -1 : 1;
  return a.addedAt < b.addedAt ? -1 : 1;
}

function sameClaims(a: FeedRecord, b: FeedRecord): boolean {
  return a.digest === b.digest && JSON.stringify(a.revoked) === JSON.stringify(b.revoked);
}

/** All keys that begin with a feed's id: an array sorts after every text. */
function rangeOf(feed: string): IDBKeyRange {
  return IDBKeyRange.bound([feed], [feed, []]);
}

interface Counter {
  get(key: 'stamp'): Promise<number | undefined>;
  put(value: number, key: 'stamp'): Promise<unknown>;
}

async function count(store: Counter): Promise<void> {
  await store.put(((await store.get('stamp')) ?? 0) + 1, 'stamp');
}

interface PartCursor {
  readonly value: { readonly feed: string };
  delete(): Promise<void>;
  continue(): Promise<PartCursor | null>;
}

async function dropParts(store: { openCursor(): Promise<PartCursor | null> }, feed: string): Promise<void> {
  for (let cursor = await store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (cursor.value.feed === feed) await cursor.delete();
  }
}
