import { browser } from 'wxt/browser';

// White on slate: 9.6:1, and no alarm. The count says that there is something to read, not that it is false.
const background = '#3d4757';
const text = '#ffffff';

/** Shows a count on the toolbar icon of a tab; none for 0. The browser takes it off when the tab navigates. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: background });
    await browser.action.setBadgeTextColor({ tabId, color: text });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed meanwhile: there is no icon to write on.
  }
}
