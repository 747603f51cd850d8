import { browser } from 'wxt/browser';
import type { Settings } from '#core/settings.ts';
import { isPrivateSite, readsSite } from '#core/sites.ts';
import { send } from '#messages';
import { reportedTabs } from '#storage';

/**
 * Tells open pages that the claims are others now. Those that are labelled ask again; where models came or went, the
 * others that may be read look for their names once more.
 */
export async function announce(names: boolean, { sites }: Settings): Promise<void> {
  const painted = await reportedTabs();
  await Promise.all(
    painted.map((tab) =>
      send('claims/changed', null, (envelope) => browser.tabs.sendMessage(tab, envelope, { frameId: 0 })),
    ),
  );
  if (!names) return;
  // Discarded tabs run nothing; they are read anew when the reader comes back to them.
  const tabs = await browser.tabs.query({ discarded: false, url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, url = '' }) => {
      if (id === undefined || painted.includes(id) || !readsSite(sites, url)) return;
      if (sites.mode !== 'only' && isPrivateSite(url)) return;
      await browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/gate.js'] }).catch(() => {
        // A page that the browser guards, or a tab that has closed.
      });
    }),
  );
}
