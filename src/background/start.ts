import { browser } from 'wxt/browser';
import { compileModel } from '#core/matching/compile.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import { backgroundTerms, handle, send } from '#messages';
import { databaseErrorItem, dropOldReports, gateItem, reportItem } from '#storage';
import { announce } from './announce.ts';
import { readBundledSnapshot } from './bundled-snapshot.ts';
import { createClaimStore } from './claim-store.ts';
import { createDatabase } from './database.ts';
import { createFeeds } from './feeds.ts';
import { createHandlers } from './handlers.ts';
import { injectPainter } from './inject.ts';
import { createPageMatcher } from './page-matcher.ts';
import { startSchedule } from './sync-schedule.ts';
import { createSync } from './sync.ts';
import { showCount } from './toolbar.ts';

// Far more tabs than are read at a time; a report is some kilobytes of session storage.
const keptReports = 100;

/**
 * Wires the background. All listeners are registered here and at once: the browser stops it whenever it is
 * idle and wakes it by an event, and an event without a listener at the first turn is lost. What it holds in
 * memory can be made again from the store at any time.
 */
export function startBackground(): void {
  const now = (): Date => new Date();
  const store = createClaimStore();
  const database = createDatabase({
    store,
    version: browser.runtime.getManifest().version,
    readSnapshot: () => readBundledSnapshot(browser.runtime.getURL('/feed/snapshot.json'), fetch),
    readGate: () => gateItem.getValue(),
    saveGate: (gate) => gateItem.setValue(gate),
    readError: () => databaseErrorItem.getValue(),
    saveError: (error) => databaseErrorItem.setValue(error),
    announce,
    now,
  });
  const sync = createSync({
    store,
    fetch: (url, init) => fetch(url, init),
    now,
    random: Math.random,
    changed: () => database.changed(),
  });
  const feeds = createFeeds({ store, database, sync, now });
  const match = createPageMatcher({ buildNameIndex, findModels, compileModel, matchArticle }, store, database);

  handle(
    backgroundTerms,
    createHandlers({
      store,
      database,
      feeds,
      match,
      injectPainter,
      showCount,
      readReport: (tab) => reportItem(tab).getValue(),
      async saveReport(tab, report) {
        await reportItem(tab).setValue(report);
        await dropOldReports(keptReports);
      },
      async askToken(tab) {
        const answer = await send('page/token', null, (envelope) =>
          browser.tabs.sendMessage(tab, envelope, { frameId: 0 }),
        );
        return answer.ok ? answer.value.token : null;
      },
      now: Date.now,
    }),
  );

  startSchedule({ store, ensure: () => database.ensure(), sync, now, random: Math.random });
  // Installed, updated, or an unpacked extension loaded anew: its snapshot may be another.
  browser.runtime.onInstalled.addListener(() => void database.reload());
}
