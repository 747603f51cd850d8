import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelFile } from '#core/claim/schema.ts';
import { compileModel, type CompiledModel } from '#core/matching/compile.ts';
import { findCandidates } from '#core/matching/candidates.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { contradict, ownWords } from '#core/matching/self-test.ts';
import { findModels } from '#core/matching/scan.ts';
import { routes, type Route } from '#core/matching/signals.ts';
import { extractPage } from '#core/page/extract.ts';
import type { PageNode } from '#core/page/node.ts';
import { decode } from './decode.ts';
import { readGold, readNegatives, readPages, type Gold } from './gold.ts';
import { htmlTree } from './html-tree.ts';
import { fit, predict, type Example, type Fitted } from './logistic.ts';
import { readModels, seedFolder } from './read-models.ts';
import { samePlace } from './overlap.ts';
import { textTree } from './text-tree.ts';

/** How strongly weights are drawn to nothing; chosen by the precision at a given recall of the ten-fold test. */
const penalty = 1;
const folds = 10;
/** A label that may never be missed counts for this many others. */
const mustWeight = 30;
/** A claim's own words say it most plainly, and are no text that anybody meets: ten of them count for one. */
const ownWeight = 0.05;
const weightsFile = resolve(import.meta.dirname, '../core/matching/weights.ts');

interface Labelled extends Example {
  readonly route: Route;
  /** Null for a claim's own words, which are only learned from. */
  readonly page: string | null;
}

/**
 * Learns the weights of the signals from a labelled corpus and writes them, after a test on pages that were held
 * out: each tenth of the pages is judged by weights learned from the other nine.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/corpus') },
      claims: { type: 'string', default: seedFolder },
      check: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(values.corpus)) {
    console.error(`received --corpus ${values.corpus}, which is not there`);
    return 2;
  }
  const models = await readModels(values.claims);
  if (!models.ok) {
    console.error(models.error);
    return 1;
  }
  const names = buildNameIndex(models.value.map(({ model }) => model));
  const compiled = new Map<string, CompiledModel>();
  const examples: Labelled[] = [];
  const read = (root: PageNode, page: string, isText: boolean, gold: readonly Gold[]): void => {
    const { article, isArticle } = extractPage(root);
    if (!isText && !isArticle) return;
    const wanted = findModels(article, names);
    for (const file of models.value)
      if (wanted.includes(file.model.id) && !compiled.has(file.model.id))
        compiled.set(file.model.id, compileModel(file));
    for (const { found, sentence, block, signals } of findCandidates(article, names, compiled)) {
      const quote = block.text.slice(sentence.span.start, sentence.span.end);
      const meant = gold.filter((line) => line.claim === found.compiled.claim.id && samePlace(line.quote, quote));
      const weight = meant.some(({ must }) => must) ? mustWeight : 1;
      examples.push({ route: found.route, page, signals, isRight: meant.length > 0, weight });
    }
  };
  const readOwnWords = (file: ModelFile): void => {
    const own = buildNameIndex([file.model]);
    const model = new Map([[file.model.id, compileModel(file)]]);
    for (const { claim, article } of ownWords(file)) {
      for (const { found, signals } of findCandidates(article, own, model)) {
        const isRight = found.compiled.claim.id === claim.id;
        // What else they may say nobody has labelled; that they do not say the opposite is sure.
        if (isRight || contradict(claim, found.compiled.claim))
          examples.push({ route: found.route, page: null, signals, isRight, weight: ownWeight });
      }
    }
  };
  await readCorpus(values.corpus, read);
  for (const file of models.value) readOwnWords(file);

  const held = new Map<Labelled, number>();
  const pages = [...new Set(examples.flatMap(({ page }) => page ?? []))].toSorted();
  const fitted: [Route, Fitted][] = routes.map((route) => {
    const own = examples.filter((example) => example.route === route);
    for (let fold = 0; fold < folds; fold += 1) {
      const isHeld = ({ page }: Labelled): boolean => page !== null && pages.indexOf(page) % folds === fold;
      const model = fit(
        own.filter((example) => !isHeld(example)),
        penalty,
      );
      for (const example of own.filter(isHeld)) held.set(example, predict(model, example.signals));
    }
    return [route, fit(own, penalty)];
  });
  printCurve(held);
  if (!values.check) await writeFile(weightsFile, asSource(fitted));
  return 0;
}

async function readCorpus(
  folder: string,
  read: (root: PageNode, page: string, isText: boolean, gold: readonly Gold[]) => void,
): Promise<void> {
  for (const set of ['founding', 'articles', 'documents']) {
    const files = await readGold(join(folder, set));
    if (!files.ok) throw new Error(files.error);
    for (const { path, name, gold } of files.value) read(await readTree(path), name, false, gold);
  }
  const negatives = await readNegatives(join(folder, 'negatives/negatives.jsonl'));
  if (!negatives.ok) throw new Error(negatives.error);
  for (const { id, title, text } of negatives.value) read(textTree(text, title ?? ''), id, true, []);
  const pages = await readPages(join(folder, '../pages'));
  if (!pages.ok) throw new Error(pages.error);
  for (const { file, path } of pages.value) read(await readTree(path), file, false, []);
}

async function readTree(path: string): Promise<PageNode> {
  const html = decode(await readFile(path));
  if (!html.ok) throw new Error(`${path}: ${html.error}`);
  return htmlTree(html.value);
}

/** Of the held-out candidates: how many have which confidence, how many of them are right, and what a threshold keeps. */
function printCurve(held: ReadonlyMap<Labelled, number>): void {
  const all = [...held];
  const positives = all.filter(([{ isRight }]) => isRight).length;
  console.log(`${all.length} candidates, ${positives} right\n\nconfidence    count   right\n`);
  for (let low = 0; low < 10; low += 1) {
    const inside = all.filter(([, guess]) => Math.min(9, Math.floor(guess * 10)) === low);
    const right = inside.filter(([{ isRight }]) => isRight).length;
    console.log(
      `0.${low} to ${(low + 1) / 10}`.padEnd(12),
      String(inside.length).padStart(6),
      `${((100 * right) / Math.max(1, inside.length)).toFixed(0)} %`.padStart(7),
    );
  }
  console.log('\nthreshold   kept   right   of all right');
  for (const threshold of [0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.85, 0.86, 0.87, 0.88, 0.89, 0.9, 0.95]) {
    const kept = all.filter(([, guess]) => guess >= threshold);
    const right = kept.filter(([{ isRight }]) => isRight).length;
    console.log(
      threshold.toFixed(2).padEnd(9),
      String(kept.length).padStart(6),
      `${((100 * right) / Math.max(1, kept.length)).toFixed(1)} %`.padStart(8),
      `${((100 * right) / positives).toFixed(0)} %`.padStart(10),
    );
  }
}

function asSource(fitted: readonly [Route, Fitted][]): string {
  const body = fitted.map(([route, weights]) => {
    const lines = Object.entries(weights).map(([name, weight]) => `    ${name}: ${weight},\n`);
    return `  ${route}: {\n${lines.join('')}  },\n`;
  });
  return `// oxlint-disable oxc/approx-constant -- a learned number may come near one of mathematics
/** Written by \`npm run calibrate\`, not by hand; see \`docs/matching.md\`. */
export const weights = {
${body.join('')}};
`;
}

process.exitCode = await main();
