import { fold } from '#core/text/fold.ts';
import { simplify } from './han.ts';
import { abroad } from './lexicon/proper-names.ts';

/** What a maker is called for short. */
const short: Readonly<Record<string, readonly string[]>> = { google: ['gdm'], microsoft: ['msft'], openai: ['oai'] };

/** The makers of a model as words to look for in folded text: "Google (for Apple)" has two. */
export function makersOf(developer: string): (readonly string[])[] {
  return fold(developer)
    .split(/\s*[/(]\s*(?:for )?/u)
    .map((maker) => maker.replace(/\)$/u, '').split(' ')[0] ?? '')
    .filter((maker) => maker.length > 1)
    .map((maker) => [maker, ...abroad(maker), ...(short[maker] ?? [])]);
}

/** How often a text names a maker, by any of its names; `limit` is enough. */
export function countMaker(folded: string, names: readonly string[], limit: number): number {
  const text = simplify(folded);
  let count = 0;
  for (const name of names) {
    for (let at = text.indexOf(name); at !== -1 && count < limit; at = text.indexOf(name, at + name.length)) {
      if (isWordAt(text, at, name)) count += 1;
    }
  }
  return count;
}

/** Whether a text, folded and in simplified characters, names one of a model's makers, as `makersOf` gives them. */
export const namesMaker = (plain: string, makers: readonly (readonly string[])[]): boolean =>
  makers.some((names) => names.some((name) => standsAsWord(plain, name)));

/** Whether a word or name stands somewhere in a text, both folded, and is no part of another word. */
export function standsAsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (isWordAt(text, at, name)) return true;
  return false;
}

/** Whether a name at a place of a folded text is no part of another word. */
export function isWordAt(text: string, at: number, name: string): boolean {
  if (!/^[a-z]/u.test(name)) return true;
  // "Metas" is German for Meta's.
  return (
    !/[a-z0-9]/u.test(text[at - 1] ?? ' ') &&
    !/^(?!s(?![a-z]))[a-z]/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}
