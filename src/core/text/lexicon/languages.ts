import { compileLexicon, type CompiledLexicon } from './compile.ts';
import type { Lexicon } from './lexicon.ts';
import { english } from './en.ts';

const lexicons: Readonly<Record<string, Lexicon>> = { en: english };
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
