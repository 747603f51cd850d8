import type { BadgeElement, BadgeShape } from './badge-element.ts';
import { around } from './dom.ts';
import { createFreeSpace, meets, type Box } from './free-space.ts';
import { badgeSize, layingOf, placeBadge, readEnd, type Place } from './layer-place.ts';
import type { Segment } from './spans.ts';

/** A badge in the layer above the page, with the sentence that it follows. */
export interface Floating {
  readonly badge: BadgeElement;
  readonly segments: readonly Segment[];
  /** How loud it is where there is room. */
  readonly shape: BadgeShape;
  readonly block: Element;
}

/** Where a sentence stands. */
type Stretch = Pick<Floating, 'segments' | 'block'>;

/** The layer above the page, for badges that the page's flow has no safe place for. */
export interface Overlay {
  add(floating: Floating): void;
  remove(badge: BadgeElement): void;
  /** Puts each badge where its sentence ends now. Reads all boxes first, then writes. */
  layout(): void;
  isEmpty(): boolean;
  /** Whether some of its text stays in the window while the page scrolls. */
  isPinned(): boolean;
  /** Puts the layer back where the page took it out, a few times; false once the page has had its way. */
  restore(): boolean;
  isOwn(node: Node): boolean;
  clear(): void;
}

/** The badges over one document, or over one element of the browser's top layer. */
interface Sheet {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly floats: Map<BadgeElement, Floating>;
  /** How wide each badge is with its words, in heights of its letters. */
  readonly pills: WeakMap<BadgeElement, number>;
}

// A page that keeps removing the layer does not want it: after this many times it has its way.
const maxLosses = 3;
const measure = 100; // CSS pixels: the width of a sheet's element (host.css)
const topLayer = ':modal, :popover-open, :fullscreen';

/**
 * The layer is one element with a closed root at the end of the document element, outside of what a page's framework
 * owns: it survives hydration and re-rendering, and a page cannot tell what it holds. Its badges are placed in
 * document coordinates, so that they scroll with the text by themselves. What stands in an open dialog, a popover or
 * in full screen is above everything else on the page; there the element is that one's last child.
 */
export function createOverlay(): Overlay {
  const sheets = new Map<Element, Sheet>();
  const own = new WeakSet<Node>();
  let losses = 0;
  let pinned = false;
  const sheetFor = (block: Element): Sheet => {
    const place = topmost(block);
    const known = sheets.get(place);
    if (known !== undefined) return known;
    const host = place.ownerDocument.createElement('hedge-badge');
    host.dataset['place'] = 'root';
    own.add(host);
    const made: Sheet = { host, root: host.attachShadow({ mode: 'closed' }), floats: new Map(), pills: new WeakMap() };
    sheets.set(place, made);
    return made;
  };
  const drop = (place: Element, { host }: Sheet): void => {
    host.remove();
    sheets.delete(place);
  };

  const add = (floating: Floating): void => {
    const { badge, block } = floating;
    const sheet = sheetFor(block);
    // In reading order, which is that of the Tab key and of reading aloud.
    const follower = [...sheet.floats.values()].find((other) => isBefore(floating, other));
    sheet.floats.set(badge, floating);
    badge.host.dataset['place'] = 'hidden';
    sheet.root.insertBefore(badge.host, follower?.badge.host ?? null);
    if (!sheet.host.isConnected && losses <= maxLosses) topmost(block).append(sheet.host);
  };
  const remove = (badge: BadgeElement): void => {
    for (const [place, sheet] of sheets) {
      if (!sheet.floats.delete(badge)) continue;
      badge.host.remove();
      if (sheet.floats.size === 0) drop(place, sheet);
    }
  };

  return {
    add,
    remove,
    layout() {
      // A dialog has opened around a block, or closed.
      const moved = [...sheets].flatMap(([place, { floats }]) =>
        [...floats.values()].filter(({ block }) => block.isConnected && topmost(block) !== place),
      );
      for (const floating of moved) {
        remove(floating.badge);
        add(floating);
      }
      pinned = [...sheets].filter(([place, sheet]) => layoutSheet(place, sheet)).length > 0;
    },
    isEmpty: () => sheets.size === 0,
    isPinned: () => pinned,
    restore() {
      for (const [place, { host }] of sheets) {
        if (host.isConnected) continue;
        losses += 1;
        if (losses > maxLosses) return false;
        const { documentElement } = place.ownerDocument;
        (place.isConnected ? place : documentElement).append(host);
      }
      return true;
    },
    isOwn: (node) => own.has(node),
    clear() {
      for (const [place, sheet] of sheets) {
        for (const { host } of sheet.floats.keys()) host.remove();
        drop(place, sheet);
      }
    },
  };
}

