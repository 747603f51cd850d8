import { browser } from 'wxt/browser';
import { compileModel } from '#core/matching/compile.ts';
import { matchArticleSteps } from '#core/matching/match.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import { backgroundTerms, handle, send } from '#messages';
import {
  clickedItem, databaseErrorItem, draftItem, dropOldReports, gateItem, progressItem, reportItem, reportsItem,
  settingsItem, syncedSettingsItem, wrongItem,
  wrongOneItem,
} from '#storage'; // prettier-ignore
import { fetchFeed, mayRead, registerGate } from './access.ts';
import { announce } from './announce.ts';
import { readBundledSnapshot } from './bundled-snapshot.ts';
import { createClaimStore } from './claim-store.ts';
import { createDatabase } from './database.ts';
import { createFeeds } from './feeds.ts';
import { createHandlers } from './handlers.ts';
import { injectPainter } from './inject.ts';
import { nextTurn } from './next-turn.ts';
import { reportSelection, startMenus } from './menus.ts';
import { createOutbox } from './outbox.ts';
import { createPageMatcher } from './page-matcher.ts';
import { solveProof } from './proof.ts';
import { createReaderData } from './reader-data.ts';
import { createReportDesk } from './report-desk.ts';
import { createSettings } from './settings.ts';
import { startSchedule } from './sync-schedule.ts';
import { createSync } from './sync.ts';
import { showCount } from './toolbar.ts';
import { createTranslator, readLookWords } from './words.ts';
import { startOutboxAlarm, wakeOutbox } from './outbox-alarm.ts';
import { welcome } from './welcome.ts';

// Far more tabs than are read at a time; a report is some kilobytes of session storage.
const keptReports = 80;
// Reports saved until old ones are looked for again: never are more than a hundred kept.
const reportsBetween = 20;

/**
 * Wires the background. All listeners are registered here and at once: the browser stops it whenever it is
 * idle and wakes it by an event, and an event without a listener at the first turn is lost. What it holds in
 * memory can be made again from the store at any time.
 */
