import { browser } from 'wxt/browser';
import { openPanel } from '../panel.ts';

const reportMenu = 'report-claim';

export interface MenuParts {
  /** Begins a report with this text from this page. */
  readonly report: (text: string, page: string | null) => Promise<void>;
  readonly words: (key: string) => Promise<string>;
  /** Moves the focus to the next badge of a tab. */
  readonly next: (tab: number) => Promise<unknown>;
}

/** The context menu of a selection, and the keyboard shortcuts. The browser keeps the menu; it is made on install. */
export function startMenus({ report, words, next }: MenuParts): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu(words));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === reportMenu) void report(selectionText, tab?.url ?? null);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel(tab?.windowId);
    if (command === 'next-claim' && tab?.id !== undefined) void next(tab.id);
    if (command === 'report-claim') void reportSelection(tab, report);
  });
}

async function makeMenu(words: MenuParts['words']): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: reportMenu, title: await words('menuReport'), contexts: ['selection'] });
}

/** Begins a report with what is selected in a tab; with nothing where the browser does not let us look. */
export async function reportSelection(
  tab: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined,
  report: MenuParts['report'],
): Promise<void> {
  const id = tab?.id;
  const text = id === undefined ? '' : await selectionIn(id);
  await report(text, tab?.url ?? null);
}

async function selectionIn(tabId: number): Promise<string> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: () => getSelection()?.toString() ?? '',
    });
    return typeof found?.result === 'string' ? found.result : '';
  } catch {
    return ''; // The browser guards this page.
  }
}
