import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Model, ModelFile } from '#core/claim/schema.ts';

/**
 * The claims, in IndexedDB: one record a model, so that a page costs the models that it names and no others.
 * What is in here was checked when it was decoded; it is only ever replaced as a whole, in one transaction, so
 * a stop at any moment leaves the old data or the new and nothing between.
 */
export interface ClaimStore {
  /** What is loaded; null for an empty store. */
  meta(): Promise<StoreMeta | null>;
  replace(files: readonly ModelFile[], meta: StoreMeta): Promise<void>;
  /** All models without their claims. */
  models(): Promise<Model[]>;
  /** The files of the models of these ids, those that exist. */
  load(ids: readonly string[]): Promise<ModelFile[]>;
}

export interface StoreMeta {
  /** When the snapshot was issued, ISO 8601. */
  readonly issued: string;
  /** The version of the extension that loaded it: another version brings another snapshot. */
  readonly loadedBy: string;
}

interface Schema extends DBSchema {
  /** Model files by the model's id. */
  files: { key: string; value: ModelFile };
  /** The models alone: names are read at each start of the background, claims are not. */
  models: { key: string; value: Model };
  meta: { key: 'snapshot'; value: StoreMeta };
}

const stores = ['files', 'models', 'meta'] as const;

/** Opens the claims database, and opens it again should the browser have closed it. */
export function createClaimStore(name = 'claims'): ClaimStore {
  let open: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    open ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('files', { keyPath: 'model.id' });
        db.createObjectStore('models', { keyPath: 'id' });
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

  return {
    async meta() {
      return (await (await database()).get('meta', 'snapshot')) ?? null;
    },
    async replace(files, meta) {
      const transaction = (await database()).transaction(stores, 'readwrite');
      const writes: Promise<unknown>[] = [transaction.done];
      try {
        writes.push(transaction.objectStore('files').clear(), transaction.objectStore('models').clear());
        for (const file of files) {
          writes.push(transaction.objectStore('files').put(file), transaction.objectStore('models').put(file.model));
        }
        writes.push(transaction.objectStore('meta').put(meta, 'snapshot'));
      } catch (error) {
        // A record that cannot be stored throws at once; without this the rest would be committed.
        transaction.abort();
        await Promise.allSettled(writes);
        throw error;
      }
      await Promise.all(writes);
    },
    async models() {
      return (await database()).getAll('models');
    },
    async load(ids) {
      const store = (await database()).transaction('files').store;
      const files = await Promise.all(ids.map((id) => store.get(id)));
      return files.filter((file) => file !== undefined);
    },
  };
}
