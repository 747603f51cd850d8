import { fail, ok, type Result } from '#core/result.ts';
import { send, type PageAnswer } from '#messages';
import { runtime } from '../runtime.ts';
import { createBadges } from './badges.ts';
import { createHighlights } from './highlights.ts';
import { createOverlay } from './overlay.ts';
import { watchPage } from './page-watch.ts';
import { createPanelFeed } from './panel-feed.ts';
import { readPage, settled, type ReadPage } from './read-page.ts';
import { gatherSentences } from './sentences.ts';
import { locate, rangesOf } from './spans.ts';
import { setWords } from './words.ts';

/** The painter's life on one document: read, ask, paint, follow the changes. */
export interface PageSession {
  /** Names the reading that is shown or under way. */
  readonly token: string;
  /** Reads the page (again), once it is quiet. */
  look(): void;
  /** Scrolls to a label of the reading `token`, flashes its sentence and focuses its badge, if it has one. */
  show(token: string, label: number): Result<null>;
}

const readAfter = 400; // ms after the page's text changed: a part that loads in pieces is read once
// A page whose text keeps changing without changing the article (a ticker, a clock) is read less and less often.
const minPause = 1000; // ms
const maxPause = 30_000; // ms

export function createPageSession(page: Document, signal: AbortSignal, stop: () => void): PageSession {
  const overlay = createOverlay(page);
  const highlights = createHighlights();
  const badges = createBadges(page, overlay, highlights, {
    async wrong(label) {
      const answer = await send('page/wrong', { token, label });
      return answer.ok ? answer.value.key : null;
    },
    wrongNext: (key, act) => void send('wrong/next', { key, act }),
  });
  let token = drawToken();
  let shown: { read: ReadPage; found: PageAnswer } | null = null;
  const panel = createPanelFeed(page, () => (shown === null ? null : { ...shown, token }), signal);
  let fingerprint: string | null = null;
  let address = addressOf(page);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = minPause;
  let lastRead = -maxPause;

  /** False once the extension was stopped or updated under this page; then everything of ours goes. */
  const alive = (): boolean => {
    if (runtime()?.id === undefined) stop();
    return !signal.aborted;
  };
  const paint = (): void => {
    if (shown !== null) badges.paint(shown.read, gatherSentences(shown.found), shown.found.look.volume);
    watch.discardOwn();
    panel.update();
  };
  const look = async (force: boolean): Promise<void> => {
    await settled(page, signal);
    if (!alive()) return;
    const read = readPage(page);
    lastRead = performance.now();
    watch.setArticle(commonAncestor(read));
    if (read.fingerprint === fingerprint && !force) {
      pause = Math.min(maxPause, pause * 2);
      // The same text, perhaps in other nodes.
      if (shown !== null) shown = { ...shown, read };
      paint();
      return;
    }
    pause = minPause;
    fingerprint = read.fingerprint;
    const asked = (token = drawToken());
    const answer = await send('page/match', { token, article: read.isArticle ? read.article : null });
    // Overtaken by a newer reading, or by a navigation.
    if (asked !== token || !alive()) return;
    if (answer.ok) setWords(answer.value.look.words);
    shown = answer.ok ? { read, found: answer.value } : null;
    if (shown === null) badges.clear();
    paint();
  };
  const lookSoon = (force = false, delay = readAfter): void => {
    clearTimeout(timer);
    const wait = force ? delay : Math.max(delay, lastRead + pause - performance.now());
    timer = setTimeout(() => void look(force), wait);
  };
  const watch = watchPage(
    page,
    (node) => badges.isOwn(node),
    {
      onChange: () => {
        if (!alive()) return;
        badges.verify();
        watch.discardOwn();
      },
      onText: () => lookSoon(),
    },
    signal,
  );

  const leave = (): void => {
    const now = addressOf(page);
    if (now === address || !alive()) return;
    address = now;
    void send('page/left', { token });
    token = drawToken();
    shown = null;
    fingerprint = null;
    badges.clear();
    watch.discardOwn();
    lookSoon(true);
  };
  // The one event of a navigation inside the page that an isolated script sees, after the page has acted on it.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', leave, { signal });
  // Back from the browser's cache of pages: the toolbar has forgotten this page.
  addEventListener('pageshow', (event) => event.persisted && lookSoon(true), { signal });
  followLayout(
    page,
    () => badges.layout(),
    () => overlay.isEmpty(),
    signal,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    badges.clear();
  });

  return {
    get token() {
      return token;
    },
    look: () => lookSoon(true, 0),
    show(wanted, index) {
      const label = shown?.found.labels[index];
      const source = label === undefined ? undefined : shown?.read.sources[label.block];
      const text = label === undefined ? undefined : shown?.read.article.blocks[label.block]?.text;
      if (wanted !== token || label === undefined || source === undefined || text === undefined) {
        return fail('page/show: that reading is over');
      }
      const segments = locate(source, text, label.sentence);
      const element = segments[0]?.node.parentElement ?? null;
      if (element === null) return fail('page/show: the sentence is gone');
      // Firefox drops a smooth scroll that starts while the tab is in the back.
      const calm = page.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      highlights.flash(rangesOf(segments));
      const badge = badges.find(index);
      if (badge !== null) badge.button.focus({ preventScroll: true });
      // Without a badge there is nothing to focus; reading aloud and the next Tab go on from the caret.
      else page.getSelection()?.collapse(segments[0]?.node ?? null, segments[0]?.start);
      return ok(null);
    },
  };
}

/** Runs `layout` when boxes may have moved, once a frame at most, and not at all while nothing floats. */
function followLayout(page: Document, layout: () => void, isIdle: () => boolean, signal: AbortSignal): void {
  let asked = 0;
  const ask = (): void => {
    if (isIdle() || asked !== 0) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      layout();
    });
  };
  const sizes = new ResizeObserver(ask);
  sizes.observe(page.documentElement);
  if (page.body !== null) sizes.observe(page.body);
  addEventListener('resize', ask, { signal });
  // Captured: fonts and pictures that arrive, and parts that scroll by themselves. The page's own scrolling
  // moves the layer along.
  page.addEventListener('load', ask, { signal, capture: true });
  page.addEventListener('toggle', ask, { signal, capture: true });
  page.addEventListener('transitionend', ask, { signal, capture: true });
  page.addEventListener('scroll', (event) => event.target !== page && ask(), {
    signal,
    capture: true,
    passive: true,
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(asked);
  });
}

/** What holds all blocks of the article; null where there is nothing or everything. */
function commonAncestor({ sources }: ReadPage): Element | null {
  const [first, ...rest] = sources;
  let at = (first?.element as Element | undefined) ?? null;
  for (const { element } of rest) while (at !== null && !at.contains(element)) at = at.parentElement;
  return at;
}

// A fragment is another place on the same page.
const addressOf = (page: Document): string => page.location.href.replace(/#.*$/u, '');

/** `randomUUID` exists on https only. */
function drawToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
