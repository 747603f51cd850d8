import type { Gold, GoldFile, Trap } from './gold.ts';
import { lineOf, overlap, samePlace } from './overlap.ts';
import type { TextLabel } from './text-labels.ts';

/** What the labels of one page are against its gold. */
export interface FileScore {
  readonly found: readonly { readonly gold: Gold; readonly label: TextLabel }[];
  readonly missed: readonly Gold[];
  /** Labels that a line of gold stands behind, second ones for the same line too. */
  readonly right: readonly TextLabel[];
  /** The same with the line whose mode theirs should be. */
  readonly modes: readonly { readonly gold: Gold; readonly label: TextLabel }[];
  /** Labels that no line of gold stands behind. */
  readonly extra: readonly TextLabel[];
  /** False labels on a trap, of the claim that it looks like (`taken`) or of another. */
  readonly onTraps: readonly { readonly trap: Trap; readonly label: TextLabel; readonly taken: boolean }[];
  readonly traps: number;
}

/** A page of the corpus with its gold, scored by its badges alone and by badges and possible labels together. */
export interface ScoredFile {
  readonly set: string;
  readonly name: string;
  readonly lang: string;
  readonly isArticle: boolean;
  /** Models that the page was taken to name. */
  readonly models: readonly string[];
  readonly labels: readonly TextLabel[];
  readonly badges: FileScore;
  readonly both: FileScore;
}

/** A text that should have no label. */
export interface CleanText {
  readonly set: string;
  readonly name: string;
  readonly lang: string;
  readonly kind: string;
  readonly labels: readonly TextLabel[];
  /** Pages only: whether it is an article, and whether it was taken for one. */
  readonly article?: { readonly is: boolean; readonly taken: boolean };
  /** Pages whose article's words are known: how well they were read, by us and by Readability (token F1). */
  readonly read?: { readonly ours: number; readonly readability: number };
}

/** Compares the labels of a page with its gold. A second label for the same line of gold is no error. */
export function scoreFile(file: Pick<GoldFile, 'gold' | 'traps'>, labels: readonly TextLabel[]): FileScore {
  const matches = (gold: Gold, label: TextLabel): boolean =>
    gold.claim === label.claim && samePlace(gold.quote, label.quote);
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
  const onTraps = file.traps.flatMap((trap) =>
    extra
      .filter(({ quote }) => samePlace(quote, trap.quote))
      .map((label) => ({ trap, label, taken: label.claim === trap.looksLike })),
  );
  const right = labels.filter((label) => !extra.includes(label));
  const modes = right.flatMap((label) => {
    const gold = lineOf(
      file.gold.filter((line) => matches(line, label)),
      label.evidence,
    );
    return gold === undefined ? [] : [{ gold, label }];
  });
  return {
    found,
    missed,
    right,
    modes,
    extra,
    onTraps,
    traps: file.traps.length,
  };
}
