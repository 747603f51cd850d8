import { render, type ComponentChild } from 'preact';
import { readSettings } from '#core/settings.ts';
import { settingsItem } from '#storage';
import { direction, loadWords, locale, translate } from './words.ts';

/** Starts a page of the extension: its language and direction, its title, its content. */
export async function startPage(page: Document, title: string | null, app: () => ComponentChild): Promise<void> {
  await loadWords(readSettings(await settingsItem.getValue()).language);
  page.documentElement.lang = locale();
  page.documentElement.dir = direction();
  if (title !== null) page.title = translate(title);
  const root = page.querySelector('#app');
  if (root !== null) render(app(), root);
}
