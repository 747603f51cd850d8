import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { send, type Call, type DatabaseState, type Protocol } from '#messages';
import { AddFeed } from './add-feed.tsx';
import { FeedItem } from './feed-item.tsx';
import { translate } from './words.ts';

/** Starts the page of settings. */
export function startOptions(page: Document): void {
  page.documentElement.lang = browser.i18n.getUILanguage();
  page.documentElement.dir = translate('@@bidi_dir');
  page.title = translate('optionsTitle');
  const root = page.querySelector('#app');
  if (root !== null) render(<Options />, root);
}

/** Which feeds the claims come from. */
function Options() {
  const [state, setState] = useState<DatabaseState | null>(null);
  const [notice, setNotice] = useState('');
  const refresh = async (): Promise<void> => {
    const answer = await send('feeds/list', null);
    if (answer.ok) setState(answer.value);
    else setNotice(answer.error);
  };
  useEffect(() => void refresh(), []);

  /** Does what the reader asked for, says how it went, and shows what is there now. True where it went well. */
  const act = async <C extends Call>(call: C, data: Protocol[C]['data'], done: string, failed: string) => {
    setNotice(call === 'feeds/add' ? translate('feedAdding') : '');
    const answer = await send(call, data);
    setNotice(answer.ok ? translate(done) : translate(failed, answer.error));
    await refresh();
    return answer.ok;
  };

  const remove = async (id: string): Promise<void> => {
    await act('feeds/remove', { id }, 'feedRemoved', 'feedFailed');
    // The button that was pressed has gone; reading goes on from the list.
    document.querySelector<HTMLElement>('#feeds')?.focus();
  };

  return (
    <main class="options">
      <h1>{translate('optionsTitle')}</h1>
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
      <p class="notice" role="status">
        {notice}
      </p>
    </main>
  );
}
