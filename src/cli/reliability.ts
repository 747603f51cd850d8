/** One label's confidence, and whether gold stands behind it. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Labels of about the same confidence. */
export interface Bin {
  readonly from: number;
  /** Exclusive, but for the last. */
  readonly to: number;
  readonly labels: number;
  readonly right: number;
  /** Share that is right: as large as `confidence` where confidence is calibrated. */
  readonly share: number;
  /** Mean confidence. */
  readonly confidence: number;
  /** Labels of this confidence or a higher one, and the share of them that is right: what a threshold here would give. */
  readonly labelsFromHere: number;
  readonly shareFromHere: number;
}

export interface Reliability {
  readonly bins: readonly Bin[];
  /** Mean distance of confidence and share over the bins, by their labels. */
  readonly error: number;
}

const width = 0.05;

/** How often labels are right against how sure they are: bins of 0.05, empty ones left out. */
export function reliability(labels: readonly Judged[]): Reliability {
  const bins: Bin[] = [];
  for (let step = 0; step < 1 / width; step += 1) {
    const [from, to] = [step, step + 1].map((edge) => Math.round(edge * width * 100) / 100) as [number, number];
    const above = labels.filter(({ confidence }) => confidence >= from);
    const own = above.filter(({ confidence }) => confidence < to || to === 1);
    if (own.length === 0) continue;
    const right = countRight(own);
    bins.push({
      from,
      to,
      labels: own.length,
      right,
      share: right / own.length,
      confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
      labelsFromHere: above.length,
      shareFromHere: countRight(above) / above.length,
    });
  }
  const distance = bins.reduce((sum, bin) => sum + bin.labels * Math.abs(bin.share - bin.confidence), 0);
  return { bins, error: distance / labels.length };
}

function countRight(labels: readonly Judged[]): number {
  return labels.filter(({ right }) => right).length;
}
