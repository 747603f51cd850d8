import type { ClaimValue, PositionStance, Verdict } from '#core/claim/schema.ts';
import { modes, type Mode } from './label.ts';
import type { Concept } from './lexicon/lexicon.ts';
import { weights } from './mode-weights.ts';
import { sigmoid } from './sigmoid.ts';

/**
 * What tells how a sentence treats a claim, as numbers from 0 to 1. Their weights are learned from labelled
 * articles (see `docs/matching.md`), a set for each mode.
 */
export const modeSignals = [
  /** Cues in the clause of the evidence, and elsewhere in the sentence. */
  'denialInClause',
  'denialBeside',
  /** Cues between the nearest commas around the evidence. */
  'denialClose',
  'doubtClose',
  'hearsayClose',
  'officialClose',
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
  /** What the registry knows of the claim: what its maker said, and what others did. */
  'makerAsserts',
  'makerDenies',
  'isDoubted',
  'isDenied',
  'isConfirmed',
  /** The sentence names the maker, alone and with a word for announcing. */
  'namesMaker',
  'makerAnnounces',
] as const;
/** Each of a few small sets of signals: the concepts that a sentence has words for, the sources that it names. */
export type ModeSignal =
  | (typeof modeSignals)[number]
  | `says-${Concept}`
  | `verdict-${Verdict}`
  | `of-${ClaimValue['kind']}`
  | `${'source' | 'sourceBefore'}-${PositionStance}`;
export type ModeSignals = Readonly<Partial<Record<ModeSignal, number>>>;

/** How likely each mode is, 0 to 1 each, judged apart. */
export type ModeScores = Readonly<Record<Mode, number>>;

/** What the labels of a page say for the mode of each: its own first scores, the means of the page's, of those near. */
export type PageModeSignals = Readonly<Partial<Record<`${'first' | 'page' | 'near'}-${Mode}` | 'alone', number>>>;

/** How likely each mode is by a sentence and its frame alone, before the rest of the page is known. */
export const firstScores: (signals: ModeSignals) => ModeScores = scorer(weights.first);
/** The same with what the labels of the page say for each other (`page-modes.ts`). */
export const lastScores: (signals: ModeSignals, ofPage: PageModeSignals) => ModeScores = scorer(weights.last);

type Signals = Readonly<Record<string, number | undefined>>;

/** Of the some three hundred signals a label has forty or so: only their weights are added up. */
function scorer(learned: Readonly<Record<Mode, Signals>>): (...parts: readonly Signals[]) => ModeScores {
  const byName = new Map<string, Float64Array>();
  for (const [i, mode] of modes.entries()) {
    for (const [name, weight = 0] of Object.entries(learned[mode])) {
      const own = byName.get(name) ?? new Float64Array(modes.length);
      own[i] = weight;
      byName.set(name, own);
    }
  }
  return (...parts) => {
    const sums = Float64Array.from(modes, (_, i) => byName.get('bias')?.[i] ?? 0);
    for (const signals of parts) {
      for (const name in signals) {
        const own = byName.get(name);
        const signal = signals[name] ?? 0;
        if (own === undefined || signal === 0) continue;
        for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] as number) + (own[i] as number) * signal;
      }
    }
    const score = (mode: Mode): number => sigmoid(sums[modes.indexOf(mode)] as number);
    return {
      asserts: score('asserts'),
      reports: score('reports'),
      questions: score('questions'),
      denies: score('denies'),
    };
  };
}

/**
 * The mode with the greatest score, of those that can be: a sentence that denies or negates what it says may doubt it,
 * but does not state it, and what a list or table under "Rumours" has without a word of its own is no statement of
 * the page's.
 */
export function likeliest(scores: ModeScores, signals: ModeSignals): Mode {
  const { denialClose, negated, governed, denialTrails, bareHearsayInHeading, item, row } = signals;
  const isNegative = [denialClose, negated, governed, denialTrails].includes(1);
  const isListed = bareHearsayInHeading === 1 && (item === 1 || row === 1);
  const canBe = (mode: Mode): boolean =>
    isNegative ? mode === 'questions' || mode === 'denies' : !isListed || mode !== 'asserts';
  return modes.filter(canBe).reduce((a, b) => (scores[b] > scores[a] ? b : a));
}

/** The likeliest mode of a sentence by itself and its frame. */
export const firstMode = (signals: ModeSignals): Mode => likeliest(firstScores(signals), signals);
