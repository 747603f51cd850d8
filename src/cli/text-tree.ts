import { TreeNode } from './html-tree.ts';

/** Lines of plain text that open a list item: a bullet, or a number with a full stop or bracket. */
const bullet = /^\s*(?:[-*+•‣◦–]|\d{1,3}[.)、]|[(（]\d{1,3}[)）])\s+(?=\S)/u;
const endOfSentence = /[.!?。！？…:：;；,，]["'”’)）]?$/u;
const headingLimit = 120; // Characters: headings are short, and a longer line without a full stop is prose cut off.

/**
 * A tree for a plain text, so that it takes the same way as a page: blank lines part paragraphs; `#` and
 * underlines mark headings, as does a first line, or a short line alone, that ends like no sentence; lines
 * with a bullet are list items; lines with tabs or bars make a row of cells.
 */
export function textTree(text: string, title = ''): TreeNode {
  const paragraphs = text
    .replaceAll(/\r\n?/gu, '\n')
    .split(/\n[^\S\n]*\n+/u)
    .map((paragraph) => paragraph.split('\n').filter((line) => /\S/u.test(line)))
    .filter((lines) => lines.length > 0);
  const blocks = paragraphs.flatMap((lines, index) =>
    paragraphTree(lines, index === 0 && title === '' && paragraphs.length > 1),
  );
  const head = title === '' ? [] : [element('title', title)];
  const heading = title === '' ? [] : [element('h1', title)];
  return TreeNode.element('html', [
    TreeNode.element('head', head),
    TreeNode.element('body', [TreeNode.element('article', [...heading, ...blocks])]),
  ]);
}

function paragraphTree(lines: readonly string[], first: boolean): TreeNode[] {
  const blocks: TreeNode[] = [];
  let prose: string[] = [];
  let items: TreeNode[] = [];
  const flush = (): void => {
    if (prose.length > 0) blocks.push(proseTree(prose, first && blocks.length === 0));
    if (items.length > 0) blocks.push(TreeNode.element('ul', items));
    prose = [];
    items = [];
  };
  for (const [index, line] of lines.entries()) {
    const marked = /^\s{0,3}(#{1,6})\s+(.+?)\s*#*$/u.exec(line);
    if (marked !== null) {
      flush();
      blocks.push(element(`h${marked[1]?.length ?? 2}`, marked[2] ?? ''));
    } else if (/^\s*(?:={3,}|-{3,})\s*$/u.test(line)) {
      const underlined = index > 0 ? prose.pop() : undefined;
      flush();
      if (underlined !== undefined) blocks.push(element(line.includes('=') ? 'h1' : 'h2', underlined));
    } else if (bullet.test(line)) {
      if (items.length === 0) flush();
      items.push(element('li', line.replace(bullet, '')));
    } else if (items.length > 0 && /^\s{2,}\S/u.test(line)) {
      // An indented line goes on with the item above it.
      const last = items.pop();
      items.push(TreeNode.element('li', [...(last?.childNodes ?? []), TreeNode.text(` ${line.trim()}`)]));
    } else {
      if (items.length > 0) flush();
      prose.push(line);
    }
  }
  flush();
  return blocks;
}

function proseTree(lines: readonly string[], first: boolean): TreeNode {
  const text = lines.join(' ').trim();
  const isHeading =
    lines.length === 1 && text.length <= headingLimit && !endOfSentence.test(text) && !/\t|\|/u.test(text);
  if (isHeading) return element(first ? 'h1' : 'h2', text);
  return element('p', lines.join('\n'));
}

function element(name: string, text: string): TreeNode {
  return TreeNode.element(name, [TreeNode.text(text)]);
}
