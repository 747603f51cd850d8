import type { BadgeShape } from './badge-element.ts';
import { around } from './dom.ts';
import { within, type Box } from './free-space.ts';
import type { Segment } from './spans.ts';

/** Where a badge of the layer goes: the box that it fills, in the coordinates of the window. */
export interface Place extends Box {
  readonly shape: BadgeShape;
  /** Height of its letters; of a raised sign its width. */
  readonly size: number;
}

/** The end of a sentence as it is drawn. */
export interface SentenceEnd {
  readonly box: Box;
  /** The box of what follows on the same line; null where nothing does. */
  readonly next: Box | null;
  /** The last letter is a stop that leaves the upper half of its box empty. */
  readonly lowStop: boolean;
  readonly rightToLeft: boolean;
  /** Its words run the other way than its block: then what follows on the line may stand on either side. */
  readonly mixed: boolean;
  readonly fontSize: number;
  /** CSS pixels between the boxes of two lines. */
  readonly leading: number;
  /** The box that the lines of text fill, and what around it cuts off what leaves it. */
  readonly lines: Box;
  readonly clip: Box;
}

/** How wide a badge is when it shows its words, and its letters' height then. */
export interface Pill {
  readonly width: number;
  readonly size: number;
}

const space = 5; // CSS pixels between a sentence and its badge
const leastSign = 7; // A smaller sign cannot be told from a full stop.
const largestSign = 12;
// Of the size of letters: between the top of their box and that of the tallest of them, in fonts of all kinds at least.
const overAscenders = 0.12;
const pillHeight = 1.62; // of the size of its letters, with its padding
const quietHeight = 1.25;

/**
 * Where a badge covers no letter, in order of preference: as words right behind the sentence where nothing follows on
 * its line; as a sign there; raised into the measured gap before the next word; in the margin at the height of the
 * sentence's end. Null where there is no such place: then the underline and the toolbar have to do.
 */
export function placeBadge(
  end: SentenceEnd,
  shape: BadgeShape,
  pill: Pill,
  isFree: (box: Box) => boolean,
): Place | null {
  const { box, next, rightToLeft, clip, lines } = end;
  const fits = (candidate: Box): boolean => within(candidate, clip) && isFree(candidate);
  const middle = (box.top + box.bottom) / 2;
  const behind = (width: number, height: number, from: number): Box => {
    const left = rightToLeft ? from - width : from;
    return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
  };
  const edge = rightToLeft ? box.left - space : box.right + space;
  // Nothing to see of it before the pointer comes.
  if (shape === 'bare') return { ...behind(0, box.bottom - box.top, edge), shape, size: pill.size };
  if (end.mixed) return placeMixed(end, shape, pill, fits);
  const room = next === null ? Infinity : (rightToLeft ? box.left - next.right : next.left - box.right) - 2 * space;
  const full = behind(pill.width, pill.size * pillHeight, edge);
  if (shape === 'full' && room >= pill.width && fits(full)) return { ...full, shape, size: pill.size };
  const sign = pill.size * quietHeight;
  const quiet = behind(sign, sign, edge);
  if (room >= sign && fits(quiet)) return { ...quiet, shape: 'quiet', size: pill.size };
  const raised = raise(end, fits);
  if (raised !== null) return raised;
  const margin = behind(sign, sign, rightToLeft ? lines.left - space : lines.right + space);
  return fits(margin) ? { ...margin, shape: 'quiet', size: pill.size } : null;
}

/** Beside the end of words that run against their block: on the one side or the other, wherever nothing is. */
function placeMixed({ box }: SentenceEnd, shape: BadgeShape, pill: Pill, fits: (box: Box) => boolean): Place | null {
  const middle = (box.top + box.bottom) / 2;
  const sign = pill.size * quietHeight;
  for (const [kind, width, height] of [
    ['full', pill.width, pill.size * pillHeight],
    ['quiet', sign, sign],
  ] as const) {
    if (kind === 'full' && shape !== 'full') continue;
    for (const left of [box.right + space, box.left - space - width]) {
      const at = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
      if (fits(at)) return { ...at, shape: kind, size: pill.size };
    }
  }
  return null;
}

/**
 * A sign between the sentence and the next word: as a footnote's mark in the gap over the full stop, within the height
 * of its own line; or, where lines stand far apart, a larger one in the empty strip above it.
 */
function raise(end: SentenceEnd, fits: (box: Box) => boolean): Place | null {
  const { box, rightToLeft, fontSize, leading, clip } = end;
  const gap = gapBehind(end);
  const inLine = Math.min(gap.width, largestSign, fontSize * 0.62);
  const above = Math.min(largestSign, leading + fontSize * overAscenders);
  const middle = rightToLeft ? gap.start - gap.width / 2 : gap.start + gap.width / 2;
  const bottom = box.top + fontSize * overAscenders;
  const strip = { left: middle - above / 2, right: middle + above / 2, top: bottom - above, bottom };
  // Of its own line only the part above all letters is taken.
  if (above > inLine && above >= leastSign && fits({ ...strip, bottom: box.top })) {
    return { ...strip, shape: 'raised', size: above };
  }
  const left = rightToLeft ? gap.start - inLine : gap.start;
  const raised = { left, right: left + inLine, top: box.top, bottom: box.top + inLine };
  return inLine >= leastSign && within(raised, clip) ? { ...raised, shape: 'raised', size: inLine } : null;
}

/** From the last ink of a sentence to the first of what follows on its line: where it begins, and its width. */
function gapBehind({ box, next, lowStop, rightToLeft, lines }: SentenceEnd): { start: number; width: number } {
  // Of a full stop the upper half is empty: a mark may stand over it, a little behind the letter before.
  const over = lowStop ? (box.right - box.left) * 0.85 : 0;
  const limit = next ?? lines;
  if (rightToLeft) {
    const start = box.left + over;
    return { start, width: start - (next === null ? limit.left : limit.right) };
  }
  const start = box.right - over;
  return { start, width: (next === null ? limit.right : limit.left) - start };
}

