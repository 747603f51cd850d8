import { handle, painterTerms } from '#messages';
import { createPageSession, type PageSession } from './page-session.ts';

// On the global object of the content scripts' own world: the page does not see it.
const scope = globalThis as { hedgeSession?: PageSession };

/**
 * Starts on a page that names a tracked model, at the background's word. A second injection finds the first
 * one at work and has it look again.
 */
export function startPainter(): void {
  if (scope.hedgeSession !== undefined) {
    scope.hedgeSession.look();
    return;
  }
  // What an older version of the extension left behind when it was replaced under this page.
  for (const left of document.querySelectorAll('hedge-badge')) left.remove();
  const stop = new AbortController();
  const session = createPageSession(document, stop.signal, () => stop.abort());
  scope.hedgeSession = session;
  stop.signal.addEventListener('abort', () => delete scope.hedgeSession);
  handle(
    painterTerms,
    {
      'page/token': () => ({ ok: true, value: { token: session.token } }),
      'claims/changed': () => {
        session.look();
        return { ok: true, value: null };
      },
      'page/next': () => session.next(),
      'page/show': ({ token, label }) => session.show(token, label),
    },
    stop.signal,
  );
  session.look();
}
