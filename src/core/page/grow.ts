import type { Box } from './box.ts';
import { attribute, isBare, type PageNode } from './node.ts';
import { isDialog } from './skip.ts';
import { isBody, isTeasers } from './sum-up.ts';
import { linkShare, type Line } from './weight.ts';

/** Where the article stands: the box of most of its paragraphs, and the boxes beside it that go on with it. */
export interface Ground<T extends PageNode> {
  readonly top: Box<T>;
  readonly kept: ReadonlySet<Box<T>>;
  /** The box around all of them. */
  readonly outer: Box<T>;
}

const leastProse = 8; // About two paragraphs: a page with less has no ground to choose.

/** Finds the ground of a page's article; null where too little prose stands together to tell it from the rest. */
export function findGround<T extends PageNode>(boxes: readonly Box<T>[], lines: readonly Line<T>[]): Ground<T> | null {
  score(lines);
  const top = best(boxes);
  return top === null || top.clean < leastProse ? null : grow(top, boxes);
}

const levels = 6; // Boxes around a paragraph that it speaks for; the nearest in full, others less and less.
/** Boxes of a single paragraph, item or cell: the box around them is the one that may be an article's. */
const single = /^(?:p|li|td|th|tr|dd|dt|blockquote|figcaption|caption|h\d)$/u;

function score<T extends PageNode>(lines: readonly Line<T>[]): void {
  for (const { draft, prose } of lines) {
    if (prose === 0 || draft.box.out) continue;
    let box: Box<T> | null = draft.box;
    if (single.test(box.element.localName ?? '')) box = box.parent;
    for (let level = 0; box !== null && level < levels; level += 1) {
      box.score += level === 0 ? prose : level === 1 ? prose / 2 : prose / (level * 3);
      box = box.parent;
    }
  }
}

const carrying = /(?:^|[\s_-])(?:article|entry|post|story|content|text|body|blog|page|main|news)/iu;
const listing = /(?:^|[\s_-])(?:aside|teaser|card|caption|meta|list|grid|author|bio|box|module|toolbar)/iu;
const byName = 10; // A name outweighs two paragraphs, no more: pages of one paragraph are decided by it.
const byDeclaration = 1.5;

function best<T extends PageNode>(boxes: readonly Box<T>[]): Box<T> | null {
  let top: Box<T> | null = null;
  let most = 0;
  for (const box of boxes) {
    if (box.out || box.score === 0) continue;
    const { element } = box;
    const names = isBare(element) ? '' : `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
    let value = box.score;
    const isNamed = names.length > 1;
    if (element.localName === 'article' || element.localName === 'main' || (isNamed && carrying.test(names)))
      value += byName;
    if (isNamed && listing.test(names)) value -= byName;
    value *= 1 - linkShare(box);
    if (isBody(box)) value *= byDeclaration;
    if (value > most) {
      most = value;
      top = box;
    }
  }
  return top;
}

const maxLinks = 0.25; // Share of links from which a box is a list of links with some text.
const minDensity = 0.004; // Prose a character: below it a box is made of short lines.
/** Prose that a box needs to go on with an article: alike to the part before, in the same element, or outside of it. */
const alikeLeast = 1.5;
const otherLeast = 6;
const otherShare = 0.2;
const outsideShare = 1;
const paragraphLeast = 2;

/** From the best box outwards: parts of one make, other articles of some length, text in long paragraphs. */
function grow<T extends PageNode>(top: Box<T>, boxes: readonly Box<T>[]): Ground<T> {
  const around = new Set<Box<T>>();
  for (let box: Box<T> | null = top; box !== null; box = box.parent) around.add(box);
  // Only the boxes along the way outwards are asked for their parts.
  const parts = Map.groupBy(
    boxes.filter(({ parent, out, clean }) => parent !== null && !out && clean > 0 && around.has(parent)),
    ({ parent }) => parent,
  );
  const kept = new Set([top]);
  let outer = top;
  let prose = top.clean;
  let isOutside = false;
  for (let current = top, { parent } = top; parent !== null; current = parent, { parent } = parent) {
    const before = kept.size;
    let gained = 0;
    isOutside ||= current.element.localName === 'article';
    for (const part of parts.get(parent) ?? []) {
      if (part === current || !goesOn(part, current, prose, isOutside)) continue;
      kept.add(part);
      gained += part.clean;
    }
    prose += gained;
    if (kept.size > before) outer = parent;
  }
  return { top, kept, outer };
}

function goesOn<T extends PageNode>(part: Box<T>, current: Box<T>, prose: number, isOutside: boolean): boolean {
  if (linkShare(part) >= maxLinks || isTeasers(part)) return false;
  const name = part.element.localName ?? '';
  if (name === 'p' && !isOutside && part.clean > paragraphLeast) return true;
  if (part.clean < minDensity * part.text) return false;
  const isAlike =
    name === current.element.localName && attribute(part.element, 'class') === attribute(current.element, 'class');
  if (isAlike) return part.clean >= alikeLeast;
  // A dialog is among the boxes only where an article stands in it.
  const isOwn = name === 'article' || isDialog(part.element);
  return part.clean >= Math.max(otherLeast, prose * (isOutside && !isOwn ? outsideShare : otherShare));
}
