/** Tells what changed on the page. One observer for all badges of a page. */
export interface PageWatch {
  /** Where to look from now on: all trees of the page, and the looks of what is around its labelled blocks. */
  follow(roots: readonly Node[], blocks: readonly Element[]): void;
  /** Where the article stands: changes elsewhere are left alone. Null: anywhere. */
  setArticle(root: Element | null): void;
  pause(): void;
  resume(): void;
}

export interface PageWatchCallbacks {
  /** At once after any change of the page's own, before it is drawn: what is painted must be checked. */
  readonly onChange: (records: readonly MutationRecord[] | null) => void;
  /** After text came, went or changed where an article may be, once that has stopped for a moment. */
  readonly onText: () => void;
}

const tellAfter = 150; // ms without a further change
const tellAtLatest = 600; // ms
/** Attributes that hide, move or lock what is in an element. */
const looks = ['class', 'style', 'hidden', 'open', 'contenteditable', 'popover'];

/**
 * Watches the page for changes of its text, and of the looks of what is around labelled blocks. Other attributes are
 * not watched: what they change moves badges, which a resize shows, and shows or hides text rarely; the next change of
 * text meets that.
 */
export function watchPage(
  isOwn: (node: Node) => boolean,
  { onChange, onText }: PageWatchCallbacks,
  signal: AbortSignal,
): PageWatch {
  let article: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let watched: { readonly roots: readonly Node[]; readonly around: readonly Element[] } = { roots: [], around: [] };
  let paused = false;

  const tell = (): void => {
    timer = undefined;
    since = 0;
    onText();
  };
  const take = (records: readonly MutationRecord[]): void => {
    const foreign = records.filter((record) => !isOwnDoing(record, isOwn));
    const lost = records.some(({ removedNodes }) => [...removedNodes].some(isOwn));
    if (foreign.length === 0 && !lost) return;
    // A badge that is gone was taken off by us or by the page: whoever knows them all will see.
    onChange(foreign.length > 0 ? foreign : null);
    if (!foreign.some((record) => touchesText(record, article))) return;
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(tellAfter, since + tellAtLatest - now)));
  };
  const observer = new MutationObserver(take);
  const observe = (): void => {
    if (signal.aborted || paused) return;
    for (const element of watched.around) observer.observe(element, { attributes: true, attributeFilter: looks });
    for (const root of watched.roots) {
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    }
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    follow(roots, blocks) {
      const around = new Set<Element>();
      for (const block of blocks) {
        for (let at: Element | null = block; at !== null && !around.has(at); at = at.parentElement) around.add(at);
      }
      const pending = observer.takeRecords();
      observer.disconnect();
      watched = { roots, around: [...around] };
      observe();
      take(pending);
    },
    setArticle(root) {
      article = root;
    },
    pause() {
      paused = true;
      observer.disconnect();
      clearTimeout(timer);
    },
    resume() {
      paused = false;
      observe();
    },
  };
}

function isOwnDoing({ type, addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOwn);
}

// Characters: less that comes outside of the article is a clock, a counter or a price.
const littleText = 200;

function touchesText(record: MutationRecord, article: Element | null): boolean {
  const { target, type, addedNodes, removedNodes } = record;
  if (type === 'attributes') return article?.contains(target) === true || target.contains(article);
  if (article === null || !article.isConnected || article.contains(target)) {
    return type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => carriesText(node));
  }
  // In a component, or around the article: a part of the page was replaced, or much was added.
  if (target.getRootNode() !== article.getRootNode()) return true;
  return [...addedNodes].some((node) => carriesText(node) && (node.textContent ?? '').length >= littleText);
}

function carriesText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return /\S/u.test((node as Text).data);
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return !/^(?:script|style|link|meta|img|svg|source)$/u.test((node as Element).localName);
}
