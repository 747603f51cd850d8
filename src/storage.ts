import { storage } from 'wxt/utils/storage';
import { gateStorageKey } from '#core/matching/gate.ts';
import type { FoundLabel } from '#messages';

/**
 * Everything that is stored outside the claim database. An item whose shape changes gets a new version and a
 * pure migration; what is derived from the database is not migrated but made again.
 */

/** What the gate script reads on each page; written whenever the database changes. Derived. */
export interface GateItem {
  readonly version: 2;
  /** Source of a regular expression for the flag `i`. */
  readonly pattern: string;
  /** The count of changes of the claims that it was made from. */
  readonly stamp: number;
}

export const gateItem = storage.defineItem<GateItem | null>(`local:${gateStorageKey}`, { fallback: null });

/** Why the last attempt to load claims failed; null after a good one. */
export const databaseErrorItem = storage.defineItem<string | null>('local:databaseError', { fallback: null });

/** What was found in a tab, as the background matched it. Kept for the session only: it says what was read. */
export type StoredReport =
  | { readonly token: string; readonly at: number; readonly state: 'reading' | 'no-article' }
  | { readonly token: string; readonly at: number; readonly state: 'failed'; readonly error: string }
  | { readonly token: string; readonly at: number; readonly state: 'read'; readonly found: readonly FoundLabel[] };

const reportPrefix = 'report:';

export const reportItem = (tab: number) =>
  storage.defineItem<StoredReport | null>(`session:${reportPrefix}${tab}`, { fallback: null });

/** The tabs of which there is a report: a painter is at work in them, or was. */
export async function reportedTabs(): Promise<number[]> {
  const all = await storage.snapshot('session');
  return Object.keys(all)
    .filter((key) => key.startsWith(reportPrefix))
    .map((key) => Number(key.slice(reportPrefix.length)));
}

/** Keeps the newest reports only, so that nobody has to listen for each tab that closes. */
export async function dropOldReports(keep: number): Promise<void> {
  const all = await storage.snapshot('session');
  const reports = Object.entries(all).filter(([key]) => key.startsWith(reportPrefix)) as [string, StoredReport][];
  const old = reports.toSorted(([, a], [, b]) => b.at - a.at).slice(keep);
  await storage.removeItems(old.map(([key]) => `session:${key}` as const));
}
