import type { Article } from '#core/page/article.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { backgroundTerms, Handlers, PageLabels } from '#messages';
import type { StoredReport } from '#storage';
import type { ClaimStore } from './claim-store.ts';
import type { Database } from './database.ts';
import type { Feeds } from './feeds.ts';
import { countClaims, foundLabels, reportTab } from './reports.ts';

/** What the handlers need of the world. */
export interface HandlerParts {
  readonly store: Pick<ClaimStore, 'load'>;
  readonly database: Pick<Database, 'ensure' | 'state'>;
  readonly feeds: Feeds;
  readonly match: (article: Article) => Promise<PageLabels>;
  readonly injectPainter: (tab: number) => Promise<Result<null>>;
  readonly showCount: (tab: number, count: number) => Promise<void>;
  readonly readReport: (tab: number) => Promise<StoredReport | null>;
  readonly saveReport: (tab: number, report: StoredReport | null) => Promise<void>;
  /** The token of the painter that now runs in a tab; null where none does. */
  readonly askToken: (tab: number) => Promise<string | null>;
  readonly now: () => number;
}

/** The background's answers to pages and popup. */
export function createHandlers(parts: HandlerParts): Handlers<typeof backgroundTerms> {
  const { database, feeds, store, askToken, now, saveReport, showCount } = parts;

  /** Keeps a report, and shows its count if the page that it is about is still there. */
  const keep = async (tab: number, report: StoredReport, count: number): Promise<void> => {
    await saveReport(tab, report);
    if ((await askToken(tab)) === report.token) await showCount(tab, count);
  };

  return {
    async 'page/named'(_, sender) {
      return parts.injectPainter(tabOf(sender));
    },
    async 'page/match'({ token, article }, sender) {
      const tab = tabOf(sender);
      if (article === null) {
        await keep(tab, { token, at: now(), state: 'no-article' }, 0);
        return ok({ labels: [], claims: {} });
      }
      await saveReport(tab, { token, at: now(), state: 'reading' });
      try {
        const found = await parts.match(article);
        await keep(
          tab,
          { token, at: now(), state: 'read', found: foundLabels(article, found) },
          countClaims(found.labels),
        );
        return ok(found);
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
    async 'tab/report'({ tab }) {
      // The popup may be the first to wake the background after an update.
      await database.ensure();
      const [stored, state] = await Promise.all([parts.readReport(tab), database.state()]);
      const isCurrent = async (token: string): Promise<boolean> => (await askToken(tab)) === token;
      return ok(await reportTab(stored, isCurrent, store, state));
    },
    async 'feeds/list'() {
      await database.ensure();
      return ok(await database.state());
    },
    'feeds/sync': ({ id }) => feeds.sync(id),
    'feeds/add': ({ address, fingerprint }) => feeds.add(address, fingerprint),
    'feeds/set': ({ id, enabled }) => feeds.set(id, enabled),
    'feeds/remove': ({ id }) => feeds.remove(id),
  };
}

/** The sender's tab: `messages.ts` lets no page call through without one. */
function tabOf(sender: { readonly tab?: { readonly id?: number | undefined } | undefined }): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new TypeError('a page call without a tab');
  return id;
}
