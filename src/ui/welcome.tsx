import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Badge } from '#core/claim/badge.ts';
import { toneOf } from '#core/claim/tone.ts';
import type { Sites } from '#core/sites.ts';
import { wantedOrigins } from '#core/sites.ts';
import { changeSettings } from './settings.ts';
import { startPage } from './start-page.tsx';
import { ToneChip } from './tone-chip.tsx';
import { translate } from './words.ts';

/** Starts the page that is shown once, after Hedge was installed. */
export function startWelcome(page: Document): void {
  void startPage(page, 'welcomeTitle', () => <Welcome />);
}

const plain = (key: Badge['key']): Badge => ({ key, who: null, others: 0 });
const samples: readonly { readonly badge: Badge; readonly means: string }[] = [
  { badge: plain('badgeUnverified'), means: 'verdictUnverifiedMeans' },
  { badge: plain('badgeDisputed'), means: 'welcomeDisputed' },
  { badge: plain('badgeRefuted'), means: 'verdictRefutedMeans' },
  { badge: plain('badgeConfirmed'), means: 'verdictConfirmedMeans' },
];

/** What badges mean, what Hedge does not do, and the one thing that it needs: access to sites, or a click. */
function Welcome() {
  const [mode, setMode] = useState<Sites['mode']>('all');
  const [done, setDone] = useState<'granted' | 'click' | 'refused' | null>(null);
  useEffect(() => {
    const origins = wantedOrigins({ mode: 'all', only: [], except: [] });
    void browser.permissions.contains({ origins }).then((granted) => granted && setDone('granted'));
  }, []);
  const start = async (): Promise<void> => {
    const sites: Sites = { mode, only: [], except: [] };
    const origins = wantedOrigins(sites);
    const granted = origins.length === 0 || (await browser.permissions.request({ origins }).catch(() => false));
    await changeSettings(() => ({ sites: granted ? sites : { ...sites, mode: 'click' } }));
    setDone(!granted ? 'refused' : mode === 'click' ? 'click' : 'granted');
  };
  return (
    <main class="options welcome">
      <h1>{translate('welcomeHeading')}</h1>
      <p class="lead">{translate('welcomeLead')}</p>
      <ul class="samples">
        {samples.map(({ badge, means }) => (
          <li key={badge.key}>
            <ToneChip badge={badge} tone={toneOf(badge)} />
            <span>{translate(means)}</span>
          </li>
        ))}
      </ul>
      <p>{translate('welcomeNot')}</p>
      <p>{translate('welcomePrivacy')}</p>
      <fieldset>
        <legend>
          <h2>{translate('welcomeSites')}</h2>
        </legend>
        <label>
          <input type="radio" name="mode" checked={mode === 'all'} onChange={() => setMode('all')} />
          {translate('welcomeAll')}
        </label>
        <label>
          <input type="radio" name="mode" checked={mode === 'click'} onChange={() => setMode('click')} />
          {translate('welcomeClick')}
        </label>
      </fieldset>
      <p class="controls">
        <button type="button" class="main" data-act="start" onClick={() => void start()}>
          {translate('welcomeStart')}
        </button>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {translate('openOptions')}
        </button>
      </p>
      <p class="notice" role="status" data-done={done}>
        {done !== null && translate(doneKeys[done])}
      </p>
    </main>
  );
}

const doneKeys = { granted: 'welcomeGranted', click: 'welcomeOnClick', refused: 'welcomeRefused' } as const;
