export interface Layout {
  readonly layout: () => void;
  /** True while nothing floats: then nothing is to be followed. */
  readonly isIdle: () => boolean;
  /** True while some of the text stays in the window as the page scrolls. */
  readonly isPinned: () => boolean;
}

/** Follows what may move text. */
export interface LayoutWatch {
  /** Blocks whose size is watched, and other documents that scroll by themselves: from when something floats. */
  follow(blocks: readonly Element[], documents: readonly Document[]): void;
  /** Something may float now, or have moved. */
  ask(): void;
}

const movesFor = 700; // ms: longer transitions end with an event of their own, and are followed up to there.

/** Runs `layout` when boxes may have moved, once a frame at most. Begins when something floats for the first time. */
export function followLayout(page: Document, { layout, isIdle, isPinned }: Layout, signal: AbortSignal): LayoutWatch {
  let asked = 0;
  let moving = 0;
  let blocks: readonly Element[] = [];
  let documents: readonly Document[] = [page];
  let begun = false;
  const followed = new WeakSet<Document>();
  const ask = (): void => {
    if (isIdle() || signal.aborted) return;
    if (!begun) begin();
    if (asked !== 0) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      layout();
      if (performance.now() < moving) ask();
    });
  };
  /** Something around a block began to move by itself. */
  const move = (event: Event): void => {
    if (isIdle() || !blocks.some((block) => (event.target as Node).contains(block))) return;
    moving = performance.now() + movesFor;
    ask();
  };
  const sizes = new ResizeObserver(ask);
  const listen = (target: Document): void => {
    if (followed.has(target)) return;
    followed.add(target);
    const captured = { signal, capture: true, passive: true };
    target.defaultView?.addEventListener('resize', ask, { signal });
    // Captured: pictures that arrive, parts that fold or open, and parts that scroll by themselves. The page's own
    // scrolling moves the layer along.
    for (const type of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange']) {
      target.addEventListener(type, ask, captured);
    }
    for (const type of ['transitionrun', 'animationstart']) target.addEventListener(type, move, captured);
    target.addEventListener('scroll', (event) => (event.target !== target || isPinned()) && ask(), captured);
    target.fonts?.addEventListener('loadingdone', ask, { signal });
  };
  const begin = (): void => {
    begun = true;
    documents.forEach(listen);
    for (const element of [page.documentElement, page.body, ...blocks]) if (element !== null) sizes.observe(element);
  };
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(asked);
  });
  return {
    ask,
    follow(now, around) {
      blocks = now;
      documents = around;
      begun = false;
      sizes.disconnect();
      ask();
    },
  };
}
