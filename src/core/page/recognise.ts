import type { Signals } from './signals.ts';

/**
 * What each signal is worth, in the log of odds. Fitted once by logistic regression (L2, three parts of it with
 * the address or the metadata taken away) to 1,800 typed pages of public benchmarks, none of which was looked at
 * for a rule of its own; docs/pages.md says how to read them and what they reach. No signal decides alone: a quarter of
 * real articles declare nothing, and shops declare articles.
 */
const weights: Readonly<Record<keyof Signals, number>> = {
  articleType: 1.63,
  forumType: -3.68,
  productType: -2.89,
  thingType: -1.49,
  questionsType: 3.27,
  ogArticle: 1.11,
  ogOther: -0.92,
  timeOnly: 0.62,
  authored: 0.95,
  docsMaker: -1.91,
  wikiMaker: -1.6,
  forumMaker: -3.15,
  noPath: 1.63,
  slug: 0.34,
  dated: 3.0,
  news: 2.09,
  docs: -5.7,
  forum: -1.9,
  shop: -1.02,
  paragraphs: 0.65,
  longParagraphs: 1.14,
  proseShare: -2.07,
  textShare: 2.46,
  sentences: 1.65,
  headings: 0.0,
  items: -0.35,
  itemText: 0.52,
  rows: -1.75,
  code: -3.98,
  titled: 0.4,
  controls: -0.81,
  prices: -0.38,
  teasers: -1.73,
  comments: 0.92,
};
const bias = -3.48;

/** Weight of prose that any article has at least: a shell that is yet to be filled has none. */
const leastProse = 140;

/** Whether a page is an article, of whose text the chosen part has `prose` (weight of its paragraphs). */
export function isArticle(signals: Signals, prose: number): boolean {
  return prose >= leastProse && oddsOf(signals) > 0;
}

/** The log of the odds that a page with these signals is an article. */
export function oddsOf(signals: Signals): number {
  let odds = bias;
  for (const [name, weight] of Object.entries(weights)) odds += weight * signals[name as keyof Signals];
  return odds;
}
