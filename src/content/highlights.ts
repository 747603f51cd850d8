/**
 * The underlines, by the CSS Custom Highlight API: the page's nodes stay as they are. The rules for these names are in
 * `host.css`; the odd prefix keeps clear of the page's own highlights, which share the registry. One name for all
 * claims: the page can read the registry, and shall not learn from it what is said of its words.
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
export interface Highlights {
  set(ranges: readonly Range[]): void;
  /** Shows ranges for a moment, for who looks for a sentence. */
  flash(ranges: readonly Range[]): void;
  clear(): void;
}

const names = { claim: 'hedge-q7-claim', flash: 'hedge-q7-flash' } as const;
const flashFor = 2000; // ms

/** The part of a window that draws highlights: each frame has its own. */
type Drawing = Window & Pick<typeof globalThis, 'CSS' | 'Highlight'>;

export function createHighlights(): Highlights {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const used = new Set<Drawing>();
  const remove = (name: string): void => {
    for (const view of used) {
      try {
        view.CSS.highlights.delete(name);
      } catch {
        // A frame that has gone or moved on has taken its highlights along.
        used.delete(view);
      }
    }
  };
  const set = (name: string, ranges: readonly Range[], priority: number): void => {
    const byView = Map.groupBy(ranges, ({ startContainer }) => startContainer.ownerDocument?.defaultView);
    remove(name);
    for (const [window, own] of byView) {
      if (window === null || window === undefined) continue;
      const view: Drawing = window;
      const highlight = new view.Highlight(...own);
      highlight.priority = priority;
      view.CSS.highlights.set(name, highlight);
      used.add(view);
    }
  };
  return {
    set: (ranges) => set(names.claim, ranges, 1),
    flash(ranges) {
      clearTimeout(timer);
      set(names.flash, ranges, 2);
      timer = setTimeout(() => remove(names.flash), flashFor);
    },
    clear() {
      clearTimeout(timer);
      for (const name of Object.values(names)) remove(name);
    },
  };
}
