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
  getAttribute?(name: string): string | null;
}

export const isElement = (node: PageNode): boolean => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3;
export const attribute = (node: PageNode, name: string): string | null => node.getAttribute?.(name) ?? null;

/** The text of a node and all below it, as it stands in the tree. */
export function textOf(node: PageNode): string {
  if (isText(node)) return node.data ?? '';
  let text = '';
  for (let i = 0; i < node.childNodes.length; i += 1) text += textOf(node.childNodes[i] as PageNode);
  return text;
}
