import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { check } from '#core/check.ts';
import type { Result } from '#core/result.ts';

const path = join(import.meta.dirname, '../../public/_locales/en/messages.json');
const MessagesSchema = v.record(
  v.string(),
  v.object({
    message: v.string(),
    placeholders: v.optional(v.record(v.string(), v.object({ content: v.string() }))),
  }),
);
type Messages = v.InferOutput<typeof MessagesSchema>;

/** The extension's English words, so that the command line says what the badge says. */
export async function readMessages(): Promise<Result<Messages>> {
  return check(MessagesSchema, JSON.parse(await readFile(path, 'utf8')), path);
}

/**
 * Fills a message as `browser.i18n.getMessage` does.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference
 */
export function fillMessage(messages: Messages, key: string, substitutions: readonly string[]): string {
  const entry = messages[key];
  if (entry === undefined) throw new Error(`no message "${key}" in ${path}`);
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
