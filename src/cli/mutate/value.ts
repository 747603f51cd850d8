import type { Claim } from '#core/claim/schema.ts';
import { agreeQuantity } from '#core/matching/agree.ts';
import { fold } from '#core/text/fold.ts';
import { findDates } from '#core/text/date.ts';
import { findQuantities, type Quantity } from '#core/text/quantity.ts';
import { blockText, inSentence, type Claimed, type Mutation } from './case.ts';
import { rewrite, type Edit } from './edit.ts';
import { monthIn, numberWords } from './words.ts';

/** Figures, dates and names of the claim, changed into others of the same kind. */
export function valueMutations(one: Claimed): Mutation[] {
  switch (one.claim.value.kind) {
    case 'quantity':
      return steps.flatMap((step) =>
        mutation(`another number (digit + ${step})`, numberEdits(one, one.claim.value, step)),
      );
    case 'date':
      return mutation('another date', dateEdits(one, one.claim.value));
    case 'term':
      return mutation('another name', nameEdits(one, one.claim.value.terms));
    default:
      return [];
  }
}

function mutation(how: string, edits: readonly Edit[]): Mutation[] {
  return edits.length === 0 ? [] : [{ kind: 'value', how, edits }];
}

/** By how much the first digit of a number is raised, after 9 comes 1: never within a tenth of what it was. */
const steps = [1, 5];

/** The figures of the label's sentence that give the claim's value. */
export function ownQuantities(one: Claimed, value: Extract<Claim['value'], { kind: 'quantity' }>): Quantity[] {
  const { sentence } = one.label;
  return findQuantities(fold(blockText(one)), { lang: one.lang }).filter(
    (quantity) =>
      quantity.start >= sentence.start && quantity.end <= sentence.end && agreeQuantity(value, quantity) > 0,
  );
}

function numberEdits(one: Claimed, value: Claim['value'], step: number): Edit[] {
  if (value.kind !== 'quantity') return [];
  return ownQuantities(one, value).flatMap(({ start, end, max }) => {
    const before = blockText(one).slice(start, end);
    const text = otherNumber(before, one.lang, step, max !== undefined);
    return text === before ? [] : [{ block: one.label.block, start, end, text }];
  });
}

/** The numbers of a text with another first digit each, or another word where they stand in words. */
function otherNumber(text: string, lang: string, step: number, isRange: boolean): string {
  if (/\p{Nd}/u.test(text))
    return text.replaceAll(/\p{Nd}+(?:[.,'’\s]\p{Nd}+)*/gu, (number) =>
      // Full-width digits are digits as well; folding keeps their place.
      number.replace(/[^0０\D]|[1-9１-９]/u, (digit) => String(otherDigit(Number(fold(digit)), step))),
    );
  const words = numberWords(lang);
  const folded = fold(text);
  const found = [...words.keys()]
    .filter((word) => holdsWord(folded, word))
    .toSorted((a, b) => folded.indexOf(a) - folded.indexOf(b) || b.length - a.length);
  // The first word of "six point two" is changed: the others weigh less. Of "ten to forty" both are.
  const changed = isRange ? found : found.slice(0, 1);
  const edits = changed.flatMap((word) => {
    const at = folded.indexOf(word);
    const other = otherWord(words, words.get(word) as number, step);
    return other === null ? [] : [{ start: at, end: at + word.length, text: other }];
  });
  return rewrite(text, edits);
}

function otherWord(words: ReadonlyMap<string, number>, value: number, step: number): string | null {
  const unit = value < 10 ? 1 : 10;
  const other = otherDigit(value / unit, step) * unit;
  return [...words].find(([, known]) => known === other)?.[0] ?? null;
}

function holdsWord(folded: string, word: string): boolean {
  const at = folded.indexOf(word);
  if (at < 0) return false;
  return (
    !/[a-z]/u.test(word) || (!/\p{L}/u.test(folded[at - 1] ?? '') && !/\p{L}/u.test(folded[at + word.length] ?? ''))
  );
}

function otherDigit(digit: number, step: number): number {
  return ((digit - 1 + step) % 9) + 1;
}

/** Months that a date is put off by: no span of days that a claim gives reaches so far. */
const putOff = 29;

function dateEdits(one: Claimed, { from, to }: Extract<Claim['value'], { kind: 'date' }>): Edit[] {
  const { sentence, block } = one.label;
  const [year = 0, month = 1] = to.split('-').map(Number);
  const text = monthIn(one.lang, year + Math.floor((month - 1 + putOff) / 12), ((month - 1 + putOff) % 12) + 1);
  if (text === null) return [];
  return findDates(fold(blockText(one)), { lang: one.lang, published: one.article.published })
    .filter((date) => date.start >= sentence.start && date.end <= sentence.end && date.from <= to && date.to >= from)
    .map(({ start, end }) => ({ block, start, end, text }));
}

/** A name that nothing of the field has. */
const madeUp = 'Corvane';

/** Names among the claim's terms; none where the sentence has other words for the same as well. */
function nameEdits(one: Claimed, terms: readonly string[]): Edit[] {
  const own = [one.model.name, ...one.model.aliases, ...one.model.ambiguousAliases].join(' ').toLowerCase();
  // An abbreviation may stand beside what it is short for.
  const isName = (term: string): boolean => /\p{Lu}.*\p{Ll}|\d/u.test(term);
  if (terms.some((term) => !isName(term)) || terms.some((term) => own.includes(term.toLowerCase()))) return [];
  const words = [...new Set(terms.flatMap((term) => [term, ...term.split(/[\s-]+/u)]))]
    .filter((word) => isName(word) && word.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      fold(word)
        .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
        .replaceAll(/[\s-]+/gu, String.raw`[\s-]?`),
    );
  const pattern = new RegExp(String.raw`(?<![\p{Script=Latin}\d])(?:${words.join('|')})(?![\p{Script=Latin}\d])`, 'gu');
  return inSentence(one, pattern).map(({ start, end }) => ({ block: one.label.block, start, end, text: madeUp }));
}
