import { figures, type Figures, type FileScore, type TextLabel } from './score.ts';

export interface Report {
  readonly sets: readonly { readonly name: string; readonly figures: Figures; readonly scores: readonly FileScore[] }[];
  readonly languages: readonly { readonly name: string; readonly figures: Figures }[];
  readonly attributes: readonly { readonly name: string; readonly figures: Figures }[];
  readonly negatives: readonly {
    readonly name: string;
    readonly kind: string;
    readonly lang: string;
    readonly labels: readonly TextLabel[];
  }[];
  readonly pages: readonly {
    readonly name: string;
    readonly notes: string;
    readonly isArticle: boolean;
    readonly taken: boolean;
    readonly labels: readonly TextLabel[];
  }[];
  readonly milliseconds: number;
}

/** The figures as a table, and with `misses` each miss and each false label with its sentence. */
export function printReport(report: Report, misses: boolean): void {
  const all = report.sets.flatMap(({ scores }) => scores);
  if (misses) printMisses(report);
  if (report.sets.length > 0) {
    printFigures('set', report.sets);
    if (misses)
      printFigures(
        'file',
        all.map((score) => ({ name: score.name, figures: figures([score]) })),
      );
    printFigures('language', report.languages);
    printFigures('attribute', report.attributes);
    const must = all.flatMap(({ found, missed }) =>
      [...found.map(({ gold }) => gold), ...missed].filter((gold) => gold.must),
    );
    const missedMust = all.flatMap(({ missed }) => missed.filter((gold) => gold.must));
    console.log(`\nmust: ${must.length - missedMust.length} of ${must.length} found`);
    const traps = sum(all.map((score) => score.traps));
    console.log(
      `traps: ${sum(all.map(({ trapsHit }) => trapsHit.length))} of ${traps} taken for what they look like; false labels of any claim on traps: ${sum(all.map(({ onTraps }) => onTraps))}`,
    );
  }
  const noisy = report.negatives.filter(({ labels }) => labels.length > 0);
  if (report.negatives.length > 0)
    console.log(
      `negatives: ${noisy.length} of ${report.negatives.length} texts labelled (${sum(noisy.map(({ labels }) => labels.length))} labels)`,
    );
  if (report.pages.length > 0) {
    const right = report.pages.filter(({ isArticle, taken }) => isArticle === taken).length;
    const labelled = report.pages.filter(({ labels }) => labels.length > 0).length;
    console.log(`pages: ${labelled} of ${report.pages.length} labelled; taken for an article or not: ${right} right`);
  }
  console.log(`${report.milliseconds} ms`);
}

function printMisses({ sets, negatives, pages }: Report): void {
  for (const { name: set, scores } of sets) {
    for (const { name, missed, extra, found, trapsHit } of scores) {
      console.log(`\n== ${set}/${name}`);
      for (const { claim, quote, mode, must } of missed)
        console.log(`${must ? 'MISSED MUST' : 'missed'} ${claim} (${mode})\n    ${quote}`);
      for (const label of extra) {
        const trap = trapsHit.find((hit) => hit.label === label)?.trap;
        console.log(
          `FALSE ${label.claim} (${label.mode})${trap === undefined ? '' : ` TRAP: ${trap.why}`}\n    ${label.quote}\n    evidence: ${label.evidence}`,
        );
      }
      for (const { gold, label } of found) {
        if (gold.mode !== label.mode)
          console.log(`mode ${label.mode}, gold ${gold.mode}: ${gold.claim}\n    ${gold.quote}`);
      }
    }
  }
  for (const { name, kind, labels } of negatives)
    for (const label of labels) printFalse(`negatives/${name} [${kind}]`, label);
  for (const { name, notes, isArticle, taken, labels } of pages) {
    for (const label of labels) printFalse(`pages/${name}`, label);
    if (isArticle !== taken)
      console.log(`${taken ? 'taken for an article' : 'article not seen'}: pages/${name} (${notes})`);
  }
}

function printFalse(where: string, { claim, mode, quote, evidence }: TextLabel): void {
  console.log(`FALSE ${where}: ${claim} (${mode})\n    ${quote}\n    evidence: ${evidence}`);
}

function printFigures(head: string, rows: readonly { readonly name: string; readonly figures: Figures }[]): void {
  const width = Math.max(head.length, ...rows.map(({ name }) => name.length));
  console.log(`\n${head.padEnd(width)}   gold  found  false  precision  recall     F1   mode`);
  for (const { name, figures: f } of rows) {
    const counts = [f.gold, f.found, f.extra].map((count) => String(count).padStart(7)).join('');
    console.log(
      `${name.padEnd(width)}${counts}${percent(f.precision, 11)}${percent(f.recall, 8)}${percent(f.f1, 7)}${percent(f.mode, 7)}`,
    );
  }
}

function percent(share: number, width: number): string {
  return (Number.isNaN(share) ? '-' : (share * 100).toFixed(1)).padStart(width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
