import browser from 'webextension-polyfill';
import { switchSite, wantedOrigins } from '#core/sites.ts';
import { send, type SiteState } from '#messages';
import { openPanel } from '../panel.ts';
import { changeSettings, toggled } from './settings.ts';
import { translate } from './words.ts';

interface SiteBarProps {
  readonly tab: number;
  readonly site: SiteState;
  readonly hasAccess: boolean;
  /** Null where there is a side panel already. */
  readonly windowId: number | null;
}

/** What the reader decides of the site in front, and the ways to the side panel and to a report. */
export function SiteBar({ tab, site, hasAccess, windowId }: SiteBarProps) {
  const { host } = site;
  const allow = async (): Promise<void> => {
    // The first thing after the press: browsers ask for nothing else.
    const granted = await browser.permissions.request({
      origins: wantedOrigins({ mode: 'all', only: [], except: [] }),
    });
    if (granted) await send('tab/read', { tab });
  };
  const turn = async (on: boolean): Promise<void> => {
    await changeSettings(({ sites }) => ({ sites: switchSite(sites, host ?? '', on) }));
    if (on) await send('tab/read', { tab });
  };
  const needsAsking = host !== null && (site.mode === 'click' || !hasAccess);
  return (
    <header class="bar">
      {host !== null && site.mode !== 'click' && hasAccess && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={site.on}
            onChange={(event) => void turn(event.currentTarget.checked)}
          />
          <span>{translate('siteOn', host)}</span>
        </label>
      )}
      {host !== null && site.on && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={site.inPage}
            onChange={(event) => {
              const inPage = event.currentTarget.checked;
              void changeSettings(({ toolbarOnly }) => ({
                ...(inPage ? { display: 'badges' as const } : {}),
                toolbarOnly: toggled(toolbarOnly, host, !inPage),
              }));
            }}
          />
          <span>{translate('siteInPage')}</span>
        </label>
      )}
      <p class="acts">
        {needsAsking && !site.on && (
          <button type="button" class="small main" data-act="read" onClick={() => void send('tab/read', { tab })}>
            {translate('readPage')}
          </button>
        )}
        {site.mode !== 'click' && !hasAccess && (
          <button type="button" class="small" data-act="allow" onClick={() => void allow()}>
            {translate('allowSites')}
          </button>
        )}
        <button
          type="button"
          class="small"
          data-act="report"
          onClick={() => void send('report/open', { kind: 'claim', tab, text: null })}
        >
          {translate('reportClaim')}
        </button>
        {windowId !== null && (
          <button type="button" class="small" data-act="panel" onClick={() => openPanel(windowId)}>
            {translate('openPanel')}
          </button>
        )}
      </p>
    </header>
  );
}
