import type { Block } from '#core/page/article.ts';
import type { Sentence } from './sentence.ts';
import type { Signals } from './signals.ts';
import type { NamedSubject, Subject } from './subject.ts';

/** What the subject of a candidate says for it: named where, or carried from where. */
export function subjectSignals(direct: NamedSubject | null, subject: Subject, past: boolean): Signals {
  const carried = (from: Subject['from']): number =>
    direct === null && subject.from === from && !past ? subject.sure : 0;
  return {
    subjectNamed: direct?.place === 'before' ? 1 : 0,
    subjectAfter: direct?.place === 'after' ? 1 : 0,
    subjectCompared: direct?.place === 'compared' ? 1 : 0,
    subjectEarlier: carried('earlier'),
    subjectHeading: carried('heading'),
    subjectTitle: carried('title'),
    subjectWeak: subject.isWeak ? 1 : 0,
    subjectPast: past ? 1 : 0,
  };
}

/** Adds what counts only together, as with the model's name in the sentence. */
export function withCrosses(signals: Signals): Signals {
  const named = Math.max(signals.subjectNamed ?? 0, signals.subjectAfter ?? 0);
  const when = (value: number | undefined): number => named * (value ?? 0);
  return {
    ...signals,
    namedRole: when((signals.role ?? 0) * (signals.agreed ?? 0)),
    namedRoleNear: when(signals.roleNear),
    roleOverlap: (signals.role ?? 0) * (signals.overlap ?? 0),
    namedShare: when(signals.share),
    namedFull: when(signals.full),
    namedTelling: when(signals.telling),
    namedTerms: when(signals.termsAll),
    namedCue: when(signals.cueNear),
    namedFullCue: when((signals.full ?? 0) * (signals.cueNear ?? 0)),
    termsCue: (signals.termsHit ?? 0) * (signals.cueNear ?? 0),
    shareCue: (signals.share ?? 0) * (signals.cueNear ?? 0),
    namesItselfCue: (signals.namesItself ?? 0) * (signals.cueNear ?? 0),
  };
}

/** What the place of a sentence in the page says. */
export function placeSignals(block: Block, sentence: Sentence): Signals {
  return {
    heading: block.kind === 'heading' ? 1 : 0,
    item: block.kind === 'item' ? 1 : 0,
    row: block.kind === 'row' ? 1 : 0,
    question: sentence.isQuestion ? 1 : 0,
    conditional: sentence.isConditional ? 1 : 0,
    long: Math.min(1, (sentence.span.end - sentence.span.start) / 400),
  };
}
