import type { Model } from '#core/claim/schema.ts';
import type { Span } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { findQuantities } from '#core/text/quantity.ts';
import { isWordAt, makersOf } from './makers.ts';
import { findTerms } from './terms.ts';

/**
 * A name that only describes: "OpenAI open-weight model" says whose model it is and what kind. A text puts that in
 * words of its own ("the open model from OpenAI"), so it is found by its sense.
 */
export interface Description {
  readonly model: string;
  /** What its maker is called, folded. */
  readonly makers: readonly string[];
  /** What the other words say, as keys of terms. */
  readonly keys: readonly string[];
  /** A figure that it gives ("1 trillion parameter"), in base units. */
  readonly amount: number | null;
}

/** A place where a text describes a model. */
export interface Described {
  readonly model: string;
  /** The maker's name. */
  readonly maker: Span;
  /** From the maker's name to the last word that describes, or the other way round. */
  readonly whole: Span;
  /** The first of the words that describe. */
  readonly word: Span;
}

/** Words for a model that say nothing of its kind. */
const plain = /^(?:models?|ai|the|new|next|first|s)$/u;
const modelWord =
  /(?<![a-z])(?:models?|modell|modele|modelo|modello|weights|gewicht|poids|pesos|pesi)|模型|モデル|모델|权重|權重|가중치/u;
const reach = 64; // Characters from the maker's name to what its model is.
const farReach = 160; // The same where a figure tells that it is the one.

/** The names of a model that describe it: its maker and words in lower case. */
export function descriptionsOf(model: Model): Description[] {
  const makers = makersOf(model.developer).flat();
  return [...model.aliases, ...model.ambiguousAliases].flatMap((alias): Description[] => {
    const [maker, ...words] = alias.split(/[\s'’]+/u);
    if (maker === undefined || !makers.includes(fold(maker)) || words.length < 2) return [];
    if (!words.every((word) => /^(?:\p{Ll}[\p{Ll}-]*|\d+)$/u.test(word)) || !modelWord.test(words.join(' '))) return [];
    const content = words.filter((word) => !plain.test(word)).join(' ');
    const [figure] = findQuantities(content, { lang: 'en' });
    const rest = figure === undefined ? content : content.slice(0, figure.start) + content.slice(figure.end);
    const keys = [...new Set(findTerms(rest, [], 'en').map(({ keys: own }) => own[0] as string))];
    return keys.length === 0 ? [] : [{ model: model.id, makers, keys, amount: figure?.value ?? null }];
  });
}

/** Where a folded text describes a model. `lang` is the language of its words. */
export function findDescriptions(folded: string, descriptions: readonly Description[], lang: string): Described[] {
  let terms: ReturnType<typeof findTerms> | null = null;
  const found: Described[] = [];
  for (const { model, makers, keys, amount } of descriptions) {
    for (const maker of makers) {
      for (let at = folded.indexOf(maker); at !== -1; at = folded.indexOf(maker, at + maker.length)) {
        if (!isWordAt(folded, at, maker)) continue;
        const far = amount === null ? reach : farReach;
        const window = clauseAt(folded, Math.max(0, at - far), at + maker.length + far, at);
        const text = folded.slice(window.start, window.end);
        const noun = modelWord.exec(text);
        if (noun === null) continue;
        terms ??= findTerms(folded, [], lang);
        const inside = terms.filter(({ start, end }) => start >= window.start && end <= window.end);
        const words = keys.flatMap((key) => inside.findLast((term) => term.keys.includes(key)) ?? []);
        const [word] = words;
        if (word === undefined || words.length < keys.length) continue;
        if (amount !== null && !findQuantities(text, { lang: 'en' }).some(({ value }) => value === amount)) continue;
        const own = { start: at, end: at + maker.length };
        const start = window.start + noun.index;
        const spans = [own, { start, end: start + noun[0].length }, ...words];
        const whole = {
          start: Math.min(...spans.map((span) => span.start)),
          end: Math.max(...spans.map((span) => span.end)),
        };
        found.push({ model, maker: own, whole, word: { start: word.start, end: word.end } });
      }
    }
  }
  return found;
}

/** The part of a window around an offset that no full stop parts from it. */
function clauseAt(folded: string, from: number, to: number, at: number): Span {
  const before = folded.slice(from, at).search(/[.!?;。！？；](?=[^.!?;。！？；]*$)/u);
  const after = folded.slice(at, to).search(/[.!?;。！？；](?!\d)/u);
  return { start: before === -1 ? from : from + before + 1, end: after === -1 ? to : at + after };
}
