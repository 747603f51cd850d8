import type { BadgeElement, BadgeShape } from './badge-element.ts';
import type { Segment } from './spans.ts';

/** A badge in the layer above the page, with the sentence that it follows. */
export interface Floating {
  readonly badge: BadgeElement;
  readonly segments: readonly Segment[];
  /** True where nothing of the block follows the sentence: then there may be room for all its words. */
  readonly endsBlock: boolean;
  /** How loud it is where there is room. */
  readonly shape: BadgeShape;
  readonly block: Element;
}

/** The layer above the page, for badges that the page's flow has no safe place for. */
export interface Overlay {
  add(floating: Floating): void;
  remove(badge: BadgeElement): void;
  /** Puts each badge where its sentence ends now. Reads all boxes first, then writes. */
  layout(): void;
  isEmpty(): boolean;
  /** Whether the page has taken the layer out. */
  isLost(): boolean;
  readonly host: HTMLElement;
  clear(): void;
}

interface Position {
  readonly left: number;
  readonly top: number;
  readonly shape: BadgeShape;
  readonly size: number;
  readonly level: number;
}

/**
 * The layer is one element on the root, outside of what a page's framework owns: it survives hydration and
 * re-rendering. Its badges are placed in document coordinates, so that they scroll with the text by themselves.
 */
export function createOverlay(page: Document): Overlay {
  const host = page.createElement('hedge-layer');
  for (const [name, value] of layerStyle) host.style.setProperty(name, value, 'important');
  const floats = new Map<BadgeElement, Floating>();

  return {
    host,
    add(floating) {
      floats.set(floating.badge, floating);
      floating.badge.host.dataset['place'] = 'hidden';
      host.append(floating.badge.host);
      if (!host.isConnected) page.documentElement.append(host);
    },
    remove(badge) {
      if (!floats.delete(badge)) return;
      badge.host.remove();
      if (floats.size === 0) host.remove();
    },
    layout() {
      if (floats.size === 0) return;
      const origin = host.getBoundingClientRect();
      const placed = [...floats.values()].map((floating) => ({ floating, at: locateBadge(floating, origin) }));
      for (const { floating, at } of placed) apply(floating, at);
      // A pill's width is known only once it is drawn: those that turn out to have no room become a sign.
      const tight = placed.filter(({ floating, at }) => at?.shape === 'full' && !fits(floating));
      for (const { floating } of tight) apply(floating, locateBadge({ ...floating, endsBlock: false }, origin));
    },
    isEmpty: () => floats.size === 0,
    isLost: () => floats.size > 0 && !host.isConnected,
    clear() {
      for (const { badge } of floats.values()) badge.host.remove();
      floats.clear();
      host.remove();
    },
  };
}

const layerStyle = [
  ['all', 'initial'],
  ['position', 'absolute'],
  ['top', '0'],
  ['left', '0'],
  ['width', '0'],
  ['height', '0'],
  ['display', 'block'],
] as const;

/** Where a badge goes, relative to the layer; null while its sentence is not to be seen. */
function locateBadge({ segments, endsBlock, shape, block }: Floating, origin: DOMRect): Position | null {
  const end = endBox(segments);
  if (end === null || isCut(end, block)) return null;
  const { fontSize, direction } = getComputedStyle(block);
  const size = Math.max(8, Math.min(12, Number.parseFloat(fontSize) * 0.6));
  const rightToLeft = direction === 'rtl';
  const level = levelOf(block);
  if (endsBlock && shape !== 'bare') {
    const full = badgeSize(block);
    const height = full * (shape === 'quiet' ? 1.25 : 1.62);
    const top = (end.top + end.bottom - height) / 2 - origin.top;
    const left = (rightToLeft ? end.left - 5 : end.right + 5) - origin.left;
    return { left, top, shape, size: full, level };
  }
  // Over the full stop and the space after it, in the gap between the lines: there are no words there.
  const left = (rightToLeft ? end.left - size * 0.45 : end.right - size * 0.55) - origin.left;
  return { left, top: end.top - size * 0.42 - origin.top, shape: shape === 'bare' ? 'bare' : 'raised', size, level };
}

/** Height of a badge's letters beside text of a block. */
export function badgeSize(block: Element): number {
  return Math.max(11, Math.min(13, Number.parseFloat(getComputedStyle(block).fontSize) * 0.75));
}

function apply({ badge, block }: Floating, at: Position | null): void {
  const { host } = badge;
  const place = at === null ? 'hidden' : 'layer';
  if (host.dataset['place'] !== place) host.dataset['place'] = place;
  if (at === null) return;
  badge.shape(at.shape);
  const rightToLeft = getComputedStyle(block).direction === 'rtl';
  const style: [string, string][] = [
    ['--left', `${at.left}px`],
    ['--top', `${at.top}px`],
    ['--size', `${at.size}px`],
    ['--full', `${badgeSize(block)}px`],
    ['--level', String(at.level)],
    ['--direction', rightToLeft ? 'rtl' : 'ltr'],
    // In right-to-left text the badge grows to the left from where the sentence ends.
    ['--shift', rightToLeft ? 'translateX(-100%)' : 'none'],
  ];
  for (const [name, value] of style) host.style.setProperty(name, value, 'important');
}

/** Whether a pill stays within the box of its block. */
function fits({ badge, block }: Floating): boolean {
  const pill = badge.host.getBoundingClientRect();
  const box = block.getBoundingClientRect();
  return (
    pill.left >= Math.max(box.left, 0) - 1 &&
    pill.right <= Math.min(box.right, document.documentElement.clientWidth) + 1
  );
}

/** The box of the last letters of a sentence; null where they are not drawn. */
function endBox(segments: readonly Segment[]): DOMRect | null {
  const last = segments.at(-1);
  if (last === undefined || !last.node.isConnected || last.node.data.length < last.end) return null;
  const range = last.node.ownerDocument.createRange();
  range.setStart(last.node, Math.max(last.start, last.end - 1));
  range.setEnd(last.node, last.end);
  const box = [...range.getClientRects()].at(-1);
  return box === undefined || box.height === 0 ? null : box;
}

/** Whether a box is scrolled or cut out of sight by an element around it. */
function isCut(box: DOMRect, block: Element): boolean {
  for (let at: Element | null = block; at !== null && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const edge = at.getBoundingClientRect();
    if (box.bottom < edge.top || box.top > edge.bottom - 2 || box.right < edge.left || box.left > edge.right)
      return true;
  }
  return false;
}

/**
 * The level at which the text itself is painted: a badge above that would float over the page's own header when
 * the text scrolls beneath it. Of equal levels what comes later in the document is on top, and the layer is last.
 */
function levelOf(block: Element): number {
  let level = 0;
  for (let at: Element | null = block; at !== null; at = at.parentElement) {
    const index = Number.parseInt(getComputedStyle(at).zIndex, 10);
    if (!Number.isNaN(index)) level = index;
  }
  return Math.max(0, level);
}
