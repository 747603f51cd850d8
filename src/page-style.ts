import badgeCss from './content/badge.css?inline';
import cardCss from './content/card.css?inline';
import hostCss from './content/host.css?inline';
import printCss from './content/print.css?inline';
import tonesCss from './tones.css?inline';

/**
 * All styles that Hedge brings into a page. What is meant for the inside of badges is nested below their shell, for a
 * sheet of this kind would else reach the page's own elements.
 */
export const pageStyle = `${hostCss}\n.hedge-q7{${tonesCss}\n${badgeCss}\n${cardCss}\n${printCss}}`;
