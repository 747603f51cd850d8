import type { Page } from 'puppeteer-core';
import { isBeside, quoteEnds, type SeenBadge } from '../../scripts/browser/badges.ts';

export interface Placing {
  /** Quotes that no badge stands beside. */
  readonly bare: readonly string[];
  /** Badges that stand beside none of the quotes. */
  readonly astray: readonly string[];
}

/** Compares where badges stand with where the quotes end. */
export async function comparePlaces(
  page: Page,
  badges: readonly SeenBadge[],
  quotes: readonly string[],
): Promise<Placing> {
  const ends = await quoteEnds(page, quotes);
  const lost = quotes.filter((_, index) => ends[index]?.length === 0);
  if (lost.length > 0) throw new Error(`quotes that are not in the page: ${lost.join(' | ')}`);
  return {
    bare: quotes.filter((_, index) => !badges.some(({ box }) => ends[index]?.some((end) => isBeside(box, end)))),
    astray: badges
      .filter(({ box }) => !ends.some((boxes) => boxes.some((end) => isBeside(box, end))))
      .map(({ label, box }) => `${label} at ${Math.round(box.left)},${Math.round(box.top)}`),
  };
}

/** Remembers, before any content script runs, what the page is: put at the end of its body. */
export const witness = `<script>
  const texts = () => { const found = []; const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push([node, node.data]); return found; };
  // Content scripts run at "document idle", which is after this event.
  addEventListener('DOMContentLoaded', () => { window.before = { html: document.documentElement.outerHTML, inner: document.body.innerText, texts: texts() }; });
  window.sinceThen = () => { const now = texts(); return {
    html: document.documentElement.outerHTML === window.before.html,
    inner: document.body.innerText === window.before.inner,
    texts: now.length === window.before.texts.length && now.every(([node, data], i) => node === window.before.texts[i][0] && data === window.before.texts[i][1]) }; };
</script>`;

/** What is still as it was when the page had been read: its markup, its visible text, each text node. */
export function sinceThen(page: Page): Promise<{ html: boolean; inner: boolean; texts: boolean }> {
  return page.evaluate(() =>
    (globalThis as unknown as { sinceThen(): { html: boolean; inner: boolean; texts: boolean } }).sinceThen(),
  );
}

export const withWitness = (html: string): string => html.replace('</body>', () => `${witness}</body>`);
