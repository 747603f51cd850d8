import type { Span } from '#core/page/article.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { anaphorsFor, takesUp } from './anaphora.ts';
import { lexiconsFor } from './lexicon/all.ts';
import type { ModeSignals } from './mode.ts';

/** Cue words of a language and of English, by what they say of the sentence. */
export interface Cues {
  readonly denial: RegExp;
  readonly negation: RegExp;
  /** A denial with all that it governs: "it is not true that". */
  readonly governing: RegExp;
  readonly doubt: RegExp;
  readonly hearsay: RegExp;
  readonly allHearsay: RegExp;
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
    const hearsay = join(({ stance }) => stance.hearsay);
    cues = {
      denial: join(({ stance }) => stance.denial),
      governing: new RegExp(
        `(?:${join(({ stance }) => stance.denial).source})[^.;]{0,12}(?<![\\p{L}])(?:that|que|dass|che)(?![\\p{L}])`,
        'u',
      ),
      negation: new RegExp(join(({ stance }) => stance.negation).source, 'gu'),
      doubt: join(({ stance }) => stance.doubt),
      hearsay,
      allHearsay: new RegExp(hearsay.source, 'gu'),
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

const negationReach = 60; // Characters from "is not" to what is not.
const muchHearsay = 3;

/**
 * What a folded sentence itself tells of how it treats what stands at `evidence`, by cue words and the clause they
 * stand in (after NegEx, Chapman et al. 2001: a trigger list and a scope).
 */
export function readStance(sentence: string, evidence: Span, { lang, negative }: StanceOptions): ModeSignals {
  const cues = cuesFor(lang);
  const { start, end } = clauseAround(sentence, evidence, cues.contrast);
  const clause = sentence.slice(start, end);
  const rest = `${sentence.slice(0, start)} | ${sentence.slice(end)}`;
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const inClause = (pattern: RegExp): number => flag(pattern.test(clause));
  // Where the clause is the sentence there is nothing beside it.
  const beside = (pattern: RegExp): number => flag(rest.length > 3 && pattern.test(rest));
  const isGoverned = cues.governing.test(sentence.slice(0, evidence.start));
  const negations = [...clause.matchAll(cues.negation)].map(({ index }) => start + index);
  const isNegated = negations.some((at) => at < evidence.end && at >= evidence.start - negationReach);
  const denialInClause = inClause(cues.denial);
  const close = betweenCommas(sentence, evidence, { start, end });
  const isClose = (pattern: RegExp): number => flag(pattern.test(close));
  return {
    denialInClause,
    denialBeside: beside(cues.denial),
    denialClose: isClose(cues.denial),
    doubtClose: isClose(cues.doubt),
    hearsayClose: isClose(cues.hearsay),
    officialClose: isClose(cues.official),
    denialTrails: flag(isDeniedAfter(sentence.slice(evidence.end), cues.denial, anaphorsFor(lang))),
    governed: flag(isGoverned),
    negated: flag(isNegated && !negative),
    negationInClause: flag(negations.length > 0 && !negative),
    doubtInClause: inClause(cues.doubt),
    doubtBeside: beside(cues.doubt),
    hearsayInClause: inClause(cues.hearsay),
    hearsayBeside: beside(cues.hearsay),
    hearsayMuch: Math.min(1, (sentence.match(cues.allHearsay)?.length ?? 0) / muchHearsay),
    officialInClause: inClause(cues.official),
    officialBeside: beside(cues.official),
    isQuestion: flag(/[?？][^\p{L}]{0,9}$/u.test(sentence)),
    isConditional: flag(/^[^\p{L}]{0,5}(?:if|wenn|falls|si|se|如果|若|もし|만약)(?![a-z])/u.test(sentence)),
    isQuoted: flag(isQuoted(sentence, evidence)),
    negativeClaim: flag(negative),
    negativeNegated: flag(negative && (negations.length > 0 || denialInClause === 1 || isGoverned)),
  };
}

const trailing = 60; // Characters in which ", a claim that the company denies" ends a sentence.

/** The last clause behind the evidence points back to it and denies it. */
function isDeniedAfter(after: string, denial: RegExp, anaphors: RegExp): boolean {
  const start = Math.max(after.lastIndexOf(','), after.lastIndexOf('，'), after.lastIndexOf('、'));
  const last = start === -1 ? '' : after.slice(start + 1);
  return last.length < trailing && denial.test(last) && (anaphors.test(last) || takesUp.test(last));
}

const farQuote = 160; // Characters: a quotation that opened farther back is most likely closed.

function isQuoted(sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(Math.max(0, start - farQuote), start).match(/["「『„“”]/gu)?.length ?? 0;
  return before % 2 === 1 && /["」』”]/u.test(sentence.slice(end, end + farQuote));
}

/** The part of a clause between the nearest commas, colons and brackets around the evidence. */
function betweenCommas(sentence: string, evidence: Span, clause: Span): string {
  const before = sentence.slice(clause.start, evidence.start);
  const after = sentence.slice(evidence.end, clause.end);
  const from = before.search(/[,;:()，；：（）](?!\d)[^,;:()，；：（）]*$/u);
  const to = after.search(/[,;:()，；：（）](?!\d)/u);
  return sentence.slice(
    from === -1 ? clause.start : clause.start + from + 1,
    to === -1 ? clause.end : evidence.end + to,
  );
}

/** The part of a sentence between the nearest words of contrast around the evidence. */
function clauseAround(sentence: string, evidence: Span, contrast: RegExp): Span {
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
