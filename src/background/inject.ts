import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '#core/result.ts';

/** Puts the painter and the rules of its underlines into a tab's top frame. */
export async function injectPainter(tabId: number): Promise<Result<null>> {
  const target = { tabId, frameIds: [0] };
  try {
    // As a style sheet of the extension: the page's content security policy has no say over it.
    await browser.scripting.insertCSS({ target, files: ['/highlights.css'] });
    await browser.scripting.executeScript({ target, files: ['/painter.js'] });
    return ok(null);
  } catch (error) {
    // The tab has closed or moved on, or the browser guards the page.
    return fail(error instanceof Error ? error.message : String(error));
  }
}
