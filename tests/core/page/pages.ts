/** Small pages of every kind, in words of our own, made as real ones are made. */

const sentences = [
  'The harbour office in Lindvik closed its doors a week earlier than planned, and nobody who works there could say why.',
  'Two of the cranes, which were bought second hand in spring, stood still for most of the month, according to the port.',
  'Shipping firms had asked for a longer quay, but the council, short of money and of patience, put the question off.',
  'A spokeswoman said that the matter would be looked into, that no date had been set, and that the ferries would sail.',
  'For the people on the islands it means a longer way to school, to the doctor, and to the only market for their fish.',
  'Older residents remember a similar winter, when the ice came early and the mail boat lay in the bay until March.',
];

/** A paragraph of `n` sentences, from sentence `from` on. */
export const prose = (n: number, from = 0): string =>
  Array.from({ length: n }, (_, i) => sentences[(from + i) % sentences.length]).join(' ');

/** A number of paragraphs of two sentences. */
export const paragraphs = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<p>${prose(2, i)}</p>`).join('\n');

const repeat = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join('');

const frame = (head: string, body: string): string => `<!doctype html><html lang="en"><head>${head}</head><body>
<header><nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sport</a></li><li><a href="/c">Weather</a></li></ul></nav></header>
${body}
<footer><p>Published by the Lindvik Courier, Harbour Street 4. <a href="/terms">Terms</a> <a href="/contact">Contact</a></p></footer>
</body></html>`;

const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const canonical = (path: string): string => `<link rel="canonical" href="https://courier.example${path}">`;
const headline = 'Harbour office in Lindvik closes early';

/** Pages that carry an article's text. */
export const articlePages: Readonly<Record<string, string>> = {
  'a news article with all metadata': frame(
    `<title>${headline} | Courier</title><meta property="og:type" content="article">${canonical('/news/2026/03/04/harbour-office-in-lindvik-closes-early')}
    ${ld({ '@type': 'NewsArticle', headline, datePublished: '2026-03-04', author: { name: 'Ada Brun' } })}`,
    `<main><article><h1>${headline}</h1>${paragraphs(7)}</article></main>`,
  ),
  'a news article without any': frame(
    `<title>${headline}</title>`,
    `<div id="wrap"><h1>${headline}</h1><div class="text">${paragraphs(8)}</div></div>`,
  ),
  'an article in one box with line breaks': frame(
    `<title>${headline}</title>${canonical('/stories/harbour-office-in-lindvik-closes-early.html')}`,
    `<table><tr><td class="main"><h1>${headline}</h1>${repeat(9, (i) => `${prose(2, i)}<br><br>`)}</td></tr></table>`,
  ),
  'a short article in Japanese': `<html lang="ja"><head><title>港の事務所が早めに閉鎖</title><meta property="og:type" content="article"></head><body><main><h1>港の事務所が早めに閉鎖</h1>
    <p>港の事務所は予定より一週間早く閉鎖された。働いている人の誰も、その理由を説明できなかったという。町は来月に説明会を開く予定だ。</p>
    <p>春に購入された二台のクレーンは、ほとんど一か月のあいだ動いていなかった。港によれば、修理の見通しは立っていない。</p></main></body></html>`,
  'a newsletter': frame(
    `<title>Low tide, letter 12</title><meta property="og:type" content="article">${canonical('/p/low-tide-letter-twelve')}`,
    `<div class="newsletter-post"><h1>Low tide, letter 12</h1>${paragraphs(4)}<h2>What else</h2><ul>${repeat(5, (i) => `<li>${prose(1, i)}</li>`)}</ul>
    <form class="subscribe"><p>Get the letter every week.</p><input type="email"><button>Subscribe</button></form>${paragraphs(2)}</div>`,
  ),
  'an AMP page': `<!doctype html><html amp lang="en"><head><title>${headline}</title>${canonical('/news/harbour-office-in-lindvik-closes')}
    ${ld({ '@type': 'NewsArticle', headline, datePublished: '2026-03-04' })}</head><body><amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar>
    <article><h1>${headline}</h1><amp-img></amp-img>${paragraphs(5)}<amp-ad></amp-ad></article></body></html>`,
  'a live blog': frame(
    `<title>Live: ${headline}</title>${ld({ '@type': 'LiveBlogPosting', headline, datePublished: '2026-03-04', author: { name: 'Ada Brun' } })}${canonical('/live/harbour-office-in-lindvik')}`,
    `<main><h1>Live: ${headline}</h1><div class="facts"><ul><li>Closed since: Monday</li><li>Cranes: two</li></ul></div>
    <div class="feed">${repeat(8, (i) => `<article class="post"><time datetime="2026-03-04T1${i}:00">1${i}:00</time><h3>Entry ${i}</h3><p>${prose(2, i)}</p></article>`)}</div></main>`,
  ),
  'a post with a long discussion below it': frame(
    `<title>Why the quay matters</title><meta property="og:type" content="article"><meta name="author" content="Ada Brun">${canonical('/blog/why-the-quay-matters')}`,
    `<article><h1>Why the quay matters</h1>${paragraphs(6)}</article><div id="comments">${repeat(40, (i) => `<div class="comment"><p>${prose(2, i)}</p></div>`)}</div>`,
  ),
  'a page that stands in a form': frame(
    `<title>${headline}</title>${canonical('/news/harbour-office-in-lindvik-closes-early.aspx')}`,
    `<form id="aspnetForm"><input type="hidden"><h1>${headline}</h1><div class="story">${paragraphs(7)}</div></form>`,
  ),
};

const teaser = (i: number): string =>
  `<div class="teaser"><h3><a href="/news/${i}">A headline of some length about the harbour, number ${i}</a></h3><p>${prose(1, i)}</p><a href="/news/${i}">Read more</a></div>`;

/** Pages that carry none. */
export const otherPages: Readonly<Record<string, string>> = {
  'a home page': frame(
    `<title>Courier</title><meta property="og:type" content="website">${canonical('/')}`,
    `<main>${repeat(30, teaser)}</main>`,
  ),
  'a list of search results': frame(
    `<title>harbour: search</title>${canonical('/search')}${ld({ '@type': 'SearchResultsPage' })}`,
    `<input type="search"><button>Search</button><div class="results">${repeat(20, (i) => `<div class="result"><h3><a href="https://other.example/${i}">A result about the harbour, number ${i}</a></h3><p>${prose(1, i)}</p></div>`)}</div>`,
  ),
  'a product of a shop': frame(
    `<title>Deck shoes, blue</title><meta property="og:type" content="product">${canonical('/products/deck-shoes')}${ld({ '@type': 'Product', name: 'Deck shoes', offers: { '@type': 'Offer', price: '49.00' } })}`,
    `<h1>Deck shoes, blue</h1><p>$49.00</p><select><option>42</option></select><button>Add to basket</button><p>${prose(2)}</p>
    <h2>You may also like</h2>${repeat(8, (i) => `<div class="card"><a href="/products/${i}">Shoes number ${i}</a><span>$${i}9.00</span><button>Add</button></div>`)}`,
  ),
  'a thread of a forum': frame(
    `<title>Crane will not start | Dock talk</title><meta name="generator" content="phpBB">${canonical('/forum/threads/crane-will-not-start.4711')}${ld({ '@type': 'DiscussionForumPosting' })}`,
    `<h1>Crane will not start</h1>${repeat(12, (i) => `<div class="message"><a href="/members/${i}">member${i}</a><time datetime="2026-03-0${(i % 9) + 1}">today</time><p>${prose(1, i)}</p><button>Like</button><button>Quote</button></div>`)}`,
  ),
  'a repository on a code host': frame(
    `<title>quay/crane: drives a crane</title><meta property="og:type" content="object">${canonical('/quay/crane')}${ld({ '@type': 'SoftwareSourceCode' })}`,
    `<input><button>Star</button><button>Fork</button><button>Code</button><table>${repeat(15, (i) => `<tr><td><a href="/f/${i}">file${i}.ts</a></td><td><a href="/c/${i}">fix the brake</a></td></tr>`)}</table>
    <div class="readme"><h1>crane</h1><p>${prose(1)}</p><h2>Install</h2><pre>npm i crane</pre><h2>Use</h2><pre>crane up</pre><p>Then wait.</p></div>`,
  ),
  'a box of mail': frame(
    '<title>Inbox (4)</title>',
    `<button>Compose</button><button>Archive</button><div role="main"><table>${repeat(25, (i) => `<tr><td><input type="checkbox"></td><td>Sender ${i}</td><td>About the quay, part ${i}</td><td>9:1${i % 10}</td></tr>`)}</table></div>`,
  ),
  'an editor': frame(
    '<title>Untitled</title>',
    `<div role="toolbar"><button>B</button><button>I</button></div><div contenteditable="true">${paragraphs(8)}</div>`,
  ),
  'a dashboard': frame(
    '<title>Overview</title>',
    `<select></select><button>Export</button>${repeat(8, (i) => `<div class="tile"><div>${i}4%</div><div>cranes in use</div></div>`)}<table>${repeat(9, (i) => `<tr><td>Quay ${i}</td><td>${i}1</td><td>${i}2</td></tr>`)}</table>`,
  ),
  documentation: frame(
    `<title>crane.lift() | Crane</title><meta name="generator" content="Docusaurus">${canonical('/docs/reference/lift')}`,
    `<main><h1>crane.lift()</h1><p>Lifts what hangs on the hook.</p>${repeat(8, (i) => `<h2>Option ${i}</h2><pre>lift(${i})</pre><p>${prose(1, i)}</p>`)}</main>`,
  ),
  'a shell that scripts have yet to fill': frame('<title>Courier</title>', '<div id="root"></div>'),
};
