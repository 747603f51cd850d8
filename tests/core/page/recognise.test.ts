import { describe, expect, it } from 'vitest';
import { extractPage } from '#core/page/extract.ts';
import { htmlTree } from '../../../src/cli/html-tree.ts';
import { articlePages, otherPages, paragraphs } from './pages.ts';

const isArticle = (html: string, path?: string): boolean =>
  extractPage(htmlTree(html), path === undefined ? {} : { path }).isArticle;

describe('a page', () => {
  it.each(Object.entries(articlePages))('that is %s carries an article', (_kind, html) => {
    expect(isArticle(html)).toBe(true);
  });

  it.each(Object.entries(otherPages))('that is %s carries none', (_kind, html) => {
    expect(isArticle(html)).toBe(false);
  });

  it('is told by what it declares, where its text leaves it open', () => {
    const page = (head: string): string =>
      `<html lang="en"><head><title>Deck shoes</title>${head}</head><body><button>Menu</button><h1>Deck shoes</h1>${paragraphs(2)}</body></html>`;
    const says = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
    expect(isArticle(page(says('NewsArticle')))).toBe(true);
    expect(isArticle(page(says('Product')))).toBe(false);
  });

  it('is told by its address, where it does not say its own', () => {
    const page = `<html lang="en"><head><title>The quay</title></head><body><input><button>Go</button><h1>The quay</h1>${paragraphs(3)}<pre>lift()</pre></body></html>`;
    expect(isArticle(page, '/2026/03/04/the-quay-is-to-be-longer-after-all')).toBe(true);
    expect(isArticle(page, '/docs/quay')).toBe(false);
  });

  it('is believed about its own address before the bar of the browser', () => {
    const page = `<html lang="en"><head><title>The quay</title><link rel="canonical" href="https://courier.example/docs/quay"></head><body><input><button>Go</button><h1>The quay</h1>${paragraphs(3)}<pre>lift()</pre></body></html>`;
    expect(isArticle(page, '/2026/03/04/the-quay-is-to-be-longer-after-all')).toBe(false);
  });
});
