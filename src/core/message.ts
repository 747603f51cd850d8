import * as v from 'valibot';

/** A file of `_locales`. */
export const MessagesSchema = v.record(
  v.string(),
  v.object({
    message: v.string(),
    placeholders: v.optional(v.record(v.string(), v.object({ content: v.string() }))),
  }),
);
export type Messages = v.InferOutput<typeof MessagesSchema>;

// Words that read from right to left, and bare numbers, are at home in such a text.
const atHome = /^[\p{N}.,٬٫\s]*$|[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Names, figures and quotes as they stand inside a text that reads from right to left: each keeps its own direction,
 * and moves nothing beside it. A text that reads from left to right is left as it is.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(parts: readonly string[], direction: string): string[] {
  return direction === 'rtl' ? parts.map((part) => (atHome.test(part) ? part : `\u2068${part}\u2069`)) : [...parts];
}

/** A note of the database, written as a part of a sentence, as a line of its own. */
export function asLine(text: string): string {
  return text.replace(/^[\p{P}\s]*\p{Ll}/u, (start) => start.toUpperCase());
}

/**
 * Fills a message as `browser.i18n.getMessage` does; empty where there is none of that key.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference
 */
export function fillMessage(messages: Messages, key: string, substitutions: readonly string[]): string {
  const entry = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (entry === undefined) return '';
  const named = new Map(
    Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  const fillNumbers = (text: string): string =>
    text.replaceAll(/\$([1-9])/gu, (_, index: string) => substitutions[Number(index) - 1] ?? '');
  return entry.message.replaceAll(/\$\$|\$([A-Za-z0-9_@]+)\$|\$[1-9]/gu, (found: string, name: string | undefined) => {
    if (found === '$$') return '$';
    if (name === undefined) return fillNumbers(found);
    return fillNumbers(named.get(name.toLowerCase()) ?? '');
  });
}

/** The way in which a language of the extension is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
