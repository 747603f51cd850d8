import { findDescriptions } from './descriptions.ts';
import { findMentions, type Mention, type NameIndex } from './names.ts';

/**
 * All mentions in a text, with their words as the text writes them. `folded` is the same text folded, `lang` the language
 * of its words.
 */
export function mentionsIn(text: string, folded: string, names: NameIndex, lang: string): Mention[] {
  const named = findMentions(folded, names).flatMap((mention) => {
    const written = text.slice(mention.start, mention.end);
    return mention.isAcronym === true && written !== written.toUpperCase() ? [] : [{ ...mention, written }];
  });
  const described = describedIn(text, folded, named, names, lang);
  if (described.length === 0) return named;
  // "Midjourney" alone is no other model where it is the maker of the one described.
  const rest = named.filter(({ start, end }) => !described.some((one) => one.start < end && start < one.end));
  return [...rest, ...described].toSorted((a, b) => a.start - b.start);
}

/** Models that a text describes: a mention lies on the maker's name, or, with another model in between, on what describes it. */
function describedIn(
  text: string,
  folded: string,
  named: readonly Mention[],
  names: NameIndex,
  lang: string,
): Mention[] {
  return findDescriptions(folded, names.descriptions, lang).flatMap(({ model, maker, whole, word }): Mention[] => {
    const inside = named.filter(({ start, end }) => start < whole.end && whole.start < end);
    const isMaker = ({ kind, start, end }: Mention): boolean =>
      kind === 'other' && start === maker.start && end === maker.end;
    const others = inside.filter((mention) => !isMaker(mention));
    if (others.some(({ start, end }) => start < maker.end && maker.start < end)) return [];
    const { start, end } = others.length === 0 ? maker : word;
    const shown = others.length === 0 ? whole : maker;
    const name = folded.slice(shown.start, shown.end);
    const written = text.slice(shown.start, shown.end);
    return [{ start, end, name, written, models: [model], close: [model], kind: 'weak' }];
  });
}
