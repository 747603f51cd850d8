import { findDates } from '#core/text/date.ts';

const opening = 48; // Characters in which an entry of a timeline names its day.
const singleYear = /(?<!\d)20[12]\d(?!\d)/gu;

/**
 * The day against which a stretch of text reads its dates. It is the article's own, but under a heading that names
 * one year ("2025") it lies in that year, and in an entry of a timeline that begins with its day it is that day.
 */
export class SectionDay {
  readonly #published: string | null;
  readonly #lang: string;
  readonly #years: (number | null)[] = [];

  constructor(published: string | null, lang: string) {
    this.#published = published;
    this.#lang = lang;
  }

  enterHeading(level: number, folded: string): void {
    this.#years.length = level;
    const years = new Set((folded.match(singleYear) ?? []).map(Number));
    const [year] = years;
    this.#years[level] = years.size === 1 && year !== undefined ? year : null;
  }

  /** YYYY-MM-DD; null where nothing tells. */
  of(folded: string): string | null {
    const section = this.#section();
    const start = folded.slice(0, opening);
    if (!/\d/u.test(start)) return section;
    const [first] = findDates(start, { lang: this.#lang, published: section });
    const isEntry = first !== undefined && first.start <= 2 && first.from === first.to && !first.relative;
    return isEntry && first.yearKnown ? first.from : section;
  }

  #section(): string | null {
    const year = this.#years.findLast((one) => one !== null && one !== undefined) ?? null;
    if (year === null || this.#published?.startsWith(String(year)) === true) return this.#published;
    // The middle of the year: every month named without one lies nearest to it in that year.
    return `${year}-07-01`;
  }
}
