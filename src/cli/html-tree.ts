import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { PageNode } from '#core/page/node.ts';

const none: readonly TreeNode[] = [];

/** A node as extraction wants it, built from a parsed file or by hand. */
export class TreeNode implements PageNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  readonly childNodes: readonly TreeNode[];
  readonly #attributes: ReadonlyMap<string, string>;

  private constructor(
    nodeType: number,
    name: string,
    data: string,
    children: readonly TreeNode[],
    attributes: ReadonlyMap<string, string>,
  ) {
    this.nodeType = nodeType;
    this.localName = name;
    this.data = data;
    this.childNodes = children;
    this.#attributes = attributes;
  }

  static element(
    name: string,
    children: readonly TreeNode[],
    attributes: ReadonlyMap<string, string> = new Map(),
  ): TreeNode {
    return new TreeNode(1, name, '', children, attributes);
  }

  static text(data: string): TreeNode {
    return new TreeNode(3, '', data, none, new Map());
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
}

type Parsed = DefaultTreeAdapterTypes.ChildNode;

/** Parses a page as a browser would (without running its scripts). */
export function htmlTree(html: string): TreeNode {
  const document = parse(html);
  const root = convert(document.childNodes.find((node) => node.nodeName === 'html'));
  return root ?? TreeNode.element('html', []);
}

interface Frame {
  readonly node: DefaultTreeAdapterTypes.Element;
  readonly children: TreeNode[];
  next: number;
}

/** Without recursion: a hostile page may nest deeper than the stack. */
function convert(root: Parsed | undefined): TreeNode | null {
  if (root === undefined || !('attrs' in root)) return null;
  const stack: Frame[] = [{ node: root, children: [], next: 0 }];
  for (;;) {
    const frame = stack.at(-1) as Frame;
    const child = frame.node.childNodes[frame.next];
    if (child === undefined) {
      const { node, children } = frame;
      const done = TreeNode.element(
        node.tagName,
        children,
        new Map(node.attrs.map(({ name, value }) => [name, value])),
      );
      stack.pop();
      const parent = stack.at(-1);
      if (parent === undefined) return done;
      parent.children.push(done);
      continue;
    }
    frame.next += 1;
    if ('attrs' in child) stack.push({ node: child, children: [], next: 0 });
    else if (child.nodeName === '#text' && 'value' in child) frame.children.push(TreeNode.text(child.value));
  }
}
