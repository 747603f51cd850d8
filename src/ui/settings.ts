import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings } from '#core/settings.ts';
import { send } from '#messages';
import { settingsItem } from '#storage';

/** The settings as they are, kept up to date; null before they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void settingsItem.getValue().then((stored) => setSettings(readSettings(stored)));
    return settingsItem.watch((stored) => setSettings(readSettings(stored)));
  }, []);
  return settings;
}

/** Changes some settings by what they are now. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<boolean> {
  const now = await send('settings/get', null);
  if (!now.ok) return false;
  return (await send('settings/set', { ...now.value, ...change(now.value) })).ok;
}

/** A list with an entry added or taken out. */
export function toggled<T>(list: readonly T[], entry: T, wanted: boolean): T[] {
  const rest = list.filter((one) => one !== entry);
  return wanted ? [...rest, entry] : rest;
}
