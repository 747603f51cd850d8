import { fillMessage, isolated } from '#core/message.ts';
import type { Look } from '#messages';
import { api } from '../runtime.ts';

let chosen: Look['words'] = null;

/** From now on speaks the language that the reader chose; null: the browser's. */
export function setWords(words: Look['words']): void {
  chosen = words;
  met.clear();
}

/** Words asked for before: twenty badges ask for few different ones, and each goes to the browser's own process. */
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
  const own = chosen === null ? '' : fillMessage(chosen.texts, key, parts);
  return own || api().i18n.getMessage(key, parts);
}

/** The language of the interface, BCP 47. */
export const language = (): string => chosen?.language ?? api().i18n.getUILanguage();

export const direction = (): string =>
  chosen === null ? translate('@@bidi_dir') : chosen.language === 'ar' ? 'rtl' : 'ltr';
