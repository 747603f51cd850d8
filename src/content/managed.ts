/**
 * Who looks after a page's nodes. A foreign node among those that a framework made may stop it: hydration finds one
 * node too many and draws all anew, a list is put in another order around it. Most frameworks leave marks; some leave
 * none (Preact), or none before they take over what the server sent. So a page's flow is used only where nothing
 * speaks for such an owner, and what is seen later (`restless`) counts at once.
 */
export function isManagedPage(page: Document): boolean {
  if (page.querySelector(frameworkRoots) !== null) return true;
  const generator = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  // Most pages name no maker, and then no expression need be compiled.
  return (generator === '' || !serverMade.test(generator)) && [...page.scripts].some(mayTakeOver);
}

/**
 * Tells whether a framework's marks stand on the nodes around an element: a page may hold one framework's part among
 * plain ones. What is around is looked at once, so ask within one turn, and for the next make another.
 */
export function createManagedCheck(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const bears = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const marked = isMarked(element) || (element.parentElement !== null && bears(element.parentElement));
    known.set(element, marked);
    return marked;
  };
  return (element) => element.getRootNode() !== element.ownerDocument || bears(element);
}

function isMarked(element: Element): boolean {
  if (
    element.localName.includes('-') ||
    (element.hasAttributes() &&
      (element.getAttributeNames().some((name) => frameworkMark.test(name)) ||
        /\bsvelte-\w{5}/u.test(element.getAttribute('class') ?? '')))
  ) {
    return true;
  }
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === Node.COMMENT_NODE && commentMark.test((node as Comment).data)) return true;
  return false;
}

/** Remembers which parts of a page were changed by its scripts since they were read. */
export interface Restless {
  note(records: readonly MutationRecord[]): void;
  has(block: Element): boolean;
}

export function createRestless(): Restless {
  const changed = new WeakSet<Node>();
  const added = new WeakSet<Node>();
  return {
    note(records) {
      for (const { target, addedNodes } of records) {
        changed.add(target.nodeType === Node.TEXT_NODE ? (target.parentNode ?? target) : target);
        for (const node of addedNodes) added.add(node);
      }
    },
    has(block) {
      if (changed.has(block)) return true;
      // What it came with came from a script; a neighbour that came says nothing of it.
      for (let at: Element | null = block; at !== null; at = at.parentElement) if (added.has(at)) return true;
      return [...block.querySelectorAll('*')].some((node) => changed.has(node) || added.has(node));
    },
  };
}

/** Marks that frameworks leave in the document; React's own keys on nodes are out of a content script's sight. */
const frameworkRoots =
  '#__next, #__nuxt, #___gatsby, #root, #app, #svelte, [data-reactroot], [data-reactid], [data-v-app], [data-server-rendered], [ng-version], [ng-app], [data-hk], astro-island, [q\\:container], [data-sveltekit-preload-data], [data-svelte-h], [data-hydrate], [data-island], [data-wp-interactive], script#__NEXT_DATA__, script#__NUXT_DATA__, script[src*="/_next/"], script[src*="/_nuxt/"], script[src*="/_app/immutable/"], link[href*="/_next/"]';
// Attributes and classes that a framework writes on each node of its own.
const frameworkMark = /^(?:data-v-|_ng|ng-|data-react|data-svelte|data-hk$|data-wp-|wire:|x-data$|v-)/u;
// What servers leave for it: React "$", Vue and Svelte "[", Solid "#", Lit "lit-part", Angular "ng".
const commentMark = /^(?:\/?\$|\[|\]|#|\/|\?lit|\/?lit-|ng|nghm?$|!$)|^$/u;
/** Systems that write pages on the server and leave them alone after; parts that do not have marks. */
const serverMade =
  /^(?:WordPress|Drupal|Joomla|Ghost|Hugo|Jekyll|MediaWiki|TYPO3|Blogger|Movable ?Type|Pelican|Eleventy|Hexo|Textpattern|Contao|Plone)\b/iu;

/** Whether a script may be an application: of a page's own code only what is written into it is known to be small. */
function mayTakeOver(script: HTMLScriptElement): boolean {
  if (/json|^text\/(?:template|x-|html)|speculationrules/iu.test(script.type)) return false;
  return script.src !== '' || /^(?:module|importmap)$/iu.test(script.type) || /\bimport\s*\(/u.test(script.text);
}
