import type { Block, Span } from '#core/page/article.ts';
import { remember } from '#core/remember.ts';
import { fold } from '#core/text/fold.ts';
import type { CompiledModel } from './compile.ts';
import { lexiconsFor, mostLanguages } from './lexicon/all.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Signals } from './signals.ts';

type Kind = keyof Lexicon['reference'];

/** Patterns of a language and of English. */
const patternsFor = remember((lang): Readonly<Record<Kind, RegExp>> => {
  const all = lexiconsFor(lang);
  const join = (kind: Kind): RegExp => new RegExp(all.map(({ reference }) => reference[kind]).join('|'), 'u');
  return { back: join('back'), self: join('self'), any: join('any'), wish: join('wish') };
}, mostLanguages);

/** What a sentence speaks of beside the names of models in it. */
interface Reference {
  /** Where a word for a model or its maker stands first; null where there is none. */
  readonly back: number | null;
  readonly self: boolean;
  readonly any: boolean;
  readonly wish: boolean;
}

const opening = 12; // Characters in which a sentence says whom it is about.
const manyStrangers = 3;

/** Reads what sentences speak of; the candidates of one are asked for one after the other. */
export class ReferenceReader {
  readonly #lang: string;
  #last: { readonly sentence: Sentence; readonly reference: Reference } | null = null;
  #count: { readonly sentence: Sentence; readonly model: CompiledModel; readonly strangers: number } | null = null;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /**
   * Signals of a sentence that may speak of something else: whether it takes up a model that was named before, speaks
   * of its writer, of models at large or of a wish, and names others than the model's claims do.
   */
  signals(sentence: Sentence, evidence: Span, block: Block, model: CompiledModel): Signals {
    const { back, self, any, wish } = this.#referenceOf(sentence);
    const flag = (holds: boolean): number => (holds ? 1 : 0);
    return {
      refersBack: back === null ? 0 : back < evidence.end ? 1 : 0.5,
      refersFirst: flag(back !== null && back < sentence.span.start + opening),
      ofWriter: flag(self),
      ofAny: flag(any),
      wished: flag(wish),
      strangers: Math.min(1, this.#strangersIn(sentence, block, model) / manyStrangers),
    };
  }

  #referenceOf(sentence: Sentence): Reference {
    if (this.#last?.sentence !== sentence) {
      const plain = sentence.plain();
      const { back, self, any, wish } = patternsFor(this.#lang);
      const at = plain.search(back);
      const reference = {
        back: at === -1 ? null : sentence.span.start + at,
        self: self.test(plain),
        any: any.test(plain),
        wish: wish.test(plain),
      };
      this.#last = { sentence, reference };
    }
    return this.#last.reference;
  }

  #strangersIn(sentence: Sentence, block: Block, model: CompiledModel): number {
    if (this.#count?.sentence !== sentence || this.#count.model !== model)
      this.#count = { sentence, model, strangers: this.#countStrangers(sentence, block, model) };
    return this.#count.strangers;
  }

  /** Names in a sentence, by their capitals, that no claim of the model has. German writes every noun with one. */
  #countStrangers(sentence: Sentence, { kind, text }: Block, { vocabulary }: CompiledModel): number {
    if (kind === 'heading' || this.#lang === 'de') return 0;
    const { start, end } = sentence.span;
    const known = [...sentence.mentions, ...sentence.dates, ...sentence.quantities];
    const isConcept = (at: number): boolean =>
      sentence.terms.some((term) => term.start === at && term.keys[0]?.startsWith('#') === true);
    let count = 0;
    for (const { 0: word, index } of text.slice(start, end).matchAll(capitalised)) {
      const at = start + index;
      if (index < 3 || known.some((span) => span.start <= at && at < span.end)) continue;
      if (!isConcept(at) && !vocabulary.knows(fold(word))) count += 1;
    }
    return count;
  }
}

const capitalised = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+/gu;
