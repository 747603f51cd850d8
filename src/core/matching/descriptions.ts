import type { Model } from '#core/claim/schema.ts';
import type { Span } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { makersOf } from './makers.ts';
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
}

/** Words for a model that say nothing of its kind. */
const plain = /^(?:models?|ai|the|new|next|own|first|s)$/u;
const modelWord =
  /\b(?:model|modell|modele|modelo|modello|weights|gewicht|poids|pesos|pesi)|模型|モデル|모델|权重|權重|가중치/u;
const reach = 48; // Characters from the maker's name to what its model is.

/** The names of a model that describe it: its maker and words in lower case. */
export function descriptionsOf(model: Model): Description[] {
  const makers = makersOf(model.developer).flat();
  return [...model.aliases, ...model.ambiguousAliases].flatMap((alias): Description[] => {
    const [maker, ...words] = alias.split(/[\s'’]+/u);
    if (maker === undefined || !makers.includes(fold(maker)) || words.length < 2) return [];
    if (!words.every((word) => /^\p{Ll}[\p{Ll}-]*$/u.test(word)) || !modelWord.test(words.join(' '))) return [];
    const content = words.filter((word) => !plain.test(word)).join(' ');
    const keys = [...new Set(findTerms(content, [], 'en').map(({ keys: own }) => own[0] as string))];
    return keys.length === 0 ? [] : [{ model: model.id, makers, keys }];
  });
}

/** Where a folded text describes a model: the spans of the makers' names. `lang` is the language of its words. */
export function findDescriptions(
  folded: string,
  descriptions: readonly Description[],
  lang = '*',
): { readonly model: string; readonly span: Span }[] {
  let terms: ReturnType<typeof findTerms> | null = null;
  const found: { model: string; span: Span }[] = [];
  for (const { model, makers, keys } of descriptions) {
    for (const maker of makers) {
      for (let at = folded.indexOf(maker); at !== -1; at = folded.indexOf(maker, at + maker.length)) {
        const from = Math.max(0, at - reach);
        const to = at + maker.length + reach;
        const window = clauseAt(folded, from, to, at);
        if (!modelWord.test(folded.slice(window.start, window.end))) continue;
        terms ??= findTerms(folded, [], lang);
        const inside = terms.filter(({ start, end }) => start >= window.start && end <= window.end);
        if (keys.every((key) => inside.some((term) => term.keys.includes(key))))
          found.push({ model, span: { start: at, end: at + maker.length } });
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
