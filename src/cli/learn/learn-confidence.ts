import { leastFirst } from '#core/matching/candidates.ts';
import { pageSignals } from '#core/matching/page-signals.ts';
import { signalsOf } from '#core/matching/signal-row.ts';
import { pageSignalNames, routes, type Route } from '#core/matching/signals.ts';
import { undated } from '#core/matching/time-signals.ts';
import { compileForest, type Forest } from '#core/matching/trees.ts';
import { boost, type Growth } from './boosting.ts';
import type { LearnedPage } from './corpus.ts';
import type { Example } from './example.ts';
import { folds, foldsOf } from './folds.ts';
import { fit, predict, type Fitted } from './logistic.ts';

/** Every third page is read as if it had no day: that a page has none says nothing of its claims. */
const undatedEach = 3;

/** How strongly the weights of first confidences are drawn to nothing. */
const penalty = 1;

const growth: Growth = {
  trees: 350,
  rate: 0.06,
  leaves: 32,
  share: 0.2,
  examples: 0.6,
  least: 10,
  penalty: 2,
};

/** One confidence a candidate, page by page. */
export type Guesses = readonly (readonly number[])[];

export interface LearnedConfidence {
  readonly weights: readonly (readonly [Route, Fitted])[];
  readonly forest: Forest;
  /** What each page's candidates are given by what was learned from other pages. */
  readonly held: Guesses;
}

/** Learns first confidences and then, with what a page's candidates say for each other, the final ones. */
export function learnConfidence(pages: readonly LearnedPage[]): LearnedConfidence {
  const parts = foldsOf(pages);
  const own = pages.map(({ candidates }, page) =>
    candidates.map(({ signals }) => ({
      ...withoutPage(signalsOf(signals)),
      ...(page % undatedEach === 0 ? undated : {}),
    })),
  );
  const isHeld = (part: number) => (page: number) => parts[page] === part;
  const firstOf = (includes: (page: number) => boolean): Map<Route, Fitted> =>
    new Map(routes.map((route) => [route, fit(examplesOf(pages, own, includes, route), penalty)]));
  const guess = (models: ReadonlyMap<Route, Fitted>, page: number): number[] =>
    (pages[page] as LearnedPage).candidates.map(({ found }, i) =>
      predict(models.get(found.route) as Fitted, own[page]?.[i] ?? {}),
    );
  const all = firstOf(() => true);
  const first: number[][] = pages.map(() => []);
  for (let part = -1; part < folds; part += 1) {
    const models = part === -1 ? all : firstOf((page) => !isHeld(part)(page));
    for (const page of pages.keys()) if (isHeld(part)(page)) first[page] = guess(models, page);
  }
  // The trees see first confidences as pages unseen have them.
  const whole = pages.map(({ candidates }, page) => {
    const guessed = candidates.map((candidate, i) => ({ ...candidate, confidence: first[page]?.[i] ?? 0 }));
    const kept = guessed.filter(({ confidence }) => confidence >= leastFirst);
    const signalsFor = new Map(pageSignals(kept).map((signals, i) => [kept[i], signals]));
    return guessed.map((one, i): NamedSignals | null => {
      const signals = signalsFor.get(one);
      return signals === undefined ? null : { ...own[page]?.[i], ...signals };
    });
  });
  const held = pages.map((): number[] => []);
  for (let part = 0; part < folds; part += 1) {
    const forest = boost(
      examplesOf(pages, whole, (page) => !isHeld(part)(page)),
      growth,
    );
    const names = Object.keys(forest.questions);
    const predictHeld = compileForest(forest, names);
    const rowOf = (signals: NamedSignals): Float64Array => Float64Array.from(names, (name) => signals[name] ?? 0);
    for (const page of pages.keys())
      if (isHeld(part)(page))
        held[page] = (whole[page] ?? []).map((signals) => (signals === null ? 0 : predictHeld(rowOf(signals))));
  }
  return {
    weights: [...all],
    forest: boost(
      examplesOf(pages, whole, () => true),
      growth,
    ),
    held,
  };
}

type NamedSignals = Readonly<Record<string, number | undefined>>;

const ofPage = new Set<string>(pageSignalNames);

function withoutPage(signals: NamedSignals): NamedSignals {
  return Object.fromEntries(Object.entries(signals).filter(([name]) => !ofPage.has(name)));
}

function examplesOf(
  pages: readonly LearnedPage[],
  rows: readonly (readonly (NamedSignals | null)[])[],
  includes: (page: number) => boolean,
  route: Route | null = null,
): Example[] {
  return pages.flatMap(({ candidates, answers }, page) =>
    !includes(page)
      ? []
      : candidates.flatMap(({ found }, i): Example[] => {
          const { isRight, weight } = answers[i] ?? { isRight: false, weight: 0 };
          const signals = rows[page]?.[i] ?? null;
          if (signals === null || weight === 0 || (route !== null && found.route !== route)) return [];
          return [{ signals, isRight, weight }];
        }),
  );
}
