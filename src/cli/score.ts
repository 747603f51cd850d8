import type { Gold, GoldFile, Trap } from './gold.ts';

/** A label as text, as the command line prints it. */
export interface TextLabel {
  readonly claim: string;
  readonly quote: string;
  readonly evidence: string;
  readonly mode: string;
}

export interface FileScore {
  readonly name: string;
  readonly lang: string;
  readonly found: readonly { readonly gold: Gold; readonly label: TextLabel }[];
  readonly missed: readonly Gold[];
  /** Labels that no line of gold stands behind. */
  readonly extra: readonly TextLabel[];
  /** Labels of the claim that a trap looks like, on the trap. */
  readonly trapsHit: readonly { readonly trap: Trap; readonly label: TextLabel }[];
  /** False labels of whatever claim on a trap. */
  readonly onTraps: number;
  readonly traps: number;
}

/** Compares the labels of a page with its gold. A second label for the same line of gold is no error. */
export function scoreFile(file: GoldFile, lang: string, labels: readonly TextLabel[]): FileScore {
  const matches = (gold: Gold, label: TextLabel): boolean =>
    gold.claim === label.claim && overlap(gold.quote, label.quote) >= 0.5;
  const found: { gold: Gold; label: TextLabel }[] = [];
  const missed: Gold[] = [];
  for (const gold of file.gold) {
    const [label] = labels
      .filter((candidate) => matches(gold, candidate))
      .toSorted((a, b) => overlap(gold.quote, b.quote) - overlap(gold.quote, a.quote));
    if (label === undefined) missed.push(gold);
    else found.push({ gold, label });
  }
  const extra = labels.filter((label) => !file.gold.some((gold) => matches(gold, label)));
  const trapsHit = file.traps.flatMap((trap) =>
    extra
      .filter(({ claim, quote }) => claim === trap.looksLike && overlap(quote, trap.quote) >= 0.5)
      .map((label) => ({ trap, label })),
  );
  const onTraps = extra.filter(({ quote }) => file.traps.some((trap) => overlap(quote, trap.quote) >= 0.5)).length;
  return { name: file.name, lang, found, missed, extra, trapsHit, onTraps, traps: file.traps.length };
}

const cache = new Map<string, string>();

function normalise(text: string): string {
  let plain = cache.get(text);
  if (plain === undefined) {
    plain = text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
    cache.set(text, plain);
  }
  return plain;
}

/** The longest stretch that two quotes share, as a part of the shorter; 1 where one holds the other. */
export function overlap(a: string, b: string): number {
  const [short, long] = [normalise(a), normalise(b)].toSorted((x, y) => x.length - y.length) as [string, string];
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

export interface Figures {
  readonly gold: number;
  readonly found: number;
  readonly extra: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the found labels whose mode is that of the gold. */
  readonly mode: number;
}

interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly extra: number;
  readonly sameMode: number;
}

/** Precision counts gold lines found against false labels, recall against all gold lines; NaN where there is nothing to count. */
export function figuresOf({ gold, found, extra, sameMode }: Counts): Figures {
  const precision = found / (found + extra);
  const recall = found / gold;
  return {
    gold,
    found,
    extra,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    mode: sameMode / found,
  };
}

/** Figures over files, all claims or only those that `wanted` picks. */
export function figures(scores: readonly FileScore[], wanted: (claim: string) => boolean = () => true): Figures {
  const counts = { gold: 0, found: 0, extra: 0, sameMode: 0 };
  for (const { found, missed, extra } of scores) {
    const own = found.filter(({ gold }) => wanted(gold.claim));
    counts.found += own.length;
    counts.gold += own.length + missed.filter(({ claim }) => wanted(claim)).length;
    counts.extra += extra.filter(({ claim }) => wanted(claim)).length;
    counts.sameMode += own.filter(({ gold, label }) => gold.mode === label.mode).length;
  }
  return figuresOf(counts);
}
