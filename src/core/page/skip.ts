import { attribute, type PageNode } from './node.ts';

/** Elements whose text is never the article's, nor safe to touch. */
const skippedTags = new Set(
  'script style noscript template svg math iframe frame object embed canvas video audio map area nav footer form input textarea select option button dialog menu pre head hedge-badge'.split(
    ' ',
  ),
);
const skippedRoles = new Set(
  'navigation search banner contentinfo menu menubar toolbar dialog alertdialog tablist textbox form complementary feed-comments log status'.split(
    ' ',
  ),
);
/** Words in class and id that mark what stands beside an article, whatever site it is. */
const besideWords = new Set(
  (
    'comment comments commentlist comentarios commentaires kommentare responses replies reply disqus cmt respond related relacionadas relacionados similaires ' +
    'recommend recommended recommendations recirc sidebar rail share sharing social newsletter subscribe signup promo promotion ' +
    'advert advertisement ads ad sponsor sponsored cookie cookies consent gdpr lgpd rgpd breadcrumb breadcrumbs crumbs footer foot ' +
    'nav navbar menu pager pagination pagenavi topbar masthead ticker trending popular skip modal popup widget paywall tags ' +
    'outbrain taboola byline copyright'
  ).split(' '),
);
const besideClasses = /(?:^|\s)(?:more|rel|site-header|post-navigation|read-next|up-next|most-read|also-read)(?:\s|$)/u;
/** Elements that carry the article itself may be named anything ("post has-comments", "no-sidebar"). */
const neverBeside = new Set(['html', 'body', 'main', 'article', 'h1', 'p']);

/** True for an element whose whole subtree is left out: code, controls, editors, navigation, comments, adverts. */
export function isSkipped(element: PageNode): boolean {
  const name = element.localName ?? '';
  if (skippedTags.has(name)) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = attribute(element, 'role');
  if (role !== null && skippedRoles.has(role)) return true;
  if (neverBeside.has(name)) return false;
  const style = attribute(element, 'style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style)) return true;
  return isBeside(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);
}

function isBeside(names: string): boolean {
  if (names.length < 2) return false;
  if (besideClasses.test(names)) return true;
  // Only the words of short names count: utility classes ("lg:has-[.nav]:...") say nothing of the content.
  for (const name of names.split(/\s+/u)) {
    if (name.length > 40 || /[:[\]/]/u.test(name)) continue;
    const words = name
      .replaceAll(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/u);
    // "has-sidebar", "no-comments" and the like speak of the layout.
    if (words.length > 4 || /^(?:has|no|with|is|js|without|wp)$/u.test(words[0] ?? '')) continue;
    if (words.some((word) => besideWords.has(word))) return true;
  }
  return false;
}
