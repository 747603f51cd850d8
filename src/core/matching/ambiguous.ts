import type { Model } from '#core/claim/schema.ts';
import type { Article } from '#core/page/article.ts';
import { countMaker, makersOf } from './makers.ts';
import type { Mention, NameIndex } from './names.ts';

/** How sure it is that the page means a model by an ambiguous name: it leaves no doubt, or little more than the name. */
export type Naming = 'sure' | 'thin';

/** What speaks for a model that only ambiguous names name. */
interface Signs {
  /** How often such a name stands beside its maker's, or beside another name of the model; twice in the title. */
  pairs: number;
  uses: number;
}

/** From this on a page leaves no doubt. */
const leastPairs = 2;
/** What a use of an ambiguous name in the title counts for. */
const titleUses = 2;
/** Uses of an ambiguous name, its maker's and its siblings' that together leave no doubt; or say a little. */
const leastCompany = 5;
const thinCompany = 2;
const makerLimit = 2;
const siblingLimit = 3;
/** More names than these do not stand in the window. */
const mostNear = 40;
const pairWindow = 120; // Characters: about a sentence.

/**
 * Models whose ambiguous names the page makes unambiguous: "Amazon's Olympus" in one sentence, twice or in the
 * title; two of a model's names side by side; or "R2" again and again in a page that keeps speaking of DeepSeek.
 * `texts` and `mentions` are the title's and then the blocks'.
 */
export function readAmbiguous(
  texts: readonly string[],
  mentions: readonly (readonly Mention[])[],
  names: NameIndex,
  { published }: Pick<Article, 'published'>,
): ReadonlyMap<string, Naming> {
  const signs = new Map<string, Signs>();
  const of = (id: string): Signs => {
    const known = signs.get(id) ?? { pairs: 0, uses: 0 };
    signs.set(id, known);
    return known;
  };
  const heads = familiesAhead(mentions, names, published);
  for (const [index, text] of texts.entries()) {
    const isTitle = index === 0;
    // "an orion", "banana": a name is written as one.
    const weak = (mentions[index] ?? []).filter(
      (mention) => (mention.kind === 'weak' || mention.kind === 'family') && !isPlainWord(mention),
    );
    const beside = new Set<string>();
    for (const [at, mention] of weak.entries()) {
      const near = weak.slice(Math.max(0, at - mostNear), at + mostNear);
      for (const id of mention.models) {
        const isName = mention.kind === 'weak' || heads.get(mention.name) === id;
        if (isName) of(id).uses += isTitle ? titleUses : 1;
        if (!beside.has(id) && standsBesideOwn(text, mention, isName, near, id, names)) beside.add(id);
      }
    }
    for (const id of beside) of(id).pairs += isTitle ? leastPairs : 1;
  }
  const found = new Map<string, Naming>();
  for (const [id, { pairs, uses }] of signs) {
    const company = uses === 0 ? 0 : companyOf(id, texts, mentions, names);
    if (pairs >= leastPairs || (uses > 0 && uses + company >= leastCompany)) found.set(id, 'sure');
    else if (pairs > 0 || (company > 0 && uses + company >= thinCompany)) found.set(id, 'thin');
  }
  return found;
}

function isPlainWord({ written, name }: Mention): boolean {
  return /^[a-z]+$/u.test(written ?? name);
}

/**
 * The model that a family's bare name means, by that name: before the first of them is out "Gemini" is the coming
 * one, where the page names no other of the family.
 */
function familiesAhead(
  mentions: readonly (readonly Mention[])[],
  names: NameIndex,
  published: string | null,
): ReadonlyMap<string, string> {
  const ahead = new Map<string, string>();
  if (published === null) return ahead;
  const all = mentions.flat();
  for (const { kind, name, models } of all) {
    if (kind !== 'family' || ahead.has(name)) continue;
    if (all.some((other) => other.kind !== 'family' && other.name.startsWith(name) && /\d/u.test(other.name))) continue;
    const isComing = ({ releasedOn }: Model): boolean => releasedOn !== null && releasedOn > published;
    const coming = models
      .flatMap((id) => names.models.get(id) ?? [])
      .filter(isComing)
      .toSorted((a, b) => ((a.releasedOn ?? '') < (b.releasedOn ?? '') ? -1 : 1));
    if (coming[0] !== undefined) ahead.set(name, coming[0].id);
  }
  return ahead;
}

function standsBesideOwn(
  folded: string,
  mention: Mention,
  isName: boolean,
  weak: readonly Mention[],
  id: string,
  names: NameIndex,
): boolean {
  const model = names.models.get(id);
  if (model === undefined) return false;
  const near = folded.slice(Math.max(0, mention.start - pairWindow), mention.end + pairWindow);
  const makers = makersOf(model.developer);
  // The head of a family's name says too little beside one maker; two makers together say enough.
  const byMaker = (isName || makers.length > 1) && makers.every((maker) => countMaker(near, maker, 1) > 0);
  return (
    byMaker ||
    weak.some(
      (other) =>
        other.name !== mention.name && other.models.includes(id) && Math.abs(other.start - mention.start) < pairWindow,
    )
  );
}

/** How much the page speaks of what a model belongs to: its makers, and other models of theirs. 0 without either. */
function companyOf(
  id: string,
  texts: readonly string[],
  mentions: readonly (readonly Mention[])[],
  names: NameIndex,
): number {
  const developer = names.models.get(id)?.developer ?? '';
  let company = 0;
  for (const maker of makersOf(developer)) {
    let count = 0;
    for (const text of texts) {
      count += countMaker(text, maker, makerLimit - count);
      if (count >= makerLimit) break;
    }
    company += count;
  }
  let siblings = 0;
  for (const mention of mentions.flat())
    if (
      !mention.models.includes(id) &&
      mention.models.some((other) => names.models.get(other)?.developer === developer)
    )
      siblings += 1;
  return company + Math.min(siblings, siblingLimit);
}
