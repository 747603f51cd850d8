import type { FeedState } from '#messages';
import { officialFeed, type FeedRecord } from './feed-record.ts';

/** A feed as popup and options show it. */
export function viewFeed(feed: FeedRecord, now: Date): FeedState {
  const { id, source, enabled, head, root, issued, claims, checkedAt, refusal, clockOff } = feed;
  const end = head === null ? null : Date.parse(head.head.expires);
  return {
    id,
    official: id === officialFeed,
    name: root?.root.name ?? null,
    address: source?.address ?? null,
    fingerprint: source?.fingerprint ?? null,
    enabled,
    issued,
    claims,
    checkedAt,
    // Whether or not it could be asked since: claims under a head whose time is over may have been overtaken.
    stale: end !== null && end <= now.getTime(),
    refusal: refusal === null ? null : { reason: refusal.reason, error: refusal.error },
    clockOff,
    singleOperator: head?.head.singleOperator ?? false,
    registry: root?.root.registry ?? null,
    contact: root?.root.contact ?? null,
  };
}
