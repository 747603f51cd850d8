import { remember } from '#core/remember.ts';
import type { Cell, Span } from '#core/page/article.ts';
import { findDates, type DateMention } from '#core/text/date.ts';
import { findQuantities, type Quantity } from '#core/text/quantity.ts';
import { fold } from '#core/text/fold.ts';
import { findSuppositions, isCondition } from './condition.ts';
import { simplify } from './han.ts';
import { wordingOf, type Wording } from './likeness.ts';
import { variants } from './families.ts';
import { nameKey } from './name-key.ts';
import type { Sentence } from './sentence.ts';
import { latinOf } from './spellings.ts';
import type { RoledMention } from './mention-roles.ts';
import { findTerms, termsAmong, type Term } from './terms.ts';
import { cutWords, type Word } from './words.ts';

interface BlockFinds {
  readonly quantities: (span: Span) => Quantity[];
  readonly dates: (span: Span) => DateMention[];
  readonly headingTerms: readonly Term[];
}

/** Reads the sentences of one block, in order. What a block holds is looked for at its first sentence that is read. */
export class SentenceReader {
  readonly #folded: string;
  readonly #isHeading: boolean;
  readonly #heading: string | null;
  readonly #lang: string;
  readonly #published: () => string | null;
  readonly #mentions: readonly RoledMention[];
  readonly #cells: readonly Cell[];
  #found: BlockFinds | null = null;
  #words: readonly Word[] = [];
  #wording: Wording | null = null;

  constructor(
    folded: string,
    isHeading: boolean,
    heading: string | null,
    lang: string,
    published: () => string | null,
    mentions: readonly RoledMention[],
    cells: readonly Cell[] = [],
  ) {
    this.#folded = folded;
    this.#isHeading = isHeading;
    this.#heading = heading;
    this.#lang = lang;
    this.#published = published;
    this.#mentions = mentions;
    this.#cells = cells;
  }

  read(span: Span, mentions: readonly RoledMention[]): Sentence {
    return this.#read(span, mentions, (this.#found ??= this.#find()));
  }

  /** The words of the sentence that was read last, as they stand; put together when they are first asked for. */
  readonly wording = (): Wording => (this.#wording ??= wordingOf(this.#words));

  #readFresh(span: Span, mentions: readonly RoledMention[]): Sentence {
    return this.#read(span, mentions, this.#find());
  }

  #read(span: Span, mentions: readonly RoledMention[], found: BlockFinds): Sentence {
    const inside = this.#folded.slice(span.start, span.end);
    const masked = mentions.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
    const words = cutWords(inside);
    const terms = termsAmong(words, masked, this.#lang, span.start);
    // The header of a column is said of every cell below it.
    for (const { start, end, header } of this.#cells) {
      if (header !== '')
        terms.push(...findTerms(fold(header), [], this.#lang).map((term) => ({ ...term, start, end })));
    }
    const text = textOf(() => inside, this.#lang);
    this.#words = words;
    this.#wording = null;
    return {
      ...text,
      folded: this.#folded,
      span,
      terms,
      mentions,
      places: placesOf(terms, mentions),
      quantities: found.quantities(span),
      dates: found.dates(span),
      headingTerms: found.headingTerms,
      isQuestion: /[?？][^\p{L}]{0,9}$/u.test(inside),
      isConditional: isCondition(text.plain(), this.#lang),
    };
  }

  /** A cell of a table row with the cells that head its row: what stands in other columns is not said of it. */
  readCell(cell: Cell, mentions: readonly RoledMention[]): Sentence {
    const inside = (at: Span): boolean =>
      [cell, ...this.#cells.filter(({ head }) => head)].some(({ start, end }) => at.start >= start && at.end <= end);
    const row = this.#readFresh({ start: 0, end: this.#folded.length }, mentions);
    const terms = row.terms.filter(inside);
    return {
      ...row,
      terms,
      places: placesOf(terms, []),
      mentions: [],
      quantities: row.quantities.filter(inside),
      dates: row.dates.filter(inside),
      // Blank out the rest, so that offsets stay.
      ...textOf(
        () =>
          this.#folded
            .split('')
            .map((unit, i) => (inside({ start: i, end: i + 1 }) ? unit : ' '))
            .join(''),
        this.#lang,
      ),
    };
  }

  #find(): BlockFinds {
    // A name that is a size ("the 405B") tells the size as well.
    const options = { lang: this.#lang, masked: this.#mentions.filter(({ name }) => !/^\d/u.test(name)) };
    const published = this.#published;
    let day: string | null | undefined;
    return {
      quantities: inOrder(findQuantities(this.#folded, options)),
      dates: inOrder(
        findDates(this.#folded, {
          ...options,
          // Asked where a date is read: most blocks have none, and it looks for a date of its own.
          get published() {
            return day === undefined ? (day = published()) : day;
          },
        }),
      ),
      headingTerms: this.#heading === null || this.#isHeading ? [] : findTerms(this.#heading, [], this.#lang),
    };
  }
}

/**
 * The words of a tracked model's name as keys: a claim of another model has "on a level with Mythos" as words, for it
 * knows no names but its own. What any name may have ("pro", "mini") says nothing.
 */
const wordsOfName = remember(
  (name): readonly string[] =>
    findTerms(latinOf(name), [], 'en')
      .flatMap(({ keys }) => keys)
      .filter((key) => !key.startsWith('#') && /\p{L}{3}/u.test(key) && !variants.has(key)),
  2_000,
);

function placesOf(terms: readonly Term[], mentions: readonly RoledMention[]): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  const add = (key: string, span: Span): void => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [span]);
    else known.push(span);
  };
  for (const term of terms) for (const key of term.keys) add(key, term);
  for (const mention of mentions) {
    add(nameKey(mention.name), mention);
    if (mention.models.length > 0) for (const word of wordsOfName(mention.name)) add(word, mention);
  }
  return places;
}

/** The text of a sentence and what its words suppose, each made when it is first asked for. */
function textOf(folded: () => string, lang: string): Pick<Sentence, 'plain' | 'suppositions'> {
  let text: string | null = null;
  let found: readonly Span[] | null = null;
  const plain = (): string => (text ??= simplify(folded()));
  return { plain, suppositions: () => (found ??= findSuppositions(plain(), lang)) };
}

/**
 * Picks from items in text order those that lie in a span; called with spans in text order too, so that a block
 * is walked once however many sentences it has.
 */
export function inOrder<T extends Span>(items: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return (span) => {
    while (next < items.length && (items[next] as T).start < span.start) next += 1;
    const inside: T[] = [];
    for (let i = next; i < items.length && (items[i] as T).start < span.end; i += 1) {
      if ((items[i] as T).end <= span.end) inside.push(items[i] as T);
    }
    return inside;
  };
}
