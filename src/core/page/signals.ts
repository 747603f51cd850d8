import { pathSignals, type PathSignals } from './address.ts';
import type { Box } from './box.ts';
import type { Metadata } from './metadata.ts';
import type { PageNode } from './node.ts';
import type { ReadTree } from './read-tree.ts';
import type { Selection } from './select.ts';
import type { Line } from './weight.ts';

type DeclaredSignals = ReturnType<typeof declaredSignals>;
type TextSignals = ReturnType<typeof textSignals>;
type PageSignals = ReturnType<typeof pageSignals>;

/** What is known of a page, each as a number: 0 or 1, a share, or the logarithm of a count. */
export type Signals = DeclaredSignals & PathSignals & TextSignals & PageSignals;

/** Reads all signals of a page. `path` is that of its address, null where it is not known. */
export function readSignals<T extends PageNode>(
  metadata: Metadata,
  path: string | null,
  tree: ReadTree<T>,
  selection: Selection<T>,
): Signals {
  return {
    ...declaredSignals(metadata),
    ...pathSignals(path),
    ...textSignals(selection),
    ...pageSignals(tree, selection, metadata),
  };
}

const articleTypes =
  /^(?:article|newsarticle|blogposting|(?:reportage|analysis|opinion|background|review)newsarticle|scholarlyarticle|liveblogposting|socialmediaposting|report)$/u;
const forumTypes = /^(?:discussionforumposting|qapage|question)$/u;
const productTypes = /^(?:product|productgroup|offer|aggregateoffer|individualproduct)$/u;
/** Things that have a page of their own, which speaks of them and is no article. */
const thingTypes =
  /^(?:softwareapplication|webapplication|softwaresourcecode|mobileapplication|service|course|jobposting|event|localbusiness|hotel|restaurant|place|profilepage|videoobject)$/u;
const docsMakers =
  /docusaurus|sphinx|mkdocs|gitbook|vitepress|vuepress|doxygen|javadoc|mintlify|starlight|hugo-book|docfx|jekyll-docs|readme/u;
const wikiMakers = /mediawiki|dokuwiki|moinmoin|xwiki|confluence/u;
const forumMakers = /discourse|vbulletin|phpbb|xenforo|invision|flarum|nodebb|mybb|simple machines/u;

// The numbers are all of one type, and the shape of the record is what the weights are checked against.
function declaredSignals({ types, ogType, ranked, authored, generator }: Metadata) {
  const any = (pattern: RegExp): number => ([...types].some((type) => pattern.test(type)) ? 1 : 0);
  const isArticle = ogType === 'article' || ogType === 'blog' || ogType === 'news';
  // Most pages name no maker, and then no expression need be compiled.
  const isMadeBy = (makers: RegExp): boolean => generator !== '' && makers.test(generator);
  return {
    articleType: any(articleTypes),
    forumType: any(forumTypes),
    productType: any(productTypes),
    thingType: any(thingTypes),
    questionsType: types.has('faqpage') ? 1 : 0,
    ogArticle: isArticle ? 1 : 0,
    ogOther: ogType !== null && ogType !== 'website' && !isArticle ? 1 : 0,
    timeOnly: ranked === 4 ? 1 : 0,
    authored: authored ? 1 : 0,
    docsMaker: isMadeBy(docsMakers) ? 1 : 0,
    wikiMaker: isMadeBy(wikiMakers) ? 1 : 0,
    forumMaker: isMadeBy(forumMakers) ? 1 : 0,
  };
}

