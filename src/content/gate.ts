import { createNameTest, gateStorageKey, type Gate } from '#core/matching/name-test.ts';
import { send } from '#messages';
import { api } from '../runtime.ts';
import { innerRoots, textIn } from './inner-roots.ts';
import { isAsked, passwordFields } from './password.ts';
import { seen } from './turns.ts';

/**
 * The one script on every page, so the one that must cost next to nothing: it refuses what cannot be an
 * article, tests the page's text for the name of a tracked model, and on a hit asks the background for the
 * rest. A page without a hit keeps one timer's work and a listener each for navigations inside the page
 * and for dialogs; no observer, no message.
 *
 * Text that comes late is met by looking again: once when `load` is past and quiet, and after each navigation
 * that the page makes itself (news sites built as applications). `navigatesuccess` is the one event of those
 * that an isolated script sees. Each look costs one read of `textContent`; names are looked for only in
 * text that changed.
 */
export function startGate(): void {
  if (refuses(document)) return;
  // Started anew where other models are tracked than when the page was loaded; where the painter is at work, it is asked.
  scope.hedgeGate?.abort();
  const stop = new AbortController();
  scope.hedgeGate = stop;
  void watch(stop);
}

// On the global object of the content scripts' own world: the page does not see it.
const scope = globalThis as { hedgeGate?: AbortController };

// Characters; below there is no article. Short pages in Chinese or Japanese still pass.
const minText = 200;
// Above it is a log or a book; testing 10 million characters takes about as long as this page took to parse.
const maxText = 10_000_000;
// It is gone through in a millisecond or two; between slices the page has its turn.
const slice = 500_000;
// Longer than any name, so that none is lost between two slices.
const overlap = 200;
const lateLook = 2500; // ms after load: most pages have built their article by then.
const looksAfterNavigation = [300, 2500]; // ms: at once if the text is there, once more if it came late.

/**
 * Hosts that are editors, mail and chats, with all below them: text in them is the reader's own. A list and not an
 * expression, which costs a page half a millisecond to compile, and ninety kilobytes while it stays.
 */
const ownText = new Set(
  (
    'mail.google.com docs.google.com drive.google.com calendar.google.com meet.google.com chat.google.com ' +
    'keep.google.com translate.google.com outlook.live.com outlook.office.com outlook.office365.com ' +
    'teams.live.com www.live.com office.com sharepoint.com notion.so notion.site slack.com discord.com ' +
    'web.whatsapp.com web.telegram.org messenger.com figma.com overleaf.com mail.proton.me mail.yahoo.com ' +
    'chatgpt.com claude.ai gemini.google.com chat.deepseek.com'
  ).split(' '),
);

function refuses(page: Document): boolean {
  return (
    (page.contentType !== 'text/html' && page.contentType !== 'application/xhtml+xml') ||
    page.designMode === 'on' ||
    page.body === null ||
    page.body.isContentEditable ||
    isOwnText(page.location.hostname)
  );
}

function isOwnText(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, i) => ownText.has(labels.slice(i).join('.')));
}

async function watch(stop: AbortController): Promise<void> {
  // A tab in the back, or a page that is prepared in case the reader comes, is not looked at.
  await seen(document, stop.signal);
  const gate = await readGate();
  if (gate === null || stop.signal.aborted) return;
  const test = createNameTest(gate);
  let tested = -1;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const look = async (): Promise<void> => {
    // The extension was stopped or updated under this page.
    if (api().runtime?.id === undefined) stop.abort();
    if (stop.signal.aborted || document.body === null) return;
    const roots = [document, ...innerRoots(document)];
    const text = roots.map(textIn).join('\n');
    if (text.length === tested || text.length < minText || text.length > maxText) return;
    if (passwordFields(roots).some(isAsked)) return;
    tested = text.length;
    // Most of what is about a model says so in its title; then its text need not be searched.
    const isNamed = test(document.title) || (await names(test, text, stop.signal));
    if (!isNamed || stop.signal.aborted) return;
    // From here on the painter follows the page.
    stop.abort();
    await send('page/named', null);
  };
  const lookLater = (delays: readonly number[]): void => {
    for (const timer of timers) clearTimeout(timer);
    timers = delays.map((delay) => setTimeout(() => void look(), delay));
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  const moved = (): void => {
    tested = -1;
    lookLater(looksAfterNavigation);
  };
  navigation?.addEventListener('navigatesuccess', moved, { signal: stop.signal });
  // An article that opens in a dialog, of a page that had none.
  document.addEventListener(
    'toggle',
    ({ target }) => (target as Partial<Element>).localName === 'dialog' && lookLater(looksAfterNavigation),
    { signal: stop.signal, capture: true, passive: true },
  );
  // Of Firefox before 147, which has no other.
  if (navigation === undefined) addEventListener('popstate', moved, { signal: stop.signal });
  if (document.readyState === 'complete') lookLater([lateLook]);
  else addEventListener('load', () => lookLater([lateLook]), { signal: stop.signal, once: true });
  stop.signal.addEventListener('abort', () => lookLater([]));
  await look();
}

async function readGate(): Promise<Gate | null> {
  const stored = (await api().storage.local.get(gateStorageKey))[gateStorageKey] as
    | (Gate & { readonly version?: unknown })
    | undefined;
  // Nothing there yet, or of another version: the extension has only just been installed or updated.
  return stored?.version === 3 ? stored : null;
}

/** Whether a name stands in the text; long texts are tested in slices, each in a turn of its own. */
export async function names(test: (text: string) => boolean, text: string, signal: AbortSignal): Promise<boolean> {
  for (let at = 0; at < text.length && !signal.aborted; at += slice) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    if (test(text.slice(Math.max(0, at - overlap), at + slice))) return true;
  }
  return false;
}
