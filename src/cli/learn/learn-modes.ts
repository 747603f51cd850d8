import { modes, type Mode } from '#core/matching/label.ts';
import { likeliest, type ModeScores, type ModeSignals } from '#core/matching/mode.ts';
import { pageModeSignals, sumModes } from '#core/matching/page-modes.ts';
import type { LearnedPage } from './corpus.ts';
import { folds, foldsOf } from './folds.ts';
import { fit, predict, type Fitted } from './logistic.ts';

/** How strongly weights are drawn to nothing; chosen by the test on pages held out. */
const penalty = 5;
/** A sentence that was denied for the purpose counts for less than one that somebody wrote. */
const deniedWeight = 0.2;

/** A logistic regression a mode. */
export type FittedModes = Readonly<Record<Mode, Fitted>>;

export interface LearnedModes {
  /** By a label alone, and with what the other labels of its page say. */
  readonly first: FittedModes;
  readonly last: FittedModes;
  readonly held: readonly HeldMode[];
}

/** Of a label on a page held out: the mode in gold and the one guessed. */
export interface HeldMode {
  readonly page: number;
  readonly own: Mode;
  readonly guessed: Mode;
}

interface Case {
  readonly page: number;
  readonly part: number;
  readonly signals: ModeSignals;
  readonly mode: Mode;
  readonly weight: number;
  /** Which sentence of the page it is. */
  readonly block: number;
  readonly start: number;
  /** Made from a label of the page, which it takes the place of. */
  readonly isMade: boolean;
}

/** Learns how sentences treat claims, first each alone and then beside the others of its page. */
export function learnModes(pages: readonly LearnedPage[]): LearnedModes {
  const cases = casesOf(pages);
  const learn = (from: readonly Case[]): FittedModes =>
    named((mode) =>
      rounded(
        fit(
          from.map(({ signals, mode: own, weight }) => ({ signals, isRight: own === mode, weight })),
          penalty,
        ),
      ),
    );
  const first = learn(cases);
  const parts = Array.from({ length: folds }, (_, part) => part);
  // The second step sees first scores as pages unseen have them.
  const scored = parts.flatMap((part) => {
    const models = learn(cases.filter((one) => one.part !== part));
    return cases.filter((one) => one.part === part).map((one) => ({ ...one, scores: scoresOf(models, one.signals) }));
  });
  const written = Map.groupBy(
    scored.filter(({ isMade }) => !isMade),
    ({ page }) => page,
  );
  const ofPage = new Map([...written].map(([page, labels]) => [page, sumModes(labels)]));
  const whole = scored.map((one): Case => {
    const labels = ofPage.get(one.page) ?? sumModes([]);
    return { ...one, signals: { ...one.signals, ...pageModeSignals(one, labels) } };
  });
  const held = parts.flatMap((part) => {
    const models = learn(whole.filter((one) => one.part !== part));
    return whole
      .filter((one) => one.part === part && !one.isMade)
      .map(({ page, signals, mode }): HeldMode => ({
        page,
        own: mode,
        guessed: likeliest(scoresOf(models, signals), signals),
      }));
  });
  return { first, last: learn(whole), held };
}

function casesOf(pages: readonly LearnedPage[]): Case[] {
  const parts = foldsOf(pages);
  return pages.flatMap(({ candidates, answers, denied }, page): Case[] => {
    const placeOf = (i: number) => ({
      page,
      part: parts[page] as number,
      block: candidates[i]?.index ?? 0,
      start: candidates[i]?.sentence.span.start ?? 0,
    });
    const own = candidates.flatMap(({ modeSignals }, i): Case[] => {
      const { mode = null, weight = 1 } = answers[i] ?? {};
      if (mode === null) return [];
      return [{ ...placeOf(i), signals: modeSignals(), mode, weight, isMade: false }];
    });
    const made = denied.map(({ of, signals }): Case => ({
      ...placeOf(of),
      signals,
      mode: 'denies',
      weight: deniedWeight,
      isMade: true,
    }));
    return [...own, ...made];
  });
}

/** Two decimals tell as much, and hundreds of weights are read by every background. */
const rounded = (fitted: Fitted): Fitted =>
  Object.fromEntries(Object.entries(fitted).map(([name, weight]) => [name, Math.round(weight * 100) / 100]));

const scoresOf = (models: FittedModes, signals: ModeSignals): ModeScores =>
  named((mode) => predict(models[mode], signals));

const named = <Value>(of: (mode: Mode) => Value): Record<Mode, Value> =>
  Object.fromEntries(modes.map((mode) => [mode, of(mode)])) as Record<Mode, Value>;
