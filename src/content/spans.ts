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
    if (plain(segment.text) !== plain(text.slice(start, end)) || !segment.node.isConnected) return [];
    segments.push(segment);
  }
  return segments;
}

/** Whether the page still says there what was matched: a badge beside other text would be a wrong badge. */
export function stillReads(segments: readonly Segment[]): boolean {
  return (
    segments.length > 0 &&
    segments.every(({ node, start, end, text }) => node.isConnected && node.data.slice(start, end) === text)
  );
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

// Extraction shows one space for any white space, and raised digits for those in <sup>.
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, ' ').replaceAll('\u2212', '-');
}
