import { documentOf } from './page-roots.ts';

// Elements: a page of more is no article in components, and asking each would cost milliseconds.
const mostElements = 20_000;

/**
 * The trees that the document's own nodes do not show: open shadow roots of components and frames of the same origin.
 * For the gate, so cheap where there are none.
 */
export function innerRoots(page: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [];
  const enter = (root: Document | ShadowRoot, depth: number): void => {
    if (depth > 3 || root.querySelectorAll('*').length > mostElements) return;
    const frames = [...root.querySelectorAll('iframe')].map(documentOf);
    const shadows = componentsIn(root).map(({ shadowRoot }) => shadowRoot);
    for (const inner of [...frames, ...shadows]) {
      if (inner === null) continue;
      found.push(inner);
      enter(inner, depth + 1);
    }
  };
  enter(page, 0);
  return found;
}

/**
 * Elements of a page's own making, whose names have a hyphen. No selector says so, but a path does: the browser goes
 * through three thousand elements in half a millisecond, and a script, for which it makes an object of each, in three.
 */
function componentsIn(root: Document | ShadowRoot): Element[] {
  // Paths begin at a document.
  if (!('evaluate' in root)) return [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  const found = root.evaluate("//*[contains(local-name(), '-')]", root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
}

/** What stands in such a tree. */
export const textIn = (root: Document | ShadowRoot): string =>
  ('body' in root ? root.body?.textContent : root.textContent) ?? '';
