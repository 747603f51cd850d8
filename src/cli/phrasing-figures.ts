import type { Claim } from '#core/claim/schema.ts';
import type { PhrasingReport, PhrasingTest } from '#core/matching/self-test.ts';

/** Of the claims' own words, how many lead to their claim. */
export interface PhrasingCounts {
  readonly tested: number;
  readonly badges: number;
  /** Badges and possible labels. */
  readonly found: number;
  readonly badgeShare: number;
  readonly share: number;
}

export interface PhrasingFigures extends PhrasingCounts {
  readonly values: readonly (PhrasingCounts & { readonly name: string })[];
  readonly languages: readonly (PhrasingCounts & { readonly name: string })[];
  readonly models: readonly (PhrasingCounts & { readonly name: string })[];
  /** How often which part of the words failed. */
  readonly parts: readonly { readonly name: string; readonly failed: number }[];
  /** Own words that meet a claim which cannot be true beside their own: errors. */
  readonly contradictions: readonly PhrasingTest[];
  /** Own words that are read as a denial of what they say. */
  readonly denied: readonly PhrasingTest[];
  readonly failures: readonly PhrasingTest[];
}

/** Adds up the tests of claims by their own words. */
export function phrasingFigures(
  reports: readonly PhrasingReport[],
  claims: ReadonlyMap<string, Claim>,
): PhrasingFigures {
  const all = reports.flatMap(({ tests }) => tests);
  const by = (keyOf: (test: PhrasingTest) => string): (PhrasingCounts & { name: string })[] =>
    [...Map.groupBy(all, keyOf)]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, own]) => ({ name, ...count(own) }));
  const failures = all.filter(({ failure }) => failure !== null);
  return {
    ...count(all),
    values: by(({ claim }) => claims.get(claim)?.value.kind ?? '?'),
    languages: by(({ lang }) => lang),
    models: reports
      .filter(({ tests }) => tests.length > 0)
      .map(({ model, tests }) => ({ name: model, ...count(tests) })),
    parts: [...Map.groupBy(failures, ({ failure }) => failure?.part ?? '?')]
      .map(([name, own]) => ({ name, failed: own.length }))
      .toSorted((a, b) => b.failed - a.failed),
    contradictions: all.filter(({ contradicting }) => contradicting.length > 0),
    denied: all.filter(({ mode }) => mode === 'denies'),
    failures,
  };
}

function count(tests: readonly PhrasingTest[]): PhrasingCounts {
  const badges = tests.filter(({ level }) => level === 'badge').length;
  const found = tests.filter(({ level }) => level !== null).length;
  return { tested: tests.length, badges, found, badgeShare: badges / tests.length, share: found / tests.length };
}
