import type { BlockKind, Cell } from './article.ts';
import { Box } from './box.ts';
import { append, appendAll, Draft } from './draft.ts';
import { attribute, eachChild, isElement, isText, type PageNode } from './node.ts';
import { blockTags, collectRows, elementsOf, isTile } from './shape.ts';
import { isDialog, isSkipped, markOf, type KnownMarks } from './skip.ts';

const maxDepth = 400; // Deeper trees are hostile or broken; the browser's own parser stops near 512.
const maxText = 2_000_000; // Characters; what lies behind them is not read.

/** All text of a page in reading order, and the boxes it stands in, each after the one around it. */
export interface ReadTree<T extends PageNode> {
  readonly drafts: readonly Draft<T>[];
  readonly boxes: readonly Box<T>[];
  readonly counts: Counts;
  /** Open dialogs, whose text is not among it. */
  readonly dialogs: readonly T[];
}

/** What is counted of a page besides its text. */
export interface Counts {
  /** Fields, buttons and the like. */
  controls: number;
  /** Blocks of code. */
  code: number;
}

/** Reads a tree into blocks and boxes, in one walk; of the dialogs in it those that are named. */
export function readTree<T extends PageNode>(
  root: T,
  isVisible: (element: T) => boolean,
  dialogs: ReadonlySet<T> = new Set(),
): ReadTree<T> {
  return new Reader(isVisible, dialogs).read(root);
}

interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly linked: boolean;
  readonly away: boolean;
  readonly raised: boolean;
}

class Reader<T extends PageNode> {
  readonly #isVisible: (element: T) => boolean;
  readonly #wanted: ReadonlySet<T>;
  readonly #dialogs: T[] = [];
  readonly #drafts: Draft<T>[] = [];
  readonly #boxes: Box<T>[] = [];
  readonly #counts: Counts = { controls: 0, code: 0 };
  #open: Draft<T> | null = null;
  readonly #marks: KnownMarks = new Map();
  #total = 0;

  constructor(isVisible: (element: T) => boolean, wanted: ReadonlySet<T>) {
    this.#isVisible = isVisible;
    this.#wanted = wanted;
  }

  read(root: T): ReadTree<T> {
    const box = this.#box(root, null);
    this.#children(root, box, { kind: 'paragraph', level: 0, linked: false, away: false, raised: false }, 0);
    this.#close();
    return { drafts: this.#drafts, boxes: this.#boxes, counts: this.#counts, dialogs: this.#dialogs };
  }

  #box(element: T, parent: Box<T> | null): Box<T> {
    const isPlain = parent === null || this.#wanted.has(element);
    const box = new Box(element, parent, isPlain ? null : markOf(element, this.#marks));
    this.#boxes.push(box);
    return box;
  }

  #children(node: T, box: Box<T>, context: Context, depth: number): void {
    eachChild(node, (child) => this.#visit(child, box, context, depth + 1));
  }

  #visit(node: T, box: Box<T>, context: Context, depth: number): void {
    if (this.#total > maxText || depth > maxDepth) return;
    if (isText(node)) {
      this.#text(node, box, context);
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName ?? '';
    if (name === 'br') {
      this.#close();
      return;
    }
    this.#count(name, node);
    if (isSkipped(node) || !this.#isVisible(node)) {
      // A control or a picture between two words parts them.
      this.#open?.space();
      return;
    }
    const dialog = isDialog(node);
    if (dialog && !this.#wanted.has(node)) {
      this.#open?.space();
      this.#dialogs.push(node);
      return;
    }
    if (!dialog && !blockTags.has(name)) {
      // A mark on a word or a line is believed at once; an element of the page's own making may hold all of it.
      const mark = markOf(node, this.#marks);
      if (mark === 'surely' || (mark !== null && !name.includes('-'))) this.#open?.space();
      else this.#children(node, box, inlineContext(node, name, context), depth);
      return;
    }
    this.#close();
    const own = this.#box(node, box);
    if (name === 'table' && this.#dataTable(node, own)) return;
    if (isTile(node)) {
      this.#open = new Draft<T>('item', Math.max(1, context.level), node, own);
      appendAll(this.#open, node, this.#marks);
    } else this.#children(node, own, blockContext(name, context), depth);
    this.#close();
  }

  #count(name: string, node: T): void {
    const counts = this.#counts;
    if (name === 'button' || name === 'input' || name === 'select' || name === 'textarea') {
      if (attribute(node, 'type') !== 'hidden') counts.controls += 1;
    } else if (name === 'pre') counts.code += 1;
  }

  #text(node: T, box: Box<T>, context: Context): void {
    const data = node.data ?? '';
    if (data === '') return;
    if (this.#open === null) {
      if (!/\S/u.test(data)) return;
      this.#open = new Draft<T>(context.kind, context.level, box.element, box);
    }
    const before = this.#open.length;
    append(this.#open, node, data, context.raised);
    if (context.linked) this.#open.linked += this.#open.length - before;
    if (context.away) this.#open.away += this.#open.length - before;
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    open?.trim();
    if (open === null || open.length === 0) return;
    this.#total += open.length;
    this.#drafts.push(open);
  }

  /** Reads a table of data as one block a row, each cell with its column's header; false for a table of layout. */
  #dataTable(table: T, box: Box<T>): boolean {
    const rows: T[] = [];
    if (!collectRows(table, rows) || rows.length < 2) return false;
    let headers: string[] = [];
    for (const [index, row] of rows.entries()) {
      if (isSkipped(row) || !this.#isVisible(row)) continue;
      const draft = new Draft<T>('row', 0, row, box);
      const cells = elementsOf(row).filter(({ localName }) => localName === 'td' || localName === 'th');
      const read: Cell[] = [];
      let column = 0;
      for (const cell of cells) {
        draft.space();
        const start = draft.length;
        appendAll(draft, cell, this.#marks);
        draft.trim();
        const head = cell.localName === 'th' || (column === 0 && cells.length > 1);
        // An empty cell ends where it begins: the space before it was the one trimmed.
        read.push({ start: Math.min(start, draft.length), end: draft.length, header: headers[column] ?? '', head });
        column += Math.min(50, Math.max(1, Number(attribute(cell, 'colspan')) || 1));
      }
      if (draft.length === 0) continue;
      this.#total += draft.length;
      const isHeader = index === 0 && (cells.every(({ localName }) => localName === 'th') || rows.length > 2);
      if (isHeader) {
        const { text } = draft;
        headers = read.map(({ start, end }) => text.slice(start, end));
        // The header row names columns; it states nothing itself.
        draft.kind = 'caption';
      } else draft.cells = read;
      this.#drafts.push(draft);
    }
    return true;
  }
}

function inlineContext(node: PageNode, name: string, context: Context): Context {
  if (name === 'a' && !context.linked)
    return { ...context, linked: true, away: !/^(?:#|$)/u.test(attribute(node, 'href') ?? '') };
  if (name === 'sup' && !context.raised) return { ...context, raised: true };
  return context;
}

function blockContext(name: string, context: Context): Context {
  if (/^h[1-6]$/u.test(name)) return { ...context, kind: 'heading', level: Number(name[1]) };
  if (name === 'li' || name === 'dd')
    return { ...context, kind: 'item', level: context.kind === 'item' ? context.level + 1 : 1 };
  if (name === 'dt' || name === 'summary') return { ...context, kind: 'heading', level: 6 };
  if (name === 'blockquote') return { ...context, kind: 'quote', level: 0 };
  if (name === 'figcaption' || name === 'caption') return { ...context, kind: 'caption', level: 0 };
  return context;
}