/** Reads how a sentence's end is drawn; null where it is not to be seen. */
export function readEnd(segments: readonly Segment[], block: Element, window: Box): SentenceEnd | null {
  const last = segments.at(-1);
  if (last === undefined || !last.node.isConnected || last.node.data.length < last.end) return null;
  const box = boxOf(last.node, Math.max(last.start, last.end - 1), last.end);
  const parent = around(last.node);
  if (box === null || parent === null) return null;
  const lineBox = linesAround(parent);
  const clip = clipAround(parent, window);
  // Scrolled or cut out of sight.
  if (box.bottom <= clip.top || box.top >= clip.bottom - 2 || box.right < clip.left || box.left > clip.right)
    return null;
  const { direction, fontSize, lineHeight } = getComputedStyle(parent);
  return {
    box,
    next: nextBox(last, block, box, direction === 'rtl'),
    lowStop: /[.,\u2026\u3002\uff0c\uff0e\u3001\u06d4]/u.test(last.node.data.charAt(last.end - 1)),
    rightToLeft: direction === 'rtl',
    mixed: runsAgainst(last, direction === 'rtl'),
    fontSize: Number.parseFloat(fontSize),
    leading: Math.max(0, Number.parseFloat(lineHeight) - box.height || 0),
    lines: lineBox,
    clip,
  };
}

function boxOf(node: Text, start: number, end: number): DOMRect | null {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const box = [...range.getClientRects()].at(-1);
  return box === undefined || box.height === 0 ? null : box;
}

/** Whether the last letters of a sentence run against the direction of their block. */
function runsAgainst({ node, start, end }: Segment, rightToLeft: boolean): boolean {
  let last: DOMRect | null = null;
  for (let at = end - 1; at >= start; at -= 1) {
    if (!/\p{L}/u.test(node.data.charAt(at))) continue;
    const box = boxOf(node, at, at + 1);
    if (box === null) return false;
    if (last !== null && box.bottom > last.top) return last.left < box.left !== rightToLeft;
    if (last !== null) return false;
    last = box;
  }
  return false;
}

const shown = /^(?:img|svg|video|iframe|canvas|button|input|select|math|object)$/u;

/** The box of the first letter or picture behind a sentence in its block, if it stands on the same line. */
function nextBox(last: Segment, block: Element, end: Box, rightToLeft: boolean): Box | null {
  const rest = /\S/u.exec(last.node.data.slice(last.end));
  const onLine = (box: Box | null): Box | null => {
    if (box === null) return null;
    const overlap = Math.min(box.bottom, end.bottom) - Math.max(box.top, end.top);
    const isBehind = rightToLeft ? box.right <= end.left + 1 : box.left >= end.right - 1;
    return overlap > (end.bottom - end.top) * 0.3 && isBehind ? box : null;
  };
  if (rest !== null) {
    const at = last.end + rest.index;
    return onLine(boxOf(last.node, at, at + 1));
  }
  const root = block.contains(last.node) ? block : last.node.getRootNode();
  const walker = last.node.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = last.node;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (!shown.test(element.localName)) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0) return onLine(box);
      continue;
    }
    const at = (node as Text).data.search(/\S/u);
    const box = at === -1 ? null : boxOf(node as Text, at, at + 1);
    if (box !== null) return onLine(box);
  }
  return null;
}

/** The content box of the nearest element that is not inline: lines of text are broken at its edges. */
function linesAround(parent: Element): Box {
  let at = parent;
  for (let up = around(at); up !== null && /^(?:inline|contents|ruby)/u.test(getComputedStyle(at).display);) {
    at = up;
    up = around(at);
  }
  const { left, top, right, bottom } = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  const size = (value: string): number => Number.parseFloat(value) || 0;
  return {
    left: left + size(style.paddingLeft) + size(style.borderLeftWidth),
    right: right - size(style.paddingRight) - size(style.borderRightWidth),
    top,
    bottom,
  };
}

/** What is left of the window for text in an element: within all that cut off what leaves them. */
function clipAround(parent: Element, window: Box): Box {
  let clip = window;
  for (let at: Element | null = parent; at !== null; at = around(at)) {
    if (at.localName === 'body' || at.localName === 'html') break;
    const { overflowX, overflowY, contain } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible' && !/paint|strict|content/u.test(contain)) continue;
    const edge = at.getBoundingClientRect();
    clip = {
      left: Math.max(clip.left, edge.left),
      top: Math.max(clip.top, edge.top),
      right: Math.min(clip.right, edge.right),
      bottom: Math.min(clip.bottom, edge.bottom),
    };
  }
  return clip;
}

/** Height of a badge's letters beside text of a block. */
export function badgeSize(block: Element): number {
  return Math.max(11, Math.min(13, Number.parseFloat(getComputedStyle(block).fontSize) * 0.75));
}

/**
 * How a block is painted: the level of its text, for a badge above that would float over the page's own header when the
 * text scrolls beneath it (of equal levels what comes later in the document is on top, and the layer is last); and
 * whether it stays in the window while the page scrolls.
 */
export function layingOf(block: Element): { readonly level: number; readonly pinned: boolean } {
  let level = 0;
  let pinned = false;
  for (let at: Element | null = block; at !== null; at = around(at)) {
    const { zIndex, position } = getComputedStyle(at);
    const index = Number.parseInt(zIndex, 10);
    if (!Number.isNaN(index)) level = index;
    pinned ||= position === 'fixed' || position === 'sticky';
  }
  return { level: Math.max(0, level), pinned };
}
