/** Makes an element with text or children. Text is always text: nothing from page or database is parsed as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = page.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A drawing of one path, for decoration. */
export function makeIcon(page: Document, path: string): SVGSVGElement {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const drawn = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}

/** The element around a node as it is drawn: out of a slot into its component, out of an open shadow root to its host. */
export function around(node: Element | Text): Element | null {
  if (node.assignedSlot !== null) return node.assignedSlot;
  if (node.parentElement !== null) return node.parentElement;
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/** By its kind and not by `instanceof`: a node of a frame is of another window's class. */
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;
