import { outwards } from './page-roots.ts';
import type { Segment } from './spans.ts';

/** A place in the page's own flow, between two nodes. */
export interface Slot {
  readonly parent: Element;
  readonly before: ChildNode | null;
}

/**
 * Where a badge can stand in the flow right after a sentence, without splitting or wrapping a text node: the
 * sentence must end where its text node ends, in plain flow. Null where there is no such place; then the badge
 * goes into the layer above the page.
 */
export function findSlot(last: Segment, block: Element): Slot | null {
  if (hasText(last.node.data.slice(last.end))) return null;
  let at: ChildNode = last.node;
  // Out of links and emphasis, as far as nothing follows in them: the badge is no part of the link.
  for (;;) {
    const parent: Element | null = at.parentElement;
    if (parent === null || parent === block || !isInline(parent)) break;
    if (textFollows(at)) {
      if (!plainInline.has(parent.localName)) return null;
      break;
    }
    at = parent;
  }
  const parent = at.parentElement;
  if (parent === null || !block.contains(parent) || parent.closest(controls) !== null) return null;
  return isPlainFlow(parent) && isRendered(parent) ? { parent, before: at.nextSibling } : null;
}

/**
 * Places where nothing is painted at all: what stands there is edited, or read by machines. `known` remembers what is
 * around: for one turn only.
 */
export function isForbidden(element: Element, known: Map<Element, boolean>): boolean {
  return element.ownerDocument.designMode === 'on' || isEdited(element, known);
}

function isEdited(element: Element, known: Map<Element, boolean>): boolean {
  // Not called for what is around: a page may be nested deeper than a stack is.
  const path: Element[] = [];
  let answer = false;
  for (let at: Element | null = element; at !== null && !answer; at = outwards(at)) {
    const before = known.get(at);
    if (before !== undefined) {
      answer = before;
      break;
    }
    path.push(at);
    answer = at.matches(editors) || (at as HTMLElement).isContentEditable;
  }
  for (const inside of path) known.set(inside, answer);
  return answer;
}

const editors =
  '[contenteditable]:not([contenteditable="false"]), textarea, [role="textbox"], code, pre, .ProseMirror, .CodeMirror, .cm-editor, .ql-editor, .monaco-editor';
const controls = 'a, button, summary, label, select, [role="button"], [role="link"], [role="tab"], [onclick]';
const plainInline = new Set([
  'span',
  'strong',
  'b',
  'em',
  'i',
  'u',
  'font',
  'mark',
  'q',
  'cite',
  'small',
  'bdi',
  'bdo',
]);
const flowDisplays = new Set([
  'block',
  'list-item',
  'table-cell',
  'flow-root',
  'inline-block',
  'table-caption',
  'inline',
]);

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

/** How browsers say that lines are not clamped. */
const unclamped = ['none', ''];

function isPlainFlow(parent: Element): boolean {
  for (let at: Element | null = parent; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (!flowDisplays.has(style.display)) return false;
    // A clamped or cut text would hide the badge, or lose words to it.
    if (style.textOverflow === 'ellipsis' || !unclamped.includes(style.webkitLineClamp)) return false;
    if (style.display !== 'inline') break;
  }
  return true;
}

function isRendered(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function textFollows(node: ChildNode): boolean {
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    if (next.nodeType !== Node.COMMENT_NODE && hasText(next.textContent ?? '')) return true;
  }
  return false;
}

const hasText = (text: string): boolean => /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u.test(text);
