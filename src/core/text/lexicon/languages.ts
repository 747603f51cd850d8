import { compileLexicon, type CompiledLexicon } from './compile.ts';
import type { Lexicon } from './lexicon.ts';
import { chinese } from './zh.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { spanish } from './es.ts';

const lexicons: Readonly<Record<string, Lexicon>> = {
  en: english,
  zh: chinese,
  ja: japanese,
  ko: korean,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  ru: russian,
};
const compiled = new Map<string, CompiledLexicon>();

/** The lexicon of a language, with what its news borrow from English; English itself for languages without one. */
export function lexiconFor(lang: string): CompiledLexicon {
  const key = lexicons[lang] === undefined ? 'en' : lang;
  let lexicon = compiled.get(key);
  if (lexicon === undefined) {
    lexicon = compileLexicon(lexicons[key] ?? english, key === 'en' ? null : english);
    compiled.set(key, lexicon);
  }
  return lexicon;
}
