import type { Span } from '#core/page/article.ts';
import type { Mode } from './label.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconsFor } from './lexicon/all.ts';

/**
 * Reads how a sentence treats what it says, by cue words and the clause they stand in (after NegEx, Chapman et
 * al. 2001: a trigger list and a scope). Precedence: denial, doubt, hearsay, plain statement.
 */
interface Cues {
  readonly denial: RegExp;
  readonly negation: RegExp;
  /** A denial with all that it governs: "it is not true that". */
  readonly governing: RegExp;
  readonly doubt: RegExp;
  readonly hearsay: RegExp;
  readonly official: RegExp;
  readonly contrast: RegExp;
}

const compiled = new Map<string, Cues>();

export function cuesFor(lang: string): Cues {
  let cues = compiled.get(lang);
  if (cues === undefined) {
    const all = lexiconsFor(lang);
    const join = (part: (lexicon: Lexicon) => readonly string[]): RegExp =>
      new RegExp(all.flatMap(part).join('|') || '(?!)', 'u');
    cues = {
      denial: join(({ stance }) => stance.denial),
      governing: new RegExp(
        `(?:${join(({ stance }) => stance.denial).source})[^.;]{0,12}(?<![\\p{L}])(?:that|que|dass|che)(?![\\p{L}])`,
        'u',
      ),
      negation: new RegExp(join(({ stance }) => stance.negation).source, 'gu'),
      doubt: join(({ stance }) => stance.doubt),
      hearsay: join(({ stance }) => stance.hearsay),
      official: join(({ stance }) => stance.official),
      contrast: new RegExp(all.map(({ stance }) => stance.contrast).join('|'), 'gu'),
    };
    compiled.set(lang, cues);
  }
  return cues;
}

export interface StanceOptions {
  readonly lang: string;
  /** The claim itself says that something is not so: "without Nvidia" states it, and is no denial of it. */
  readonly negative: boolean;
}

/** The mode of a folded sentence for the evidence that stands in it. */
export function readStance(sentence: string, evidence: Span, { lang, negative }: StanceOptions): Mode {
  const cues = cuesFor(lang);
  const { start, end } = clauseAround(sentence, evidence, cues.contrast);
  const clause = sentence.slice(start, end);
  // "Without Nvidia" said of a claim of that is no denial; "it is not true that it is without Nvidia" is.
  if (cues.denial.test(clause) || isGoverned(sentence, evidence, cues.governing)) return 'denies';
  if (!negative && isNegated(sentence, start, evidence, cues.negation)) return 'denies';
  if (cues.doubt.test(clause)) return 'questions';
  if (cues.hearsay.test(clause)) return 'reports';
  if (cues.official.test(clause)) return 'asserts';
  // What frames the sentence frames its clauses, unless it stands in a contrast to them.
  if (cues.hearsay.test(sentence)) return 'reports';
  return 'asserts';
}

/** What a denial governs it denies to the end of the sentence, whatever commas and dashes stand between. */
function isGoverned(sentence: string, evidence: Span, governing: RegExp): boolean {
  return governing.test(sentence.slice(0, evidence.start));
}

/** A negation before the evidence, near it, or within it: "is not trained on"; what stands behind is another's. */
function isNegated(sentence: string, clauseStart: number, evidence: Span, negation: RegExp): boolean {
  const from = Math.max(clauseStart, evidence.start - negationReach);
  for (const found of sentence.slice(0, evidence.end).matchAll(negation)) if (found.index >= from) return true;
  return false;
}

const negationReach = 60; // Characters from "is not" to what is not.

/** The part of a sentence between the nearest words of contrast around the evidence. */
export function clauseAround(sentence: string, evidence: Span, contrast: RegExp): Span {
  let start = 0;
  let end = sentence.length;
  for (const cut of sentence.matchAll(contrast)) {
    const after = cut.index + cut[0].length;
    if (after <= evidence.start) start = after;
    else if (cut.index >= evidence.end) {
      end = cut.index;
      break;
    }
  }
  return { start, end };
}
