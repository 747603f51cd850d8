import { isShadowRoot } from './dom.ts';

/** A box in the coordinates of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const within = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** Elements that show something without text. */
const drawn = new Set(
  'img picture video audio iframe object embed canvas svg input button select textarea progress meter hr'.split(' '),
);
/** Asks whether nothing of the page is drawn in a box. Remembers the boxes that it read: for one layout only. */
export function createFreeSpace(root: Element): (box: Box) => boolean {
  const boxes = new Map<Element, Box>();
  const boxOf = (element: Element): Box => {
    const known = boxes.get(element) ?? element.getBoundingClientRect();
    boxes.set(element, known);
    return known;
  };
  const isTaken = (node: Node, box: Box, depth: number): boolean => {
    if (node.nodeType === Node.TEXT_NODE) return isText(node as Text, box);
    if (node.nodeType !== Node.ELEMENT_NODE && !isShadowRoot(node)) return false;
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.localName === 'hedge-badge' || /^(?:script|style|template|noscript)$/u.test(element.localName)) {
        return false;
      }
      const own = boxOf(element);
      const isEmpty = own.right === own.left || own.bottom === own.top;
      const isThere = !isEmpty && meets(own, box);
      // The outermost boxes of a page often end above what they hold (`height: 100%`).
      if (!isThere && !isEmpty && depth > 3) return false;
      // What stays in the window while the text scrolls is no neighbour of it.
      if (isThere && /^(?:fixed|sticky)$/u.test(getComputedStyle(element).position)) return false;
      if (drawn.has(element.localName)) return isThere && getComputedStyle(element).visibility === 'visible';
      if (element.shadowRoot !== null && isTaken(element.shadowRoot, box, depth + 1)) return true;
    }
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (isTaken(child, box, depth + 1)) return true;
    }
    return false;
  };
  return (box) => !isTaken(root, box, 0);
}

function isText(node: Text, box: Box): boolean {
  if (!/\S/u.test(node.data)) return false;
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some((rect) => meets(rect, box));
}
