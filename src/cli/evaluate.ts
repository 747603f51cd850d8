import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from './decode.ts';
import { readGold, readNegatives, readPages, type GoldFile } from './gold.ts';
import { htmlTree } from './html-tree.ts';
import { createLabeller, type LabelledPage } from './labeller.ts';
import { readModels, seedFolder } from './read-models.ts';
import { figures, scoreFile, type FileScore, type TextLabel } from './score.ts';
import { printReport, type Report } from './report.ts';
import { textTree } from './text-tree.ts';

const usage =
  'usage: npm run evaluate -- [--corpus DIR] [--claims DIR] [--set founding|articles|documents|negatives|pages]... [--only TEXT] [--misses] [--json]';
const goldSets = ['founding', 'articles', 'documents'];

type Labeller = ReturnType<typeof createLabeller>;

/** Measures the matcher against a corpus of labelled pages: what it finds, what it misses, what it makes up. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/corpus') },
      claims: { type: 'string', default: seedFolder },
      set: { type: 'string', multiple: true, default: [...goldSets, 'negatives', 'pages'] },
      only: { type: 'string', default: '' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(values.corpus)) {
    console.error(`received --corpus ${values.corpus}, which is not there\n${usage}`);
    return 2;
  }
  const models = await readModels(values.claims);
  if (!models.ok) {
    console.error(models.error);
    return 1;
  }
  const attributes = new Map(
    models.value.flatMap(({ claims }) => claims.map(({ id, attribute }) => [id, attribute] as const)),
  );
  const label = createLabeller(models.value);
  const started = performance.now();

  const sets = new Map<string, FileScore[]>();
  for (const set of goldSets.filter((name) => values.set.includes(name))) {
    const files = await readGold(join(values.corpus, set));
    if (!files.ok) {
      console.error(files.error);
      return 1;
    }
    const wanted = files.value.filter(({ name }) => name.includes(values.only));
    sets.set(set, await Promise.all(wanted.map((file) => score(file, label))));
  }
  const negatives = values.set.includes('negatives')
    ? await labelNegatives(join(values.corpus, 'negatives/negatives.jsonl'), values.only, label)
    : [];
  const pages = values.set.includes('pages')
    ? await labelPages(join(values.corpus, '../pages'), values.only, label)
    : [];

  const report: Report = {
    sets: [...sets].map(([name, scores]) => ({ name, figures: figures(scores), scores })),
    languages: groupBy([...sets.values()].flat()),
    attributes: [...new Set(attributes.values())]
      .toSorted()
      .map((name) => ({ name, figures: figures([...sets.values()].flat(), (claim) => attributes.get(claim) === name) }))
      .filter(({ figures: { gold, extra } }) => gold + extra > 0),
    negatives,
    pages,
    milliseconds: Math.round(performance.now() - started),
  };
  if (values.json) console.log(JSON.stringify(report, null, 1));
  else printReport(report, values.misses);
  return 0;
}

async function score(file: GoldFile, label: Labeller): Promise<FileScore> {
  const page = await labelFile(file.path, label);
  // A page that is not taken for an article has no labels: its gold counts as missed.
  return scoreFile(file, (file.lang ?? page.article.lang ?? '?').toLowerCase(), textLabels(page));
}

async function labelNegatives(file: string, only: string, label: Labeller): Promise<Report['negatives']> {
  const texts = await readNegatives(file);
  if (!texts.ok) throw new Error(texts.error);
  return texts.value
    .filter(({ id }) => id.includes(only))
    .map(({ id, kind, lang, title, text }) => ({
      name: id,
      kind,
      lang,
      labels: textLabels(label(textTree(text, title ?? ''), 'text')),
    }));
}

async function labelPages(folder: string, only: string, label: Labeller): Promise<Report['pages']> {
  if (!existsSync(folder)) return [];
  const pages = await readPages(folder);
  if (!pages.ok) throw new Error(pages.error);
  const wanted = pages.value.filter(({ file }) => file.includes(only));
  return Promise.all(
    wanted.map(async ({ file, path, isArticle, notes }) => {
      const page = await labelFile(path, label);
      return { name: file, notes: notes ?? '', isArticle, taken: page.isArticle, labels: textLabels(page) };
    }),
  );
}

async function labelFile(path: string, label: Labeller): Promise<LabelledPage> {
  const html = decode(await readFile(path));
  if (!html.ok) throw new Error(`${path}: ${html.error}`);
  return label(htmlTree(html.value), 'page');
}

function textLabels({ article, labels }: LabelledPage): TextLabel[] {
  return labels
    .filter(({ level }) => level === 'badge')
    .map(({ claim, block, sentence, evidence, mode }) => {
      const text = article.blocks[block]?.text ?? '';
      return {
        claim,
        mode,
        quote: text.slice(sentence.start, sentence.end),
        evidence: text.slice(evidence.start, evidence.end),
      };
    });
}

function groupBy(scores: readonly FileScore[]): Report['languages'] {
  const groups = Map.groupBy(scores, ({ lang }) => lang.split('-')[0] ?? lang);
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, own]) => ({ name, figures: figures(own) }));
}

process.exitCode = await main();
