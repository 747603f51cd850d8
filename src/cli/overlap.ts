const cache = new Map<string, string>();

/** A text as quotes are compared: lower case, white space collapsed. */
export function plain(text: string): string {
  let known = cache.get(text);
  if (known === undefined) {
    known = text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
    cache.set(text, known);
  }
  return known;
}

/** The longest stretch that two quotes share, as a part of the shorter; 1 where one holds the other. */
export function overlap(a: string, b: string): number {
  const [short, long] = [plain(a), plain(b)].toSorted((x, y) => x.length - y.length) as [string, string];
  if (short === '') return 0;
  if (long.includes(short)) return 1;
  let best = 0;
  let previous = new Uint16Array(long.length + 1);
  for (let i = 1; i <= short.length; i += 1) {
    const row = new Uint16Array(long.length + 1);
    for (let j = 1; j <= long.length; j += 1) {
      if (short.charCodeAt(i - 1) === long.charCodeAt(j - 1)) {
        row[j] = (previous[j - 1] ?? 0) + 1;
        best = Math.max(best, row[j] ?? 0);
      }
    }
    previous = row;
  }
  return best / short.length;
}

/** Two quotes of one sentence: at least half of the shorter is in the other. */
export function samePlace(a: string, b: string): boolean {
  return overlap(a, b) >= 0.5;
}

/** Of several lines of gold for one claim in one sentence ("X is due in May, but Y doubts it") the one with the evidence. */
export function lineOf<Line extends { readonly quote: string }>(
  lines: readonly Line[],
  evidence: string,
): Line | undefined {
  return lines.toSorted((a, b) => overlap(evidence, b.quote) - overlap(evidence, a.quote))[0];
}
