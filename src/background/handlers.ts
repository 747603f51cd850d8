import { matchedParts } from '#core/claim/matched.ts';
import { hostOf } from '#core/sites.ts';
import type { Settings } from '#core/settings.ts';
import type { Article } from '#core/page/article.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { backgroundTerms, FoundLabel, Handlers, Look, SiteState, WrongKey } from '#messages';
import type { StoredReport, WrongOne } from '#storage';
import { wrongKey } from './choose.ts';
import type { ClaimStore } from './claim-store.ts';
import type { Database } from './database.ts';
import type { Feeds } from './feeds.ts';
import type { Outbox } from './outbox.ts';
import type { PageMatcher } from './page-matcher.ts';
import type { ReaderData } from './reader-data.ts';
import type { ReportDesk } from './report-desk.ts';
import { chooseLabels, countClaims, foundLabels, reportTab } from './reports.ts';
import type { SettingsStore } from './settings.ts';

/** What the handlers need of the world. */
export interface HandlerParts {
  readonly store: Pick<ClaimStore, 'load' | 'feeds'>;
  readonly database: Pick<Database, 'ensure' | 'state'>;
  readonly feeds: Feeds;
  readonly matcher: Pick<PageMatcher, 'match' | 'names'>;
  readonly settings: SettingsStore;
  readonly desk: ReportDesk;
  readonly outbox: Outbox;
  readonly data: ReaderData;
  readonly words: (key: string, parts: readonly string[]) => Promise<string>;
  readonly lookWords: (language: string | null) => Promise<Look['words']>;
  /** Acts by changed settings: has the gate run where it should, and open pages look again. */
  readonly apply: () => Promise<void>;
  /** Whether a page may be read, by the settings and by the browser. */
  readonly mayRead: (settings: Settings, tab: number, address: string) => Promise<boolean>;
  readonly injectPainter: (tab: number) => Promise<Result<null>>;
  /** Remembers that the reader asked to have this site read in a tab. */
  readonly saveClicked: (tab: number, host: string | null) => Promise<void>;
  /** The address that a tab shows; null where the browser does not tell. */
  readonly addressOf: (tab: number) => Promise<string | null>;
  /** Begins a report with what is selected in a tab. */
  readonly reportTabSelection: (tab: number) => Promise<void>;
  readonly showCount: (tab: number, count: number) => Promise<void>;
  readonly readReport: (tab: number) => Promise<StoredReport | null>;
  readonly saveReport: (tab: number, report: StoredReport | null) => Promise<void>;
  readonly readWrong: () => Promise<readonly string[]>;
  readonly saveWrong: (keys: readonly string[]) => Promise<void>;
  readonly readWrongOne: (key: string) => Promise<WrongOne | null>;
  readonly saveWrongOne: (key: string, one: WrongOne) => Promise<void>;
  /** The token of the painter that now runs in a tab; null where none does. */
  readonly askToken: (tab: number) => Promise<string | null>;
  /** Has the painter of a tab read and ask anew. */
  readonly askAgain: (tab: number) => Promise<void>;
  readonly now: () => number;
}

/** The oldest go first: a label that was called wrong this long ago has long been looked at. */
const mostWrong = 5000;

