import { describe, expect, it } from 'vitest';
import { htmlTree, type TreeNode } from '../../../src/cli/html-tree.ts';
import { extractPage } from '#core/page/extract.ts';

const read = (html: string): ReturnType<typeof extractPage<TreeNode>> => extractPage(htmlTree(html));
const lines = (html: string): string[] => read(html).article.blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('the text of a page', () => {
  it('is read in blocks, with white space collapsed and inline elements joined', () => {
    expect(
      lines(
        '<h2>A  <em>head</em></h2><p>One <b>1.2</b><b>T</b>,\n two.</p><ul><li>Item<ul><li>Inner</li></ul></li></ul><blockquote>Said.</blockquote>',
      ),
    ).toEqual(['heading: A head', 'paragraph: One 1.2T, two.', 'item: Item', 'item: Inner', 'quote: Said.']);
  });

  it('leaves out what shows nothing inside a word', () => {
    expect(lines('<p>para\u00admeter\u200bs and&nbsp;more</p>')).toEqual(['paragraph: parameters and more']);
  });

  it('keeps what stands in boxes without paragraphs, and parts lines', () => {
    expect(lines('<div>First line.<br>Second line.<div>Third.</div>Fourth.</div>')).toEqual([
      'paragraph: First line.',
      'paragraph: Second line.',
      'paragraph: Third.',
      'paragraph: Fourth.',
    ]);
  });

  it('joins a figure and its legend in a tile', () => {
    expect(lines('<section><div><div>78B</div><div>active at once</div></div></section>')).toEqual([
      'item: 78B active at once',
    ]);
  });

  it('writes raised powers of ten as powers', () => {
    expect(lines('<p>1.2 × 10<sup>12</sup> weights.<sup>3</sup></p>')).toEqual(['paragraph: 1.2 × 10¹² weights.3']);
  });

  it.each([
    ['navigation', '<nav><p>Text.</p></nav>'],
    ['a role', '<div role="navigation"><p>Text.</p></div>'],
    ['comments', '<section class="post-comments"><p>Text.</p></section>'],
    ['related links', '<div id="relatedPosts"><p>Text.</p></div>'],
    ['an editor', '<div contenteditable><p>Text.</p></div>'],
    ['a form', '<form><textarea>Text.</textarea></form>'],
    ['code', '<pre>Text.</pre>'],
    ['hidden text', '<p hidden>Text.</p>'],
    ['scripts', '<script>Text.</script><style>Text.</style><template>Text.</template>'],
    ['our own badges', '<hedge-badge>Text.</hedge-badge>'],
    ['a list of links', '<ul><li><a href="/a">Some other story</a></li></ul>'],
  ])('leaves out %s', (_what, html) => {
    expect(lines(html)).toEqual([]);
  });

  it.each([
    '<body class="has-sidebar no-comments"><p>Text.</p>',
    '<article class="post related"><p>Text.</p></article>',
    '<p class="lg:has-[nav]:p-4">Text.</p>',
  ])('stays whole in %s', (html) => {
    expect(lines(html)).toEqual(['paragraph: Text.']);
  });

  it('reads a table row by row, each cell with the header of its column', () => {
    const { article } = read(
      '<table><tr><th>Model</th><th>Size</th></tr><tr><td>R2</td><td>1.2T</td></tr><tr><td>V3</td><td>671B</td></tr></table>',
    );
    expect(article.blocks[1]).toEqual({
      kind: 'row',
      level: 0,
      text: 'R2 1.2T',
      cells: [
        { start: 0, end: 2, header: 'Model', head: true },
        { start: 3, end: 7, header: 'Size', head: false },
      ],
    });
  });

  it('reads a table that only lays out a page as its text', () => {
    expect(lines('<table><tr><td><h2>Head</h2><p>Text.</p></td></tr></table>')).toEqual([
      'heading: Head',
      'paragraph: Text.',
    ]);
  });

  it('maps every character back to the node it stands in', () => {
    const { article, sources } = read('<p>  A <b>bold  word</b> and\n<i>more</i>. </p><h1>Head&shy;line</h1>');
    for (const [index, { text }] of article.blocks.entries()) {
      const pieces = sources[index]?.pieces ?? [];
      expect(
        pieces.map(({ at, length, node, from }) => [text.slice(at, at + length), node.data.slice(from, from + length)]),
      ).toSatisfy((pairs: [string, string][]) =>
        pairs.every(([shown, inNode]) => shown === inNode.replaceAll(/\s/gu, ' ')),
      );
      const covered = pieces.map(({ at, length }) => text.slice(at, at + length)).join('');
      expect(covered.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('survives a very deep tree and a very long text', () => {
    expect(() => read(`${'<div>'.repeat(2000)}Text.`)).not.toThrow();
    expect(read(`<p>${'word '.repeat(500_000)}</p><p>After.</p>`).article.blocks).toHaveLength(1);
  });
});

describe('what a page declares', () => {
  it('is read from its head and its structured data', () => {
    const { article } = read(
      `<html lang="de-AT"><head><title>T</title><meta property="og:title" content="Better T"><script type="application/ld+json">
      {"@graph":[{"@type":"NewsArticle","datePublished":"2025-04-27T10:00:00Z"}]}</script></head><body><p>x</p></body></html>`,
    );
    expect(article).toMatchObject({ lang: 'de-AT', title: 'Better T', published: '2025-04-27' });
  });

  it('may be broken', () => {
    expect(
      read(
        '<script type="application/ld+json">{"@type":</script><meta property="article:published_time" content="soon">',
      ).article.published,
    ).toBeNull();
  });
});

describe('an article', () => {
  const prose =
    '<p>This is a sentence of some length that says something about the day and its news, as a story does.</p>'.repeat(
      5,
    );

  it.each([
    ['by its text', prose],
    ['by its declaration', `<meta property="og:type" content="article">${prose.slice(0, 220)}`],
  ])('is recognised %s', (_how, html) => {
    expect(read(html).isArticle).toBe(true);
  });

  it.each([
    ['a shop', `<script type="application/ld+json">{"@type":"Product"}</script>${prose}`],
    ['a home page', `<link rel="canonical" href="https://site.example/">${prose}`],
    ['a list of links', '<p><a href="/a">A headline that leads to a story of some length</a></p>'.repeat(30)],
    ['an empty shell', '<div id="root"></div>'],
  ])('is not %s', (_what, html) => {
    expect(read(html).isArticle).toBe(false);
  });
});
