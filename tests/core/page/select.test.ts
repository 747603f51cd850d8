import { describe, expect, it } from 'vitest';
import { extractPage } from '#core/page/extract.ts';
import { htmlTree } from '../../../src/cli/html-tree.ts';
import { articlePages, paragraphs, prose } from './pages.ts';

const textOf = (html: string): string =>
  extractPage(htmlTree(html))
    .article.blocks.map(({ text }) => text)
    .join('\n');
const story = (inside: string, beside = ''): string =>
  `<html><body><main><article><h1>The quay</h1>${paragraphs(3)}${inside}${paragraphs(3)}</article></main>${beside}</body></html>`;

describe('the text of an article', () => {
  it.each(Object.entries(articlePages).filter(([kind]) => !kind.includes('Japanese')))(
    'is read whole, and nothing around it, in %s',
    (_kind, html) => {
      const text = textOf(html);
      for (let i = 0; i < 2; i += 1) expect(text).toContain(prose(1, i));
      expect(text).not.toMatch(/Weather|Harbour Street|Subscribe/u);
    },
  );

  it.each([
    [
      'key facts',
      '<div class="box"><h3>At a glance</h3><ul><li>Length: 80 metres</li></ul></div>',
      'Length: 80 metres',
    ],
    ['a table', '<table><tr><th>Quay</th><th>Length</th></tr><tr><td>East</td><td>80 m</td></tr></table>', 'East 80 m'],
    [
      'a caption',
      '<figure><img><figcaption>The cranes in May, still at work.</figcaption></figure>',
      'The cranes in May',
    ],
    ['a quotation', `<blockquote><p>${prose(1, 3)}</p></blockquote>`, prose(1, 3)],
    ['an aside of text', '<aside><p>Key points: the quay is short, and the council is slow.</p></aside>', 'Key points'],
    ['a heading', '<h2>What comes next</h2>', 'What comes next'],
  ])('has %s', (_what, html, text) => {
    expect(textOf(story(html))).toContain(text);
  });

  it.each([
    [
      'related stories',
      '<div class="box"><ul><li><a href="/1">A crane falls</a></li><li><a href="/2">A ferry sinks</a></li></ul></div>',
      'A crane falls',
    ],
    ['an aside of links', '<aside><p>Read: <a href="/1">A crane falls into the sea</a></p></aside>', 'A crane falls'],
    ['comments', `<div class="comments"><p>I saw ${prose(1)}</p></div>`, 'I saw'],
    ['an advertisement', '<div class="ad-slot"><p>Buy a boat, any boat, this week only.</p></div>', 'Buy a boat'],
    [
      'a plea to subscribe',
      '<div class="newsletter-signup"><p>Get our letter, every week, for free.</p></div>',
      'Get our letter',
    ],
  ])('has no %s', (_what, html, text) => {
    expect(textOf(story(html))).not.toContain(text);
    expect(textOf(story('', html))).not.toContain(text);
  });

  it('ends before a list of other stories with their first sentences', () => {
    const teasers = Array.from(
      { length: 6 },
      (_, i) =>
        `<li><div class="teaser"><a href="/${i}">Another story, number ${i}</a><p>Teaser: it rained again.</p></div></li>`,
    ).join('');
    expect(textOf(story('', `<div class="more-news"><ul>${teasers}</ul></div>`))).not.toContain('Teaser');
  });

  it('goes on in the articles that follow in the same document', () => {
    const article = (name: string): string =>
      `<article class="story"><h1>${name}</h1><p>${name} begins so.</p>${paragraphs(5)}</article>`;
    const text = textOf(
      `<html><body><div class="feed">${['First', 'Second', 'Third'].map(article).join('')}</div></body></html>`,
    );
    for (const name of ['First', 'Second', 'Third']) expect(text).toContain(`${name} begins so.`);
  });

  it('goes on over boxes that hold a part each', () => {
    const part = (i: number): string =>
      `<div class="row"><div class="widget"><div class="inner"><p>${prose(2, i)}</p></div></div></div>`;
    const text = textOf(
      `<html><body><div class="page"><h1>The quay</h1>${[0, 1, 2, 3].map(part).join('')}</div></body></html>`,
    );
    for (let i = 0; i < 4; i += 1) expect(text).toContain(prose(2, i));
  });

  it('is found in a box with a name that mostly stands beside articles', () => {
    expect(
      textOf(`<html><body><div class="sidebar-layout"><h1>The quay</h1>${paragraphs(6)}</div></body></html>`),
    ).toContain(prose(2, 5));
  });

  it('is all there is on a page with too little of it to choose', () => {
    expect(textOf('<div>One line.</div><div>Another line.</div>')).toBe('One line.\nAnother line.');
  });
});