function topmost(block: Element): Element {
  for (let at: Element | null = block; at !== null; at = around(at)) if (at.matches(topLayer)) return at;
  return block.ownerDocument.documentElement;
}

/** Whether a sentence stands before another in the page's text. */
export function isBefore(a: Stretch, b: Stretch): boolean {
  const [first, second] = [a.segments[0]?.node ?? a.block, b.segments[0]?.node ?? b.block];
  if (first === second) return (a.segments[0]?.start ?? 0) < (b.segments[0]?.start ?? 0);
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

interface Placing {
  readonly floating: Floating;
  readonly at: Place | null;
  readonly laying: ReturnType<typeof layingOf>;
  readonly rightToLeft: boolean;
  /** How far its words begin before its sign, where they would be cut off behind it. */
  readonly pull: number;
}

/** Places the badges of one sheet; true where one of them stays in the window while the page scrolls. */
function layoutSheet(place: Element, { host, floats, pills }: Sheet): boolean {
  if (floats.size === 0 || !host.isConnected) return false;
  // A pill's width is known only once it is drawn: for a moment, out of sight.
  for (const floating of floats.values()) if (floating.shape !== 'bare' && !pills.has(floating.badge)) unfold(floating);
  const origin = host.getBoundingClientRect();
  const scale = origin.width / measure || 1;
  const { documentElement, body } = place.ownerDocument;
  // Not beyond the page's sides, where a badge would make it scroll sideways; below is any place.
  const window: Box = {
    left: origin.left,
    right: Math.max(documentElement.clientWidth, origin.left + documentElement.scrollWidth),
    top: -Infinity,
    bottom: Infinity,
  };
  const isFree = createFreeSpace(place === documentElement ? (body ?? place) : place);
  const taken: Box[] = [];
  const placings = [...floats.values()].map((floating): Placing => {
    const { badge, segments, block, shape } = floating;
    const size = badgeSize(block) * scale;
    if (shape !== 'bare' && !pills.has(badge)) pills.set(badge, badge.button.getBoundingClientRect().width / size);
    const end = readEnd(segments, block, window);
    const free = (box: Box): boolean => !taken.some((other) => meets(other, box)) && isFree(box);
    const width = (pills.get(badge) ?? 0) * size;
    const at = end === null ? null : placeBadge(end, shape, { width, size }, free);
    if (at !== null) taken.push(at);
    const rightToLeft = end?.rightToLeft ?? false;
    const beyond =
      at === null || end === null
        ? 0
        : rightToLeft
          ? end.clip.left - at.right + width
          : at.left + width - end.clip.right;
    return { floating, at, laying: layingOf(block), rightToLeft, pull: Math.max(0, beyond) };
  });
  for (const placing of placings) apply(placing, origin, scale);
  return placings.some(({ laying }) => laying.pinned);
}

function unfold({ badge, block }: Floating): void {
  badge.shape('full');
  badge.host.style.setProperty('--size', `${badgeSize(block)}px`, 'important');
  badge.host.style.setProperty('--seen', 'hidden', 'important');
  badge.host.dataset['place'] = 'layer';
}

function apply(
  { floating: { badge, block }, at, laying, rightToLeft, pull }: Placing,
  origin: DOMRect,
  scale: number,
): void {
  const { host } = badge;
  const place = at === null ? 'hidden' : 'layer';
  if (host.dataset['place'] !== place) host.dataset['place'] = place;
  if (at === null) return;
  badge.shape(at.shape);
  const style: [string, string][] = [
    ['--left', `${((rightToLeft ? at.right : at.left) - origin.left) / scale}px`],
    ['--top', `${(at.top - origin.top) / scale}px`],
    ['--size', `${at.size / scale}px`],
    ['--full', `${badgeSize(block)}px`],
    ['--pull', `${pull / scale}px`],
    ['--level', String(laying.level)],
    ['--seen', 'visible'],
    ['--direction', rightToLeft ? 'rtl' : 'ltr'],
    // In right-to-left text a sign grows to the left under the pointer.
    ['--shift', rightToLeft ? 'translateX(-100%)' : 'none'],
  ];
  for (const [name, value] of style) {
    if (host.style.getPropertyValue(name) !== value) host.style.setProperty(name, value, 'important');
  }
}
