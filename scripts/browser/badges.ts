import type { Page } from 'puppeteer-core';
import { findAll, shadowHosts, textOf, type ShadowHost, type ShadowNode } from './shadow.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A badge as a reader meets it. */
export interface SeenBadge {
  /** The words on it: "disputed by Teortaxes +1"; '' for a quiet mark, which shows a sign alone. */
  readonly words: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly shape: string;
  /** What colours it: the verdict, in one word. */
  readonly tone: string;
  readonly open: boolean;
  /** The text of its open card; '' while closed. */
  readonly card: string;
  /** In document coordinates. */
  readonly box: Box;
}

/** All badges that can be seen on a page, from its top to its end. */
export async function readBadges(page: Page): Promise<SeenBadge[]> {
  const hosts = await badgeHosts(page);
  return hosts
    .map(({ root, box: [left = 0, top = 0, right = 0, bottom = 0] }) => {
      const button = buttonOf(root);
      const card = findAll(root, ({ attributes }) => attributes.get('role') === 'dialog')[0];
      const read = (name: string): string => button?.attributes.get(name) ?? '';
      return {
        words: (button?.children ?? []).flatMap(({ attributes }) => attributes.get('data-words') ?? []).join(' · '),
        label: [read('aria-label'), read('aria-description')].filter((part) => part !== '').join('. '),
        shape: read('class'),
        tone: read('data-tone'),
        open: read('aria-expanded') === 'true',
        card: card === undefined ? '' : blockText(card),
        box: { left, top, right, bottom },
      };
    })
    .toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** The elements of badges: in the page's flow, or inside the one of the layer, which is none itself. */
export async function badgeHosts(page: Page): Promise<ShadowHost[]> {
  return (await shadowHosts(page, 'hedge-badge')).filter(
    // In a block that is not drawn a badge is not drawn either, and has a box without size.
    ({ element, root, box: [left, top, right, bottom] }) =>
      element.attributes.get('data-place') !== 'hidden' &&
      buttonOf(root) !== undefined &&
      (left !== right || top !== bottom),
  );
}

// Not of badges inside: those are hosts of their own.
const buttonOf = (root: ShadowNode): ShadowNode | undefined =>
  findAll(root, ({ name, attributes }) => name === 'button' && attributes.has('aria-haspopup'))[0];

/** Texts of a card's parts, one a line. */
function blockText(node: ShadowNode): string {
  return node.children
    .map((child) => (/^(?:section|ul|div|details)$/u.test(child.name) ? blockText(child) : textOf(child)))
    .join('\n');
}

/** Waits until the page has badges and their number has stayed the same for a while. */
export async function waitForBadges(page: Page, minimum = 1, timeout = 15_000): Promise<SeenBadge[]> {
  await waitForBadgeCount(page, minimum, timeout);
  return readBadges(page);
}

/** The same, without a look into them. */
export async function waitForBadgeCount(page: Page, minimum: number, timeout: number): Promise<number> {
  const quiet = 500; // ms
  const end = Date.now() + timeout;
  let [count, since] = [-1, Date.now()];
  for (;;) {
    const now = (await badgeHosts(page)).length;
    if (now !== count) [count, since] = [now, Date.now()];
    if (count >= minimum && Date.now() - since >= quiet) return count;
    if (Date.now() > end) throw new Error(`${count} badges after ${timeout} ms, waited for ${minimum} or more`);
    await pause(100);
  }
}

/** Tabs through the page as a reader would, until a badge has the focus. */
export async function focusBadge(page: Page): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.localName)) === 'hedge-badge') return;
  }
  throw new Error('no badge can be reached by the Tab key');
}

/** For pages that must stay free: long enough for the gate's late look and the painter. */
export async function expectNoBadges(page: Page, milliseconds = 4500): Promise<void> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('hedge-badge')].map((node) => node.localName),
    );
    if (names.length > 0) throw new Error(`the page must stay as it is, and has ${names.join(', ')}`);
    await pause(250);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * For each quote the boxes of its last line, wherever it stands in the page's text (white space collapsed); in
 * document coordinates. Found by walking the page anew, without a line of Hedge's own code.
 */
export function quoteEnds(page: Page, quotes: readonly string[]): Promise<Box[][]> {
  return page.evaluate((wanted) => {
    // All letters of the page without white space, each with its place; in open shadow roots and frames of its own too.
    const letters: string[] = [];
    const nodes: Text[] = [];
    const offsets: number[] = [];
    const gather = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        for (let offset = 0; offset < data.length; offset += 1) {
          if (/[\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(data.charAt(offset))) continue;
          letters.push(data.charAt(offset));
          nodes.push(node as Text);
          offsets.push(offset);
        }
        return;
      }
      const element = node as HTMLElement;
      if (/^(?:script|style|noscript|textarea)$/u.test(element.localName)) return;
      const inner =
        element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : element.shadowRoot;
      for (const child of (inner ?? element).childNodes) gather(child);
      if (element.shadowRoot !== null && element.shadowRoot !== undefined)
        for (const child of element.childNodes) gather(child);
    };
    gather(document.body);
    const dense = letters.join('');
    return wanted.map((quote) => {
      const needle = quote.replaceAll(/\s+/gu, '');
      const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
      for (let at = dense.indexOf(needle); at !== -1; at = dense.indexOf(needle, at + 1)) {
        const last = at + needle.length - 1;
        const [node, offset] = [nodes[last], offsets[last]];
        if (node === undefined || offset === undefined) continue;
        const range = node.ownerDocument.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const { scrollX: x = 0, scrollY: y = 0 } = node.ownerDocument.defaultView ?? {};
        boxes.push({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });
      }
      return boxes;
    });
  }, quotes);
}

// CSS pixels. A badge stands on the line of the sentence's last letter or just above it, or has been wrapped to
// the start of the next line.
const nearX = 60;
const nearY = 16;
const nextLine = 48;

/** Whether a badge stands right behind a sentence that ends in that box. */
export function isBeside(badge: Box, end: Box): boolean {
  const middle = (badge.top + badge.bottom) / 2;
  const sameLine = middle >= end.top - nearY && middle <= end.bottom + nearY;
  const behind = badge.left >= end.left - 4 && badge.left <= end.right + nearX;
  const wrapped =
    badge.top >= end.top && badge.top <= end.bottom + nextLine && badge.left < end.left && badge.right < end.right;
  return (sameLine && behind) || wrapped;
}
