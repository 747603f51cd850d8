import type { Model } from '#core/claim/schema.ts';
import { makersOf } from './makers.ts';
import { wordsOf } from './name-parts.ts';
import type { Mention, NameIndex } from './names.ts';

/**
 * Models that a page calls only by names that are a product's or a family's as well ("Siri", "Gemini"), while one name
 * of another model of the same makers holds all of these ("Gemini-powered Siri model") and the page has a name for that
 * one which no other has ("Linwood"): there the first are the second. By id.
 */
export function findTwins(
  mentions: readonly Mention[],
  named: Iterable<string>,
  { models }: NameIndex,
): ReadonlyMap<string, string> {
  const twins = new Map<string, string>();
  const names = new Map<string, Set<string>>();
  /** With a name of their own on the page: unmistakable ones, and those that are theirs alone. */
  const sure = new Set<string>();
  const own = new Set<string>();
  for (const { kind, models: ids, name } of mentions)
    for (const id of ids) {
      names.set(id, (names.get(id) ?? new Set()).add(name));
      if (kind === 'strong') sure.add(id);
      if (ids.length === 1 && kind !== 'family') own.add(id);
    }
  const ids = [...named];
  for (const id of ids) {
    const called = [...(names.get(id) ?? [])];
    if (called.length < 2 || sure.has(id)) continue;
    const twin = ids.find(
      (other) =>
        other !== id &&
        own.has(other) &&
        haveSameMakers(models.get(id), models.get(other)) &&
        models.get(other)?.aliases.some((alias) => {
          const words = new Set(wordsOf(alias));
          return called.every((name) => words.has(name));
        }) === true,
    );
    if (twin !== undefined) twins.set(id, twin);
  }
  return twins;
}

function haveSameMakers(one: Model | undefined, other: Model | undefined): boolean {
  const [mine, its] = [one, other].map((model) => makersOf(model?.developer ?? '').map(([maker]) => maker));
  return mine?.length === its?.length && mine?.every((maker) => its?.includes(maker)) === true;
}
