import { attribute, type PageNode } from './node.ts';
import { readTree, type ReadTree } from './read-tree.ts';
import { linkShare, weigh } from './weight.ts';

/** What is asked of elements while a page is read. */
export interface Looks<T extends PageNode> {
  /** One that is not visible is left out with all below it. */
  readonly isVisible: (element: T) => boolean;
  /** Whether a dialog stands before the page, so that nothing else of it can be read or reached. */
  readonly isInFront: (dialog: T) => boolean;
}

/**
 * Reads a page with its open dialogs. Most of them ask for something, and are no part of it; but an article may open in
 * one, over a list of articles or over its own page laid out anew. One that stands before all else is then the page:
 * that is what its reader sees, and what is behind is read again when it closes.
 */
export function readWithDialogs<T extends PageNode>(root: T, { isVisible, isInFront }: Looks<T>): ReadTree<T> {
  const whole = readTree(root, isVisible);
  const read = whole.dialogs.filter((dialog) => holdsArticle(dialog, isVisible));
  const front = read.findLast(isInFront);
  if (front !== undefined) return readTree(front, isVisible);
  return read.length === 0 ? whole : readTree(root, isVisible, new Set(read));
}

/** What a page with no layout can say of a dialog. */
export const isDeclaredModal = (dialog: PageNode): boolean => attribute(dialog, 'aria-modal') === 'true';

const leastParagraphs = 2;
const leastProse = 8; // About two paragraphs, as for the ground of any article.
const mostLinks = 0.25;
const mostAsking = 0.25; // Of its paragraphs: an article on privacy names it in more, and is lost in a dialog alone.

/** In class, id or label of a dialog that asks for something; makers of such dialogs among them. */
const askingNames =
  /cookie|consent|gdpr|dsgvo|rgpd|lgpd|ccpa|privacy|newsletter|subscri|sign-?up|sign-?in|log-?in|register|promo|advert|paywall|survey|feedback|share|onetrust|didomi|usercentrics|quantcast|sourcepoint|cmp-?box/iu;
/** In the paragraphs of one, in most languages. */
const askingWords =
  /cookies?\b|кук[иа]|クッキー|쿠키|gdpr|dsgvo|rgpd|lgpd|ccpa|consent|einwillig|consentement|consentimiento|consenso|согласи|同意|동의|newsletter|subscri|abonn|suscri|inscri|подпи[сш]|訂閱|订阅|구독|e-?mail/iu;

function holdsArticle<T extends PageNode>(dialog: T, isVisible: (element: T) => boolean): boolean {
  const names = ['class', 'id', 'aria-label'].map((name) => attribute(dialog, name) ?? '').join(' ');
  if (askingNames.test(names)) return false;
  const { drafts } = readTree(dialog, isVisible);
  const lines = drafts.map(weigh);
  const paragraphs = lines.filter(({ prose }) => prose > 0);
  const prose = paragraphs.reduce((sum, line) => sum + line.prose, 0);
  if (paragraphs.length < leastParagraphs || prose < leastProse) return false;
  const text = lines.reduce((sum, line) => sum + line.text.length, 0);
  const linked = lines.reduce((sum, { draft }) => sum + draft.linked, 0);
  const asking = paragraphs.filter((line) => askingWords.test(line.text));
  return linkShare({ text, linked }) < mostLinks && asking.length <= mostAsking * paragraphs.length;
}