export function startBackground(): void {
  const now = (): Date => new Date();
  let saved = 0;
  const getJson = async (path: string): Promise<unknown> =>
    (await fetch(browser.runtime.getURL(path as '/popup.html'))).json();
  const store = createClaimStore();
  const settings = createSettings({
    readLocal: () => settingsItem.getValue(),
    saveLocal: (value) => settingsItem.setValue(value),
    readSynced: () => syncedSettingsItem.getValue(),
    saveSynced: (value) => syncedSettingsItem.setValue(value),
    now: Date.now,
  });
  const database = createDatabase({
    store,
    version: browser.runtime.getManifest().version,
    readSnapshot: () => readBundledSnapshot(browser.runtime.getURL('/feed/snapshot.json'), fetch),
    readGate: () => gateItem.getValue(),
    saveGate: (gate) => gateItem.setValue(gate),
    readError: () => databaseErrorItem.getValue(),
    saveError: (error) => databaseErrorItem.setValue(error),
    announce: async (names) => announce(names, await settings.get()),
    now,
  });
  const sync = createSync({
    store,
    fetch: fetchFeed,
    now,
    random: Math.random,
    changed: () => database.changed(),
  });
  const feeds = createFeeds({ store, database, sync, now });
  const matcher = createPageMatcher({ buildNameIndex, findModels, compileModel, matchArticleSteps }, store, database, {
    now: () => performance.now(),
    pause: nextTurn,
  });
  const words = createTranslator(async () => (await settings.get()).language, getJson);
  const apply = async (): Promise<void> => {
    const current = await settings.get();
    await registerGate(current);
    await announce(true, current);
  };
  const outbox = createOutbox({
    read: () => reportsItem.getValue(),
    save: (reports) => reportsItem.setValue(reports),
    fetch: (url, init) => fetch(url, init),
    solve: solveProof,
    tell: (progress) => progressItem.setValue(progress),
    wake: wakeOutbox,
    now,
  });
  const desk = createReportDesk({
    store,
    names: () => matcher.names(),
    saveDraft: (id, draft) => draftItem(id).setValue(draft),
    async openPage(draft) {
      await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?draft=${draft}` as '/popup.html') });
    },
    now,
  });
  const data = createReaderData({
    settings,
    feeds,
    state: () => database.state(),
    readWrong: () => wrongItem.getValue(),
    saveWrong: (keys) => wrongItem.setValue(keys),
    readReports: () => reportsItem.getValue(),
    saveReports: (reports) => reportsItem.setValue(reports),
    clearSession: () => browser.storage.session.clear(),
    apply,
    async facts() {
      const { os, arch } = await browser.runtime.getPlatformInfo();
      const { version } = browser.runtime.getManifest();
      const agent = navigator.userAgent.match(/(?:Firefox|Chrome|Edg|OPR)\/[\d.]+/gu)?.at(-1) ?? 'unknown';
      const granted = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
      return { hedge: version, browser: agent, system: `${os} ${arch}`, allSites: granted ? 'granted' : 'not granted' };
    },
    now,
  });
  const askAgain = async (tab: number): Promise<void> => {
    await send('claims/changed', null, (envelope) => browser.tabs.sendMessage(tab, envelope, { frameId: 0 }));
  };
  const next = (tab: number): Promise<unknown> =>
    send('page/next', null, (envelope) => browser.tabs.sendMessage(tab, envelope, { frameId: 0 }));
  const addressOf = async (tab: number): Promise<string | null> =>
    (await browser.tabs.get(tab).catch(() => undefined))?.url ?? null;

  handle(
    backgroundTerms,
    createHandlers({
      store,
      database,
      feeds,
      matcher,
      settings,
      desk,
      outbox,
      data,
      words,
      lookWords: (language) => readLookWords(language, getJson),
      apply,
      mayRead,
      injectPainter,
      saveClicked: (tab, host) => clickedItem(tab).setValue(host),
      addressOf,
      reportTabSelection: async (tab) =>
        reportSelection({ id: tab, url: (await addressOf(tab)) ?? undefined }, (text, page) => desk.begin(text, page)),
      showCount,
      readReport: (tab) => reportItem(tab).getValue(),
      async saveReport(tab, report) {
        await reportItem(tab).setValue(report);
        saved += 1;
        // Reads all of them, some kilobytes each: not for every page, and no page waits for it.
        if (saved % reportsBetween === 1) void dropOldReports(keptReports);
      },
      readWrong: () => wrongItem.getValue(),
      saveWrong: (keys) => wrongItem.setValue(keys),
      readWrongOne: (key) => wrongOneItem(key).getValue(),
      saveWrongOne: (key, one) => wrongOneItem(key).setValue(one),
      async askToken(tab) {
        const answer = await send('page/token', null, (envelope) =>
          browser.tabs.sendMessage(tab, envelope, { frameId: 0 }),
        );
        return answer.ok ? answer.value.token : null;
      },
      askAgain,
      now: Date.now,
    }),
  );

  startSchedule({ store, ensure: () => database.ensure(), sync, now, random: Math.random });
  startOutboxAlarm(() => outbox.flush());
  startMenus({ report: (text, page) => desk.begin(text, page), words: (key) => words(key, []), next });
  // Another device of the reader's has changed a setting; or the browser's access to sites was given or taken.
  browser.storage.sync.onChanged.addListener(
    () => void settings.takeSynced().then((taken) => (taken ? apply() : null)),
  );
  browser.permissions.onAdded.addListener(() => void apply());
  browser.permissions.onRemoved.addListener(() => void apply());
  // Installed, updated, or an unpacked extension loaded anew: its snapshot may be another.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void database
      .reload()
      .then(() => settings.takeSynced())
      .then(apply);
    void welcome(reason);
  });
}