const paragraph = 80; // Weight of about a line and a half: from there a block is read as a paragraph.
const longParagraph = 250;
const sentenceEnd = /[.!?。！？…][\s\d"'”’)」[\]]*$/u; // Marks of footnotes may follow.

const count = (number: number): number => Math.log10(1 + number);

function textSignals<T extends PageNode>({ lines, all }: Selection<T>) {
  const sum = { weight: 0, sentences: 0, items: 0, rows: 0, prose: 0 };
  const number = { headings: 0, paragraphs: 0, long: 0, items: 0 };
  for (const { draft, text, weight, prose } of lines) {
    sum.weight += weight;
    sum.prose += prose;
    if (draft.kind === 'heading') {
      number.headings += 1;
      continue;
    }
    if (weight >= paragraph) number.paragraphs += 1;
    if (weight >= longParagraph) number.long += 1;
    if (sentenceEnd.test(text.slice(-40))) sum.sentences += weight;
    if (draft.kind === 'item') {
      number.items += 1;
      sum.items += weight;
    }
    if (draft.kind === 'row') sum.rows += weight;
  }
  const page = all.reduce((total, { weight }) => total + weight, 0);
  const clean = all[0] === undefined ? 0 : rootOf(all[0].draft.box).clean;
  return {
    paragraphs: count(number.paragraphs),
    longParagraphs: count(number.long),
    proseShare: sum.prose / Math.max(1, clean),
    textShare: sum.weight / Math.max(1, page),
    sentences: sum.sentences / Math.max(1, sum.weight),
    headings: number.headings / Math.max(1, number.paragraphs),
    items: number.items / Math.max(1, lines.length),
    itemText: sum.items / Math.max(1, sum.weight),
    rows: sum.rows / Math.max(1, sum.weight),
  };
}

function rootOf<T extends PageNode>(box: Box<T>): Box<T> {
  let root = box;
  while (root.parent !== null) root = root.parent;
  return root;
}

const price = /[$€£¥₹]\s?\d|\d\s?(?:€|zł|kr|руб|円|元)/u;
const titles = 5; // Headings of the first level that are compared with the title: pages have one, or dozens.
const manyCodes = 6; // Blocks of code from which more say nothing more.

function pageSignals<T extends PageNode>(
  { boxes, counts }: ReadTree<T>,
  { all }: Selection<T>,
  { title, types, ogType }: Metadata,
) {
  const isDeclared =
    ogType === 'article' || ['article', 'newsarticle', 'blogposting', 'techarticle'].some((type) => types.has(type));
  const wanted = title.toLowerCase();
  const heads = all.filter(({ draft }) => draft.kind === 'heading' && draft.level === 1).slice(0, titles);
  const isTitled = heads.some(({ text }) => {
    const head = text.toLowerCase();
    return head.length > 8 && (wanted.includes(head) || (wanted.length > 8 && head.includes(wanted)));
  });
  const comments = boxes.filter(({ mark, clean }) => mark === 'surely' && clean > 2);
  return {
    // Articles show code too: only where a page does not say that it is one, code makes it documentation.
    code: isDeclared ? 0 : count(Math.min(manyCodes, counts.code)),
    titled: isTitled ? 1 : 0,
    controls: count(counts.controls),
    prices: count(all.filter(({ text }) => text.length < 30 && price.test(text)).length),
    teasers: count(teasersOf(boxes, all)),
    comments: count(comments.length),
  };
}

const nearBoxes = 6; // A teaser's headline stands at most so deep in it.

/** How many boxes of one class have a linked headline and some text of their own: teasers, results, cards. */
function teasersOf<T extends PageNode>(boxes: readonly Box<T>[], lines: readonly Line<T>[]): number {
  const linked = new Set<Box<T>>();
  for (const { draft, text } of lines) {
    if (draft.away <= 8 || (draft.kind !== 'heading' && draft.away <= text.length * 0.6)) continue;
    let box: Box<T> | null = draft.box;
    for (let i = 0; box !== null && i < nearBoxes; i += 1, box = box.parent) linked.add(box);
  }
  const page = boxes[0]?.text ?? 0;
  const found = new Map<string, number>();
  let most = 0;
  for (const box of boxes) {
    if (box.clean <= 2 || box.text >= page / 2 || !linked.has(box)) continue;
    const name = box.element.getAttribute?.('class') ?? '';
    const number = (found.get(name) ?? 0) + 1;
    if (name === '') continue;
    found.set(name, number);
    most = Math.max(most, number);
  }
  return most;
}
