import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { modes, type Mode } from '#core/matching/label.ts';
import { readModels, seedFolder } from '../read-models.ts';
import { readCorpora, type LearnedPage } from './corpus.ts';
import { learnConfidence, type Guesses } from './learn-confidence.ts';
import { learnModes } from './learn-modes.ts';
import type { Fitted } from './logistic.ts';

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
  const mode = learnModes(pages);
  printModes(mode.held);
  if (values.check) return 0;
  await writeFile(resolve(matching, 'weights.ts'), weightsSource(confidence.weights));
  await writeFile(resolve(matching, 'mode-weights.ts'), weightsSource(mode.weights));
  await writeFile(
    resolve(matching, 'forest.ts'),
    `${head}import type { Forest } from './trees.ts';\n\n${comment}export const forest: Forest = ${JSON.stringify(confidence.forest)};\n`,
  );
  return 0;
}

const head = '// oxlint-disable oxc/approx-constant -- a learned number may come near one of mathematics\n';
const comment = '/** Written by `npm run calibrate`, not by hand; see `docs/matching.md`. */\n';

function weightsSource(fitted: readonly (readonly [string, Fitted])[]): string {
  const body = fitted.map(([name, weights]) => {
    const lines = Object.entries(weights).map(
      ([signal, weight]) => `    ${/^\w+$/u.test(signal) ? signal : `'${signal}'`}: ${weight},\n`,
    );
    return `  ${name}: {\n${lines.join('')}  },\n`;
  });
  return `${head}${comment}export const weights = {\n${body.join('')}};\n`;
}

/** Of the held-out candidates: how many have which confidence, how many of them are right, and what a threshold keeps. */
function printCurve(pages: readonly LearnedPage[], held: Guesses): void {
  const all = pages.flatMap(({ name, answers }, page) =>
    name === null ? [] : answers.map(({ isRight }, i) => ({ isRight, guess: held[page]?.[i] ?? 0 })),
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
  for (const threshold of [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
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

function printModes(held: readonly (readonly [Mode, Mode])[]): void {
  const right = held.filter(([own, guessed]) => own === guessed).length;
  console.log(`\nmodes: ${((100 * right) / Math.max(1, held.length)).toFixed(1)} % of ${held.length} right`);
  for (const own of modes)
    console.log(
      own.padEnd(10),
      modes
        .map((guessed) => `${guessed} ${held.filter(([a, b]) => a === own && b === guessed).length}`.padStart(16))
        .join(''),
    );
}

process.exitCode = await main();
