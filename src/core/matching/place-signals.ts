import type { Block, Span } from '#core/page/article.ts';
import { isSupposed } from './condition.ts';
import type { Sentence } from './sentence.ts';
import { note, signalOf, type SignalName, type SignalRow } from './signal-row.ts';
import type { Signals } from './signals.ts';
import type { Carried, NamedSubject, Subject } from './subject.ts';

/** Content words between name and evidence from which on they stand apart. */
const apart = 10;

/** What the subject of a candidate says for it: named where, and how near, or carried from where. */
export function subjectSignals(
  direct: NamedSubject | null,
  { subject, past }: Carried,
  evidence: Span,
  sentence: Sentence,
): Signals {
  const carried = (from: Subject['from']): number =>
    direct === null && subject.from === from && past === 'no' ? subject.sure : 0;
  const gap = direct === null ? null : gapBetween(direct.mention, evidence, sentence);
  return {
    subjectNamed: direct?.place === 'before' ? 1 : 0,
    subjectAfter: direct?.place === 'after' ? 1 : 0,
    subjectCompared: direct?.place === 'compared' ? 1 : 0,
    subjectEarlier: carried('earlier'),
    subjectHeading: carried('heading'),
    subjectTitle: carried('title'),
    subjectWeak: subject.isWeak ? 1 : 0,
    subjectPast: past === 'topic' ? 1 : 0,
    subjectBeside: past === 'beside' ? 1 : 0,
    subjectParagraph: past === 'paragraph' ? 1 : 0,
    subjectNear: gap === null ? 0 : 1 - Math.min(1, gap.words / apart),
    subjectCut: gap?.isCut === true ? 1 : 0,
  };
}

function gapBetween(name: Span, evidence: Span, sentence: Sentence): { words: number; isCut: boolean } {
  const [from, to] = name.start < evidence.start ? [name.end, evidence.start] : [evidence.end, name.start];
  return {
    words: sentence.terms.filter(({ start, end }) => start >= from && end <= to).length,
    isCut: from < to && /[,;:()（），；：、]|\s[—–-]\s/u.test(sentence.folded.slice(from, to)),
  };
}

/** Adds what counts only together, as with the model's name in the sentence. */
export function addCrosses(row: SignalRow): void {
  const of = (name: SignalName): number => signalOf(row, name);
  const named = Math.max(of('subjectNamed'), of('subjectAfter'));
  const [role, share, full, cueNear] = [of('role'), of('share'), of('full'), of('cueNear')];
  note(row, {
    namedRole: named * (role * of('agreed')),
    namedRoleNear: named * of('roleNear'),
    roleOverlap: role * of('overlap'),
    namedShare: named * share,
    namedFull: named * full,
    namedTelling: named * of('telling'),
    namedTerms: named * of('termsAll'),
    namedCue: named * cueNear,
    namedFullCue: named * (full * cueNear),
    termsCue: of('termsHit') * cueNear,
    shareCue: share * cueNear,
    namesItselfCue: of('namesItself') * cueNear,
    carriedBack: (1 - named) * of('refersBack'),
    carriedStrange: (1 - named) * of('strangers'),
    carriedWriter: (1 - named) * of('ofWriter'),
  });
}

/** What the place of a sentence in the page says, and of its evidence in the sentence. */
export function placeSignals(block: Block, sentence: Sentence, evidence: Span): Signals {
  return {
    heading: block.kind === 'heading' ? 1 : 0,
    item: block.kind === 'item' ? 1 : 0,
    row: block.kind === 'row' ? 1 : 0,
    question: sentence.isQuestion ? 1 : 0,
    conditional: isSupposed(sentence, evidence) ? 1 : 0,
    long: Math.min(1, (sentence.span.end - sentence.span.start) / 400),
    dense: /[\u3040-\u30ff\u3400-\u9fff]/u.test(sentence.folded) ? 1 : 0,
  };
}
