import { newFeed } from '../../src/background/database.ts';
import { officialFeed, type FeedRecord } from '../../src/background/feed-record.ts';

/** A feed record as the store holds it. */
export function feedRecord(more: Partial<FeedRecord> = {}): FeedRecord {
  return { ...newFeed(officialFeed, null, new Date('2026-01-01T00:00:00Z')), ...more };
}
