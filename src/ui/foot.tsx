import browser from 'webextension-polyfill';
import type { RefusalReason } from '#core/feed/refusal.ts';
import type { DatabaseState, FeedState } from '#messages';
import { age } from './age.ts';
import { locale, translate } from './words.ts';

const refusalKeys = {
  unreachable: 'refusalUnreachable',
  malformed: 'refusalMalformed',
  signature: 'refusalSignature',
  rollback: 'refusalRollback',
  expired: 'refusalExpired',
  'root-expired': 'refusalRootExpired',
  mismatch: 'refusalMismatch',
  storage: 'refusalStorage',
} as const satisfies Record<RefusalReason, string>;

/** How old the claims are, and what is wrong with where they come from. */
export function Foot({ database }: { readonly database: DatabaseState }) {
  const { error, feeds } = database;
  const enabled = feeds.filter((feed) => feed.enabled);
  const ages = enabled.flatMap((feed) => {
    if (feed.issued === null) return [];
    const told = age(feed.issued, new Date(), locale());
    return [enabled.length > 1 ? translate('feedAge', feedName(feed), told) : translate('databaseAge', told)];
  });
  return (
    <footer>
      {error !== null && (
        <p class="error" role="alert">
          {translate('databaseError', error)}
        </p>
      )}
      {enabled.map((feed) => (
        <FeedWarnings key={feed.id} feed={feed} />
      ))}
      <p class="soft">
        {(ages.length === 0 ? [translate('databaseNone')] : ages).join(' · ')} · {translate('privacyNote')}
      </p>
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {translate('openOptions')}
      </button>
    </footer>
  );
}

/** What a reader should know of a feed before relying on it; nothing while all is well. */
export function FeedWarnings({ feed }: { readonly feed: FeedState }) {
  const name = feedName(feed);
  const { refusal, stale, clockOff } = feed;
  // A server that does not answer for an hour is no news as long as what it said last still holds.
  const isQuiet = refusal?.reason === 'unreachable' && !stale && feed.checkedAt !== null;
  const lines = [
    ...(stale && refusal?.reason !== 'expired' ? [translate('feedStale', name)] : []),
    ...(refusal !== null && !isQuiet ? [translate('feedRefused', name, translate(refusalKeys[refusal.reason]))] : []),
    ...(clockOff ? [translate('feedClock', name)] : []),
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="error" role="alert" dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}

/** A feed's name as readers know it. */
export function feedName({ name, official, address }: FeedState): string {
  return name ?? (official || address === null ? translate('feedOfficial') : new URL(address).host);
}
