import type { Lexicon } from './lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

/** The languages Hedge reads. A new one is its file and a line here. */
export const lexicons: readonly Lexicon[] = [en, zh, de, es, fr, it, ja, ko, pt];

/** For so many languages of pages what is made of their lexicons is kept. */
export const mostLanguages = 20;

/** The lexicons for a text: its own language's, and English, whose words stand in every language's tech news. */
export function lexiconsFor(lang: string): readonly Lexicon[] {
  return lexicons.filter((lexicon) => lexicon.lang === lang || lexicon.lang === 'en');
}
