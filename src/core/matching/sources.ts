import type { Claim, PositionStance } from '#core/claim/schema.ts';
import { fold } from '#core/text/fold.ts';
import { standsAsWord } from './makers.ts';
import type { ModeSignals } from './mode.ts';
import { findTerms } from './terms.ts';

/** One who took a position on a claim, by a name that a text may call them, folded. */
export interface Source {
  readonly name: string;
  readonly stance: PositionStance;
}

/** Letters that a name has at the least: shorter ones are in other words too. */
const shortest = 4;

/** Who took a position on a claim, by every name that a text may call them. */
export function sourcesOf({ positions }: Claim): Source[] {
  return positions.flatMap(({ who, stance }) => namesOf(who).map((name) => ({ name, stance })));
}

/** "Bloomberg (Mark Gurman)" is called Bloomberg, Mark Gurman and Gurman; "gizchina.com" Gizchina. */
function namesOf(who: string): string[] {
  return who
    .split(/[(),]| via | as told by /u)
    .map((part) => part.trim())
    .flatMap((part) => {
      const name = fold(part)
        .replace(/^@/u, '')
        .replace(/\.[a-z]{2,4}$/u, '');
      const family = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}\p{Lu}]+$/u.test(part) ? (name.split(' ')[1] as string) : '';
      return [name, isWordOfTheField(family) ? '' : family];
    })
    .filter((name) => name.length >= shortest);
}

/** "Times" of the Financial Times is a word like others. */
const isWordOfTheField = (word: string): boolean =>
  findTerms(word, [], 'en').some(({ keys }) => keys.some((key) => key.startsWith('#')));

/** Characters before a sentence within which who is named may still be speaking. */
export const speakingReach = 300;

/** Whether a text names one who took a position on a claim. */
export const namesSource = (text: string, sources: readonly Source[]): boolean =>
  sources.some(({ name }) => standsAsWord(text, name));

/** What the sources that a text names said of a claim: `source-doubts` where it names one who doubts it. */
export function namedSources(text: string, sources: readonly Source[], prefix: 'source' | 'sourceBefore'): ModeSignals {
  const named: Partial<Record<`${typeof prefix}-${PositionStance}`, number>> = {};
  for (const { name, stance } of sources) if (standsAsWord(text, name)) named[`${prefix}-${stance}`] = 1;
  return named;
}
