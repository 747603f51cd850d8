import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim, ModelFile } from '#core/claim/schema.ts';
import { compileModel } from '#core/matching/compile.ts';
import { gateOf } from '#core/matching/gate.ts';
import { createNameTest, type Gate } from '#core/matching/name-test.ts';
import { matchArticle, matchArticleSteps } from '#core/matching/match.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import type { Article } from '#core/page/article.ts';
import { extractPage } from '#core/page/extract.ts';
import { htmlTree, type TreeNode } from '../../src/cli/html-tree.ts';
import { readModels, seedFolder } from '../../src/cli/read-models.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { syntheticDatabase } from './synthetic.ts';

export const sizes = [100, 1_000, 10_000, 100_000] as const;

export interface Subject {
  readonly tree: TreeNode;
  readonly article: Article;
  /** The seed, that model first which the article is about. */
  readonly seed: readonly ModelFile[];
  /** Text of a page that names nothing of ours, as long as the article. */
  readonly emptyText: string;
  /** With that many claims in the database: what a page costs. The models named are loaded, as after the first page. */
  readonly databases: readonly Database[];
}

export interface Database {
  readonly size: number;
  readonly models: number;
  readonly claims: readonly Claim[];
  readonly gate: Gate;
  /** Whether the gate lets a text in. */
  readonly lets: (text: string) => boolean;
  /** Matches the sample article, or another of the same models; gives how many labels it has. */
  match(other?: Article): number;
  /** The same in steps: how long each took in ms, the search for names first. */
  steps(other?: Article): number[];
}

/** The sample article against databases of all sizes. */
export async function prepare(): Promise<Subject> {
  const [{ html }, seed] = await Promise.all([readFixture('lantern-r2'), readModels(seedFolder)]);
  if (!seed.ok) throw new Error(seed.error);
  const real = seed.value.find(({ model }) => model.id === 'deepseek-r2');
  if (real === undefined) throw new Error('the seed has no deepseek-r2');
  const tree = htmlTree(html);
  const { article } = extractPage(tree);
  const prose = 'The committee met again in the afternoon and put off what it had put off in the morning. ';
  const length = article.blocks.reduce((total, { text }) => total + text.length, 0);
  return {
    tree,
    article,
    seed: [real, ...seed.value.filter((file) => file !== real)],
    emptyText: prose.repeat(Math.ceil(length / prose.length)),
    databases: sizes.map((size) => openDatabase(syntheticDatabase(size, [real]), size, article)),
  };
}

/** A database as it is after the first page: the models that the article names are loaded. */
export function openDatabase(files: readonly ModelFile[], size: number, article: Article): Database {
  const models = files.map(({ model }) => model);
  const names = buildNameIndex(models);
  const byId = new Map(files.map((file) => [file.model.id, file]));
  const compiled = new Map(
    findModels(article, names).flatMap((id) => {
      const file = byId.get(id);
      return file === undefined ? [] : [[id, compileModel(file)] as const];
    }),
  );
  const gate = gateOf(models);
  const open = (other: Article) => {
    // What a scan finds is kept with the article: a copy is an article that was not seen before.
    const page = { ...other };
    const found = new Set(findModels(page, names));
    return { page, named: new Map([...compiled].filter(([id]) => found.has(id))) };
  };
  return {
    size,
    models: models.length,
    claims: files.flatMap(({ claims }) => claims),
    gate,
    lets: createNameTest(gate),
    match(other = article) {
      const { page, named } = open(other);
      return matchArticle(page, names, named).length;
    },
    steps(other = article) {
      const times: number[] = [];
      let since = performance.now();
      const mark = (): void => {
        const now = performance.now();
        times.push(now - since);
        since = now;
      };
      const { page, named } = open(other);
      mark();
      for (const _ of matchArticleSteps(page, names, named)) mark();
      mark();
      return times;
    },
  };
}

/** Median times in ms of several pieces of work, run in turn so that a slow moment of the machine hits all alike. */
export function medians(work: readonly (() => unknown)[], rounds: number): number[] {
  const times = work.map((): number[] => []);
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, run] of work.entries()) {
      const started = performance.now();
      run();
      if (round >= 0) times[index]?.push(performance.now() - started);
    }
  }
  return times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN);
}

/** Shortest times in ms of several pieces of work, run in turn: what a busy machine does beside them only ever adds. */
export function fastest(work: readonly (() => unknown)[], rounds: number): number[] {
  const best = work.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of work.entries()) {
      const started = performance.now();
      run();
      best[index] = Math.min(best[index] as number, performance.now() - started);
    }
  }
  return best;
}

/** How a page's matching grows from the smallest database to the largest; the best of a few tries, for a shared machine. */
export function growth({ databases }: Subject, rounds: number, tries: number): number {
  const work = [databases[0], databases.at(-1)].map((database) => () => database?.match());
  let best = Infinity;
  for (let attempt = 0; attempt < tries && best > maxGrowth; attempt += 1) {
    const [small = NaN, large = NaN] = medians(work, rounds);
    best = Math.min(best, large / small);
  }
  return best;
}

/** A page must not cost more for what else the database knows. */
export const maxGrowth = 1.33;

export const outputFolder = join(import.meta.dirname, '../../.output');
export const readOutput = (file: string): Promise<Buffer> => readFile(join(outputFolder, file));
