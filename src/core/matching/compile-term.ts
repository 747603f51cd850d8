import type { Span } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { compileLiteral, type Literal } from './literal.ts';
import { nameKey } from './name-key.ts';
import { findMentions, type NameIndex } from './names.ts';
import { findTerms } from './terms.ts';

/** A term of a claim's value in the form the matcher reads. */
export interface CompiledTerm {
  readonly text: string;
  readonly groups: readonly (readonly string[])[];
  /** The term as it is written; null for one too short. */
  readonly literal: Literal | null;
  /** Left out a word that changes what it says ("text-only"): only as written is it the term. */
  readonly isCut: boolean;
  /** A name of its own ("Hybrid MoE 3.0", "NVFP4") that stands in this claim alone. */
  readonly distinctive: boolean;
  /** A part with a number in its name ("H800"), not a model: nothing else can be meant by it. */
  readonly coded: boolean;
  /** Written as a name. */
  readonly named: boolean;
}

/** "H800", "910B": a part with a number in its name. */
export function isCode(term: string): boolean {
  return /\p{L}\d|\d\p{L}/u.test(term);
}

/** Makers and products that any AI news names: a claim that speaks of one is not found by that name. Stemmed. */
const commonNames = new Set(
  'openai google apple meta microsoft nvidia huawei amazon anthropic deepseek deepmind alibaba baidu bytedanc tencent samsung xai siri chatgpt bing android iphon io azur aw siri altman musk tesla twitter reddit'.split(
    ' ',
  ),
);

/** Whether a text has a word that none of the spans holds. */
function leavesOut(folded: string, spans: readonly Span[]): boolean {
  const isHeld = (from: number, to: number): boolean => spans.some(({ start, end }) => start <= from && to <= end);
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].some(({ 0: word, index }) => !isHeld(index, index + word.length));
}

/** Compiles one term of a claim; `frequency` says in how many of the model's claims a key stands. */
export function compileTerm(term: string, names: NameIndex, frequency: ReadonlyMap<string, number>): CompiledTerm {
  const folded = fold(term);
  const mentions = findMentions(folded, names);
  const found = findTerms(folded, mentions, 'en');
  const groups = [...found.map(({ keys }) => keys), ...mentions.map(({ name }) => [nameKey(name)])];
  const own = found.some(({ keys }) =>
    keys.every((key) => !key.startsWith('#') && !commonNames.has(key) && (frequency.get(key) ?? 1) <= 1),
  );
  // A name has a capital inside, or a digit: "LatentMoE", "Hybrid MoE 3.0", "AES-192"; "coding" is a word.
  const looksNamed = /\p{L}\p{Lu}|\d/u.test(term) || /^\p{Lu}\S+(?: \p{Lu}\S*)*$/u.test(term);
  return {
    text: term,
    groups,
    literal: compileLiteral(folded),
    isCut: groups.length < 2 && leavesOut(folded, [...found, ...mentions]),
    distinctive: own && looksNamed,
    coded: mentions.length === 0 && isCode(term),
    named: looksNamed,
  };
}
