/** A node as Firefox hands it to content scripts: with a way past the wrapper that keeps the page's changes out. */
interface Wrapped<T> {
  readonly wrappedJSObject?: T;
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles. In Chrome by a `<style>`, which of an isolated script is not subject to the
 * page's security policy. In Firefox it is: a strict page would block it and might report that to its server, so
 * there a constructed sheet is adopted instead. It must be one of the page's own world, for the wrapper refuses
 * any other (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
 */
export function addStyles(root: ShadowRoot, css: string): void {
  const page = root.ownerDocument;
  try {
    const bare = (root as Wrapped<ShadowRoot>).wrappedJSObject;
    const view = (page.defaultView as Wrapped<Window & typeof globalThis> | null)?.wrappedJSObject;
    if (bare !== undefined && view !== undefined) {
      bare.adoptedStyleSheets.push(sheetOf(page, view, css));
      return;
    }
  } catch {
    // A page that has meddled with its own constructors: the plain way is left.
  }
  const style = page.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

function sheetOf(page: Document, view: typeof globalThis, css: string): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  const sheet = known.get(css) ?? new view.CSSStyleSheet();
  if (!known.has(css)) sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}
