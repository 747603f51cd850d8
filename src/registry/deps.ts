import type { SigningKey } from '#core/feed/keys.ts';
import type { Database } from './database/open.ts';
import type { Metrics } from './metrics.ts';
import type { Settings } from './settings.ts';

/** What the log takes: a word for what happened and figures, never an address, a text of a report or of a search. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** All that the server needs from outside itself. */
export interface Deps {
  readonly database: Database;
  readonly settings: Settings;
  /** The address under which readers reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** The keys that sign heads. */
  readonly feedKeys: readonly SigningKey[];
  /** SHA-256 of the feed's first root: what a reader compares. */
  readonly fingerprint: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly metrics: Metrics;
}
