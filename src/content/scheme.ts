/**
 * Whether the text of an element stands on a dark ground, by the nearest background colour that is not see-through.
 * A page may be dark whatever the system prefers, and the badge must fit the page. Images behind text are not
 * looked at: the badge has an opaque ground of its own.
 */
export function schemeAt(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour !== null && colour.alpha > 0.5) return luminance(colour) < 0.3 ? 'dark' : 'light';
  }
  // Nothing painted: the canvas, which is dark only where the page opts in.
  const schemes = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  if (!schemes.includes('dark')) return 'light';
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

// Computed colours read "rgb(r, g, b)" or "rgba(r, g, b, a)"; newer notations are left to the next ancestor.
function parse(colour: string): Colour | null {
  const [r, g, b, alpha = 1] =
    /^rgba?\(([^)]+)\)$/u
      .exec(colour)?.[1]
      ?.split(/[\s,/]+/u)
      .map(Number) ?? [];
  return r === undefined || g === undefined || b === undefined ? null : { rgb: [r, g, b], alpha };
}

// A rough luminance is enough to tell dark from light.
const luminance = ({ rgb: [r, g, b] }: Colour): number => (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
