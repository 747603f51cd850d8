import type { Span } from '#core/page/article.ts';
import type { Source } from '#core/page/extract.ts';

/** A run of a text node, with the text that it must have. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The runs of text nodes in which a span of a block stands; empty where the page no longer reads as matched. */
export function locate(source: Source<Node>, text: string, span: Span): Segment[] {
  const segments: Segment[] = [];
  for (const { at, length, node, from } of source.pieces) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, at + length);
    if (start >= end) continue;
    const segment = {
      node: node as Text,
      start: from + start - at,
      end: from + end - at,
      text: (node as Text).data.slice(from + start - at, from + end - at),
    };
    // Between reading and painting the page had time to change.
    if (!readsAs(segment.text, text.slice(start, end)) || !segment.node.isConnected) return [];
    segments.push(segment);
  }
  return segments;
}

/** Whether the page still has the runs of a sentence: a badge beside other text would be a wrong badge. */
export function stillReads(segments: readonly Segment[]): boolean {
  return (
    segments.length > 0 &&
    segments.every(({ node, start, end, text }) => node.isConnected && node.data.slice(start, end) === text)
  );
}

/** A sentence as it stood when it was matched: its runs, and the letters on either side within its block. */
export interface Excerpt {
  readonly block: Element;
  readonly segments: readonly Segment[];
  /** From its first letter to its last, with whatever stands between its runs. */
  readonly whole: string;
  readonly before: string;
  readonly after: string;
}

// Characters of the block on either side: enough to see that a word was put before a sentence, or behind.
const context = 24;

/** Remembers a sentence as it stands; null where its runs do not stand in one tree. */
export function excerptOf(block: Element, segments: readonly Segment[]): Excerpt | null {
  const read = readAround(block, segments);
  return read === null ? null : { block, segments, ...read };
}

/**
 * Whether a sentence stands as it was matched: whole, in its order, with the same words beside it. One word put in may
 * turn it round.
 */
export function stillStands({ block, segments, whole, before, after }: Excerpt): boolean {
  if (!block.isConnected || !stillReads(segments)) return false;
  const now = readAround(block, segments);
  return now !== null && now.whole === whole && now.before === before && now.after === after;
}

function readAround(block: Element, segments: readonly Segment[]): Pick<Excerpt, 'whole' | 'before' | 'after'> | null {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) return null;
  const root = first.node.getRootNode();
  if (last.node.getRootNode() !== root) return null;
  // A component's text stands in another tree than its element.
  const scope = block.contains(first.node) ? block : root;
  if (!scope.contains(last.node)) return null;
  const range = first.node.ownerDocument.createRange();
  range.selectNodeContents(scope);
  range.setEnd(first.node, first.start);
  const before = range.toString().slice(-context);
  range.selectNodeContents(scope);
  range.setStart(last.node, last.end);
  const after = range.toString().slice(0, context);
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return { whole: range.toString(), before, after };
}

/** Ranges for painting: one for each run, so that nothing between them that was not read is underlined. */
export function rangesOf(segments: readonly Segment[]): Range[] {
  return segments.map(({ node, start, end }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/** Whether a text of the page is what extraction shows of it; most often letter for letter. */
const readsAs = (text: string, shown: string): boolean => text === shown || plain(text) === plain(shown);

// Extraction shows one space for any white space, and raised digits for those in <sup>.
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, ' ').replaceAll('\u2212', '-');
}
