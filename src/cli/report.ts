import type { ModelFile } from '#core/claim/schema.ts';
import type { PhrasingReport } from '#core/matching/self-test.ts';

import {
  cleanFigures,
  confusion,
  figures,
  trapFigures,
  type CleanFigures,
  type Confusion,
  type Countable,
  type Figures,
  type TrapFigures,
} from './figures.ts';
import { cleanFindings, fileFindings, type Finding } from './findings.ts';
import { phrasingFigures, type PhrasingFigures } from './phrasing-figures.ts';
import { reliability, type Reliability } from './reliability.ts';
import type { CleanText, FileScore, ScoredFile } from './score.ts';

/** A figure for what gets a badge, and for that with what is possibly meant. */
export interface Levels<T> {
  readonly badges: T;
  readonly both: T;
}
export type Named<T> = T & { readonly name: string };
type Rows = readonly Named<Levels<Figures>>[];

/** Saved pages: how many there are, how many were rightly taken for an article or not, and how well articles were read. */
export interface ArticleFigures {
  readonly pages: number;
  readonly right: number;
  /** Pages whose article's words are known. */
  readonly texts: number;
  /** Mean token F1; null where there is none. */
  readonly ours: number | null;
  readonly readability: number | null;
}

/** All that an evaluation measured, as `--json` prints it. */
export interface Report {
  readonly sets: Rows;
  readonly languages: Rows;
  readonly attributes: Rows;
  readonly models: Rows;
  readonly values: Rows;
  readonly layouts: Rows;
  readonly files: Rows;
  readonly modes: readonly Named<Levels<Confusion>>[];
  readonly traps: readonly Named<Levels<TrapFigures>>[];
  readonly clean: readonly Named<Levels<CleanFigures>>[];
  readonly articles: ArticleFigures;
  readonly must: Levels<{ readonly gold: number; readonly found: number }>;
  readonly calibration: readonly Named<Reliability>[];
  readonly phrasings: PhrasingFigures;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

/** Draws all figures from scored pages, texts that should be clean, and the claims' tests by their own words. */
export function makeReport(
  files: readonly ScoredFile[],
  clean: readonly CleanText[],
  models: readonly ModelFile[],
  tests: readonly PhrasingReport[],
  milliseconds: number,
): Report {
  const claims = new Map(models.flatMap((file) => file.claims.map((claim) => [claim.id, claim] as const)));
  const modelOf = new Map(models.flatMap((file) => file.claims.map(({ id }) => [id, file.model.id] as const)));
  const sets = [...Map.groupBy(files, ({ set }) => set)].map(([name, own]) => ({ name, own }));
  const whole = sets.length > 1 ? [...sets, { name: 'all', own: files }] : sets;
  const rows = (keyOf: (file: ScoredFile) => string): Rows =>
    [...Map.groupBy(files, keyOf)]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, own]) => ({ name, ...levels(own, figures) }));
  const parts = (keyOf: (item: Countable) => string): Rows => {
    const keys = new Set(
      files.flatMap(({ both }) => [...both.found.map(({ gold }) => gold), ...both.missed, ...both.extra].map(keyOf)),
    );
    return [...keys]
      .toSorted()
      .map((name) => ({ name, ...levels(files, (scores) => figures(scores, (item) => keyOf(item) === name)) }));
  };
  const perSet = <T>(measure: (scores: readonly FileScore[]) => T): Named<Levels<T>>[] =>
    whole.map(({ name, own }) => ({ name, ...levels(own, measure) }));
  const pages = clean.flatMap(({ article }) => article ?? []);
  const read = clean.flatMap((text) => text.read ?? []);
  return {
    sets: perSet((scores) => figures(scores)),
    languages: rows(({ lang }) => lang),
    attributes: parts(({ claim }) => claims.get(claim)?.attribute ?? '?'),
    models: parts(({ claim }) => modelOf.get(claim) ?? '?'),
    values: parts(({ claim }) => claims.get(claim)?.value.kind ?? '?'),
    layouts: parts(({ layout }) => layout),
    files: rows(({ set, name }) => `${set}/${name}`),
    modes: perSet(confusion),
    traps: perSet(trapFigures),
    clean: cleanRows(clean),
    articles: {
      pages: pages.length,
      right: pages.filter(({ is, taken }) => is === taken).length,
      texts: read.length,
      ours: mean(read.map(({ ours }) => ours)),
      readability: mean(read.map(({ readability }) => readability)),
    },
    must: levels(files, (scores) => {
      const found = scores.flatMap((score) => score.found.filter(({ gold }) => gold.must));
      const missed = scores.flatMap((score) => score.missed.filter(({ must }) => must));
      return { gold: found.length + missed.length, found: found.length };
    }),
    calibration: whole.map(({ name, own }) => ({
      name,
      ...reliability(
        own.flatMap(({ both }) => [
          ...both.right.map(({ confidence }) => ({ confidence, right: true })),
          ...both.extra.map(({ confidence }) => ({ confidence, right: false })),
        ]),
      ),
    })),
    phrasings: phrasingFigures(tests, claims),
    findings: [...files.flatMap((file) => fileFindings(file, models)), ...cleanFindings(clean, models)],
    milliseconds,
  };
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function levels<T>(files: readonly ScoredFile[], measure: (scores: readonly FileScore[]) => T): Levels<T> {
  return { badges: measure(files.map(({ badges }) => badges)), both: measure(files.map(({ both }) => both)) };
}

function cleanRows(clean: readonly CleanText[]): Named<Levels<CleanFigures>>[] {
  const sets = [...Map.groupBy(clean, ({ set }) => set)];
  const whole = sets.length > 1 ? [...sets, ['all', [...clean]] as const] : sets;
  return whole.map(([name, own]) => ({
    name,
    badges: cleanFigures(own.map(({ labels }) => labels.filter(({ level }) => level === 'badge').length)),
    both: cleanFigures(own.map(({ labels }) => labels.length)),
  }));
}
