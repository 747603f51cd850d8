import type { LearnedPage } from './corpus.ts';

/** How many parts the pages are divided into, each judged by what was learned from the others. */
export const folds = 10;

/** The part that each page belongs to, by its name's place among all names; -1 for a claim's own words. */
export function foldsOf(pages: readonly LearnedPage[]): number[] {
  const names = [...new Set(pages.flatMap(({ name }) => name ?? []))].toSorted();
  const places = new Map(names.map((name, i) => [name, i % folds]));
  return pages.map(({ name }) => (name === null ? -1 : (places.get(name) as number)));
}
