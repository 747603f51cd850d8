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
