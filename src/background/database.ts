import type { ModelFile } from '#core/claim/schema.ts';
import { gatePattern } from '#core/matching/gate.ts';
import type { Result } from '#core/result.ts';
import type { DatabaseState } from '#messages';
import type { ClaimStore } from './claim-store.ts';

/** What the database needs of the world. */
export interface DatabaseParts {
  readonly store: ClaimStore;
  /** The version of the extension that runs. */
  readonly version: string;
  /** The snapshot that ships with this version, decoded and checked. */
  readonly readSnapshot: () => Promise<Result<{ readonly issued: string; readonly models: readonly ModelFile[] }>>;
  readonly saveGatePattern: (pattern: string) => Promise<void>;
  readonly readError: () => Promise<string | null>;
  readonly saveError: (error: string | null) => Promise<void>;
}

/** Fills the claim store from the bundled snapshot, and says how that went. */
export interface Database {
  /** Loads the snapshot of this version, unless it is loaded already. Old claims stay where it is damaged. */
  ensure(): Promise<void>;
  /** Loads the snapshot whatever is there: an unpacked extension may change without a new version. */
  reload(): Promise<void>;
  state(): Promise<DatabaseState>;
  /** Changes whenever claims were replaced: what was derived from older ones is void. */
  readonly generation: number;
}

export function createDatabase(parts: DatabaseParts): Database {
  const { store, version } = parts;
  let generation = 0;
  // One load at a time: an install event and a page's question may come together.
  let loading: Promise<void> | null = null;
  let ready = false;

  const load = async (): Promise<void> => {
    const snapshot = await parts.readSnapshot();
    if (!snapshot.ok) {
      await parts.saveError(snapshot.error);
      return;
    }
    const { issued, models } = snapshot.value;
    await store.replace(models, { issued, loadedBy: version });
    generation += 1;
    await parts.saveGatePattern(gatePattern(models.map(({ model }) => model)));
    await parts.saveError(null);
  };
  const once = (work: () => Promise<void>): Promise<void> => {
    loading ??= work().finally(() => {
      loading = null;
    });
    return loading;
  };

  return {
    async ensure() {
      if (ready) return;
      await once(async () => {
        const meta = await store.meta();
        if (meta?.loadedBy !== version) await load();
        ready = true;
      });
    },
    async reload() {
      await loading;
      await once(load);
    },
    async state() {
      const [meta, error] = await Promise.all([store.meta(), parts.readError()]);
      return { issued: meta?.issued ?? null, error };
    },
    get generation() {
      return generation;
    },
  };
}
