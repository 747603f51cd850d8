import type { BlockKind, Cell } from './article.ts';
import type { Box } from './box.ts';
import { eachChild, isElement, isText, type PageNode } from './node.ts';
import { blockTags } from './shape.ts';
import { isDialog, isSkipped, markOf, type KnownMarks } from './skip.ts';

/** A run of a block's text and the text node it stands in; up to white space the two read the same. */
export interface Piece<T extends PageNode> {
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
  readonly node: T;
  /** Offset in the node's data. */
  readonly from: number;
}

/**
 * A block while its text is being gathered. The text is kept in parts until it is complete: asking a string
 * that grows for its last character again and again would cost the square of its length.
 */
export class Draft<T extends PageNode> {
  kind: BlockKind;
  readonly level: number;
  readonly element: T;
  /** The box it stands in. */
  readonly box: Box<T>;
  readonly pieces: Piece<T>[] = [];
  /** Characters that stand in links. */
  linked = 0;
  /** Of these, characters in links to other addresses: a heading may link to itself. */
  away = 0;
  cells?: Cell[];
  readonly #parts: string[] = [];
  #length = 0;

  constructor(kind: BlockKind, level: number, element: T, box: Box<T>) {
    this.kind = kind;
    this.level = level;
    this.element = element;
    this.box = box;
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#length;
  }

  /** The last word of the text so far, or the space behind it. */
  get last(): string {
    return this.#parts.at(-1) ?? '';
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** Adds a space, unless one stands there or nothing does. */
  space(): void {
    if (this.#length > 0 && this.last !== ' ') this.#push(' ');
  }

  /** Takes the space at the end away. */
  trim(): void {
    if (this.last !== ' ') return;
    this.#parts.pop();
    this.#length -= 1;
  }

  /** Adds a word of a text node; words of one node with single spaces between them are one piece. */
  word(shown: string, node: T, from: number): void {
    const at = this.#length;
    const last = this.pieces.at(-1);
    const continues = last !== undefined && last.node === node && last.from + (at - last.at) === from;
    if (continues) this.pieces[this.pieces.length - 1] = { ...last, length: at + shown.length - last.at };
    else this.pieces.push({ at, length: shown.length, node, from });
    this.#push(shown);
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}

/** Adds all text below a node, what stands in blocks of its own parted by a space. */
export function appendAll<T extends PageNode>(draft: Draft<T>, node: T, known: KnownMarks): void {
  eachChild(node, (child) => {
    if (isText(child)) append(draft, child, child.data ?? '', false);
    else if (isElement(child) && !isSkipped(child) && !isDialog(child) && markOf(child, known) !== 'surely') {
      const apart = child.localName === 'br' || blockTags.has(child.localName ?? '');
      if (apart) draft.space();
      appendAll(draft, child, known);
      if (apart) draft.space();
    }
  });
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
  // Most text has single spaces between its words, and shows all that it has: then it is one run.
  if (!raised && !/[\u00ad\u200b\u200c\u200d\u2060\ufeff]|\s\s|[^\S ]/u.test(data)) {
    const start = data.startsWith(' ') ? 1 : 0;
    const end = data.endsWith(' ') ? data.length - 1 : data.length;
    if (start > 0) draft.space();
    if (start < end) draft.word(data.slice(start, end), node, start);
    if (end < data.length && end > 0) draft.space();
    return;
  }
  const runs = /[^\s\u00ad\u200b\u200c\u200d\u2060\ufeff]+|\s+|[\u00ad\u200b\u200c\u200d\u2060\ufeff]+/gu;
  for (const run of data.matchAll(runs)) {
    const word = run[0];
    if (/^\s/u.test(word)) draft.space();
    else if (!/^[\u00ad\u200b\u200c\u200d\u2060\ufeff]/u.test(word)) {
      // "10<sup>12</sup>" is 10¹², not 1012.
      const isPower = raised && /^[\d−-]{1,3}$/u.test(word) && /(?:^|\D)10$/u.test(draft.last);
      draft.word(isPower ? word.replaceAll(/./gu, (digit) => raisedDigits[digit] ?? digit) : word, node, run.index);
    }
  }
}
