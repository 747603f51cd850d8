import { fail, ok, type Result } from '#core/result.ts';
import { send, type PageAnswer } from '#messages';
import { runtime } from '../runtime.ts';
import { createBadges } from './badges.ts';
import { watchDialogs } from './dialog-watch.ts';
import { followLayout } from './follow-layout.ts';
import { createHighlights } from './highlights.ts';
import { createOverlay } from './overlay.ts';
import { watchPage } from './page-watch.ts';
import { createPanelFeed } from './panel-feed.ts';
import { bringPassword, isAtPassword } from './password.ts';
import { readPage, readsAlike, type ReadPage } from './read-page.ts';
import { gatherSentences } from './sentences.ts';
import { locate, rangesOf } from './spans.ts';
import { setWords } from './words.ts';

/** The painter's life on one document: read, ask, paint, follow the changes. */
export interface PageSession {
  /** Names the reading that is shown or under way. */
  readonly token: string;
  /** Reads the page (again). */
  look(): void;
  /** Scrolls to a label of the reading `token`, flashes its sentence and focuses its badge, if it has one. */
  show(token: string, label: number): Result<null>;
  /** Moves the focus to the next badge in the order of the text; from the last one to the first. */
  next(): Result<null>;
}

const readAfter = 150; // ms after a navigation inside the page: a part that is built in steps is read once
// A page whose text keeps changing without changing the article (a ticker, a clock) is read less and less often.
const minPause = 1000; // ms
const maxPause = 30_000; // ms
const checkEvery = 2000; // ms: no event tells a script of Chrome's that its extension was stopped or replaced
const leaveEvery = 500; // ms: a page that changes its address without end tells the background no more often

