import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPage } from '#core/page/extract.ts';
import { TreeNode } from '../../../src/cli/html-tree.ts';
import { prose } from './pages.ts';

const names = fc.constantFrom(
  ...'html head body main article section div p ul li table tbody tr td th a span h1 h2 form footer aside nav meta script link time button pre x-part br'.split(
    ' ',
  ),
);
const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'role',
    'href',
    'itemprop',
    'itemtype',
    'property',
    'content',
    'type',
    'rel',
    'style',
    'datetime',
    'colspan',
    'hidden',
  ),
  fc.oneof(
    fc.constantFrom(
      'comments',
      'article-body',
      'sidebar',
      'articleBody',
      'og:type',
      'article',
      'application/ld+json',
      'canonical',
      '/',
      '#top',
      'https://a.example/b-c-d',
      '2026-01-01',
      '-1',
    ),
    fc.string(),
  ),
  { maxKeys: 3 },
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    prose(1),
    prose(3),
    '文章の本文、ここにある。'.repeat(9),
    '{"@graph":[{"@type":["NewsArticle",null],"author":0}]}',
    ' \u00ad\u200b ',
  ),
);
const { node } = fc.letrec<{ node: TreeNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    texts.map((text) => TreeNode.text(text)),
    fc
      .tuple(names, fc.array(tie('node'), { maxLength: 6 }), attributes)
      .map(([name, children, own]) => TreeNode.element(name, children, new Map(Object.entries(own)))),
  ),
}));

describe('any tree', () => {
  it('is read without a throw, twice the same, each block from nodes of the tree', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 12 }), fc.option(fc.string(), { nil: undefined }), (children, path) => {
        const root = TreeNode.element('html', children);
        const read = extractPage(root, path === undefined ? {} : { path });
        expect(extractPage(root, path === undefined ? {} : { path }).article).toEqual(read.article);
        expect(read.sources).toHaveLength(read.article.blocks.length);
        for (const [index, { text }] of read.article.blocks.entries()) {
          expect(text).not.toBe('');
          const pieces = read.sources[index]?.pieces ?? [];
          for (const { at, length, node: from } of pieces) {
            expect(from.nodeType).toBe(3);
            expect(at + length).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that is twice as large takes about twice as long', () => {
    const page = (sections: number): TreeNode => {
      const section = (i: number): TreeNode =>
        TreeNode.element(
          'div',
          [
            TreeNode.element('h2', [TreeNode.text(`Part ${i}`)]),
            ...Array.from({ length: 4 }, () =>
              TreeNode.element('div', [TreeNode.element('p', [TreeNode.text(prose(2, i))])]),
            ),
          ],
          new Map([['class', `part c${i}`]]),
        );
      return TreeNode.element('html', [
        TreeNode.element(
          'body',
          Array.from({ length: sections }, (_, i) => section(i)),
        ),
      ]);
    };
    const time = (tree: TreeNode): number => {
      let best = Infinity;
      for (let i = 0; i < 7; i += 1) {
        // Of the processor's time: a large page is interrupted by whatever else the machine does, a small one is not.
        const start = process.cpuUsage();
        extractPage(tree);
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, user + system);
      }
      return best;
    };
    const [small, large] = [page(1000), page(8000)];
    // Eight times the page; a quadratic pass would take 64 times as long.
    expect(time(large) / time(small)).toBeLessThan(24);
  });
});
