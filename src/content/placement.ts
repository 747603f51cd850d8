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
  return isPlainFlow(parent) && isRendered(parent) && !isFramed(parent) ? { parent, before: at.nextSibling } : null;
}

/** True where the page is drawn by a framework that owns its nodes: a foreign node in them may break it. */
export function isFrameworkPage(page: Document): boolean {
  return page.querySelector(frameworkRoots) !== null;
}

/** Places where nothing is painted at all: what stands there is edited, or read by machines. */
export function isForbidden(element: Element): boolean {
  return element.closest(editors) !== null || (element as HTMLElement).isContentEditable;
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

/** Marks that frameworks leave in the document; React's own keys on nodes are out of a content script's sight. */
const frameworkRoots =
  '#__next, #__nuxt, #___gatsby, #root, #app, #svelte, [data-reactroot], [data-reactid], [data-v-app], [data-server-rendered], [ng-version], [ng-app], [data-hk], astro-island, [q\\:container], [data-sveltekit-preload-data], [data-svelte-h], [data-hydrate], [data-island], script#__NEXT_DATA__, script#__NUXT_DATA__, script[src*="/_next/"], script[src*="/_nuxt/"], script[src*="/_app/immutable/"], link[href*="/_next/"]';
// Attributes and classes that a framework writes on each node of its own.
const frameworkMark = /^(?:data-v-|_ng|ng-|data-react|data-svelte|data-hk$|wire:|x-data$|v-)/u;

/** Marks of a framework on the nodes around: a page may hold one framework's part among plain ones. */
function isFramed(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (
      at.getAttributeNames().some((name) => frameworkMark.test(name)) ||
      /\bsvelte-\w{5}/u.test(at.getAttribute('class') ?? '')
    ) {
      return true;
    }
  }
  return false;
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

function isPlainFlow(parent: Element): boolean {
  for (let at: Element | null = parent; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (!flowDisplays.has(style.display)) return false;
    // A clamped or cut text would hide the badge, or lose words to it.
    if (style.textOverflow === 'ellipsis' || !/^(?:none)?$/u.test(style.webkitLineClamp)) return false;
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
