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
    const elements = root.querySelectorAll('*');
    if (depth > 3 || elements.length > mostElements) return;
    for (const element of elements) {
      const inner =
        element.localName === 'iframe'
          ? documentOf(element as HTMLIFrameElement)
          : element.localName.includes('-')
            ? element.shadowRoot
            : null;
      if (inner === null) continue;
      found.push(inner);
      enter(inner, depth + 1);
    }
  };
  enter(page, 0);
  return found;
}

/** What stands in such a tree. */
export const textIn = (root: Document | ShadowRoot): string =>
  ('body' in root ? root.body?.textContent : root.textContent) ?? '';
