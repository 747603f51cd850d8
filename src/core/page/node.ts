/**
 * The little that extraction needs of a document tree. The browser's own nodes satisfy it, and so do the
 * nodes that the command line builds: one extraction for both, and none of it can touch the page.
 */
export interface PageNode {
  /** 1 for an element, 3 for text; others are passed over. */
  readonly nodeType: number;
  /** Elements: the tag's name in lower case. */
  readonly localName?: string;
  /** Text nodes: the text. */
  readonly data?: string;
  readonly childNodes: ArrayLike<PageNode>;
  /** The same children as a chain, where a tree has it. A browser makes an object of each list, and none of a chain. */
  readonly firstChild?: PageNode | null;
  readonly nextSibling?: PageNode | null;
  getAttribute?(name: string): string | null;
  hasAttributes?(): boolean;
}

export const isElement = (node: PageNode): boolean => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3;
export const attribute = (node: PageNode, name: string): string | null => node.getAttribute?.(name) ?? null;

/** True for an element that is known to have no attribute: one question in place of ten, for most paragraphs of a page. */
export const isBare = (node: PageNode): boolean => node.hasAttributes?.() === false;

/** Visits the children of a node in their order. */
export function eachChild<T extends PageNode>(node: T, visit: (child: T) => void): void {
  if (node.firstChild === undefined) {
    for (let i = 0; i < node.childNodes.length; i += 1) visit(node.childNodes[i] as T);
    return;
  }
  for (let child = node.firstChild ?? null; child !== null; child = child.nextSibling ?? null) visit(child as T);
}

/** The text of a node and all below it, as it stands in the tree. */
export function textOf(node: PageNode): string {
  if (isText(node)) return node.data ?? '';
  let text = '';
  eachChild(node, (child) => (text += textOf(child)));
  return text;
}
