import { attribute, isBare, type PageNode } from './node.ts';

/** Elements whose text is never the article's, nor safe to touch. */
const skippedTags = new Set(
  'script style noscript template svg math iframe frame object embed canvas video audio map area nav input textarea select option button menu pre head hedge-badge'.split(
    ' ',
  ),
);
const skippedRoles = new Set(
  'navigation search banner menu menubar toolbar alertdialog tablist textbox log status'.split(' '),
);

/** True for an element whose whole subtree is left out: code, controls, editors, navigation, what is not shown. */
export function isSkipped(element: PageNode): boolean {
  const name = element.localName ?? '';
  if (skippedTags.has(name)) return true;
  // A dialog is closed unless it says that it is open.
  if (isBare(element)) return name === 'dialog';
  if (attribute(element, 'hidden') !== null) return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = attribute(element, 'role');
  if (role !== null && skippedRoles.has(role)) return true;
  if (isDialog(element)) {
    if (name === 'dialog' ? attribute(element, 'open') === null : attribute(element, 'aria-hidden') === 'true')
      return true;
  } else if (neverBeside.has(name)) return false;
  const style = attribute(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

/** Whether an element is a dialog: what stands in it is no part of the page around it (`dialogs.ts`). */
export const isDialog = (element: PageNode): boolean =>
  element.localName === 'dialog' || attribute(element, 'role') === 'dialog';

/**
 * What says that an element stands beside an article. Comments and advertisements do whatever their size; any
 * other mark is not believed of a box that holds most of the page's prose: whole pages stand in a form, in a
 * box named "newsletter", or behind a dialog that hides them from screen readers.
 */
export type Mark = 'surely' | 'perhaps';

const besideRoles = new Set('contentinfo form complementary'.split(' '));
const besideTags = new Set('footer form'.split(' '));
/** Words in class and id that mark what stands beside an article, whatever site it is. */
const surelyWords = new Set(
  'comment comments commentlist comentarios commentaires kommentare responses replies reply disqus cmt respond'.split(
    ' ',
  ),
);
const perhapsWords = new Set(
  (
    'advert advertisement ads ad cookie cookies consent gdpr lgpd rgpd outbrain taboola ' +
    'related relacionadas relacionados similaires ' +
    'recommend recommended recommendations recirc sidebar rail share sharing social newsletter subscribe signup promo promotion ' +
    'sponsor sponsored breadcrumb breadcrumbs crumbs footer foot ' +
    'nav navbar menu pager pagination pagenavi topbar masthead ticker trending popular skip modal popup tags ' +
    'byline copyright references reflist footnotes bibliography'
  ).split(' '),
);
const besideClasses =
  /(?:^|\s)(?:more(?:-(?:from|in|on|news|posts|stories|articles))?|rel|site-header|post-navigation|read-next|up-next|most-read|also-read)(?:\s|$)/u;
/** Elements that carry the article itself may be named anything ("post has-comments", "no-sidebar"). */
const neverBeside = new Set(['html', 'body', 'main', 'article', 'h1', 'p']);

/** Marks by class and id: a page has hundreds of elements of one class, and taking its words apart is what costs. */
export type KnownMarks = Map<string, Mark | null>;

/** The mark of an element by its tag, role, class and id; null where it has none. */
export function markOf(element: PageNode, known: KnownMarks): Mark | null {
  const name = element.localName ?? '';
  if (neverBeside.has(name)) return null;
  if (isBare(element)) return besideTags.has(name) ? 'perhaps' : null;
  const role = attribute(element, 'role');
  if (role === 'feed-comments') return 'surely';
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  let byWords = known.get(names);
  if (byWords === undefined) known.set(names, (byWords = markOfNames(names)));
  if (byWords !== null) return byWords;
  if (besideTags.has(name) || (role !== null && besideRoles.has(role))) return 'perhaps';
  return attribute(element, 'aria-hidden') === 'true' ? 'perhaps' : null;
}

function markOfNames(names: string): Mark | null {
  if (names.length < 2) return null;
  let mark: Mark | null = besideClasses.test(names) ? 'perhaps' : null;
  // Only the words of short names count: utility classes ("lg:has-[.nav]:...") say nothing of the content.
  for (const name of names.split(/\s+/u)) {
    if (name.length > 40 || /[:[\]/]/u.test(name)) continue;
    const words = name
      .replaceAll(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/u);
    // "has-sidebar", "no-comments" and the like speak of the layout.
    if (words.length > 4 || /^(?:has|no|non|not|with|is|js|without|wp)$/u.test(words[0] ?? '')) continue;
    for (const word of words) {
      if (surelyWords.has(word)) return 'surely';
      if (perhapsWords.has(word)) mark = 'perhaps';
    }
  }
  return mark;
}
