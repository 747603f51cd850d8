import { modes, type Mode } from '#core/matching/label.ts';
import { likeliest, type ModeSignals } from '#core/matching/mode.ts';
import type { LearnedPage } from './corpus.ts';
import { folds, foldsOf } from './folds.ts';
import { fit, predict, type Fitted } from './logistic.ts';

const penalty = 1;
/** A sentence that was denied for the purpose counts for less than one that somebody wrote. */
const deniedWeight = 0.2;
const mostWeight = 3;

export interface LearnedModes {
  readonly weights: readonly (readonly [Mode, Fitted])[];
  /** Of labels on pages held out: the mode in gold and the one guessed. */
  readonly held: readonly (readonly [Mode, Mode])[];
}

interface Case {
  readonly part: number;
  readonly signals: ModeSignals;
  readonly mode: Mode;
  readonly weight: number;
}

/** Learns how sentences treat claims: a logistic regression a mode, the likeliest wins. */
export function learnModes(pages: readonly LearnedPage[]): LearnedModes {
  const parts = foldsOf(pages);
  const cases = pages.flatMap(({ candidates, answers, denied }, page): Case[] => {
    const part = parts[page] as number;
    const own = candidates.flatMap(({ modeSignals }, i): Case[] => {
      const { mode = null, weight = 1 } = answers[i] ?? {};
      return mode === null ? [] : [{ part, signals: modeSignals(), mode, weight: Math.min(mostWeight, weight) }];
    });
    return [...own, ...denied.map((signals): Case => ({ part, signals, mode: 'denies', weight: deniedWeight }))];
  });
  const learn = (from: readonly Case[]): [Mode, Fitted][] =>
    modes.map((mode) => [
      mode,
      fit(
        from.map(({ signals, mode: own, weight }) => ({ signals, isRight: own === mode, weight })),
        penalty,
      ),
    ]);
  const held = Array.from({ length: folds }, (_, part) => {
    const models = learn(cases.filter((one) => one.part !== part));
    return cases
      .filter((one) => one.part === part && one.weight >= 1)
      .map(({ signals, mode }): [Mode, Mode] => {
        const guesses = models.map(([name, fitted]) => [name, predict(fitted, signals)] as const);
        return [mode, likeliest(guesses, signals)];
      });
  }).flat();
  return { weights: learn(cases), held };
}
