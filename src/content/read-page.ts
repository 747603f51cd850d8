import { isDeclaredModal } from '#core/page/dialogs.ts';
import { extractPage, type ExtractedPage } from '#core/page/extract.ts';
import { declaringElements, type Declaring } from '#core/page/metadata.ts';
import type { PageNode } from '#core/page/node.ts';
import { findRoots, type PageRoots } from './page-roots.ts';
import { isAsked, passwordFields } from './password.ts';

/** An article as it stands on the page. */
export interface ReadPage extends ExtractedPage<Node> {
  readonly roots: PageRoots['roots'];
  /** Its fields for a password, and whether one of them is to be seen: then it is no article, whatever it says. */
  readonly passwords: readonly Element[];
  readonly isLocked: boolean;
}

/**
 * Reads the document, with what stands in open shadow roots and in frames of the same origin. One pass over its nodes:
 * about 10 ms for a long article, and not much more than the parser took for it on the largest pages, for extraction
 * stops after 2 million characters. It is not cut into slices: between them the page could change, and half of the
 * blocks would be of another moment.
 */
export function readPage(page: Document): ReadPage {
  const { tree, real, roots } = findRoots(page);
  const read = extractPage<PageNode>(tree, {
    isVisible: (node) => isVisible(real(node)),
    isInFront: (node) => isInFront(real(node) as Element),
    path: page.location.pathname,
    declaring: roots.flatMap(declaringIn),
  });
  const sources = read.sources.map(({ element, pieces }) => ({
    element: real(element),
    pieces: pieces.map((piece) => (piece.node === real(piece.node) ? piece : { ...piece, node: real(piece.node) })),
  })) as ExtractedPage<Node>['sources'];
  const passwords = passwordFields(roots);
  const isLocked = passwords.some(isAsked);
  return { ...read, isArticle: read.isArticle && !isLocked, sources, roots, passwords, isLocked };
}

/** Whether two readings found the same text, be it in other nodes. */
export function readsAlike(a: ReadPage, b: ReadPage): boolean {
  const [one, other] = [a.article, b.article];
  return (
    a.isArticle === b.isArticle &&
    one.title === other.title &&
    one.lang === other.lang &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ kind, level, text }, i) => {
      const block = other.blocks[i];
      return block !== undefined && text === block.text && kind === block.kind && level === block.level;
    })
  );
}

/** Of a frame only what is in its body: its head speaks of the frame. */
function declaringIn(root: Document | ShadowRoot, at: number): Declaring<PageNode>[] {
  const within = at > 0 && 'body' in root ? root.body : root;
  return [...within.querySelectorAll(declaringElements)].map((element) => ({ element, depth: depthOf(element) }));
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}

const looks = { visibilityProperty: true };
const isVisible = (node: Node): boolean => (node as Element).checkVisibility(looks);

/** By the browser's own word, or by the page's where that dialog is to be seen: some are only laid out of sight. */
function isInFront(dialog: Element): boolean {
  if (dialog.matches(':modal')) return true;
  if (!isDeclaredModal(dialog) || !dialog.checkVisibility({ opacityProperty: true })) return false;
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}
