import type { Span } from '#core/page/article.ts';
import { remember } from '#core/remember.ts';
import { anaphorsFor, takesUp } from './anaphora.ts';
import { lexiconsFor, mostLanguages } from './lexicon/all.ts';
import type { ModeSignals } from './mode.ts';

/** What cue words say of a sentence. */
const kinds = ['denial', 'negation', 'doubt', 'hearsay', 'official', 'contrast'] as const;
type CueKind = (typeof kinds)[number];

/** Patterns for the cue words of a language and of English. */
interface Cues extends Readonly<Record<CueKind, RegExp>> {
  /** A denial with all that it governs: "it is not true that". */
  readonly governing: RegExp;
}

const ofEachKind = <Value>(of: (kind: CueKind) => Value): Record<CueKind, Value> =>
  Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<CueKind, Value>;

const cuesFor = remember((lang): Cues => {
  const all = lexiconsFor(lang);
  const cues = ofEachKind((kind) => new RegExp(all.flatMap(({ stance }) => stance[kind]).join('|') || '(?!)', 'gu'));
  const governing = new RegExp(
    `(?:${cues.denial.source})[^.;]{0,12}(?<![\\p{L}])(?:that|que|dass|che)(?![\\p{L}])`,
    'u',
  );
  return { ...cues, governing };
}, mostLanguages);

/** Where a text has cue words of each kind, in order. */
export type FoundCues = Readonly<Record<CueKind, readonly Span[]>>;

/** The cue words of a folded text in simplified characters. */
export function findCues(text: string, lang: string): FoundCues {
  return ofEachKind((kind) => findCuesOf(kind, text, lang));
}

/** Those of one kind. */
export function findCuesOf(kind: CueKind, text: string, lang: string): Span[] {
  const pattern = cuesFor(lang)[kind];
  const spans: Span[] = [];
  // `matchAll` makes a pattern anew for each text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    spans.push({ start: match.index, end: pattern.lastIndex });
  return spans;
}

/** Whether a folded text in simplified characters has a cue word of a kind. */
export function hasCue(kind: CueKind, text: string, lang: string): boolean {
  return text.search(cuesFor(lang)[kind]) !== -1;
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
 * stand in (after NegEx, Chapman et al. 2001: a trigger list and a scope). `cues` are those of the sentence.
 */
export function readStance(
  sentence: string,
  cues: FoundCues,
  evidence: Span,
  { lang, negative }: StanceOptions,
): ModeSignals {
  const clause = clauseAround(sentence, evidence, cues.contrast);
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const inClause = (found: readonly Span[]): number => flag(found.some((cue) => isInside(cue, clause)));
  const beside = (found: readonly Span[]): number =>
    flag(found.some(({ start, end }) => end <= clause.start || start >= clause.end));
  const isGoverned = cues.denial.length > 0 && cuesFor(lang).governing.test(sentence.slice(0, evidence.start));
  const negations = cues.negation.filter((cue) => isInside(cue, clause));
  const isNegated = negations.some(({ start }) => start < evidence.end && start >= evidence.start - negationReach);
  const denialInClause = inClause(cues.denial);
  const close = betweenCommas(sentence, evidence, clause);
  const isClose = (found: readonly Span[]): number => flag(found.some((cue) => isInside(cue, close)));
  return {
    denialInClause,
    denialBeside: beside(cues.denial),
    denialClose: isClose(cues.denial),
    doubtClose: isClose(cues.doubt),
    hearsayClose: isClose(cues.hearsay),
    officialClose: isClose(cues.official),
    denialTrails: flag(isDeniedAfter(sentence, evidence, cues.denial, anaphorsFor(lang))),
    governed: flag(isGoverned),
    negated: flag(isNegated && !negative),
    negationInClause: flag(negations.length > 0 && !negative),
    doubtInClause: inClause(cues.doubt),
    doubtBeside: beside(cues.doubt),
    hearsayInClause: inClause(cues.hearsay),
    hearsayBeside: beside(cues.hearsay),
    hearsayMuch: Math.min(1, cues.hearsay.length / muchHearsay),
    officialInClause: inClause(cues.official),
    officialBeside: beside(cues.official),
    isQuoted: flag(isQuoted(sentence, evidence)),
    negativeClaim: flag(negative),
    negativeNegated: flag(negative && (negations.length > 0 || denialInClause === 1 || isGoverned)),
  };
}

const trailing = 60; // Characters in which ", a claim that the company denies" ends a sentence.

/** The last clause behind the evidence points back to it and denies it. */
function isDeniedAfter(sentence: string, evidence: Span, denials: readonly Span[], anaphors: RegExp): boolean {
  const start = Math.max(...[',', '，', '、'].map((comma) => sentence.lastIndexOf(comma)));
  if (start < evidence.end || !denials.some((denial) => denial.start > start)) return false;
  const last = sentence.slice(start + 1);
  return last.length < trailing && (anaphors.test(last) || takesUp.test(last));
}

const farQuote = 160; // Characters: a quotation that opened farther back is most likely closed.

function isQuoted(sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(Math.max(0, start - farQuote), start).match(/["「『„“”]/gu)?.length ?? 0;
  return before % 2 === 1 && /["」』”]/u.test(sentence.slice(end, end + farQuote));
}

/** The part of a clause between the nearest commas, colons and brackets around the evidence. */
function betweenCommas(sentence: string, evidence: Span, clause: Span): Span {
  const before = sentence.slice(clause.start, evidence.start);
  const after = sentence.slice(evidence.end, clause.end);
  const from = before.search(/[,;:()，；：（）](?!\d)[^,;:()，；：（）]*$/u);
  const to = after.search(/[,;:()，；：（）](?!\d)/u);
  return {
    start: from === -1 ? clause.start : clause.start + from + 1,
    end: to === -1 ? clause.end : evidence.end + to,
  };
}

/** The part of a sentence between the nearest words of contrast around the evidence. */
function clauseAround(sentence: string, evidence: Span, contrast: readonly Span[]): Span {
  let start = 0;
  let end = sentence.length;
  for (const cut of contrast) {
    if (cut.end <= evidence.start) start = cut.end;
    else if (cut.start >= evidence.end) {
      end = cut.start;
      break;
    }
  }
  return { start, end };
}

const isInside = ({ start, end }: Span, around: Span): boolean => start >= around.start && end <= around.end;
