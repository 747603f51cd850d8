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
