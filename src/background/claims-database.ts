import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Model, ModelFile } from '#core/claim/schema.ts';
import type { Bytes } from '#core/feed/bytes.ts';
import type { FeedRecord } from './feed-record.ts';

/** A model's claims as one feed has them. */
export interface StoredFile {
  readonly feed: string;
  readonly id: string;
  readonly file: ModelFile;
  /** See `state-digest.ts`. */
  readonly digest: string;
}

export interface ClaimsSchema extends DBSchema {
  /** By feed and model: a page costs the models that it names and no others. */
  files: { key: [string, string]; value: StoredFile };
  /** The models alone: names are read at each start of the background, claims are not. */
  models: { key: [string, string]; value: { readonly feed: string; readonly id: string; readonly model: Model } };
  feeds: { key: string; value: FeedRecord };
  /** Parts of a download that is under way, by their hash, and the feed they are of. */
  parts: { key: string; value: { readonly sha256: string; readonly feed: string; readonly bytes: Bytes } };
  /** Counts the changes: what was derived from another count is void. */
  meta: { key: 'stamp'; value: number };
}

export type ClaimsDatabase = IDBPDatabase<ClaimsSchema>;

/** Of the stored shape. Another one drops all: the snapshot and the feeds bring it back. */
const version = 2;

/** Gives the claims database, and opens it again should the browser have closed it. */
export function claimsDatabase(name: string): () => Promise<ClaimsDatabase> {
  let open: Promise<ClaimsDatabase> | null = null;
  const database = (): Promise<ClaimsDatabase> => {
    open ??= openDB<ClaimsSchema>(name, version, {
      upgrade(db) {
        for (const old of Array.from(db.objectStoreNames)) db.deleteObjectStore(old);
        db.createObjectStore('files', { keyPath: ['feed', 'id'] });
        db.createObjectStore('models', { keyPath: ['feed', 'id'] });
        db.createObjectStore('feeds', { keyPath: 'id' });
        db.createObjectStore('parts', { keyPath: 'sha256' });
        db.createObjectStore('meta');
      },
      // A newer version of the extension waits for this one to let go.
      blocking: () => void database().then((db) => db.close()),
      terminated: () => {
        open = null;
      },
    }).catch((error: unknown) => {
      open = null;
      throw error;
    });
    return open;
  };
  return database;
}
