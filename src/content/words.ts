import { fillMessage, isolated } from '#core/message.ts';
import type { Look } from '#messages';
import { api } from '../runtime.ts';

let given: Look['words'] = null;

/** From now on speaks by these words, and asks the browser for what is not among them. */
export function setWords(words: Look['words']): void {
  given = words;
  met.clear();
}

/** Words asked for before: twenty badges ask for few different ones. */
const met = new Map<string, string>();
const mostMet = 500;

/** A word of the interface in the reader's language. */
export function translate(key: string, substitutions: string[] = []): string {
  const id = [key, ...substitutions].join('\0');
  let words = met.get(id);
  if (words === undefined) {
    words = ask(key, substitutions);
    if (met.size > mostMet) met.clear();
    met.set(id, words);
  }
  return words;
}

function ask(key: string, substitutions: string[]): string {
  const parts = substitutions.length === 0 ? substitutions : isolated(substitutions, direction());
  const own = given === null ? '' : fillMessage(given.texts, key, parts);
  return own || api().i18n.getMessage(key, parts);
}

/** The language of the interface, BCP 47. */
export const language = (): string => given?.language ?? api().i18n.getUILanguage();

export const direction = (): string => given?.direction ?? translate('@@bidi_dir');
