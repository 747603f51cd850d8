import type { Article, Block } from './article.ts';
import { isDeclaredModal, readWithDialogs, type Looks } from './dialogs.ts';
import type { Piece } from './draft.ts';
import { allElements, readMetadata, type Declaring } from './metadata.ts';
import type { PageNode } from './node.ts';
import { isArticle } from './recognise.ts';
import { selectArticle } from './select.ts';
import { readSignals } from './signals.ts';
import type { Line } from './weight.ts';

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

export interface ExtractOptions<T extends PageNode> extends Partial<Looks<T>> {
  /** The path of the page's address, where it is known; what the page declares as its own is believed before it. */
  readonly path?: string;
  /** The elements that may declare something of the page, in their order; all are looked at where they are not given. */
  readonly declaring?: readonly Declaring<T>[];
}

/**
 * Reads a document's tree into blocks of text with their places in the tree. Pure: nothing is changed, and
 * the cost is linear in the number of nodes.
 */
export function extractPage<T extends PageNode>(root: T, options: ExtractOptions<T> = {}): ExtractedPage<T> {
  const metadata = readMetadata(options.declaring ?? allElements(root));
  // A page that is all of a site may declare the site's address as its own.
  const path = metadata.path === null || metadata.path === '/' ? (options.path ?? metadata.path) : metadata.path;
  const { isVisible = () => true, isInFront = isDeclaredModal } = options;
  const tree = readWithDialogs(root, { isVisible, isInFront });
  const selection = selectArticle(tree);
  // The address is that of the page behind a dialog, unless the page has changed it: then it counts for the article.
  const paths = tree.boxes[0]?.element === root ? [path] : [path, null];
  const drafts = selection.lines.map(({ draft }) => draft);
  const blocks = selection.lines.map(({ text, draft: { kind, level, cells } }): Block =>
    cells === undefined ? { kind, level, text } : { kind, level, text, cells },
  );
  return {
    article: { lang: metadata.lang, published: metadata.published, title: metadata.title, blocks },
    sources: drafts.map(({ element, pieces }) => ({ element, pieces })),
    isArticle: paths.some((one) =>
      isArticle(readSignals(metadata, one, tree, selection), proseWeight(selection.lines)),
    ),
  };
}

/** The weight of all lines that are no headings. */
function proseWeight<T extends PageNode>(lines: readonly Line<T>[]): number {
  return lines.reduce((sum, { draft, weight }) => (draft.kind === 'heading' ? sum : sum + weight), 0);
}
