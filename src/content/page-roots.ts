import type { PageNode } from '#core/page/node.ts';
import { around } from './dom.ts';

/** The trees that a reader sees as one page: the document, open shadow roots in it, frames of the same origin. */
export interface PageRoots {
  /** What extraction walks: nodes of the page, and stand-ins for those on the way to a tree inside. */
  readonly tree: PageNode;
  /** The page's node behind a stand-in. */
  readonly real: (node: PageNode) => Node;
  /** Every tree, the document first. */
  readonly roots: readonly (Document | ShadowRoot)[];
  readonly frames: readonly HTMLIFrameElement[];
}

/** An element that shows other children than its own. */
interface Inner {
  readonly element: Element;
  readonly children: () => readonly Node[];
  /** What it counts as. */
  readonly as: string;
}

/** In place of an element on the way to an inner tree. */
class StandIn implements PageNode {
  readonly nodeType = 1;
  readonly localName: string;
  readonly element: Element;
  readonly childNodes: readonly PageNode[];

  constructor(element: Element, localName: string, childNodes: readonly PageNode[]) {
    this.element = element;
    this.localName = localName;
    this.childNodes = childNodes;
  }

  getAttribute(name: string): string | null {
    return this.element.getAttribute(name);
  }
}

const maxDepth = 6; // Frames and components inside of each other; deeper there is no article.

/**
 * Finds the trees of a page. A document without any is walked as it is; else every element on the way to one has a
 * stand-in, so that the cost is that of the ways and not of the page.
 */
export function findRoots(page: Document): PageRoots {
  const roots: (Document | ShadowRoot)[] = [];
  const frames: HTMLIFrameElement[] = [];
  const inner = new Map<Element, Inner>();
  const enter = (root: Document | ShadowRoot, depth: number): void => {
    roots.push(root);
    if (depth === maxDepth) return;
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot } = element;
      if (shadowRoot !== null) {
        inner.set(element, { element, as: element.localName, children: () => [...shadowRoot.childNodes] });
        for (const slot of shadowRoot.querySelectorAll('slot')) {
          const assigned = (): Node[] => slot.assignedNodes();
          if (assigned().length > 0) inner.set(slot, { element: slot, as: 'span', children: assigned });
        }
        enter(shadowRoot, depth + 1);
      } else if (element.localName === 'iframe') {
        const content = documentOf(element as HTMLIFrameElement);
        if (content === null) continue;
        frames.push(element as HTMLIFrameElement);
        inner.set(element, { element, as: 'div', children: () => (content.body === null ? [] : [content.body]) });
        enter(content, depth + 1);
      }
    }
  };
  enter(page, 0);
  const onWay = new Set<Node>();
  for (const { element } of inner.values()) {
    for (let at: Element | null = element; at !== null && !onWay.has(at); at = outwards(at)) onWay.add(at);
  }
  const view = (node: Node): PageNode => {
    if (!onWay.has(node)) return node;
    const element = node as Element;
    const found = inner.get(element);
    const children = found?.children() ?? [...element.childNodes];
    return new StandIn(element, found?.as ?? element.localName, children.map(view));
  };
  return {
    tree: view(page.documentElement),
    real: (node) => (node instanceof StandIn ? node.element : (node as Node)),
    roots,
    frames,
  };
}

/** The document in a frame that the page itself could read; null for any other. */
export function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    const content = frame.contentDocument;
    return content?.documentElement === undefined || content.documentElement === null ? null : content;
  } catch {
    return null;
  }
}

/** The element around, out of frames too. */
export function outwards(element: Element): Element | null {
  return around(element) ?? element.ownerDocument.defaultView?.frameElement ?? null;
}
