import { eachChild, isElement, isText, type PageNode } from './node.ts';

/** Elements that begin a block of their own. */
export const blockTags = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header hgroup h1 h2 h3 h4 h5 h6 hr html li main ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Rows of a table that has no table or block text of its own inside: a table of data. */
export function collectRows<T extends PageNode>(node: T, rows: T[]): boolean {
  for (const child of elementsOf(node)) {
    const name = child.localName ?? '';
    if (name === 'tr') {
      if (elementsOf(child).some((cell) => holdsBlocks(cell, 0))) return false;
      rows.push(child);
    } else if (/^(?:thead|tbody|tfoot)$/u.test(name) && !collectRows(child, rows)) return false;
  }
  return true;
}

function holdsBlocks(node: PageNode, depth: number): boolean {
  if (depth > 6) return true;
  let paragraphs = 0;
  for (const child of elementsOf(node)) {
    const name = child.localName ?? '';
    if (name === 'table' || name === 'article' || name === 'section' || /^h[1-6]$/u.test(name)) return true;
    if (name === 'p' || name === 'div') paragraphs += 1;
    if (paragraphs > 2 || holdsBlocks(child, depth + 1)) return true;
  }
  return false;
}

/** A figure and its legend in boxes of their own ("78B" over "active at once") read as one line. */
export function isTile(node: PageNode): boolean {
  if (node.localName !== 'div' && node.localName !== 'li') return false;
  const parts = elementsOf(node);
  if (parts.length < 2 || parts.length > 3) return false;
  const texts: string[] = [];
  for (let i = 0; i < node.childNodes.length; i += 1) {
    const child = node.childNodes[i] as PageNode;
    if (isText(child) && /\S/u.test(child.data ?? '')) return false;
  }
  for (const part of parts) {
    if (!/^(?:div|p|span)$/u.test(part.localName ?? '')) return false;
    const text = shortText(part, 80);
    if (text === null || text === '') return false;
    texts.push(text);
  }
  return (
    parts.some(({ localName }) => localName !== 'span') &&
    texts.some((text) => text.length <= 14 && /\d/u.test(text)) &&
    !texts.some((text) => /[.!?。]$/u.test(text))
  );
}

/** The text below a node, if it is at most `limit` characters long. */
function shortText(node: PageNode, limit: number): string | null {
  if (isText(node)) return (node.data ?? '').length > limit * 2 ? null : (node.data ?? '').trim();
  let text = '';
  for (let i = 0; i < node.childNodes.length; i += 1) {
    const part = shortText(node.childNodes[i] as PageNode, limit);
    if (part === null || text.length + part.length > limit) return null;
    text += part;
  }
  return text;
}

/** The children of a node that are elements. */
export function elementsOf<T extends PageNode>(node: T): T[] {
  const elements: T[] = [];
  eachChild(node, (child) => {
    if (isElement(child)) elements.push(child);
  });
  return elements;
}
