import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '#core/result.ts';
import { pageStyle } from '../page-style.ts';

/** Puts the styles of badges and underlines into a tab, and the painter into its top frame. */
export async function injectPainter(tabId: number): Promise<Result<null>> {
  try {
    // Into all frames, for an article may stand in one of the page's own; a sheet there draws nothing by itself.
    // The painter has to ask for the labels first, so the styles are there before anything is drawn.
    await Promise.all([
      browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: pageStyle, origin: 'USER' }),
      browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/painter.js'] }),
    ]);
    return ok(null);
  } catch (error) {
    // The tab has closed or moved on, or the browser guards the page.
    return fail(error instanceof Error ? error.message : String(error));
  }
}
