import { modes, type Mode } from '#core/matching/label.ts';
import type { FileScore } from './score.ts';

/** What is counted of labels against gold; shares are NaN (null in JSON) where there is nothing to count. */
export interface Figures {
  /** Lines of gold. */
  readonly gold: number;
  /** Lines of gold that have their label. */
  readonly found: number;
  /** False labels. */
  readonly extra: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the right labels whose mode is that of the gold. */
  readonly mode: number;
}

/** What a figure may be broken down by: a line of gold or a label has both. */
export interface Countable {
  readonly claim: string;
  readonly layout: string;
}

/** Precision counts lines of gold found against false labels, recall against all lines of gold. */
export function figures(scores: readonly FileScore[], wanted: (item: Countable) => boolean = () => true): Figures {
  let [gold, found, extra, right, sameMode] = [0, 0, 0, 0, 0];
  for (const score of scores) {
    const own = score.found.filter((pair) => wanted(pair.gold));
    found += own.length;
    gold += own.length + score.missed.filter(wanted).length;
    extra += score.extra.filter(wanted).length;
    const pairs = score.modes.filter((pair) => wanted(pair.gold));
    right += pairs.length;
    sameMode += pairs.filter((pair) => pair.gold.mode === pair.label.mode).length;
  }
  const precision = found / (found + extra);
  const recall = found / gold;
  return {
    gold,
    found,
    extra,
    precision,
    recall,
    f1: found === 0 && gold + extra > 0 ? 0 : (2 * precision * recall) / (precision + recall),
    mode: sameMode / right,
  };
}

/** Right labels by the mode of their line of gold and by the one shown, and lines of gold without a label. */
export interface Confusion {
  readonly rows: readonly {
    readonly gold: Mode;
    readonly shown: Readonly<Record<Mode, number>>;
    readonly missed: number;
  }[];
  /** Labels of what is denied or questioned, */
  readonly doubtful: number;
  /** and those of them that are shown as if the sentence stated them: the error that costs trust. */
  readonly costly: number;
}

export function confusion(scores: readonly FileScore[]): Confusion {
  const pairs = scores.flatMap((score) => score.modes);
  const missed = scores.flatMap((score) => score.missed);
  const count = (gold: Mode, shown: Mode): number =>
    pairs.filter((pair) => pair.gold.mode === gold && pair.label.mode === shown).length;
  const doubted = pairs.filter(({ gold }) => gold.mode === 'denies' || gold.mode === 'questions');
  return {
    rows: modes.map((gold) => ({
      gold,
      shown: {
        asserts: count(gold, 'asserts'),
        reports: count(gold, 'reports'),
        questions: count(gold, 'questions'),
        denies: count(gold, 'denies'),
      },
      missed: missed.filter(({ mode }) => mode === gold).length,
    })),
    doubtful: doubted.length,
    costly: doubted.filter(({ label }) => label.mode === 'asserts').length,
  };
}

/** Traps: sentences that look like a claim and are none. */
export interface TrapFigures {
  readonly traps: number;
  /** Traps labelled with the claim that they look like, */
  readonly taken: number;
  /** or with whatever claim. */
  readonly labelled: number;
  /** Share of the traps that bear any label. */
  readonly rate: number;
}

export function trapFigures(scores: readonly FileScore[]): TrapFigures {
  const traps = scores.reduce((sum, score) => sum + score.traps, 0);
  const hits = scores.flatMap(({ onTraps }) => onTraps);
  const labelled = new Set(hits.map(({ trap }) => trap)).size;
  return {
    traps,
    taken: new Set(hits.filter(({ taken }) => taken).map(({ trap }) => trap)).size,
    labelled,
    rate: labelled / traps,
  };
}

/** Pages and texts that should have no label. */
export interface CleanFigures {
  readonly texts: number;
  readonly labelled: number;
  readonly labels: number;
  /** False labels per 1,000 texts. */
  readonly perThousand: number;
  /** The labelled texts per 1,000 that so small a sample still allows (95%, Wilson). */
  readonly atMost: number;
}

export function cleanFigures(counts: readonly number[]): CleanFigures {
  const labels = counts.reduce((sum, count) => sum + count, 0);
  const labelled = counts.filter((count) => count > 0).length;
  return {
    texts: counts.length,
    labelled,
    labels,
    perThousand: (labels * 1000) / counts.length,
    atMost: upperBound(labelled, counts.length) * 1000,
  };
}

/** The upper end of the 95% interval of a share (Wilson's score interval). */
function upperBound(hits: number, all: number): number {
  const z = 1.96; // The 97.5th percentile of the normal distribution.
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return Math.min(1, (middle + spread) / (1 + (z * z) / all));
}
