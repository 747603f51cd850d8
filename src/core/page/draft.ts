import type { BlockKind, Cell } from './article.ts';
import { isElement, isText, type PageNode } from './node.ts';
import { blockTags } from './shape.ts';
import { isSkipped } from './skip.ts';

/** A run of a block's text and the text node it stands in; up to white space the two read the same. */
export interface Piece<T extends PageNode> {
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
  readonly node: T;
  /** Offset in the node's data. */
  readonly from: number;
}

/** A block while its text is being gathered. */
export interface Draft<T extends PageNode> {
  kind: BlockKind;
  level: number;
  text: string;
  element: T;
  pieces: Piece<T>[];
  linked: number;
  cells?: Cell[];
}

/** Adds all text below a node, what stands in blocks of its own parted by a space. */
export function appendAll<T extends PageNode>(draft: Draft<T>, node: T): void {
  for (let i = 0; i < node.childNodes.length; i += 1) {
    const child = node.childNodes[i] as T;
    if (isText(child)) append(draft, child, child.data ?? '', false);
    else if (isElement(child) && !isSkipped(child)) {
      const apart = child.localName === 'br' || blockTags.has(child.localName ?? '');
      if (apart && !/\s$/u.test(draft.text)) draft.text += ' ';
      appendAll(draft, child);
      if (apart && !/\s$/u.test(draft.text)) draft.text += ' ';
    }
  }
}

const raisedDigits: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
};

/** Adds a text node to a block: runs of white space become one space, characters that show nothing are left out. */
export function append<T extends PageNode>(draft: Draft<T>, node: T, data: string, raised: boolean): void {
  const runs = /[^\s\u00ad\u200b\u200c\u200d\u2060\ufeff]+|\s+|[\u00ad\u200b\u200c\u200d\u2060\ufeff]+/gu;
  for (const run of data.matchAll(runs)) {
    const word = run[0];
    if (/^\s/u.test(word)) {
      if (draft.text !== '' && !draft.text.endsWith(' ')) draft.text += ' ';
    } else if (!/^[\u00ad\u200b\u200c\u200d\u2060\ufeff]/u.test(word)) {
      const at = draft.text.length;
      // "10<sup>12</sup>" is 10¹², not 1012.
      const shown =
        raised && /^[\d−-]{1,3}$/u.test(word) ? word.replaceAll(/./gu, (digit) => raisedDigits[digit] ?? digit) : word;
      draft.text += shown;
      const last = draft.pieces.at(-1);
      // Words of one node with single spaces between them are one piece.
      if (last !== undefined && last.node === node && last.from + (at - last.at) === run.index) {
        draft.pieces[draft.pieces.length - 1] = { ...last, length: at + shown.length - last.at };
      } else draft.pieces.push({ at, length: shown.length, node, from: run.index });
    }
  }
}
