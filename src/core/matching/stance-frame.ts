import type { Article, Block, Span } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { simplify } from './han.ts';
import type { Concept } from './lexicon/lexicon.ts';
import type { CompiledClaim, CompiledModel } from './compile.ts';
import { namesMaker } from './makers.ts';
import type { ModeSignals } from './mode.ts';
import { hasConcept, type Sentence } from './sentence.ts';
import { namedSources, speakingReach } from './sources.ts';
import { findCues, hasCue, readStance, type FoundCues } from './stance.ts';

/** Whether the page was written before the model was out, or after. */
export type Timing = 'ahead' | 'out' | 'unknown';

/** A claim that a sentence may state: what carries it, in offsets of the block, and what is known of it. */
interface Read {
  readonly block: number;
  readonly sentence: Sentence;
  readonly evidence: Span;
  readonly claim: CompiledClaim;
  readonly makers: CompiledModel['makers'];
  readonly timing: Timing;
}

interface Place extends Read {
  /** The sentences before it in its block, as far as they are near. */
  readonly before: readonly Span[];
  readonly heading: Tone;
}

/** Which kinds of cues a text has: 1 or 0; shares of a page's blocks. */
interface Tone {
  readonly hearsay: number;
  readonly doubt: number;
  readonly denial: number;
  readonly official: number;
}

const quiet: Tone = { hearsay: 0, doubt: 0, denial: 0, official: 0 };

/** Sentences over which "according to the leak" holds within a paragraph. */
const reach = 2;
/** Blocks that tell the tone of a page: more of them say the same. */
const sample = 60;
/** A concept is a weak sign beside a cue: half of one is drawn to nothing four times as strongly. */
const conceptSign = 0.5;

/**
 * Reads how a sentence treats a claim, by its own cues and by what frames it: "It has 1.2T parameters" after
 * "According to a leak, R2 is near" passes on what the leak says. Frames are the sentences before it in its
 * paragraph, the heading over it, what introduces its list, the title of the page, and the tone of the page.
 */
export class StanceFrame {
  readonly #article: Article;
  readonly #folded: readonly string[];
  readonly #lang: string;
  #title: Tone | null = null;
  #page: Tone | null = null;
  #heading: Tone = quiet;
  #last: { readonly sentence: Sentence; readonly cues: FoundCues } | null = null;

  constructor(article: Article, folded: readonly string[], lang: string) {
    this.#article = article;
    this.#folded = folded;
    this.#lang = lang;
  }

  enterHeading(folded: string): void {
    // "What does it mean?" asks nothing of a claim.
    this.#heading = this.#toneOf(folded.replace(/[?？]\s*$/u, ''));
  }

  /** Sentences of the block that is being read, as far as it was read. */
  readonly #earlier: Span[] = [];
  #block = -1;

