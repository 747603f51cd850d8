import type { Article, Block, Span } from '#core/page/article.ts';
import { finish, type Steps } from '#core/steps.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { modelColumns, type ModelColumn } from './columns.ts';
import type { CompiledModel } from './compile.ts';
import type { Candidate } from './candidate.ts';
import { findEchoes, mayEcho } from './echo.ts';
import { isSaidPlainly, settledness, timingOf } from './settled.ts';
import { bareName, nameKey } from './name-key.ts';
import { confidenceOf, firstConfidenceOf } from './confidence.ts';
import { giveRoles, type RoledMention } from './mention-roles.ts';
import type { Mention, NameIndex } from './names.ts';
import { pageSignals } from './page-signals.ts';
import { addCrosses, placeSignals, subjectSignals } from './place-signals.ts';
import { inOrder, SentenceReader } from './read-sentence.ts';
import { ReferenceReader } from './reference.ts';
import { scanNames } from './scan.ts';
import { SectionDay } from './section-day.ts';
import type { Found, Sentence } from './sentence.ts';
import { note } from './signal-row.ts';
import { StanceFrame } from './stance-frame.ts';
import { SubjectTracker, subjectOf, type Carried, type NamedSubject } from './subject.ts';
import { timeSignals } from './time-signals.ts';
import { weigh } from './weigh.ts';

/** Sentences longer than this are lists or code without punctuation: too loose to bind words to each other. */
const longestSentence = 700;

/**
 * With a first confidence below this the rest of a page makes no label of a candidate (held out, one of 4,000 came above
 * 0.45): half of all, which are let go at once.
 */
export const leastFirst = 0.05;

/** What the sentences of an article may state with a first confidence of at least `least`; with 0 what is learned from. */
export function findCandidates(
  article: Article,
  names: NameIndex,
  models: ReadonlyMap<string, CompiledModel>,
  least: number,
): Candidate[] {
  return finish(findCandidateSteps(article, names, models, least));
}

/** The same, block by block. */
export function* findCandidateSteps(
  article: Article,
  names: NameIndex,
  models: ReadonlyMap<string, CompiledModel>,
  least: number,
): Steps<Candidate[]> {
  const scan = scanNames(article, names);
  const wanted = [...scan.named.keys()].flatMap((id) => models.get(id) ?? []);
  if (wanted.length === 0) return [];
  const { lang } = scan;
  const tracker = new SubjectTracker(article, scan);
  const day = new SectionDay(article.published, lang);
  const frame = new StanceFrame(article, scan.folded, lang);
  const references = new ReferenceReader(lang);
  const candidates: Candidate[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const folded = scan.folded[index] as string;
    const mentions = giveRoles(folded, scan.mentions[index] ?? [], lang);
    if (block.kind === 'heading') {
      tracker.enterHeading(block.level, folded, mentions);
      day.enterHeading(block.level, folded);
      frame.enterHeading(folded);
    }
    readBlock({
      article,
      day,
      frame,
      references,
      names,
      index,
      block,
      folded,
      mentions,
      lang,
      tracker,
      models: wanted,
      least,
      candidates,
    });
    yield;
  }
  const ofPage = pageSignals(candidates);
  for (const [i, candidate] of candidates.entries()) {
    note(candidate.signals, ofPage[i] ?? {});
    candidate.confidence = confidenceOf(candidate.signals);
  }
  return candidates;
}

interface BlockInput {
  readonly article: Article;
  readonly day: SectionDay;
  readonly frame: StanceFrame;
  readonly references: ReferenceReader;
  readonly names: NameIndex;
  readonly index: number;
  readonly block: Block;
  readonly folded: string;
  readonly mentions: readonly RoledMention[];
  readonly lang: string;
  readonly tracker: SubjectTracker;
  readonly models: readonly CompiledModel[];
  readonly least: number;
  readonly candidates: Candidate[];
}

function readBlock(input: BlockInput): void {
  const { block, folded, mentions, index, tracker, lang } = input;
  const reader = new SentenceReader(
    folded,
    block.kind === 'heading',
    tracker.headingText,
    lang,
    () => input.day.of(folded),
    mentions,
    block.cells,
  );
  const whole = block.kind === 'row' || block.kind === 'heading';
  const sentences = whole ? [{ start: 0, end: block.text.length }] : splitSentences(block.text, lang);
  const columns = modelColumns(block, input.names, lang);
  const ownMentions = inOrder(mentions);
  for (const span of sentences) {
    const own = ownMentions(span);
    const first = input.candidates.length;
    if (columns.length > 0) readColumns(reader, columns, own, input);
    else if (span.end - span.start <= longestSentence) {
      readOne(reader, span, own, input);
      if (!whole) readEchoes(reader, span, own, first, input);
    }
    tracker.leave(index, own);
  }
}