export function createPageSession(page: Document, signal: AbortSignal, stop: () => void): PageSession {
  const overlay = createOverlay();
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
  // The last reading of this article, whatever came of it.
  let last: ReadPage | null = null;
  let address = addressOf(page);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let forced = false;
  let pause = minPause;
  let lastRead = -maxPause;
  let lastLeft = -leaveEvery;
  // Something happened while the page could not be seen.
  let missed = false;

  /** False once the extension was stopped or updated under this page; then everything of ours goes. */
  const alive = (): boolean => {
    if (runtime()?.id === undefined) stop();
    return !signal.aborted;
  };
  const paint = async (): Promise<void> => {
    const sentences = shown === null ? [] : gatherSentences(shown.found);
    const roots = shown?.read.roots ?? [page];
    const blocks = sentences.flatMap(({ block }) => (shown?.read.sources[block]?.element as Element | undefined) ?? []);
    watch.follow(roots, [...blocks, ...(shown?.read.passwords ?? [])]);
    layout.follow(blocks, roots.filter((root) => root.nodeType === Node.DOCUMENT_NODE) as Document[]);
    if (shown === null) badges.clear();
    else await badges.paint(shown.read, sentences, shown.found.look);
    layout.ask();
    panel.update();
  };
  const look = async (force: boolean): Promise<void> => {
    if (!alive()) return;
    const read = readPage(page);
    lastRead = performance.now();
    watch.setArticle(commonAncestor(read));
    if (last !== null && readsAlike(read, last) && !force) {
      last = read;
      pause = Math.min(maxPause, pause * 2);
      // The same text, perhaps in other nodes.
      if (shown !== null) shown = { ...shown, read };
      await paint();
      return;
    }
    pause = minPause;
    last = read;
    const asked = (token = drawToken());
    const answer = await send('page/match', { token, article: read.isArticle ? read.article : null });
    // Overtaken by a newer reading, or by a navigation.
    if (asked !== token || !alive()) return;
    // The reader has switched this site off.
    if (answer.ok && answer.value.off) {
      stop();
      return;
    }
    if (answer.ok) setWords(answer.value.look.words);
    shown = answer.ok ? { read, found: answer.value } : null;
    await paint();
  };
  const lookSoon = (force = false, wait = 0): void => {
    const now = performance.now();
    forced ||= force;
    // A look that is due sooner stays: who keeps calling it off would never be read.
    if (timer !== undefined && due <= now + wait) return;
    clearTimeout(timer);
    due = now + wait;
    timer = setTimeout(() => {
      const isForced = forced;
      [timer, forced] = [undefined, false];
      void look(isForced);
    }, wait);
  };
  /** Looks for the page's sake: not too often, and what nobody sees can wait until somebody does. */
  const lookIfSeen = (force = false, delay = 0): void => {
    if (page.hidden) missed = true;
    else lookSoon(force, Math.max(delay, lastRead + (force ? minPause : pause) - performance.now()));
  };
  const watch = watchPage(
    (node) => badges.isOwn(node),
    {
      onChange: (records) => {
        if (!alive()) return;
        leave();
        if (records !== null && bringPassword(records)) lock();
        // While nothing may be read, any change may end that.
        else if (shown?.read.isLocked === true) lookIfSeen();
        // A sentence that went may have come again, in other nodes: that is worth a look soon.
        if (badges.verify(records)) pause = minPause;
        layout.ask();
      },
      onText: () => lookIfSeen(),
    },
    signal,
  );
  const layout = followLayout(
    page,
    { layout: () => badges.layout(), isIdle: () => overlay.isEmpty(), isPinned: () => overlay.isPinned() },
    signal,
  );

  watch.follow([page], []);
  watchDialogs(page, () => lookIfSeen(), signal);

  /** The page calls itself by another name: another article, or the next of several. What still stands may stay. */
  const leave = (): void => {
    const now = addressOf(page);
    if (now === address || !alive()) return;
    address = now;
    if (performance.now() - lastLeft > leaveEvery) {
      lastLeft = performance.now();
      void send('page/left', { token });
    }
    token = drawToken();
    shown = null;
    last = null;
    badges.verify(null);
    lookIfSeen(true, readAfter);
  };
  /** The page asks for a password: nothing of ours stays, and it is read again once it asks no more. */
  const lock = (): void => {
    if (shown?.read.isLocked === true) return;
    token = drawToken();
    shown = null;
    last = null;
    badges.clear();
    lookIfSeen(true);
  };
  // A form that opens by a style alone is seen when the reader comes to it.
  page.addEventListener('focusin', (event) => isAtPassword(event) && alive() && lock(), { signal });
  // The one event of a navigation inside the page that an isolated script sees, after the page has acted on it. Firefox
  // before 147 has it not; there `popstate` is seen, and the next change of the page's text.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', leave, { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, leave, { signal });
  // Back from the browser's cache of pages: the toolbar has forgotten this page.
  addEventListener('pageshow', (event) => event.persisted && lookIfSeen(true), { signal });
  page.addEventListener(
    'visibilitychange',
    () => {
      if (page.hidden) {
        watch.pause();
        return;
      }
      if (!alive()) return;
      // Before the first frame is drawn: what stands beside other text by now goes.
      watch.resume();
      badges.verify(null);
      layout.ask();
      lookSoon(missed && last === null);
      missed = false;
    },
    { signal },
  );
  const life = setInterval(() => page.hidden || alive(), checkEvery);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearInterval(life);
    badges.clear();
  });

  return {
    get token() {
      return token;
    },
    // At first at once: nothing can have come before.
    look: () => (last === null && timer === undefined && lastRead < 0 ? void look(true) : lookSoon(true)),
    next() {
      const badge = badges.next();
      badge?.host.scrollIntoView({ block: 'nearest' });
      badge?.button.focus({ preventScroll: true });
      return ok(null);
    },
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

/** What holds all blocks of the article; null where there is nothing or everything. */
function commonAncestor({ sources }: ReadPage): Element | null {
  const [first, ...rest] = sources;
  let at = (first?.element as Element | undefined) ?? null;
  for (const { element } of rest) while (at !== null && !at.contains(element)) at = at.parentElement;
  return at;
}

// A fragment is another place on the same page, unless it is written as a path, as applications do.
function addressOf(page: Document): string {
  const { href } = page.location;
  return href.includes('#') ? href.replace(/#(?![!/]).*$/u, '') : href;
}

/** `randomUUID` exists on https only. */
function drawToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
