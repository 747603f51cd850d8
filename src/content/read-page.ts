import { extractPage, type ExtractedPage } from '#core/page/extract.ts';

/** An article as it stands on the page, and one string that is the same as long as its text is. */
export interface ReadPage extends ExtractedPage<Node> {
  readonly fingerprint: string;
}

/**
 * Reads the document. One pass over its nodes: about 10 ms for a long article, and not much more than the
 * parser took for it on the largest pages, for extraction stops after 2 million characters. It is not cut into
 * slices: between them the page could change, and half of the blocks would be of another moment.
 */
export function readPage(page: Document): ReadPage {
  const read = extractPage<Node>(page.documentElement, { isVisible });
  const { title, lang, blocks } = read.article;
  const texts = blocks.map(({ kind, level, text }) => `${kind}${level}${text}`);
  return { ...read, fingerprint: [read.isArticle, title, lang, ...texts].join('\n') };
}

function isVisible(node: Node): boolean {
  return (node as Element).checkVisibility({ visibilityProperty: true });
}

/** Waits until the page is loaded and quiet for a moment, so that a framework has taken over its nodes by then. */
export async function settled(page: Document, signal: AbortSignal): Promise<void> {
  if (page.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      addEventListener('load', () => resolve(), { once: true, signal });
      // A picture that never arrives must not keep the badges away.
      setTimeout(resolve, loadAtMost);
    });
  }
  await quiet(page, signal);
}

const loadAtMost = 3000; // ms
const quietFor = 150; // ms: a framework that hydrates does so in one go soon after load
const quietAtMost = 1500; // ms: a page with a running clock is never quiet

function quiet(page: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(atMost);
      resolve();
    };
    let timer = setTimeout(done, quietFor);
    const atMost = setTimeout(done, quietAtMost);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quietFor);
    });
    observer.observe(page, { subtree: true, childList: true });
    signal.addEventListener('abort', done);
  });
}
