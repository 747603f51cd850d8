import type { Box } from './box.ts';
import { attribute, type PageNode } from './node.ts';
import { linkShare, type Line } from './weight.ts';

const leadShare = 0.8; // Of a line's text in links: then it is one, whatever stands around it.

/** Sums text, links and prose up over the boxes, and decides which marks are to be believed. */
export function sumUp<T extends PageNode>(boxes: readonly Box<T>[], lines: readonly Line<T>[]): void {
  for (const { draft, text, prose } of lines) {
    const { box } = draft;
    box.text += text.length;
    box.linked += draft.linked;
    box.clean += prose;
    if (draft.away > leadShare * text.length) box.leads += 1;
    else if (prose > 0) box.paragraphs += 1;
  }
  // A box comes after the one around it: backwards, each is complete before it is added.
  for (let i = boxes.length - 1; i > 0; i -= 1) {
    const box = boxes[i] as Box<T>;
    const parent = box.parent as Box<T>;
    if (box.element.localName === 'main' || isBody(box)) box.declared = true;
    if (box.declared) parent.declared = true;
    parent.text += box.text;
    parent.linked += box.linked;
    parent.leads += box.leads;
    parent.paragraphs += box.paragraphs;
    if (box.mark !== 'surely' || box.declared) parent.clean += box.clean;
  }
  believeMarks(boxes);
}

/** Whether the page declares a box to be the article's body. */
export function isBody(box: Box): boolean {
  return attribute(box.element, 'itemprop')?.split(/\s+/u).includes('articleBody') === true;
}

const leadsOfTeasers = 3;
const paragraphsOfTeaser = 2;

/** Whether a box is a list of teasers: headlines that lead away, with a sentence or two each. */
export function isTeasers({ leads, paragraphs }: Box): boolean {
  return leads >= leadsOfTeasers && leads * paragraphsOfTeaser >= paragraphs;
}

const least = 8; // Prose of about two paragraphs: below it a marked box is not worth a doubt.
const majority = 1.2; // Times the prose of the rest of the page.
const littleElse = 40; // Prose of about ten paragraphs: where the rest has more, it may be the article itself,
const muchMore = 4; // unless the marked box has this many times as much.
const linksOfLists = 0.5;
/** A marked box with several paragraphs and hardly a link is text, whatever its name. */
const plain = { links: 0.1, prose: 12 };

function believeMarks<T extends PageNode>(boxes: readonly Box<T>[]): void {
  /** For each box the prose of the nearest box around it that is measured against: the page, or one lifted. */
  const measures = new Map<Box<T>, number>();
  for (const box of boxes) {
    const { parent } = box;
    let measure = parent === null ? box.clean : (measures.get(parent) ?? 0);
    if (parent !== null) {
      const lifted = box.mark !== null && isLifted(box, measure - box.clean);
      if (lifted) measure = box.clean;
      box.out = parent.out || (box.mark !== null && !lifted);
    }
    measures.set(box, measure);
  }
}

function isLifted(box: Box, rest: number): boolean {
  if (box.declared) return true;
  const links = linkShare(box);
  if (box.mark !== 'perhaps' || box.clean <= least || links >= linksOfLists) return false;
  if (links < plain.links && box.clean > plain.prose) return true;
  return box.clean > majority * rest && (rest < littleElse || box.clean > muchMore * rest);
}
