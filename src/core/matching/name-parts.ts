import type { Model } from '#core/claim/schema.ts';
import { fold } from '#core/text/fold.ts';
import { tokenise, type Token } from './tokens.ts';

/** "Ultra" of "Nemotron 3 Ultra": the word that tells a model from its siblings of the same family and version. */
export interface SiblingWord {
  readonly word: string;
  /** What the siblings share, as its aliases write it: "nemotron 3". */
  readonly stems: readonly string[];
}

/** The word of a model's name by which alone a text may call it, once it speaks of the family; null where it has none. */
export function siblingWordOf({ name, aliases }: Model): SiblingWord | null {
  const last = /(?<=\s)\p{Lu}\p{Ll}{3,}$/u.exec(name)?.[0];
  if (last === undefined || !aliases.every((alias) => alias.includes(last))) return null;
  const word = fold(last);
  const stems = aliases.flatMap((alias) => {
    const stem = wordsOf(alias).filter((token) => token !== word);
    return stem.length > 1 && stem.some((token) => /^\d/u.test(token)) ? [stem.join(' ')] : [];
  });
  return stems.length === 0 ? null : { word, stems: [...new Set(stems)] };
}

/** The words of a name, folded. */
export const wordsOf = (name: string): string[] => tokenise(fold(name)).map(({ text }) => text);

/** "V4-Pro" of "DeepSeek-V4-Pro", where "V4" is a name of the model too: not another model's. */
export function partsOf(alias: string, model: Model): string[] {
  const tokens = tokenise(alias);
  return model.ambiguousAliases.flatMap((short) => {
    const own = wordsOf(short);
    const at = tokens.findIndex((_, i) => own.every((token, k) => tokens[i + k]?.text === token));
    if (at === -1 || !/\d/u.test(short)) return [];
    return tokens.slice(at + own.length).map(({ end }) => alias.slice((tokens[at] as Token).start, end));
  });
}
