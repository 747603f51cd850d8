import type { Article, Block, Cell, Span } from '#core/page/article.ts';

/** A stretch of a block's text (or of the title's) that is to read otherwise. */
export interface Edit extends Span {
  /** Index into the article's blocks, or `title`. */
  readonly block: number | 'title';
  readonly text: string;
}

/** The article with its texts rewritten, and the cells of its rows moved along. Edits of one text do not overlap. */
export function applyEdits(article: Article, edits: readonly Edit[]): Article {
  const byBlock = Map.groupBy(edits, ({ block }) => block);
  const blocks = article.blocks.map((block, index) => {
    const own = byBlock.get(index);
    return own === undefined ? block : rewriteBlock(block, own);
  });
  return { ...article, title: rewrite(article.title, byBlock.get('title') ?? []), blocks };
}

/** A text with its stretches replaced. */
export function rewrite(text: string, edits: readonly Omit<Edit, 'block'>[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: written } of inOrder(edits)) {
    out += text.slice(at, start) + written;
    at = end;
  }
  return out + text.slice(at);
}

/** Where an offset of the old text lies in the new one; what is inserted there comes after it, or before an end. */
export function moved(offset: number, edits: readonly Omit<Edit, 'block'>[], isEnd: boolean): number {
  let shift = 0;
  for (const { start, end, text } of inOrder(edits)) {
    if (isEnd ? start >= offset && end > offset : start >= offset) break;
    if (!isEnd && end > offset) break;
    shift += text.length - (end - start);
  }
  return offset + shift;
}

function rewriteBlock(block: Block, edits: readonly Edit[]): Block {
  const text = rewrite(block.text, edits);
  const cells = block.cells?.map((cell): Cell => ({
    ...cell,
    start: moved(cell.start, edits, false),
    end: moved(cell.end, edits, true),
  }));
  return cells === undefined ? { ...block, text } : { ...block, text, cells };
}

function inOrder<T extends Span>(edits: readonly T[]): T[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
