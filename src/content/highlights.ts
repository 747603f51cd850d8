import { tones, type Tone } from '#core/claim/tone.ts';

/**
 * The underlines, by the CSS Custom Highlight API: the page's nodes stay as they are. The rules for these names
 * are in `public/highlights.css`; the odd prefix keeps clear of the page's own highlights, which share the
 * registry.
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
export interface Highlights {
  set(ranges: readonly { readonly tone: Tone; readonly range: Range }[]): void;
  /** Shows ranges for a moment, for who looks for a sentence. */
  flash(ranges: readonly Range[]): void;
  clear(): void;
}

const prefix = 'hedge-q7-';
const flashFor = 2000; // ms

export function createHighlights(): Highlights {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set(entries) {
      for (const [i, tone] of tones.entries()) {
        const ranges = entries.filter((entry) => entry.tone === tone).map(({ range }) => range);
        if (ranges.length === 0) {
          CSS.highlights.delete(prefix + tone);
          continue;
        }
        const highlight = new Highlight(...ranges);
        // Where two overlap one is seen: let it be the stronger.
        highlight.priority = tones.length - i;
        CSS.highlights.set(prefix + tone, highlight);
      }
    },
    flash(ranges) {
      clearTimeout(timer);
      const highlight = new Highlight(...ranges);
      highlight.priority = tones.length + 1;
      CSS.highlights.set(`${prefix}flash`, highlight);
      timer = setTimeout(() => CSS.highlights.delete(`${prefix}flash`), flashFor);
    },
    clear() {
      clearTimeout(timer);
      for (const tone of tones) CSS.highlights.delete(prefix + tone);
      CSS.highlights.delete(`${prefix}flash`);
    },
  };
}
