import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { badgeMessages } from '#core/claim/wording.ts';
import { directionOf, fillMessage, MessagesSchema } from '#core/message.ts';
import type { Look } from '#messages';

/** The messages that badges and cards use. */
const painted =
  /^(?:badge|card|claim|verdict|stance|position|opponents|matched|subject|mode[A-Z]|firstSeen|wrong|share)/u;

/** The folder of `_locales` that holds a language's words. */
export const localeFolder = (language: string): string => language.replace('-', '_');

/**
 * The words for pages: of badges and cards in the language that the reader chose, of badges alone in the browser's own;
 * null where they cannot be read.
 */
export async function readLookWords(
  language: string | null,
  getJson: (path: string) => Promise<unknown>,
): Promise<Look['words']> {
  if (language === null) return ownLookWords();
  const read = v.safeParse(MessagesSchema, await getJson(`/_locales/${localeFolder(language)}/messages.json`));
  if (!read.success) return null;
  return {
    language,
    direction: directionOf(language),
    texts: Object.fromEntries(Object.entries(read.output).filter(([key]) => painted.test(key))),
  };
}

/** What stands for the parts of a message that are filled in later. */
const blanks = ['$1', '$2', '$3'];

/**
 * The words of badges in the browser's language. A page that asks for its first word is stopped until all words of the
 * extension have come to it from the browser's own process, six milliseconds; most readers never open a card there.
 */
function ownLookWords(): Look['words'] {
  const { i18n } = browser;
  const message = (key: string): string => i18n.getMessage(key as '@@ui_locale', blanks);
  return {
    language: i18n.getUILanguage(),
    direction: message('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    texts: Object.fromEntries(badgeMessages.map((key) => [key, { message: message(key) }])),
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
