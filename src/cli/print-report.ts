import { modes } from '#core/matching/label.ts';
import type { Confusion, Figures } from './figures.ts';
import type { Finding } from './findings.ts';
import type { Levels, Named, Report } from './report.ts';
import { percent, table } from './table.ts';

const figureHeads = ['found', 'false', 'prec', 'recall', 'F1', 'mode'];

/** Prints the figures as tables, and with `misses` each thing that is not as gold has it, in its sentence. */
export function printReport(report: Report, misses: boolean): void {
  if (misses) printFindings(report);
  if (report.sets.length > 0) {
    printFigures('set', report.sets);
    if (misses) printFigures('file', report.files);
    if (misses) printFigures('model', report.models);
    printFigures('language', report.languages);
    printFigures('attribute', report.attributes);
    printFigures('value', report.values);
    printFigures('layout', report.layouts);
    printModes(report.modes.at(-1));
    printTraps(report);
    printCalibration(report);
  }
  if (report.clean.length > 0) printClean(report);
  if (report.phrasings.tested > 0) printPhrasings(report, misses);
  console.log(`\n${report.milliseconds} ms`);
}

function printFigures(head: string, rows: readonly Named<Levels<Figures>>[]): void {
  const cells = ({ found, extra, precision, recall, f1, mode }: Figures): string[] => [
    String(found),
    String(extra),
    ...[precision, recall, f1, mode].map(percent),
  ];
  console.log(
    table(
      ['', '', '| badges', '', '', '', '', '', '| and possible', '', '', '', '', ''],
      [head, 'gold', ...bar(figureHeads), ...bar(figureHeads)],
      rows.map(({ name, badges, both }) => [name, String(both.gold), ...bar(cells(badges)), ...bar(cells(both))]),
    ),
  );
}

/** Cells with a bar before the first. */
function bar(cells: readonly string[]): string[] {
  return cells.map((cell, index) => (index === 0 ? `| ${cell}` : cell));
}

function printModes(row: Named<Levels<Confusion>> | undefined): void {
  if (row === undefined) return;
  for (const [level, { rows, doubtful, costly }] of [
    ['badges', row.badges],
    ['and possible', row.both],
  ] as const) {
    console.log(
      table(
        null,
        [`mode, ${level}`, ...modes.map((mode) => `as ${mode}`), 'missed'],
        rows.map(({ gold, shown, missed }) => [gold, ...modes.map((mode) => String(shown[mode])), String(missed)]),
      ),
    );
    console.log(`denied or questioned, but shown as asserted: ${costly} of ${doubtful}`);
  }
}

function printTraps({ traps, must }: Report): void {
  console.log(
    table(
      null,
      ['traps', 'count', '| badges', 'as its like', 'rate', '| and possible', 'as its like', 'rate'],
      traps.map(({ name, badges, both }) => [
        name,
        String(both.traps),
        `| ${badges.labelled}`,
        String(badges.taken),
        percent(badges.rate),
        `| ${both.labelled}`,
        String(both.taken),
        percent(both.rate),
      ]),
    ),
  );
  console.log(
    `\nmay never be missed: ${must.badges.found} of ${must.badges.gold} with a badge, ${must.both.found} with one or possibly`,
  );
}

function printCalibration({ calibration }: Report): void {
  for (const { name, bins, error } of calibration.slice(-1)) {
    console.log(
      table(
        null,
        [`confidence, ${name}`, 'labels', 'right', 'share', 'mean', '| from here', 'share'],
        bins.map((bin) => [
          `${bin.from.toFixed(2)}-${bin.to.toFixed(2)}`,
          String(bin.labels),
          String(bin.right),
          percent(bin.share),
          percent(bin.confidence),
          `| ${bin.labelsFromHere}`,
          percent(bin.shareFromHere),
        ]),
      ),
    );
    console.log(`mean distance of confidence and share: ${percent(error)}`);
  }
}

function printClean({ clean, articles }: Report): void {
  console.log(
    table(
      null,
      ['to stay clean', 'texts', '| badges', 'per 1,000', 'at most', '| and possible', 'per 1,000', 'at most'],
      clean.map(({ name, badges, both }) => [
        name,
        String(both.texts),
        ...[badges, both].flatMap((one) => [`| ${one.labels}`, one.perThousand.toFixed(1), one.atMost.toFixed(1)]),
      ]),
    ),
  );
  if (articles.pages > 0)
    console.log(`taken for an article or not: ${articles.right} of ${articles.pages} pages right`);
  if (articles.ours !== null && articles.readability !== null)
    console.log(
      `words of ${articles.texts} articles, token F1: ${percent(articles.ours)} (Readability ${percent(articles.readability)})`,
    );
}

function printPhrasings({ phrasings }: Report, misses: boolean): void {
  const groups = [
    ['own words, value', phrasings.values],
    ['own words, language', phrasings.languages],
  ] as const;
  for (const [head, rows] of groups) {
    console.log(
      table(
        null,
        [head, 'tested', 'badges', 'share', '| and possible', 'share'],
        [...rows, { name: 'all', ...phrasings }].map((row) => [
          row.name,
          String(row.tested),
          String(row.badges),
          percent(row.badgeShare),
          `| ${row.found}`,
          percent(row.share),
        ]),
      ),
    );
  }
  console.log(`\nnot found for: ${phrasings.parts.map(({ name, failed }) => `${name} ${failed}`).join(', ')}`);
  console.log(`own words that meet a claim which contradicts theirs: ${phrasings.contradictions.length}`);
  for (const { claim, sentence, contradicting } of phrasings.contradictions)
    console.log(
      `  ${claim} meets ${contradicting.map((one) => `${one.claim} (${one.level})`).join(', ')}\n    ${sentence}`,
    );
  console.log(`own words read as a denial: ${phrasings.denied.length}`);
  for (const { claim, sentence } of phrasings.denied) console.log(`  ${claim}\n    ${sentence}`);
  if (!misses) return;
  for (const { claim, sentence, failure } of phrasings.failures)
    console.log(`NOT FOUND ${claim}\n    ${sentence}\n    ${failure?.part}: ${failure?.detail}`);
}

function printFindings({ findings }: Report): void {
  for (const [place, own] of Map.groupBy(findings, ({ set, file }) => `${set}/${file}`)) {
    console.log(`\n== ${place}`);
    for (const finding of own) console.log(sayFinding(finding));
  }
}

function sayFinding({ kind, must, claim, mode, gold, level, confidence, quote, mark, why, note }: Finding): string {
  if (kind === 'page') return `PAGE ${note}`;
  const modesShown = mode === null ? gold : gold === null ? mode : `${mode}, gold ${gold}`;
  const sure = level === null ? '' : ` ${level} ${confidence?.toFixed(2)}`;
  const marked =
    mark === null
      ? quote
      : `${quote.slice(0, mark.start)}[${quote.slice(mark.start, mark.end)}]${quote.slice(mark.end)}`;
  return [`${must ? 'MUST ' : ''}${kind.toUpperCase()} ${claim} (${modesShown})${sure}`, marked, why, note]
    .filter((line) => line !== '')
    .join('\n    ');
}
