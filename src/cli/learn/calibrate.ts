import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { badgeThreshold, possibleThreshold } from '#core/matching/confidence.ts';
import { modes } from '#core/matching/label.ts';
import { readModels, seedFolder } from '../read-models.ts';
import { readCorpora, type LearnedPage } from './corpus.ts';
import { learnConfidence, type Guesses } from './learn-confidence.ts';
import { learnModes, type HeldMode } from './learn-modes.ts';

const matching = resolve(import.meta.dirname, '../../core/matching');
const corpora = ['../../../tests/corpus', '../../../../shared/corpus'].map((path) =>
  resolve(import.meta.dirname, path),
);

/**
 * Learns the weights of the matcher from labelled corpora and writes them, after a test on pages that were held out:
 * each tenth of the pages is judged by what was learned from the other nine.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true, default: corpora.filter((folder) => existsSync(folder)) },
      claims: { type: 'string', default: seedFolder },
      check: { type: 'boolean', default: false },
    },
  });
  const missing = values.corpus.find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    console.error(`received --corpus ${missing}, which is not there`);
    return 2;
  }
  const models = await readModels(values.claims);
  if (!models.ok) {
    console.error(models.error);
    return 1;
  }
  const pages = await readCorpora(values.corpus, models.value);
  const confidence = learnConfidence(pages);
  printCurve(pages, confidence.held);
  printSets(pages, confidence.held);
  const mode = learnModes(pages);
  printModes(pages, mode.held);
  if (values.check) return 0;
  await writeFile(resolve(matching, 'weights.ts'), weightsSource(Object.fromEntries(confidence.weights)));
  await writeFile(resolve(matching, 'mode-weights.ts'), weightsSource({ first: mode.first, last: mode.last }));
  await writeFile(
    resolve(matching, 'forest.ts'),
    `${head}import type { Forest } from './trees.ts';\n\n${comment}export const forest: Forest = ${JSON.stringify(confidence.forest)};\n`,
  );
  return 0;
}

const head = '// oxlint-disable oxc/approx-constant -- a learned number may come near one of mathematics\n';
const comment = '/** Written by `npm run calibrate`, not by hand; see `docs/matching.md`. */\n';

type Weights = { readonly [name: string]: number | Weights };

function weightsSource(weights: Weights): string {
  return `${head}${comment}export const weights = ${sourceOf(weights, '')};\n`;
}

function sourceOf(weights: number | Weights, indent: string): string {
  if (typeof weights === 'number') return String(weights);
  const lines = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => {
      const key = /^\w+$/u.test(name) ? name : `'${name}'`;
      return `${indent}  ${key}: ${sourceOf(weight, `${indent}  `)},\n`;
    });
  return `{\n${lines.join('')}${indent}}`;
}

/** Of the held-out candidates: how many have which confidence, how many of them are right, and what a threshold keeps. */
function printCurve(pages: readonly LearnedPage[], held: Guesses): void {
  const all = pages.flatMap(({ name, isMade, answers }, page) =>
    name === null || isMade ? [] : answers.map(({ isRight }, i) => ({ isRight, guess: held[page]?.[i] ?? 0 })),
  );
  const gold = pages.reduce((sum, page) => sum + page.gold, 0);
  console.log(`${all.length} candidates, ${gold} labels\n\nconfidence    count   right\n`);
  for (let low = 0; low < 10; low += 1) {
    const inside = all.filter(({ guess }) => Math.min(9, Math.floor(guess * 10)) === low);
    const right = inside.filter(({ isRight }) => isRight).length;
    console.log(
      `0.${low} to ${(low + 1) / 10}`.padEnd(12),
      String(inside.length).padStart(6),
      `${((100 * right) / Math.max(1, inside.length)).toFixed(0)} %`.padStart(7),
    );
  }
  console.log('\nthreshold   kept   right   of all labels');
  for (const threshold of [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
    const kept = all.filter(({ guess }) => guess >= threshold);
    const right = kept.filter(({ isRight }) => isRight).length;
    console.log(
      threshold.toFixed(2).padEnd(9),
      String(kept.length).padStart(6),
      `${((100 * right) / Math.max(1, kept.length)).toFixed(1)} %`.padStart(8),
      `${((100 * right) / gold).toFixed(0)} %`.padStart(10),
    );
  }
}

function printModes(pages: readonly LearnedPage[], held: readonly HeldMode[]): void {
  const share = (some: readonly HeldMode[]): string => {
    const right = some.filter(({ own, guessed }) => own === guessed).length;
    return `${((100 * right) / Math.max(1, some.length)).toFixed(1)} % of ${some.length} right`;
  };
  console.log(`\nmodes: ${share(held)}`);
  for (const own of modes)
    console.log(
      own.padEnd(10),
      modes
        .map((guessed) =>
          `${guessed} ${held.filter((one) => one.own === own && one.guessed === guessed).length}`.padStart(16),
        )
        .join(''),
    );
  for (const [set, some] of Map.groupBy(held, ({ page }) => setOf(pages[page]?.name ?? '')))
    console.log(set.padEnd(10), share(some));
}

/** The folder of a corpus that a page is of. */
const setOf = (name: string): string => (name.includes('/') ? (name.split('/')[0] as string) : 'no label');

/** What the two thresholds keep on the pages of each set, held out. */
function printSets(pages: readonly LearnedPage[], held: Guesses): void {
  console.log('\nset          labels   badges   right   found   and possible   right   found');
  const named = [...pages.entries()].filter(([, { name, isMade }]) => name !== null && !isMade);
  for (const [set, own] of Map.groupBy(named, ([, { name }]) => setOf(name ?? ''))) {
    const gold = own.reduce((sum, [, page]) => sum + page.gold, 0);
    const figures = [badgeThreshold, possibleThreshold].map((threshold) => {
      const kept = own.flatMap(([page, { answers }]) => answers.filter((_, i) => (held[page]?.[i] ?? 0) >= threshold));
      const right = kept.filter(({ isRight }) => isRight).length;
      const percent = (of: number): string => (of === 0 ? '-' : ((100 * right) / of).toFixed(1)).padStart(8);
      return `${String(kept.length).padStart(8)}${percent(kept.length)}${percent(gold)}`;
    });
    console.log(`${set.padEnd(12)} ${String(gold).padStart(6)} ${figures.join('       ')}`);
  }
}

process.exitCode = await main();
