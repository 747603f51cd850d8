import { wordsOf, type SiblingWord } from './name-parts.ts';
import type { Mention } from './names.ts';

/**
 * Keeps of the models that such a word may mean those whose family and version the page names, and whose word no other
 * name has had since: after "Claude Opus 4.5" a bare "Opus" is no older one. `all` are the mentions of the title and the
 * blocks, in order.
 */
export function settleSiblings(
  all: readonly (readonly Mention[])[],
  words: ReadonlyMap<string, SiblingWord>,
): (readonly Mention[])[] {
  const flat = all.flat();
  if (!flat.some(({ siblings }) => siblings !== undefined)) return [...all];
  const keys = new Set(flat.map(({ name }) => ` ${wordsOf(name).join(' ')} `));
  const isNear = (id: string): boolean =>
    words.get(id)?.stems.some((stem) => [...keys].some((key) => key.includes(` ${stem} `))) === true;
  const near = new Map([...words.keys()].map((id) => [id, isNear(id)]));
  const latest = new Map<string, readonly string[]>();
  return all.map((mentions) =>
    mentions.flatMap((mention): Mention[] => {
      const { siblings, name, written, models } = mention;
      if (siblings === undefined) {
        for (const token of wordsOf(name)) latest.set(token, models);
        return [mention];
      }
      const isWritten = /^\p{Lu}/u.test(written ?? '');
      const left = models.filter(
        (id) =>
          !siblings.includes(id) || (isWritten && near.get(id) === true && latest.get(name)?.includes(id) !== false),
      );
      return left.length === 0
        ? []
        : [{ ...mention, models: left, close: mention.close.filter((id) => left.includes(id)) }];
    }),
  );
}
