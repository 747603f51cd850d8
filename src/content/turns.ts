/** Browsers that let a script hand its turn over and come back before other timers. */
interface Scheduler {
  readonly yield?: () => Promise<void>;
}

const slice = 8; // ms: half a frame, so that the page's own work and the reader's input come in between.

/** Gives the page and the reader their turn. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Hands the turn over whenever a slice of work is done. */
export function createTurns(): { due(): boolean; next(): Promise<void> } {
  let since = performance.now();
  return {
    due: () => performance.now() - since > slice,
    async next() {
      await nextTurn();
      since = performance.now();
    },
  };
}

/** Resolves once the reader can see the page: not while it is prepared in advance, nor while its tab is in the back. */
export function seen(page: Document, signal: AbortSignal): Promise<void> {
  const { prerendering } = page as Document & { prerendering?: boolean };
  if (prerendering !== true && page.visibilityState === 'visible') return Promise.resolve();
  const stop = new AbortController();
  return new Promise((resolve) => {
    const look = (): void => {
      if (page.visibilityState !== 'visible' || (page as { prerendering?: boolean }).prerendering === true) return;
      stop.abort();
      resolve();
    };
    const options = { signal: AbortSignal.any([signal, stop.signal]) };
    page.addEventListener('visibilitychange', look, options);
    page.addEventListener('prerenderingchange', look, options);
  });
}
