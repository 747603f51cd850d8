import browser from 'webextension-polyfill';
import { badgeText, type Badge } from '#core/claim/badge.ts';
import { tones } from '#core/claim/tone.ts';
import { toneKeys } from '#core/claim/wording.ts';
import { directionOf, fillMessage, isolated, type Messages } from '#core/message.ts';
import type { ClaimView } from '#messages';

let chosen: { readonly language: string; readonly messages: Messages } | null = null;

/** From now on speaks this language of the interface; null: the browser's. */
export async function loadWords(language: string | null): Promise<void> {
  if (language === null) {
    chosen = null;
    return;
  }
  // A file of the extension's own: no schema stands between a release and its words.
  const path = `/_locales/${language.replace('-', '_')}/messages.json`;
  const messages = await fetch(path).then(
    async (answer) => (await answer.json()) as Messages,
    () => null,
  );
  chosen = messages === null ? null : { language, messages };
}

/** A text of the interface in the reader's language. */
export function translate(key: string, ...substitutions: string[]): string {
  const parts = substitutions.length === 0 ? substitutions : isolated(substitutions, direction());
  const own = chosen === null ? '' : fillMessage(chosen.messages, key, parts);
  return own || browser.i18n.getMessage(key, parts);
}

/**
 * Names and words one after the other, as the reader's language does it. Not as units: those stand side by side
 * without a sign in Chinese, and names would run together.
 */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction', style: 'narrow' }).format(isolated(words, direction()));

/** Parts on one line, with dots between. */
export const dotted = (parts: readonly string[]): string => isolated(parts, direction()).join(' · ');

export const badgeWords = (badge: Badge): string => badgeText(badge, (key, parts) => translate(key, ...parts));

/** The language of the interface, for dates, lists and plurals. */
export const locale = (): string => chosen?.language ?? browser.i18n.getUILanguage();

/** Which way the interface reads. */
export const direction = (): string =>
  chosen === null ? browser.i18n.getMessage('@@bidi_dir') : directionOf(chosen.language);

/** "14 claims here: 9 unverified, 4 disputed, 1 turned out false". */
export function headline(claims: readonly Pick<ClaimView, 'tone'>[]): string {
  const head = plural('headline', claims.length);
  const parts = tones
    .map((tone) => ({ tone, count: claims.filter((claim) => claim.tone === tone).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ tone, count }) => translate('toneCount', number(count), translate(toneKeys[tone])));
  return translate('headlineWithParts', head, listed(parts));
}

/** A message with a count, in the plural form that the language has for it; messages hold a key for each form. */
export function plural(key: string, count: number): string {
  const form = new Intl.PluralRules(locale()).select(count);
  return translate(`${key}_${form}`, number(count)) || translate(`${key}_other`, number(count));
}

export const number = (count: number): string => new Intl.NumberFormat(locale()).format(count);
