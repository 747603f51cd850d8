import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Settings } from '#core/settings.ts';
import { siteModes, wantedOrigins, type Sites } from '#core/sites.ts';
import { HostList } from './host-list.tsx';
import { changeSettings } from './settings.ts';
import { translate } from './words.ts';

const modeKeys = {
  all: 'sitesAll',
  only: 'sitesOnly',
  except: 'sitesExcept',
  click: 'sitesClick',
} as const satisfies Record<Sites['mode'], string>;

/** Where Hedge reads, and the access to sites that this needs of the browser. */
export function SitesSection({ settings: { sites, toolbarOnly } }: { readonly settings: Settings }) {
  const isGranted = useAccess(sites);
  const ask = (wanted: Sites): Promise<boolean> => {
    const origins = wantedOrigins(wanted);
    return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
  };
  const change = async (next: Sites): Promise<void> => {
    // Asked for in the turn of the press; browsers ask for nothing later. Refused, the choice still holds.
    await ask(next).catch(() => false);
    await changeSettings(() => ({ sites: next }));
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{translate('sitesHeading')}</h2>
      <fieldset>
        <legend class="soft">{translate('sitesIntro')}</legend>
        {siteModes.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="sites"
              value={mode}
              checked={sites.mode === mode}
              onChange={() => void change({ ...sites, mode })}
            />
            {translate(modeKeys[mode])}
          </label>
        ))}
      </fieldset>
      {sites.mode === 'only' && (
        <HostList
          name="only"
          label={translate('sitesOnlyList')}
          hosts={sites.only}
          onChange={(only) => void change({ ...sites, only })}
        />
      )}
      {sites.mode === 'except' && (
        <HostList
          name="except"
          label={translate('sitesExceptList')}
          hosts={sites.except}
          onChange={(except) => void change({ ...sites, except })}
        />
      )}
      {isGranted === false && (
        <p class="error">
          {translate('sitesNoAccess')}{' '}
          <button type="button" data-act="grant" onClick={() => void ask(sites)}>
            {translate('allowSites')}
          </button>
        </p>
      )}
      <HostList
        name="toolbar-only"
        label={translate('toolbarOnlyList')}
        hosts={toolbarOnly}
        onChange={(hosts) => void changeSettings(() => ({ toolbarOnly: hosts }))}
      />
    </section>
  );
}

/** Whether the browser gives the access that the choice needs; null until it is known, or where it needs none. */
function useAccess(sites: Sites): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  const origins = wantedOrigins(sites);
  useEffect(() => {
    const look = (): void => {
      if (origins.length === 0) setGranted(null);
      else void browser.permissions.contains({ origins }).then(setGranted);
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [origins.join(' ')]);
  return granted;
}
