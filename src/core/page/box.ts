import type { PageNode } from './node.ts';
import type { Mark } from './skip.ts';

/**
 * An element that makes a box of its own, with what stands in it summed up (`sum-up.ts`): what the choice of
 * the article's text needs of the tree, in one array instead of walks up and down.
 */
export class Box<T extends PageNode = PageNode> {
  readonly element: T;
  readonly parent: Box<T> | null;
  /** What its tag, role or class say of it, if they say that it stands beside an article. */
  readonly mark: Mark | null;
  /** A main element or a declared body of an article is in it, or is it. */
  declared = false;
  /** True where it, or a box around it, stands beside the article. */
  out = false;
  /** Characters of text in it, and of those in links, all boxes inside included. */
  text = 0;
  linked = 0;
  /** Prose in it, without that of comments. */
  clean = 0;
  /** Lines in it that are a link to elsewhere, and paragraphs. */
  leads = 0;
  paragraphs = 0;
  /** How much it looks like the parent of an article's paragraphs. */
  score = 0;

  constructor(element: T, parent: Box<T> | null, mark: Mark | null) {
    this.element = element;
    this.parent = parent;
    this.mark = mark;
  }
}
