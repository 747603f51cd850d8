import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escape, html, own } from '../../src/cli/html.ts';

describe('markup from a template', () => {
  it('escapes what is put in, and leaves markup as it is', () => {
    const inner = html`<b title="${'"<&>\''}">${'<script>'}</b>`;
    expect(html`<p>${inner}${[html`<i>${1}</i>`, own('<br>')]}</p>`.markup).toBe(
      '<p><b title="&quot;&lt;&amp;&gt;&#39;">&lt;script&gt;</b><i>1</i><br></p>',
    );
  });

  it('gives any text back as the same text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tree = parse(html`<p id="x" title="${text}">x${text}</p>`.markup);
        const seen = JSON.stringify(tree, (key, value: unknown) => (key === 'parentNode' ? undefined : value));
        const page = JSON.parse(seen) as { childNodes: { childNodes: { childNodes: Paragraph[] }[] }[] };
        const paragraphs = page.childNodes[0]?.childNodes[1]?.childNodes;
        const shown = text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '\uFFFD').replaceAll(/\r\n?/gu, '\n');
        expect(paragraphs).toHaveLength(1);
        expect(paragraphs?.[0]?.childNodes).toEqual([
          expect.objectContaining({ nodeName: '#text', value: `x${shown}` }),
        ]);
        expect(paragraphs?.[0]?.attrs[1]?.value).toBe(shown);
      }),
    );
  });

  it('mends halves of characters', () => {
    expect(escape('a\uD800b')).toBe('a\uFFFDb');
  });
});

interface Paragraph {
  readonly attrs: readonly { readonly value: string }[];
  readonly childNodes: readonly unknown[];
}
