// A quotation of fewer words than this stands in many places of a page.
const fewestWords = 4;

/**
 * The address of a source, pointing at the passage that a note quotes from it where it quotes one: the browser then
 * scrolls there. Where the passage is not found the page opens as ever.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function sourceLink(url: string, note: string | null): string {
  const passage = /[“"«「]([^“”"«»「」]+)[”"»」]/u.exec(note ?? '')?.[1]?.trim();
  if (passage === undefined || passage.split(/\s+/u).length < fewestWords || url.includes('#')) return url;
  const plain = passage.replace(/[\s.,;:…]+$/u, '');
  // A dash means "up to" in the syntax of fragments; all else is encoded by the function.
  return `${url}#:~:text=${encodeURIComponent(plain).replaceAll('-', '%2D')}`;
}