describe('the text of an open dialog', () => {
  const inDialog = (attributes: string, inside: string, behind = paragraphs(6)): string =>
    `<html><body><main><article><h1>The quay</h1><p>Behind it all.</p>${behind}</article></main><div ${attributes}>${inside}</div></body></html>`;
  const reader = `<h2>The mole</h2><p>The mole begins so.</p>${paragraphs(5)}`;

  it.each(['role="dialog"', 'role="dialog" class="reader-modal"'])(
    'is read where an article stands in it (%s)',
    (attributes) => {
      expect(textOf(inDialog(attributes, reader))).toMatch(/Behind it all[^]*The mole begins so/u);
    },
  );

  it('is all that is read where it stands before the page', () => {
    const text = textOf(inDialog('role="dialog" aria-modal="true"', reader));
    expect(text).toContain('The mole begins so.');
    expect(text).not.toContain('Behind it all');
  });

  it('is an article by itself, before a list of others', () => {
    const teasers = Array.from(
      { length: 8 },
      (_, i) => `<div class="teaser"><h3><a href="/${i}">A headline of some length</a></h3><p>${prose(1, i)}</p></div>`,
    );
    const html = inDialog('role="dialog" aria-modal="true"', reader, teasers.join(''));
    // The address may still be that of the list.
    for (const path of ['/news/harbour/the-mole-begins-so-far', '/']) {
      expect(extractPage(htmlTree(html), { path }).isArticle, path).toBe(true);
    }
    expect(extractPage(htmlTree(html.replace(reader, '<p>Sure?</p>')), { path: '/' }).isArticle).toBe(false);
    expect(textOf(html)).not.toContain('A headline');
  });

  it.each([
    ['closed', '<dialog>', reader, '</dialog>'],
    ['closed, of the page’s own making', '<div role="dialog" aria-hidden="true" aria-modal="true">', reader, '</div>'],
    [
      'about cookies',
      '<dialog open>',
      `<h2>Your choice</h2>${`<p>We and our 842 partners store cookies on your device, read them, and ask for your consent, which you may take back, at any time, for each of the purposes below.</p>`.repeat(5)}`,
      '</dialog>',
    ],
    ['that a maker of such has named', '<div role="dialog" aria-modal="true" id="onetrust-pc-sdk">', reader, '</div>'],
    [
      'about a letter',
      '<div role="dialog" aria-modal="true" class="modal">',
      '<h2>Before you go</h2><p>Get our newsletter, every week, for free, with all that the harbour, the council and the islands have to say.</p><p>Your e-mail stays with us, of course.</p><input type="email">',
      '</div>',
    ],
    ['with a question', '<dialog open>', '<p>Do you want to leave this page?</p><button>Yes</button>', '</dialog>'],
  ])('is not read of one %s', (_what, open, inside, close) => {
    const text = textOf(
      `<html><body><main><article><h1>The quay</h1>${paragraphs(6)}</article></main>${open}${inside}${close}</body></html>`,
    );
    expect(text).toContain(prose(2, 5));
    expect(text).not.toMatch(/The mole begins|Your choice|partners|Before you go|newsletter|leave this page/u);
  });
});
