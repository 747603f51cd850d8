import { storage } from 'wxt/utils/storage';
import { gateStorageKey, type Gate } from '#core/matching/name-test.ts';
import type { ReportBody } from '#core/report/schema.ts';
import type { Draft, FoundLabel } from '#messages';

/**
 * Everything that is stored outside the claim database. An item whose shape changes gets a new version and a
 * pure migration; what is derived from the database is not migrated but made again.
 */

/** What the gate script reads on each page; written whenever the database changes. Derived. */
export interface GateItem extends Gate {
  readonly version: 3;
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
  | {
      readonly token: string;
      readonly at: number;
      readonly state: 'read';
      readonly found: readonly FoundLabel[];
      readonly hidden: number;
    };

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

/** What the reader has set; of two devices the one that was changed last counts. Read by `readSettings`. */
export const settingsItem = storage.defineItem<unknown>('local:settings', { fallback: null });
export const syncedSettingsItem = storage.defineItem<unknown>('sync:settings', { fallback: null });

/** Labels that the reader called wrong: hashes of claim and sentence, so that no text of what was read is kept. */
export const wrongItem = storage.defineItem<readonly string[]>('local:wrong', { fallback: [] });

/** A label that was called wrong, for as long as the reader may want to report it or take that back. */
export interface WrongOne {
  readonly found: FoundLabel;
  readonly tab: number;
  readonly page: string | null;
}

export const wrongOneItem = (key: string) =>
  storage.defineItem<WrongOne | null>(`session:wrong:${key}`, { fallback: null });

/** The site that the reader asked to have read in a tab, where Hedge reads on click. */
export const clickedItem = (tab: number) =>
  storage.defineItem<string | null>(`session:clicked:${tab}`, { fallback: null });

/** A report of the reader: waiting, on its way, or taken by a registry. */
export interface KeptReport {
  /** The receipt: drawn here, sent along, and the only key to its state. */
  readonly id: string;
  /** Address of the registry. */
  readonly registry: string;
  readonly kind: ReportBody['kind'];
  /** What it says, for the list. */
  readonly summary: string;
  /** ISO 8601. */
  readonly written: string;
  readonly state: 'waiting' | 'refused' | 'open' | 'accepted' | 'rejected' | 'duplicate';
  /** What is to be sent; null once it was. */
  readonly body: ReportBody | null;
  /** A moderator's reason, why it was refused, or why it still waits. */
  readonly note: string | null;
  /** Address of the claim that came of it. */
  readonly claim: string | null;
  readonly attempts: number;
  /** When to try again: ISO 8601. */
  readonly nextAt: string | null;
}

export const reportsItem = storage.defineItem<readonly KeptReport[]>('local:reports', { fallback: [] });

/** How far the report that is being sent has come. */
export interface SendProgress {
  readonly id: string;
  readonly step: 'challenge' | 'proof' | 'sending';
  /** Keys tried for the proof of work. */
  readonly tries: number;
}

export const progressItem = storage.defineItem<SendProgress | null>('session:progress', { fallback: null });

/** What the page of a report is filled with. */
export const draftItem = (id: string) => storage.defineItem<Draft | null>(`session:draft:${id}`, { fallback: null });