/** The background's answers to pages, popup, side panel and options. */
export function createHandlers(parts: HandlerParts): Handlers<typeof backgroundTerms> {
  const { database, feeds, store, settings, desk, outbox, data, askToken, now, saveReport, showCount } = parts;

  const showIfThere = async (tab: number, token: string, count: number): Promise<void> => {
    if ((await askToken(tab)) === token) await showCount(tab, count);
  };
  /** Keeps a report, and shows its count if the page that it is about is still there: no page waits for that. */
  const keep = async (tab: number, report: StoredReport, count: number): Promise<void> => {
    await saveReport(tab, report);
    // A tab that has closed meanwhile shows nothing.
    void showIfThere(tab, report.token, count).catch(() => undefined);
  };
  const lookOf = async (
    { display, toolbarOnly, volume, print, language }: Settings,
    address: string,
  ): Promise<Look> => ({
    volume: display === 'toolbar' || isListed(toolbarOnly, hostOf(address)) ? 'none' : volume,
    print: print === 'mark',
    words: await parts.lookWords(language),
  });

  /** A label that the reader calls wrong is hidden at once; what is sent of it is another decision. */
  const wrong = async (tab: number, token: string, label: number): Promise<Result<WrongKey>> => {
    const stored = await parts.readReport(tab);
    const found = stored?.state === 'read' && stored.token === token ? stored.found[label] : undefined;
    if (found === undefined) return fail('wrong label: that reading is over');
    const key = await wrongKey(found.claim, found.quote);
    await parts.saveWrongOne(key, { found, tab, page: await parts.addressOf(tab) });
    await parts.saveWrong([...(await parts.readWrong()).filter((one) => one !== key), key].slice(-mostWrong));
    await parts.askAgain(tab);
    return ok({ key });
  };
  const evidenceOf = async (found: FoundLabel): Promise<string> => {
    const keys: [string, string[]][] = [];
    const marks = matchedParts(
      found.why,
      found.model,
      (key, substitutions) => `\u0000${keys.push([key, substitutions]) - 1}`,
    );
    const texts = await Promise.all(keys.map(([key, substitutions]) => parts.words(key, substitutions)));
    return marks.map((mark) => (mark.startsWith('\u0000') ? (texts[Number(mark.slice(1))] ?? '') : mark)).join(' · ');
  };
  const siteOf = async (tab: number, current: Settings): Promise<SiteState> => {
    const address = await parts.addressOf(tab);
    const host = address === null ? null : hostOf(address);
    return {
      host,
      on: address !== null && (await parts.mayRead(current, tab, address)),
      mode: current.sites.mode,
      inPage: current.display === 'badges' && !isListed(current.toolbarOnly, host),
    };
  };

  return {
    async 'page/named'(_, sender) {
      if (!(await parts.mayRead(await settings.get(), tabOf(sender), sender.url ?? '')))
        return fail('not on this site');
      // What matching needs first is read while the painter starts and reads.
      void parts.matcher.names().catch(() => undefined);
      return parts.injectPainter(tabOf(sender));
    },
    async 'page/match'({ token, article }, sender) {
      const [tab, address, current] = [tabOf(sender), sender.url ?? '', await settings.get()];
      const look = await lookOf(current, address);
      const nothing = { labels: [], claims: {}, look, off: false };
      if (!(await parts.mayRead(current, tab, address))) {
        await saveReport(tab, null);
        await showCount(tab, 0);
        return ok({ ...nothing, off: true });
      }
      if (article === null || !isWanted(current, article)) {
        await keep(tab, { token, at: now(), state: 'no-article' }, 0);
        return ok(nothing);
      }
      try {
        const [{ developers, ...all }, wrongs] = await Promise.all([
          parts.matcher.match(article),
          parts.readWrong(),
          saveReport(tab, { token, at: now(), state: 'reading' }),
        ]);
        const chosen = await chooseLabels(article, all, developers, current, new Set(wrongs));
        await keep(
          tab,
          { token, at: now(), state: 'read', found: foundLabels(article, chosen), hidden: chosen.hidden },
          countClaims(chosen.labels),
        );
        return ok({ labels: chosen.labels, claims: chosen.claims, look, off: false });
      } catch (error) {
        const { error: known } = await database.state().catch(() => ({ error: null }));
        const words = known ?? (error instanceof Error ? error.message : String(error));
        await keep(tab, { token, at: now(), state: 'failed', error: words }, 0);
        return fail(words);
      }
    },
    async 'page/left'({ token }, sender) {
      const tab = tabOf(sender);
      if ((await parts.readReport(tab))?.token === token) await saveReport(tab, null);
      await showCount(tab, 0);
      return ok(null);
    },
    'page/wrong': ({ token, label }, sender) => wrong(tabOf(sender), token, label),
    'tab/wrong': ({ tab, token, label }) => wrong(tab, token, label),
    async 'wrong/next'({ key, act }) {
      const one = await parts.readWrongOne(key);
      if (one === null) return fail('wrong label: that session is over');
      if (act === 'report') await desk.wrong(one.found, await evidenceOf(one.found), one.page);
      else {
        await parts.saveWrong((await parts.readWrong()).filter((other) => other !== key));
        await parts.askAgain(one.tab);
      }
      return ok(null);
    },
    async 'tab/read'({ tab }) {
      await database.ensure();
      const address = await parts.addressOf(tab);
      await parts.saveClicked(tab, address === null ? null : hostOf(address));
      const done = await parts.injectPainter(tab);
      await parts.askAgain(tab);
      return done;
    },
    async 'tab/report'({ tab }) {
      // The popup may be the first to wake the background after an update.
      await database.ensure();
      const [stored, state, current] = await Promise.all([parts.readReport(tab), database.state(), settings.get()]);
      const isCurrent = async (token: string): Promise<boolean> => (await askToken(tab)) === token;
      const site = siteOf(tab, current);
      return ok(await reportTab(stored, { database: state, site, settings: current, isCurrent }, store));
    },
    async 'feeds/list'() {
      await database.ensure();
      return ok(await database.state());
    },
    'feeds/sync': ({ id }) => feeds.sync(id),
    'feeds/add': ({ address, fingerprint }) => feeds.add(address, fingerprint),
    'feeds/set': ({ id, enabled }) => feeds.set(id, enabled),
    'feeds/remove': ({ id }) => feeds.remove(id),
    'settings/get': async () => ok(await settings.get()),
    async 'settings/set'(changed) {
      await settings.set(changed);
      await parts.apply();
      return ok(null);
    },
    'data/export': async () => ok(await data.export()),
    'data/import': ({ text }) => data.import(text),
    async 'data/delete'() {
      await data.delete();
      return ok(null);
    },
    'data/diagnostics': async () => ok(await data.diagnostics()),
    async 'report/open'(wish) {
      if (wish.kind === 'source') await desk.addSource(wish.claim, wish.model);
      else if (wish.tab !== null) await parts.reportTabSelection(wish.tab);
      else await desk.begin(wish.text ?? '', null);
      return ok(null);
    },
    'report/check': ({ text, model }) => desk.check(text, model),
    async 'report/send'({ feed, body }) {
      const record = (await store.feeds()).find(({ id }) => id === feed);
      const registry = record?.root?.root.registry ?? null;
      if (registry === null) return fail(`received feed "${feed}", allowed one that takes reports`);
      // The reader's own mark of the feed is not part of the claim's id.
      const plain = body.kind === 'claim' ? body : { ...body, claim: body.claim.replace(/@[\da-f]{8}$/u, '') };
      return ok({ id: await outbox.send(registry, plain) });
    },
    async 'report/refresh'() {
      await outbox.flush(true);
      await outbox.refresh();
      return ok(null);
    },
    async 'report/forget'({ id }) {
      await outbox.forget(id);
      return ok(null);
    },
  };
}

/** Whether articles in this language are wanted. */
function isWanted({ articles }: Settings, { lang }: Article): boolean {
  if (articles === null || lang === null) return true;
  const [base = ''] = lang.toLowerCase().split('-');
  return articles.some((language) => language === base);
}

const isListed = (hosts: readonly string[], name: string | null): boolean =>
  name !== null && hosts.some((host) => name === host || name.endsWith(`.${host}`));

/** The sender's tab: `messages.ts` lets no page call through without one. */
function tabOf(sender: { readonly tab?: { readonly id?: number | undefined } | undefined }): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new TypeError('a page call without a tab');
  return id;
}
