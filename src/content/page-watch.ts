/** Tells what changed on the page, in batches. One observer for all badges of a page. */
export interface PageWatch {
  /** Forgets what is pending: it was our own doing. */
  discardOwn(): void;
  /** Where the article stands: changes elsewhere are left alone. Null: anywhere. */
  readonly setArticle: (root: Element | null) => void;
}

export interface PageWatchCallbacks {
  /** Soon after any change: what is painted must be checked. */
  readonly onChange: () => void;
  /** After text came, went or changed where an article may be. */
  readonly onText: () => void;
}

const checkAfter = 120; // ms without a further change, for checks that are cheap
const checkAtLatest = 500; // ms

/**
 * Watches the page for changes of its text. Attributes are not watched: a change of looks alone moves badges,
 * which a resize shows, and shows or hides text rarely; the next change of text meets that.
 */
export function watchPage(
  page: Document,
  isOwn: (node: Node) => boolean,
  { onChange, onText }: PageWatchCallbacks,
  signal: AbortSignal,
): PageWatch {
  let article: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let textChanged = false;

  const flush = (): void => {
    timer = undefined;
    since = 0;
    onChange();
    if (textChanged) onText();
    textChanged = false;
  };
  const take = (records: readonly MutationRecord[]): void => {
    const foreign = records.filter((record) => !isOwnDoing(record, isOwn));
    const lost = records.some(({ removedNodes }) => [...removedNodes].some(isOwn));
    if (foreign.length === 0 && !lost) return;
    textChanged ||= foreign.some((record) => touchesText(record, article));
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(checkAfter, since + checkAtLatest - now)));
  };
  const observer = new MutationObserver(take);
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    discardOwn: () => {
      const pending = observer.takeRecords();
      // What the page did in the same turn still counts.
      take(pending.filter((record) => !isOwnDoing(record, isOwn)));
    },
    setArticle: (root) => {
      article = root;
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
  if (article === null || !article.isConnected || article.contains(target)) {
    return type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => carriesText(node));
  }
  // Around the article: a part of the page was replaced, or much was added.
  return [...addedNodes].some((node) => carriesText(node) && (node.textContent ?? '').length >= littleText);
}

function carriesText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return /\S/u.test((node as Text).data);
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return !/^(?:script|style|link|meta|img|iframe|svg|source)$/u.test((node as Element).localName);
}
