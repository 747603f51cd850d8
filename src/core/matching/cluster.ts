import type { Span } from '#core/page/article.ts';
import { hull, type Sentence } from './sentence.ts';
import type { Term } from './terms.ts';

/** How the words of a sentence that agree with one way of putting a claim stand together; each 0 to 1. */
export interface Cluster {
  /** Of the words of content between the first and the last of them: how many are theirs. */
  readonly density: number;
  /** Commas, colons and dashes in between, of three. */
  readonly cuts: number;
  /** How many are the very words of the claim, and not only of the same sense. */
  readonly exact: number;
  /** How many neighbours stand in the claim's own order. */
  readonly order: number;
}

export const noCluster: Cluster = { density: 0, cuts: 0, exact: 0, order: 0 };

/** More places of a word than these are not tried. */
const mostPlaces = 4;
const mostCuts = 3;

/** One place for each of several words, so that they stand near each other: those nearest to the rarest word. */
export function nearestOf(places: readonly (readonly Span[])[]): Span[] {
  const known = places.filter(({ length }) => length > 0);
  if (known.every(({ length }) => length === 1)) return known.map(([only]) => only as Span);
  const rarest = known.toSorted((a, b) => a.length - b.length)[0];
  if (rarest === undefined) return [];
  let best: Span[] = [];
  let least = Infinity;
  for (const anchor of rarest.slice(0, mostPlaces)) {
    const chosen = known.map((own) => (own === rarest ? anchor : nearest(own, anchor)));
    const { start, end } = hull(chosen);
    if (end - start >= least) continue;
    least = end - start;
    best = chosen;
  }
  return best;
}

function nearest(places: readonly Span[], { start }: Span): Span {
  let best = places[0] as Span;
  for (const place of places) if (Math.abs(place.start - start) < Math.abs(best.start - start)) best = place;
  return best;
}

/** `words` are the claim's own, by the order in which it has them; null where a word has no other sense. */
export function clusterOf(spans: readonly Span[], words: readonly (string | null)[], sentence: Sentence): Cluster {
  if (spans.length === 0) return noCluster;
  const { start, end } = hull(spans);
  let own = 0;
  /** Places between the first and the last; the words of a cell's header share one. */
  const inside: number[] = [];
  for (const term of sentence.terms) {
    if (term.start < start || term.end > end) continue;
    if (spans.some((span) => span.start === term.start)) own += 1;
    if (!inside.includes(term.start)) inside.push(term.start);
  }
  const exact = spans.filter((span, i) => words[i] === null || (span as Partial<Term>).word === words[i]).length;
  const inOrder = spans.filter((span, i) => i > 0 && span.start >= (spans[i - 1] as Span).start).length;
  return {
    density: inside.length === 0 ? 1 : Math.min(1, own / inside.length),
    cuts: Math.min(
      1,
      (sentence.folded.slice(start, end).match(/[,;:()（），；：、]|\s[—–-]\s/gu)?.length ?? 0) / mostCuts,
    ),
    exact: exact / spans.length,
    order: spans.length < 2 ? 1 : inOrder / (spans.length - 1),
  };
}
