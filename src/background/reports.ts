import { compareStrength } from '#core/claim/tone.ts';
import type { Settings } from '#core/settings.ts';
import type { Label } from '#core/matching/label.ts';
import type { Article } from '#core/page/article.ts';
import type { ClaimView, DatabaseState, FoundLabel, PageLabels, SiteState, TabReport } from '#messages';
import type { StoredReport } from '#storage';
import type { ClaimStore } from './claim-store.ts';
import { chooseClaim, wrongKey } from './choose.ts';
import { viewClaim } from './claim-view.ts';

/** The labels of a page with the words that they stand on, for the popup. */
export function foundLabels(article: Article, { labels, claims }: PageLabels): FoundLabel[] {
  return labels.map(({ claim, mode, level, why, block, sentence }, index) => ({
    claim,
    model: claims[claim]?.model.id ?? '',
    mode,
    level,
    why,
    index,
    quote: (article.blocks[block]?.text ?? '').slice(sentence.start, sentence.end),
  }));
}

/** How many claims a report holds: each counts once, however often the page states it. */
export function countClaims(labels: readonly Pick<Label, 'claim' | 'level'>[]): number {
  return new Set(labels.flatMap(({ claim, level }) => (level === 'badge' ? [claim] : []))).size;
}

/** Labels of a page that this reader wants to see, with their claims as they are to be shown. */
export interface ChosenLabels extends PageLabels {
  /** How many claims were left out. */
  readonly hidden: number;
}

/** Leaves out what the reader's settings hide and the labels that the reader called wrong. */
export async function chooseLabels(
  article: Article,
  { labels, claims }: PageLabels,
  developers: ReadonlyMap<string, string>,
  settings: Settings,
  wrong: ReadonlySet<string>,
): Promise<ChosenLabels> {
  const views: Record<string, ClaimView> = {};
  for (const [id, view] of Object.entries(claims)) {
    const chosen = chooseClaim(view, developers.get(view.model.id) ?? '', settings);
    if (chosen !== null) views[id] = chosen;
  }
  const keep = await Promise.all(
    labels.map(async ({ claim, block, sentence }) => {
      if (views[claim] === undefined) return false;
      if (wrong.size === 0) return true;
      const text = (article.blocks[block]?.text ?? '').slice(sentence.start, sentence.end);
      return !wrong.has(await wrongKey(claim, text));
    }),
  );
  const kept = labels.filter((_, at) => keep[at]);
  const shown = new Set(kept.map(({ claim }) => claim));
  return {
    labels: kept,
    claims: Object.fromEntries(Object.entries(views).filter(([id]) => shown.has(id))),
    hidden: new Set(labels.map(({ claim }) => claim).filter((id) => !shown.has(id))).size,
  };
}

/** What is known of a tab beside its report. */
export interface TabSurroundings {
  readonly database: DatabaseState;
  readonly site: Promise<SiteState>;
  readonly settings: Settings;
  /** Whether the document in the tab is still the one that was read: an old report may lie there. */
  readonly isCurrent: (token: string) => Promise<boolean>;
}

/**
 * What the popup shows of a tab, from what was kept and the claims as they are now: reports are not cleared by
 * listening to every navigation of the reader.
 */
export async function reportTab(
  stored: StoredReport | null,
  { database, site: asked, settings, isCurrent }: TabSurroundings,
  store: Pick<ClaimStore, 'load'>,
): Promise<TabReport> {
  // Asked together: somebody waits for the popup.
  const [site, isStill, views] = await Promise.all([
    asked,
    stored === null ? false : isCurrent(stored.token),
    stored?.state === 'read' ? loadViews(stored.found, store, settings) : new Map<string, ClaimView>(),
  ]);
  if (stored === null || !isStill) return { database, site, state: 'silent' };
  if (stored.state === 'failed') return { database, site, state: 'failed', error: stored.error };
  if (stored.state !== 'read') return { database, site, state: stored.state };
  // A claim that the database no longer has is no longer shown.
  const found = stored.found.filter(({ claim }) => views.has(claim));
  const claims = [...views.values()].toSorted((a, b) => compareStrength(a.badge, b.badge));
  return { database, site, state: 'read', token: stored.token, found, hidden: stored.hidden, claims };
}

async function loadViews(
  found: readonly FoundLabel[],
  store: Pick<ClaimStore, 'load'>,
  settings: Settings,
): Promise<Map<string, ClaimView>> {
  const wanted = new Set(found.map(({ claim }) => claim));
  const files = await store.load([...new Set(found.map(({ model }) => model))]);
  const views = new Map<string, ClaimView>();
  for (const { model, claims, feeds } of files) {
    for (const claim of claims) {
      if (!wanted.has(claim.id)) continue;
      const view = chooseClaim(viewClaim(claim, model, feeds.get(claim.id) ?? null), model.developer, settings);
      if (view !== null) views.set(claim.id, view);
    }
  }
  return views;
}
