/**
 * Whether the text of an element stands on a dark ground, by the nearest background colour that is not see-through.
 * A page may be dark whatever the system prefers, and the badge must fit the page. Images behind text are not
 * looked at: the badge has an opaque ground of its own.
 */
export function schemeAt(element: Element, known: Grounds): Scheme {
  const passed: Element[] = [];
  let found: Scheme | null | undefined;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    found = known.get(at);
    if (found === undefined) {
      passed.push(at);
      found = groundOf(at);
    }
    if (found !== null) break;
  }
  const scheme = found ?? schemeOfCanvas(element.ownerDocument.documentElement);
  for (const at of passed) known.set(at, scheme);
  return scheme;
}

export type Scheme = 'light' | 'dark';

/** What was found for elements around others: for one turn only. */
export type Grounds = Map<Element, Scheme>;

/** By an element's own background; null where it is see-through. */
function groundOf(element: Element): Scheme | null {
  const { backgroundColor } = getComputedStyle(element);
  const colour = backgroundColor === 'rgba(0, 0, 0, 0)' ? null : parse(backgroundColor);
  return colour === null || colour.alpha <= 0.5 ? null : luminance(colour) < 0.3 ? 'dark' : 'light';
}

/** Where nothing is painted: the canvas, which is dark only where the page opts in. */
function schemeOfCanvas(root: Element): Scheme {
  const { colorScheme } = getComputedStyle(root);
  if (!colorScheme.includes('dark')) return 'light';
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
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
