/**
 * What the matcher sees of a page: blocks of text in reading order, and nothing of the DOM. Made by
 * `extract.ts` from any tree of nodes, in the page and on the command line alike.
 */
export interface Article {
  /** BCP 47, as the page declares it; null where it does not. */
  readonly lang: string | null;
  /** The day of publication, YYYY-MM-DD, as the page's metadata tell it; null where they do not. */
  readonly published: string | null;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'caption' | 'quote';

export interface Block {
  readonly kind: BlockKind;
  /** Headings: 1 to 6. List items: depth of nesting, from 1. Otherwise 0. */
  readonly level: number;
  /** White space collapsed, soft hyphens and zero-width characters left out. */
  readonly text: string;
  /** Table rows only: the cells' spans in `text`, each with its column header ('' where there is none). */
  readonly cells?: readonly Cell[];
}

export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly header: string;
  /** True for a cell that heads its row. */
  readonly head: boolean;
}

/** A stretch of a block's or a document's text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
