import type { Span } from '#core/page/article.ts';
import type { Candidate } from './candidate.ts';
import { simplify } from './han.ts';
import { firstMode } from './mode.ts';
import type { Found } from './sentence.ts';
import { rowOf } from './signal-row.ts';
import { anaphorsFor } from './anaphora.ts';
import { findCuesOf } from './stance.ts';

/**
 * "Altman called that nonsense": a sentence that denies or doubts what the sentence before it says, without saying it
 * again. It is about the same claims, if it points back and brings nothing of its own.
 */

/** What is less sure than this is not echoed. */
const leastSure = 0.6;
const opening = 40; // Characters in which a sentence names what it goes on about.
const longEcho = 200;

/** A sentence without a claim of its own, and what stands before it. */
export interface EchoPlace {
  /** The folded text of its block. */
  readonly folded: string;
  readonly span: Span;
  readonly lang: string;
  /** Candidates of the sentence before. */
  readonly before: readonly Candidate[];
  readonly isSameBlock: boolean;
  /** What the sentence says itself: candidates, figures, names of other models. */
  readonly own: readonly Candidate[];
  readonly hasFigure: boolean;
  readonly hasName: boolean;
}

/** Whether a candidate is sure enough to be what a later sentence points back to. */
export function mayEcho({ confidence, found }: Candidate): boolean {
  return confidence >= leastSure && found.route !== 'echo';
}

/** The claims that a sentence denies or doubts by pointing back; with the candidate that each was found by. */
export function findEchoes(place: EchoPlace): { readonly found: Found; readonly of: Candidate }[] {
  const sure = place.before.filter(mayEcho);
  if (sure.length === 0) return [];
  const text = simplify(place.folded.slice(place.span.start, place.span.end));
  const [denial] = findCuesOf('denial', text, place.lang);
  const [doubt] = findCuesOf('doubt', text, place.lang);
  const [negation] = findCuesOf('negation', text, place.lang);
  const cue = denial ?? doubt ?? negation;
  if (cue === undefined) return [];
  const anaphor = anaphorsFor(place.lang).exec(text);
  const evidence = { start: place.span.start + cue.start, end: place.span.start + cue.end };
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  const mostOwn = Math.max(0, ...place.own.map(({ confidence }) => confidence));
  return sure
    .filter(({ found }) => !place.own.some((own) => own.found.compiled === found.compiled && own.confidence > 0.3))
    .map((of) => ({
      of,
      found: {
        compiled: of.found.compiled,
        route: 'echo',
        evidence,
        words: [evidence],
        signals: rowOf({
          echoSure: of.confidence,
          echoMany: Math.min(1, (sure.length - 1) / 3),
          echoDenial: flag(denial !== undefined),
          echoDoubt: flag(doubt !== undefined),
          echoNegation: flag(negation !== undefined),
          echoAnaphor: flag(anaphor !== null),
          echoOpens: flag(anaphor !== null && anaphor.index < opening),
          echoShort: 1 - Math.min(1, text.length / longEcho),
          echoSameBlock: flag(place.isSameBlock),
          echoFigure: flag(place.hasFigure),
          echoName: flag(place.hasName),
          echoOwn: mostOwn,
          echoOfDenial: flag(firstMode(of.modeSignals()) === 'denies'),
        }),
      },
    }));
}
