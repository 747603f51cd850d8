import type { Article, Block, BlockKind, Cell } from './article.ts';
import { append, appendAll, Draft, type Piece } from './draft.ts';
import { readMetadata } from './metadata.ts';
import { attribute, isElement, isText, type PageNode } from './node.ts';
import { isArticle } from './recognise.ts';
import { blockTags, collectRows, elementsOf, isTile } from './shape.ts';
import { isSkipped } from './skip.ts';

export interface Source<T extends PageNode> {
  /** The nearest element that holds all of the block. */
  readonly element: T;
  /** In the order of the text; gaps between them are collapsed white space. */
  readonly pieces: readonly Piece<T>[];
}

export interface ExtractedPage<T extends PageNode> {
  readonly article: Article;
  /** One for each block of the article. */
  readonly sources: readonly Source<T>[];
  /** Whether the page is an article at all: where it is not, nothing is labelled. */
  readonly isArticle: boolean;
}

export interface ExtractOptions<T extends PageNode> {
  /** Asked for elements; one that is not visible is left out with all below it. Default: all are. */
  readonly isVisible?: (element: T) => boolean;
}

const maxDepth = 400; // Deeper trees are hostile or broken; the browser's own parser stops near 512.
const maxText = 2_000_000; // Characters; what lies behind them is not read.

/**
 * Reads a document's tree into blocks of text with their places in the tree. Pure: nothing is changed, and
 * the cost is linear in the number of nodes.
 */
export function extractPage<T extends PageNode>(root: T, options: ExtractOptions<T> = {}): ExtractedPage<T> {
  const metadata = readMetadata(root);
  const drafts = new Reader(options).read(root).filter((draft) => !isListOfLinks(draft));
  const blocks = drafts.map(({ kind, level, text, cells }): Block =>
    cells === undefined ? { kind, level, text } : { kind, level, text, cells },
  );
  return {
    article: { lang: metadata.lang, published: metadata.published, title: metadata.title, blocks },
    sources: drafts.map(({ element, pieces }) => ({ element, pieces })),
    isArticle: isArticle(metadata, blocks),
  };
}

/** A line that is nothing but links, without a sentence: navigation, tags, "read also". Headings may be links. */
function isListOfLinks(draft: Draft<PageNode>): boolean {
  return (
    draft.kind !== 'heading' && draft.linked > draft.text.length * 0.8 && !/[.!?。！？…]["'”’)]?$/u.test(draft.text)
  );
}

interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly linked: boolean;
  readonly raised: boolean;
}

class Reader<T extends PageNode> {
  readonly #isVisible: (element: T) => boolean;
  readonly #blocks: Draft<T>[] = [];
  #open: Draft<T> | null = null;
  #total = 0;

  constructor(options: ExtractOptions<T>) {
    this.#isVisible = options.isVisible ?? (() => true);
  }

  read(root: T): Draft<T>[] {
    this.#children(root, root, { kind: 'paragraph', level: 0, linked: false, raised: false }, 0);
    this.#close();
    return this.#blocks;
  }

  #children(node: T, block: T, context: Context, depth: number): void {
    for (let i = 0; i < node.childNodes.length; i += 1) this.#visit(node.childNodes[i] as T, block, context, depth + 1);
  }

  #visit(node: T, block: T, context: Context, depth: number): void {
    if (this.#total > maxText || depth > maxDepth) return;
    if (isText(node)) {
      this.#text(node, block, context);
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName ?? '';
    if (name === 'br') {
      this.#close();
      return;
    }
    if (isSkipped(node) || !this.#isVisible(node)) {
      // A control or a picture between two words parts them.
      this.#open?.space();
      return;
    }
    if (!blockTags.has(name)) {
      this.#children(node, block, inlineContext(name, context), depth);
      return;
    }
    this.#close();
    if (name === 'table' && this.#dataTable(node)) return;
    if (isTile(node)) {
      this.#open = new Draft<T>('item', Math.max(1, context.level), node);
      appendAll(this.#open, node);
    } else this.#children(node, node, blockContext(name, context), depth);
    this.#close();
  }

  #text(node: T, block: T, context: Context): void {
    const data = node.data ?? '';
    if (data === '') return;
    if (this.#open === null) {
      if (!/\S/u.test(data)) return;
      this.#open = new Draft<T>(context.kind, context.level, block);
    }
    const before = this.#open.length;
    append(this.#open, node, data, context.raised);
    if (context.linked) this.#open.linked += this.#open.length - before;
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    open?.trim();
    if (open === null || open.length === 0) return;
    this.#total += open.length;
    this.#blocks.push(open);
  }

  /** Reads a table of data as one block a row, each cell with its column's header; false for a table of layout. */
  #dataTable(table: T): boolean {
    const rows: T[] = [];
    if (!collectRows(table, rows) || rows.length < 2) return false;
    let headers: string[] = [];
    for (const [index, row] of rows.entries()) {
      if (isSkipped(row) || !this.#isVisible(row)) continue;
      const draft = new Draft<T>('row', 0, row);
      const cells = elementsOf(row).filter(({ localName }) => localName === 'td' || localName === 'th');
      const read: Cell[] = [];
      let column = 0;
      for (const cell of cells) {
        draft.space();
        const start = draft.length;
        appendAll(draft, cell);
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
      this.#blocks.push(draft);
    }
    return true;
  }
}

function inlineContext(name: string, context: Context): Context {
  if (name === 'a' && !context.linked) return { ...context, linked: true };
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
