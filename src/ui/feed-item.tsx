import type { FeedState } from '#messages';
import { age } from './age.ts';
import { feedName, FeedWarnings } from './foot.tsx';
import { locale, plural, translate } from './words.ts';

interface FeedItemProps {
  readonly feed: FeedState;
  readonly onSwitch: (enabled: boolean) => void;
  readonly onCheck: () => void;
  readonly onRemove: () => void;
}

/** One feed: what it is, how old and how large, what is wrong with it, and what can be done about it. */
export function FeedItem({ feed, onSwitch, onCheck, onRemove }: FeedItemProps) {
  const { id, address, fingerprint, enabled, issued, checkedAt, claims, official, singleOperator } = feed;
  const now = new Date();
  const name = feedName(feed);
  const facts = [
    plural('feedCount', claims),
    ...(issued === null ? [] : [translate('databaseAge', age(issued, now, locale()))]),
    ...(checkedAt === null ? [] : [translate('databaseChecked', age(checkedAt, now, locale()))]),
  ];
  return (
    <li class="feed" data-feed={id}>
      <h3 dir="auto">{name}</h3>
      <p class="soft">{facts.join(' · ')}</p>
      {address === null ? (
        <p class="soft">{translate('feedBundled')}</p>
      ) : (
        <dl>
          <dt>{translate('feedAddress')}</dt>
          <dd dir="ltr">{address}</dd>
          <dt>{translate('feedFingerprint')}</dt>
          <dd dir="ltr">
            <code>{fingerprint?.match(/.{1,4}/gu)?.join(' ')}</code>
          </dd>
        </dl>
      )}
      {singleOperator && <p class="soft">{translate('feedSingle')}</p>}
      {enabled && <FeedWarnings feed={feed} />}
      <p class="controls">
        <label>
          <input type="checkbox" checked={enabled} onChange={(event) => onSwitch(event.currentTarget.checked)} />
          {translate('feedOn')}
        </label>
        {address !== null && enabled && (
          <button type="button" onClick={onCheck}>
            {translate('feedCheck')}
          </button>
        )}
        {!official && (
          <button type="button" onClick={onRemove}>
            {translate('feedRemove')}
          </button>
        )}
      </p>
    </li>
  );
}