  /**
   * A reader of the signals of a sentence, for when they are asked for; called in reading order.
   */
  reader({ block, sentence, evidence, claim, makers, timing }: Read): () => ModeSignals {
    if (block !== this.#block) this.#earlier.length = 0;
    this.#block = block;
    if (this.#earlier.at(-1)?.start !== sentence.span.start) this.#earlier.push(sentence.span);
    const before = this.#earlier.slice(0, -1).slice(-reach);
    const heading = this.#heading;
    let signals: ModeSignals | null = null;
    return () => (signals ??= this.#read({ block, sentence, evidence, before, claim, makers, timing, heading }));
  }

  #read({ block, sentence, evidence, before, claim, makers, timing, heading }: Place): ModeSignals {
    const folded = this.#folded[block] as string;
    const { start: from, end: to } = sentence.span;
    const text = simplify(folded.slice(from, to));
    const inside = { start: evidence.start - from, end: evidence.end - from };
    const own = readStance(text, this.#cuesOf(sentence, text), inside, { negative: claim.negative, lang: this.#lang });
    const { kind } = this.#article.blocks[block] as Block;
    const earlier = this.#toneOf(before.map(({ start, end }) => folded.slice(start, end)).join(' | '));
    const introduced = kind === 'item' ? this.#introduction(block) : quiet;
    const title = (this.#title ??= this.#toneOf(fold(this.#article.title)));
    const page = (this.#page ??= this.#toneOfPage());
    const isBare = [own.denialInClause, own.negated, own.doubtInClause, own.hearsayInClause, own.hearsayBeside].every(
      (flag) => flag === 0,
    );
    const isMakerNamed = namesMaker(text, makers);
    const flag = (holds: boolean): number => (holds ? 1 : 0);
    const whenBare = (value: number): number => (isBare ? value : 0);
    return {
      ...own,
      isQuestion: flag(sentence.isQuestion),
      isConditional: flag(sentence.isConditional),
      hearsayBefore: earlier.hearsay,
      doubtBefore: earlier.doubt,
      denialBefore: earlier.denial,
      hearsayInHeading: heading.hearsay,
      doubtInHeading: heading.doubt,
      denialInHeading: heading.denial,
      officialInHeading: heading.official,
      hearsayInIntroduction: introduced.hearsay,
      hearsayInTitle: title.hearsay,
      doubtInTitle: title.doubt,
      denialInTitle: title.denial,
      hearsayOfPage: page.hearsay,
      doubtOfPage: page.doubt,
      denialOfPage: page.denial,
      isOut: flag(timing === 'out'),
      isAhead: flag(timing === 'ahead'),
      item: flag(kind === 'item'),
      row: flag(kind === 'row'),
      heading: flag(kind === 'heading'),
      quote: flag(kind === 'quote'),
      bare: flag(isBare),
      bareHearsayBefore: whenBare(earlier.hearsay),
      bareHearsayInHeading: whenBare(heading.hearsay),
      bareHearsayInIntroduction: whenBare(introduced.hearsay),
      bareHearsayInTitle: whenBare(title.hearsay),
      bareHearsayOfPage: whenBare(page.hearsay),
      bareItem: whenBare(flag(kind === 'item')),
      bareRow: whenBare(flag(kind === 'row')),
      bareIsOut: whenBare(flag(timing === 'out')),
      ...claim.known,
      ...namedSources(folded.slice(Math.max(0, from - speakingReach), from), claim.sources, 'sourceBefore'),
      ...namedSources(text, claim.sources, 'source'),
      namesMaker: flag(isMakerNamed),
      makerAnnounces: flag(isMakerNamed && hasConcept(sentence, 'announce')),
      ...saidConcepts(sentence),
    };
  }

  /** Several labels of a sentence are read one after the other. */
  #cuesOf(sentence: Sentence, text: string): FoundCues {
    if (this.#last?.sentence !== sentence) this.#last = { sentence, cues: findCues(text, this.#lang) };
    return this.#last.cues;
  }

  #toneOf(text: string): Tone {
    if (text === '') return quiet;
    const plain = simplify(text);
    const flag = (kind: keyof Tone): number => (hasCue(kind, plain, this.#lang) ? 1 : 0);
    return { hearsay: flag('hearsay'), doubt: flag('doubt'), denial: flag('denial'), official: flag('official') };
  }

  /** "The leak claims:" and then a list. */
  #introduction(block: number): Tone {
    for (let at = block - 1; at >= 0; at -= 1) {
      const { kind, text } = this.#article.blocks[at] as Block;
      if (kind === 'item') continue;
      return kind !== 'heading' && /[:：]\s*$/u.test(text) ? this.#toneOf(this.#folded[at] as string) : quiet;
    }
    return quiet;
  }

  #toneOfPage(): Tone {
    const tones = this.#folded.slice(0, sample).map((text) => this.#toneOf(text));
    const share = (of: keyof Tone): number =>
      tones.reduce((sum, tone) => sum + tone[of], 0) / Math.max(1, tones.length);
    return { hearsay: share('hearsay'), doubt: share('doubt'), denial: share('denial'), official: share('official') };
  }
}

function saidConcepts({ places }: Sentence): ModeSignals {
  const said: Partial<Record<`says-${Concept}`, number>> = {};
  for (const key of places.keys()) if (key.startsWith('#')) said[`says-${key.slice(1) as Concept}`] = conceptSign;
  return said;
}
