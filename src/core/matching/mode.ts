import { modes, type Mode } from './label.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { weights } from './mode-weights.ts';

/** Concepts that tell something of how a sentence treats what it says, wherever in it they stand. */
export const stanceConcepts = [
  'truth',
  'rumour',
  'expect',
  'want',
  'plan',
  'announce',
  'no',
  'unverifiable',
  'appear',
  'cancel',
  'delay',
  'weak',
  'refuse',
  'citation',
  'need',
  'exist',
  'release',
  'next',
  'fail',
  'finish',
  'remove',
  'stay',
  'replace',
  'only',
  'urge',
  'warn',
  'different',
  'predecessor',
  'improve',
] as const satisfies readonly Concept[];

/**
 * What tells how a sentence treats a claim, as numbers from 0 to 1. Their weights are learned from labelled
 * articles (see `docs/matching.md`), a set for each mode.
 */
export const modeSignals = [
  /** Cues in the clause of the evidence, and elsewhere in the sentence. */
  'denialInClause',
  'denialBeside',
  /** What stands before the evidence denies all that follows: "it is not true that". */
  'governed',
  /** What follows the evidence denies it: ", a claim that the company denies". */
  'denialTrails',
  /** A negation reaches over the evidence; one stands elsewhere in its clause. */
  'negated',
  'negationInClause',
  'doubtInClause',
  'doubtBeside',
  'hearsayInClause',
  'hearsayBeside',
  /** How many words of hearsay, of three. */
  'hearsayMuch',
  'officialInClause',
  'officialBeside',
  'isQuestion',
  'isConditional',
  /** The evidence stands in quotation marks. */
  'isQuoted',
  /** The claim itself says that something is not so, alone and with a negation or denial. */
  'negativeClaim',
  'negativeNegated',
  /** Cues in what frames the sentence: the two sentences before it, its heading, what introduces its list, the title. */
  'hearsayBefore',
  'doubtBefore',
  'denialBefore',
  'hearsayInHeading',
  'doubtInHeading',
  'denialInHeading',
  'officialInHeading',
  'hearsayInIntroduction',
  'hearsayInTitle',
  'doubtInTitle',
  'denialInTitle',
  /** The share of the page's blocks with a cue. */
  'hearsayOfPage',
  'doubtOfPage',
  'denialOfPage',
  /** The page was written after the model was out; whether that is known. */
  'isOut',
  'isAhead',
  'item',
  'row',
  'heading',
  'quote',
  /** Where the sentence has no cue of its own, what the frame says counts. */
  'bare',
  'bareHearsayBefore',
  'bareHearsayInHeading',
  'bareHearsayInIntroduction',
  'bareHearsayInTitle',
  'bareHearsayOfPage',
  'bareItem',
  'bareRow',
  'bareIsOut',
] as const;
export type ModeSignal = (typeof modeSignals)[number] | `says-${(typeof stanceConcepts)[number]}`;
export type ModeSignals = Readonly<Partial<Record<ModeSignal, number>>>;

type Line = readonly [ModeSignal | 'bias', number];
const lines = modes.map((mode): [Mode, Line[]] => [mode, Object.entries(weights[mode]) as Line[]]);
const weighed = [...new Set(lines.flatMap(([, own]) => own.map(([name]) => name)))];
/** For each mode its weights and, for each, which of `weighed` it is of. */
const columns = lines.map(([mode, own]) => ({
  mode,
  places: Int32Array.from(own, ([name]) => weighed.indexOf(name)),
  weights: Float64Array.from(own, ([, weight]) => weight),
}));

/** The likeliest mode of a label with such signals: one logistic regression a mode. */
export function modeOf(signals: ModeSignals): Mode {
  const values = weighed.map((name) => (name === 'bias' ? 1 : (signals[name] ?? 0)));
  const sums = columns.map(({ mode, places, weights: own }): [Mode, number] => {
    let sum = 0;
    for (let index = 0; index < places.length; index += 1)
      sum += (own[index] as number) * (values[places[index] as number] as number);
    return [mode, sum];
  });
  return likeliest(sums, signals);
}

/**
 * The mode with the greatest score, of those that can be: a sentence that denies or negates what it says may doubt it,
 * but does not state it, and what a list or table under "Rumours" has without a word of its own is no statement of
 * the page's.
 */
export function likeliest(scores: readonly (readonly [Mode, number])[], signals: ModeSignals): Mode {
  const { denialInClause, negated, governed, denialTrails, bareHearsayInHeading, item, row } = signals;
  const isNegative = [denialInClause, negated, governed, denialTrails].includes(1);
  const isListed = bareHearsayInHeading === 1 && (item === 1 || row === 1);
  const canBe = (mode: Mode): boolean =>
    isNegative ? mode === 'questions' || mode === 'denies' : !isListed || mode !== 'asserts';
  return scores.filter(([mode]) => canBe(mode)).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
