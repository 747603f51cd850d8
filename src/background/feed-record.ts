import type { KeptHead } from '#core/feed/update.ts';
import type { TrustedRoot } from '#core/feed/root.ts';
import type { FeedSource } from '#core/feed/snapshot.ts';
import type { Revocation } from '#core/feed/head.ts';
import type { RefusalReason } from '#core/feed/refusal.ts';

/** The feed that comes with Hedge: always the first, and never removed. */
export const officialFeed = 'official';

/** A feed as it is kept here: what the reader chose, what is trusted, and what was heard last. */
export interface FeedRecord {
  /** `officialFeed`, or the fingerprint of one that the reader added. */
  readonly id: string;
  /** Null for a release that names no feed: its claims are those it came with. */
  readonly source: FeedSource | null;
  readonly enabled: boolean;
  /** ISO 8601: feeds stand in the order in which they were added. */
  readonly addedAt: string;
  /** Null until the feed was first reached. */
  readonly root: TrustedRoot | null;
  readonly head: KeptHead | null;
  /** What the server called the head that was taken last. */
  readonly etag: string | null;
  /** When the claims that are stored were issued: ISO 8601, a day or an instant; null before there are any. */
  readonly issued: string | null;
  /** Digest and number of the claims that are stored. */
  readonly digest: string;
  readonly claims: number;
  /** The version of the extension whose snapshot is stored; null once the feed's own claims are. */
  readonly loadedBy: string | null;
  /** Not shown, whatever else is stored: the registry took them back. */
  readonly revoked: readonly Revocation[];
  /** When the feed last answered as it should. */
  readonly checkedAt: string | null;
  /** Why its last answer was not taken. */
  readonly refusal: { readonly reason: RefusalReason; readonly error: string; readonly at: string } | null;
  readonly clockOff: boolean;
  /** Failures in a row, and when to ask again. */
  readonly failures: number;
  readonly nextAt: string | null;
}
