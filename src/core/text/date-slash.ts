import type { Span } from '#core/page/article.ts';
import { resolve, type Days } from './date-span.ts';

/** Languages that write day before month; the order tells in English only where one of the two is no month. */
const dayFirst = new Set(['de', 'es', 'fr', 'it', 'pt', 'ru']);
const slashed = /(?<![\d/.,])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d))?(?![\d/%])/gu;

/**
 * Days written with a slash ("22/10", "17/3", "03/04/2025"). A pair that may be a fraction or a score ("3/4", "9/10")
 * is no date, so it needs a year, a day past twelve, or both numbers in full in a language that writes the day first.
 */
export function findSlashed(
  folded: string,
  { lang, published, masked = [] }: { lang: string; published: string | null; masked?: readonly Span[] },
): (Span & Days)[] {
  const found: (Span & Days)[] = [];
  for (const match of folded.matchAll(slashed)) {
    const [whole, first = '', second = '', year] = match;
    const [a, b] = [Number(first), Number(second)];
    const isDayFirst = dayFirst.has(lang.split('-')[0] ?? '');
    const isFull = isDayFirst && first.length === 2 && second.length === 2;
    const pair =
      a > 12 && b <= 12
        ? [a, b]
        : b > 12 && a <= 12 && !isDayFirst
          ? [b, a]
          : isFull || (year !== undefined && isDayFirst)
            ? [a, b]
            : null;
    const start = match.index;
    const end = start + whole.length;
    if (pair === null || masked.some((span) => span.start < end && start < span.end)) continue;
    const days = resolve(
      { year: year === undefined ? null : Number(year), date: pair[0] as number, month: pair[1] as number },
      published,
    );
    if (days !== null) found.push({ start, end, ...days });
  }
  return found;
}
