import { defaultSettings, readSettings, type Settings } from '#core/settings.ts';

/** What the settings need of the world. */
export interface SettingsParts {
  readonly readLocal: () => Promise<unknown>;
  readonly saveLocal: (settings: Settings) => Promise<void>;
  readonly readSynced: () => Promise<unknown>;
  readonly saveSynced: (settings: Settings | null) => Promise<void>;
  readonly now: () => number;
}

export interface SettingsStore {
  get(): Promise<Settings>;
  set(settings: Settings): Promise<void>;
  /** Takes over what another device of the reader has set since; true where it did. */
  takeSynced(): Promise<boolean>;
  reset(): Promise<void>;
}

/** Browsers take 8,192 bytes per synced item, its key counted; what is larger stays on this device. */
const largestSynced = 8000;

export function createSettings(parts: SettingsParts): SettingsStore {
  const get = async (): Promise<Settings> => readSettings(await parts.readLocal());
  return {
    get,
    async set(settings) {
      const changed = { ...settings, changedAt: parts.now() };
      await parts.saveLocal(changed);
      if (new TextEncoder().encode(JSON.stringify(changed)).length > largestSynced) return;
      // No account, or its storage is full: the settings hold here all the same.
      await parts.saveSynced(changed).catch(() => undefined);
    },
    async takeSynced() {
      const [own, other] = [await get(), readSettings(await parts.readSynced().catch(() => null))];
      if (other.changedAt <= own.changedAt) return false;
      await parts.saveLocal(other);
      return true;
    },
    async reset() {
      await parts.saveLocal(defaultSettings);
      await parts.saveSynced(null).catch(() => undefined);
    },
  };
}
