import { describe, expect, it } from 'vitest';
import type { Source } from '#core/page/extract.ts';
import { locate, stillReads } from '../../src/content/spans.ts';

/** As much of a text node as locating needs. */
const textNode = (data: string) => ({ data, isConnected: true }) as Text & { data: string; isConnected: boolean };

/** "Only <b>78B</b> active" with the white space of its source. */
function setUp() {
  const [first, bold, last] = [textNode('\n  Only '), textNode('78B'), textNode('\u00a0active.')];
  const source = {
    element: {} as Node,
    pieces: [
      { at: 0, length: 4, node: first, from: 3 },
      { at: 5, length: 3, node: bold, from: 0 },
      { at: 9, length: 7, node: last, from: 1 },
    ],
  } as Source<Node>;
  return { source, text: 'Only 78B active.', bold, last };
}

describe('a span of a block', () => {
  it('is found in the text nodes that it crosses', () => {
    const { source, text } = setUp();
    expect(locate(source, text, { start: 2, end: 12 }).map((part) => part.text)).toEqual(['ly', '78B', 'act']);
  });

  it('is not there once one of its nodes reads otherwise', () => {
    const { source, text, bold } = setUp();
    bold.data = '79B';
    expect(locate(source, text, { start: 0, end: 16 })).toEqual([]);
    expect(locate(source, text, { start: 9, end: 16 })).not.toEqual([]);
  });

  it('is not there once a node was taken out of the page', () => {
    const { source, text, bold } = setUp();
    bold.isConnected = false;
    expect(locate(source, text, { start: 0, end: 16 })).toEqual([]);
  });

  it('no longer reads as matched after an edit in it, but does after one behind it', () => {
    const { source, text, last } = setUp();
    const segments = locate(source, text, { start: 0, end: 16 });
    expect(stillReads(segments)).toBe(true);
    last.data += ' More.';
    expect(stillReads(segments)).toBe(true);
    last.data = '\u00a0inactive.';
    expect(stillReads(segments)).toBe(false);
  });

  it('never reads as matched where nothing was found', () => {
    expect(stillReads([])).toBe(false);
  });

  it('may have raised digits, which the block shows as such', () => {
    const source = {
      element: {} as Node,
      pieces: [
        { at: 0, length: 2, node: textNode('10'), from: 0 },
        { at: 2, length: 3, node: textNode('−12'), from: 0 },
      ],
    } as Source<Node>;
    expect(locate(source, '10⁻¹²', { start: 0, end: 5 })).toHaveLength(2);
  });
});
