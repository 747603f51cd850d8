import { compareStrength } from '#core/claim/tone.ts';
import type { Label } from '#core/matching/label.ts';
import type { Article } from '#core/page/article.ts';
import type { ClaimView, DatabaseState, FoundLabel, PageLabels, TabReport } from '#messages';
import type { StoredReport } from '#storage';
import type { ClaimStore } from './claim-store.ts';
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

/**
 * What the popup shows of a tab, from what was kept and the claims as they are now. `isCurrent` tells whether
 * the document in the tab is still the one that was read: reports are not cleared by listening to every
 * navigation of the reader, so an old one may still lie there.
 */
export async function reportTab(
  stored: StoredReport | null,
  isCurrent: (token: string) => Promise<boolean>,
  store: Pick<ClaimStore, 'load'>,
  database: DatabaseState,
): Promise<TabReport> {
  if (stored === null || !(await isCurrent(stored.token))) return { database, state: 'silent' };
  if (stored.state === 'failed') return { database, state: 'failed', error: stored.error };
  if (stored.state !== 'read') return { database, state: stored.state };
  const views = await loadViews(stored.found, store);
  // A claim that the database no longer has is no longer shown.
  const found = stored.found.filter(({ claim }) => views.has(claim));
  const claims = [...views.values()].toSorted((a, b) => compareStrength(a.badge, b.badge));
  return { database, state: 'read', token: stored.token, found, claims };
}

async function loadViews(
  found: readonly FoundLabel[],
  store: Pick<ClaimStore, 'load'>,
): Promise<Map<string, ClaimView>> {
  const wanted = new Set(found.map(({ claim }) => claim));
  const files = await store.load([...new Set(found.map(({ model }) => model))]);
  const views = new Map<string, ClaimView>();
  for (const { model, claims, feeds } of files) {
    for (const claim of claims) {
      if (wanted.has(claim.id)) views.set(claim.id, viewClaim(claim, model, feeds.get(claim.id) ?? null));
    }
  }
  return views;
}