/** What a sentence denies or doubts of the sentence before it, without saying it again. */
function readEchoes(
  reader: SentenceReader,
  span: Span,
  own: readonly RoledMention[],
  first: number,
  input: BlockInput,
): void {
  const { candidates, index } = input;
  const last = candidates[first - 1];
  if (last === undefined || last.index < index - 1 || (last.index !== index && last.block.kind !== input.block.kind))
    return;
  let start = first - 1;
  while (start > 0 && candidates[start - 1]?.sentence === last.sentence) start -= 1;
  const before = candidates.slice(start, first);
  if (!before.some(mayEcho) || !isNext(input.block, last, span)) return;
  const mine = candidates.slice(first);
  const sentence = reader.read(span, own);
  const echoes = findEchoes({
    folded: input.folded,
    span,
    lang: input.lang,
    before,
    isSameBlock: last.index === index,
    own: mine,
    hasFigure: sentence.quantities.length > 0 || sentence.dates.length > 0,
    hasName: own.length > 0,
  });
  for (const { found, of } of echoes)
    addCandidate(found, of.model, sentence, own, { subject: of.subject, direct: null, past: 'no' }, input);
}

/** Whether nothing stands between a candidate's sentence and a span: the next of its block, or the first of the next. */
function isNext(block: Block, last: Candidate, span: Span): boolean {
  const between =
    last.block === block
      ? block.text.slice(last.sentence.span.end, span.start)
      : last.block.text.slice(last.sentence.span.end);
  const before = last.block === block ? '' : block.text.slice(0, span.start);
  return !/\p{L}/u.test(between + before);
}

function readOne(reader: SentenceReader, span: Span, own: readonly RoledMention[], input: BlockInput): void {
  const concerned = input.models.filter(({ id }) => concerns(id, own, input.index, input.tracker));
  // What is about no tracked model is not read any further: that is most of most pages.
  if (concerned.length === 0) return;
  const sentence = reader.read(span, own);
  for (const model of concerned) {
    for (const found of weigh(sentence, model, reader.wording)) {
      const subject = subjectFor(found, model, own, input);
      if (subject !== null) addCandidate(found, model, sentence, own, subject, input);
    }
  }
}

/** A table whose columns are models: each cell is read with the head of its row, for the model of its column alone. */
function readColumns(
  reader: SentenceReader,
  columns: readonly ModelColumn[],
  own: readonly RoledMention[],
  input: BlockInput,
): void {
  for (const { cell, mention } of columns) {
    const subject = input.tracker.asSubject({ ...mention }, 'table');
    if (subject === null) continue;
    for (const model of input.models.filter(({ id }) => subject.models.includes(id))) {
      const sentence = reader.readCell(cell, own);
      const named: NamedSubject = { subject, place: 'before', otherNearer: false, mention: cell };
      for (const found of weigh(sentence, model, reader.wording))
        addCandidate(found, model, sentence, own, { subject, direct: named, past: 'no' }, input);
    }
  }
}

function concerns(model: string, own: readonly RoledMention[], block: number, tracker: SubjectTracker): boolean {
  return (
    tracker.carriedFor(block, model) !== null ||
    own.some((mention) => tracker.asSubject(mention, 'sentence')?.models.includes(model))
  );
}

interface FoundSubject extends Carried {
  /** As the sentence names it; null where it is carried. */
  readonly direct: NamedSubject | null;
}

function subjectFor(
  found: Found,
  model: CompiledModel,
  own: readonly RoledMention[],
  { index, tracker, folded }: BlockInput,
): FoundSubject | null {
  const { others } = found.compiled;
  const allowed = (mention: Mention): boolean => others.has(nameKey(mention.name)) || isOwnPart(mention, model);
  const direct = subjectOf(found.evidence, folded, own, model.id, allowed, tracker);
  // What is said belongs to the name nearest before it.
  if (direct === 'other' || direct?.otherNearer === true) return null;
  if (direct !== null) return { subject: direct.subject, direct, past: 'no' };
  const carried = tracker.carriedFor(index, model.id);
  return carried === null ? null : { ...carried, direct: null };
}

function addCandidate(
  found: Found,
  model: CompiledModel,
  sentence: Sentence,
  own: readonly RoledMention[],
  whom: FoundSubject,
  { block, index, frame, references, tracker, article, least, candidates }: BlockInput,
): void {
  const { claim } = found.compiled;
  const modeSignals = frame.reader({
    block: index,
    sentence,
    evidence: found.evidence,
    claim: found.compiled,
    makers: model.makers,
    timing: timingOf(model.releasedOn, article.published),
  });
  const settled = settledness(claim, model.releasedOn, article.published);
  const isPlain = settled > 0 && isSaidPlainly(modeSignals());
  if (settled === 1 && isPlain) return;
  const { signals } = found;
  note(signals, placeSignals(block, sentence, found.evidence));
  note(signals, subjectSignals(whom.direct, whom, found.evidence, sentence));
  note(signals, {
    focus: tracker.focus(model.id),
    thin: tracker.isThin(model.id) ? 1 : 0,
    otherModel: own.some(({ models }) => !models.includes(model.id)) ? 1 : 0,
    settled: isPlain ? 1 : 0,
  });
  note(signals, references.signals(sentence, found.evidence, block, model));
  note(signals, timeSignals(claim, model.releasedOn, article.published));
  addCrosses(signals);
  const confidence = firstConfidenceOf(found.route, signals);
  if (confidence < least) return;
  candidates.push({
    block,
    index,
    sentence,
    found,
    model,
    subject: whom.subject,
    signals,
    modeSignals,
    confidence,
  });
}

/** "Google's Gemini" is part of what "the Gemini-powered Siri" is: a name that is the model's own, less its maker. */
function isOwnPart(mention: Mention, model: CompiledModel): boolean {
  return mention.kind !== 'other' && model.ownNames.has(bareName(mention.name));
}
