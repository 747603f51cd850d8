import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fillMessage, MessagesSchema } from '#core/message.ts';
import type { Look } from '#messages';

/** The messages that badges and cards use. */
const painted =
  /^(?:badge|card|claim|verdict|stance|position|opponents|matched|subject|mode[A-Z]|firstSeen|wrong|share)/u;

/** The folder of `_locales` that holds a language's words. */
export const localeFolder = (language: string): string => language.replace('-', '_');

/** The words for pages in the language that the reader chose; null where it is the browser's own, or cannot be read. */
export async function readLookWords(
  language: string | null,
  getJson: (path: string) => Promise<unknown>,
): Promise<Look['words']> {
  if (language === null) return null;
  const read = v.safeParse(MessagesSchema, await getJson(`/_locales/${localeFolder(language)}/messages.json`));
  if (!read.success) return null;
  return {
    language,
    texts: Object.fromEntries(Object.entries(read.output).filter(([key]) => painted.test(key))),
  };
}

/** Words for what the background itself shows, in the reader's language. */
export function createTranslator(
  language: () => Promise<string | null>,
  getJson: (path: string) => Promise<unknown>,
): (key: string, substitutions: readonly string[]) => Promise<string> {
  return async (key, substitutions) => {
    const chosen = await language();
    const own = (): string => browser.i18n.getMessage(key as '@@ui_locale', [...substitutions]);
    if (chosen === null) return own();
    const read = v.safeParse(MessagesSchema, await getJson(`/_locales/${localeFolder(chosen)}/messages.json`));
    return read.success ? fillMessage(read.output, key, substitutions) || own() : own();
  };
}
