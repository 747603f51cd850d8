import type { Article, Block, Span } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { cuesFor, readStance } from './stance.ts';
import type { Mode } from './label.ts';
import { simplify } from './han.ts';

interface Place {
  readonly block: number;
  readonly sentence: Span;
  readonly evidence: Span;
  /** The sentences before it in its block, as far as they are near. */
  readonly before: readonly Span[];
  readonly negative: boolean;
  /** The page speaks of a model that is out. */
  readonly isOut: boolean;
  readonly heading: 'hearsay' | 'official' | null;
}

/** Sentences over which "according to the leak" holds within a paragraph. */
const reach = 2;

/**
 * Reads how a sentence treats a claim where the sentence alone does not say: "It has 1.2T parameters" after
 * "According to a leak, R2 is near" passes on what the leak says. Frames are the sentences before it in its
 * paragraph, the heading over it, what introduces its list, and the title of the page. They make
 * hearsay of a plain statement; they never make a denial of it, and the lines of a list or table stand for
 * themselves unless their own heading or introduction says otherwise.
 */
export class StanceFrame {
  readonly #article: Article;
  readonly #folded: readonly string[];
  readonly #lang: string;
  #page: boolean | null = null;
  #heading: 'hearsay' | 'official' | null = null;

  constructor(article: Article, folded: readonly string[], lang: string) {
    this.#article = article;
    this.#folded = folded;
    this.#lang = lang;
  }

  enterHeading(folded: string): void {
    const cues = cuesFor(this.#lang);
    // "What does it mean?" asks nothing of a claim.
    const text = simplify(folded).replace(/[?？]\s*$/u, '');
    this.#heading =
      cues.doubt.test(text) || cues.hearsay.test(text) ? 'hearsay' : cues.official.test(text) ? 'official' : null;
  }

  /** Sentences of the block that is being read, as far as it was read. */
  readonly #earlier: Span[] = [];
  #block = -1;

  /**
   * A reader of the mode of a sentence, for when it is asked for; called in reading order. `evidence` is what
   * carries the claim, in offsets of the block.
   */
  reader(block: number, sentence: Span, evidence: Span, negative: boolean, isOut: boolean): () => Mode {
    if (block !== this.#block) this.#earlier.length = 0;
    this.#block = block;
    if (this.#earlier.at(-1)?.start !== sentence.start) this.#earlier.push(sentence);
    const before = this.#earlier.slice(0, -1).slice(-reach);
    const heading = this.#heading;
    let mode: Mode | null = null;
    return () => (mode ??= this.#read({ block, sentence, evidence, before, negative, isOut, heading }));
  }

  #read({ block, sentence, evidence, before, negative, isOut, heading }: Place): Mode {
    const folded = this.#folded[block] as string;
    const text = simplify(folded.slice(sentence.start, sentence.end));
    const inside = { start: evidence.start - sentence.start, end: evidence.end - sentence.start };
    const own = readStance(text, inside, { negative, lang: this.#lang });
    if (own !== 'asserts' || heading === 'official' || cuesFor(this.#lang).official.test(text)) return own;
    const { kind } = this.#article.blocks[block] as Block;
    const isFramed =
      kind === 'paragraph' || kind === 'quote'
        ? heading === 'hearsay' || this.#saidBefore(folded, before) || (!isOut && this.#isRumourPage())
        : kind === 'item' && (heading === 'hearsay' || this.#isIntroduced(block));
    return isFramed ? 'reports' : own;
  }

  #isHearsay(text: string): boolean {
    return cuesFor(this.#lang).hearsay.test(simplify(text));
  }

  #saidBefore(folded: string, earlier: readonly Span[]): boolean {
    return earlier.some(({ start, end }) => this.#isHearsay(folded.slice(start, end)));
  }

  /** "The leak claims:" and then a list. */
  #isIntroduced(block: number): boolean {
    for (let at = block - 1; at >= 0; at -= 1) {
      const { kind, text } = this.#article.blocks[at] as Block;
      if (kind === 'item') continue;
      return kind !== 'heading' && /[:：]\s*$/u.test(text) && this.#isHearsay(this.#folded[at] as string);
    }
    return false;
  }

  /** The page says in its title that it passes on what others say. */
  #isRumourPage(): boolean {
    if (this.#page === null) {
      this.#page = this.#isHearsay(fold(this.#article.title));
    }
    return this.#page;
  }
}
