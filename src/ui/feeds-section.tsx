import { useEffect, useState } from 'preact/hooks';
import { send, type Call, type DatabaseState, type Protocol } from '#messages';
import { AddFeed } from './add-feed.tsx';
import { FeedItem } from './feed-item.tsx';
import { translate } from './words.ts';

/** Which feeds the claims come from. */
export function FeedsSection({ say }: { readonly say: (words: string) => void }) {
  const [state, setState] = useState<DatabaseState | null>(null);
  const refresh = async (): Promise<void> => {
    const answer = await send('feeds/list', null);
    if (answer.ok) setState(answer.value);
    else say(answer.error);
  };
  useEffect(() => void refresh(), []);

  /** Does what the reader asked for, says how it went, and shows what is there now. True where it went well. */
  const act = async <C extends Call>(call: C, data: Protocol[C]['data'], done: string, failed: string) => {
    say(call === 'feeds/add' ? translate('feedAdding') : '');
    const answer = await send(call, data);
    say(answer.ok ? translate(done) : translate(failed, answer.error));
    await refresh();
    return answer.ok;
  };
  const remove = async (id: string): Promise<void> => {
    await act('feeds/remove', { id }, 'feedRemoved', 'feedFailed');
    // The button that was pressed has gone; reading goes on from the list.
    document.querySelector<HTMLElement>('#feeds')?.focus();
  };

  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds" tabIndex={-1}>
        {translate('feedsHeading')}
      </h2>
      <p class="soft">{translate('feedsIntro')}</p>
      <ul class="feeds">
        {state?.feeds.map((feed) => (
          <FeedItem
            key={feed.id}
            feed={feed}
            onSwitch={(enabled) => void act('feeds/set', { id: feed.id, enabled }, 'feedUpToDate', 'feedFailed')}
            onCheck={() => void act('feeds/sync', { id: feed.id }, 'feedUpToDate', 'feedFailed')}
            onRemove={() => void remove(feed.id)}
          />
        ))}
      </ul>
      <AddFeed
        onAdd={(address, fingerprint) => act('feeds/add', { address, fingerprint }, 'feedAdded', 'feedAddFailed')}
      />
    </section>
  );
}
