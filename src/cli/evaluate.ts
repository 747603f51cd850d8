import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { testPhrasings } from '#core/matching/self-test.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { htmlReport } from './html-report.ts';
import { createLabeller } from './labeller.ts';
import { findSets, labelClean, scoreSet } from './measure.ts';
import { mutateCorpus } from './mutate/corpus.ts';
import type { MutationReport } from './mutate/mutants.ts';
import { printMutants } from './mutate/print.ts';
import { printReport } from './print-report.ts';
import { readModels, seedFolder } from './read-models.ts';
import { makeReport, type Report } from './report.ts';
import type { ScoredFile } from './score.ts';

const usage = `usage: npm run evaluate -- [--corpus DIR] [--claims DIR] [--set NAME]... [--only TEXT] [--misses] [--json] [--html FILE]
  --corpus   a folder of sets: folders of pages with their gold.jsonl, and negatives; saved pages in ../pages beside it
  --set      one of these folders, negatives, pages, phrasings (the claims' own words), or mutants (labelled
             sentences made to say something else); all where none is named
  --only     files, texts and models whose name holds TEXT
  --misses   also each thing that is not as gold has it, in its sentence
  --html     the same as a page, to FILE`;

interface Options {
  readonly corpus: string;
  readonly claims: string;
  readonly sets: readonly string[];
  readonly only: string;
  readonly misses: boolean;
  readonly json: boolean;
  readonly html: string | undefined;
}

/** Measures the matcher against a corpus of labelled pages: what it finds, what it misses, what it makes up. */
async function main(): Promise<number> {
  const options = readOptions();
  if (!options.ok) {
    console.error(`${options.error}\n${usage}`);
    return 2;
  }
  const report = await evaluate(options.value);
  if (!report.ok) {
    console.error(report.error);
    return 1;
  }
  const { json, html, misses } = options.value;
  if (html !== undefined) await writeFile(html, htmlReport(report.value));
  if (json) console.log(JSON.stringify(report.value, null, 1));
  else {
    printReport(report.value, misses);
    if (report.value.mutants !== null) printMutants(report.value.mutants, misses);
  }
  return 0;
}

function readOptions(): Result<Options> {
  try {
    const { values } = parseArgs({
      options: {
        corpus: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/corpus') },
        claims: { type: 'string', default: seedFolder },
        set: { type: 'string', multiple: true },
        only: { type: 'string', default: '' },
        misses: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        html: { type: 'string' },
      },
    });
    const { set, html, ...rest } = values;
    if (!existsSync(values.corpus)) return fail(`received --corpus ${values.corpus}, which is not there`);
    const known = [...findSets(values.corpus), 'phrasings', 'mutants'];
    const unknown = set?.find((name) => !known.includes(name));
    if (unknown !== undefined) return fail(`received --set ${unknown}, allowed ${known.join(', ')}`);
    if (known.length === 2) return fail(`received --corpus ${values.corpus}, which holds no set`);
    return ok({ ...rest, sets: set ?? known, html });
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** Sets that are not pages with gold. */
const notGold = ['negatives', 'pages', 'phrasings', 'mutants'];

type WithMutants = Report & { readonly mutants: MutationReport | null };

async function evaluate({ corpus, claims, sets, only }: Options): Promise<Result<WithMutants>> {
  const models = await readModels(claims);
  if (!models.ok) return models;
  const started = performance.now();
  const label = createLabeller(models.value);
  const files: ScoredFile[] = [];
  for (const set of sets.filter((name) => !notGold.includes(name))) {
    const scored = await scoreSet(corpus, set, only, label);
    if (!scored.ok) return scored;
    files.push(...scored.value);
  }
  const clean = await labelClean(corpus, sets, only, label);
  if (!clean.ok) return clean;
  const tests = sets.includes('phrasings')
    ? models.value.filter(({ model }) => model.id.includes(only)).map((file) => testPhrasings(file))
    : [];
  const milliseconds = Math.round(performance.now() - started);
  const report = makeReport(files, clean.value, models.value, tests, milliseconds);
  if (!sets.includes('mutants')) return ok({ ...report, mutants: null });
  // Mutants are made of the named sets, or of all.
  const gold = [sets, findSets(corpus)].map((names) => names.filter((name) => !notGold.includes(name)));
  const mutants = await mutateCorpus(corpus, gold.find((names) => names.length > 0) ?? [], only, models.value);
  return mutants.ok ? ok({ ...report, mutants: mutants.value }) : mutants;
}

process.exitCode = await main();
