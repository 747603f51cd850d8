import { findModels, scanNames } from '#core/matching/scan.ts';
import type { NameIndex } from '#core/matching/names.ts';
import type { Article } from '#core/page/article.ts';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { languageOf } from '#core/text/language.ts';
import { findQuantities } from '#core/text/quantity.ts';
import type { Attribute } from './attributes.ts';

/** What a sentence seems to claim: to begin a report with, for the reader to correct. */
export interface Recognised {
  /** Id of the model, the most named first; null where it names none that is tracked. */
  readonly model: string | null;
  readonly attribute: Attribute;
  /** The figure or the date as the sentence has it; empty where it has none. */
  readonly value: string;
}

/** Words that say what a figure is of stand this near, in characters. */
const nearby = 30;

const byUnit: readonly (readonly [unit: RegExp, words: RegExp, attribute: Attribute])[] = [
  [/^parameters$/u, /\bactiv|激活|활성|アクティブ/u, 'active-parameters'],
  [/^parameters$/u, /(?:)/u, 'total-parameters'],
  [/^tokens$/u, /\btrain|\bcorpus|训练|學習|学習|학습|\bentren|\bentra[iî]n/u, 'training-data'],
  [/^tokens$/u, /(?:)/u, 'context-window'],
  [/^usd-per/u, /(?:)/u, 'price'],
  [/^usd$/u, /\btrain|训练|学習|학습/u, 'training-cost'],
  [/^usd$/u, /(?:)/u, 'price'],
  [/^flops?$/u, /(?:)/u, 'training-compute'],
  [/^(?:percent|ratio)$/u, /\bcheap|\bcost|\bprice|便宜|成本|günstig|billig|barat|moins ch/u, 'relative-price'],
  [/^percent$/u, /(?:)/u, 'benchmark-score'],
];

/** Reads model, attribute and value out of a sentence. `day` is the day that "next month" counts from. */
export function recogniseClaim(text: string, names: NameIndex, day: string | null): Recognised {
  const lang = languageOf(null, text);
  const article: Article = {
    lang,
    published: day,
    title: '',
    blocks: [{ kind: 'paragraph', level: 0, text: `${text} (AI, language model)` }],
  };
  const [model = null] = findModels(article, names);
  const folded = fold(text);
  // No digit of a name is a figure.
  const masked = scanNames(article, names).mentions[0] ?? [];
  const quantity = findQuantities(folded, { lang, masked }).find(({ unit }) => unit !== null);
  if (quantity !== undefined) {
    const unit = quantity.unit ?? '';
    const around = folded.slice(Math.max(0, quantity.start - nearby), quantity.end + nearby);
    const found = byUnit.find(([wanted, words]) => wanted.test(unit) && words.test(around));
    return { model, attribute: found?.[2] ?? 'other', value: text.slice(quantity.start, quantity.end) };
  }
  const [date] = findDates(folded, { lang, published: day, masked });
  if (date !== undefined) return { model, attribute: 'release-date', value: text.slice(date.start, date.end) };
  return { model, attribute: 'other', value: '' };
}
