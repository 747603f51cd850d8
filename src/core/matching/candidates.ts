import type { Claim } from '#core/claim/schema.ts';
import type { Article, Block, Span } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import { finish, type Steps } from '#core/steps.ts';
import { languageOf } from '#core/text/language.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { modelColumns, type ModelColumn } from './columns.ts';
import type { CompiledModel } from './compile.ts';
import { bareName, nameKey } from './name-key.ts';
import { confidenceOf } from './confidence.ts';
import type { Mode } from './label.ts';
import type { Mention, NameIndex } from './names.ts';
import { placeSignals, subjectSignals, withCrosses } from './place-signals.ts';
import { inOrder, SentenceReader } from './read-sentence.ts';
import { scanNames } from './scan.ts';
import { SectionDay } from './section-day.ts';
import type { Found, Sentence } from './sentence.ts';
import type { Signals } from './signals.ts';
import { StanceFrame } from './stance-frame.ts';
import { giveRoles, SubjectTracker, subjectOf, type NamedSubject, type RoledMention, type Subject } from './subject.ts';
import { weigh } from './weigh.ts';

/** Sentences longer than this are lists or code without punctuation: too loose to bind words to each other. */
const longestSentence = 700;

/** A claim that a sentence may state, with all that speaks for it and against it. */
export interface Candidate {
  readonly block: Block;
  readonly index: number;
  readonly sentence: Sentence;
  readonly found: Found;
  readonly model: CompiledModel;
  readonly subject: Subject;
  readonly signals: Signals;
  readonly confidence: number;
  /** How the sentence treats the claim; read when it is asked for. */
  readonly mode: () => Mode;
}

/** Everything that the sentences of an article may state, however unlikely: what is learned from. */
export function findCandidates(
  article: Article,
  names: NameIndex,
  models: ReadonlyMap<string, CompiledModel>,
): Candidate[] {
  return finish(findCandidateSteps(article, names, models));
}

/** The same, block by block. */
export function* findCandidateSteps(
  article: Article,
  names: NameIndex,
  models: ReadonlyMap<string, CompiledModel>,
): Steps<Candidate[]> {
  const scan = scanNames(article, names);
  const wanted = [...scan.named.keys()].flatMap((id) => models.get(id) ?? []);
  if (wanted.length === 0) return [];
  const lang = languageOf(article.lang, sampleOf(article));
  const tracker = new SubjectTracker(article, scan);
  const day = new SectionDay(article.published, lang);
  const frame = new StanceFrame(article, scan.folded, lang);
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
      names,
      index,
      block,
      folded,
      mentions,
      lang,
      tracker,
      models: wanted,
      candidates,
    });
    yield;
  }
  return candidates;
}

interface BlockInput {
  readonly article: Article;
  readonly day: SectionDay;
  readonly frame: StanceFrame;
  readonly names: NameIndex;
  readonly index: number;
  readonly block: Block;
  readonly folded: string;
  readonly mentions: readonly RoledMention[];
  readonly lang: string;
  readonly tracker: SubjectTracker;
  readonly models: readonly CompiledModel[];
  readonly candidates: Candidate[];
}

function readBlock(input: BlockInput): void {
  const { block, folded, mentions, index, tracker, lang } = input;
  const reader = new SentenceReader(
    folded,
    block.kind === 'heading',
    tracker.headingText,
    lang,
    input.day.of(folded),
    mentions,
    block.cells,
  );
  const whole = block.kind === 'row' || block.kind === 'heading';
  const sentences = whole ? [{ start: 0, end: block.text.length }] : splitSentences(block.text, lang);
  const columns = modelColumns(block, input.names);
  const ownMentions = inOrder(mentions);
  for (const span of sentences) {
    const own = ownMentions(span);
    if (columns.length > 0) readColumns(reader, columns, own, input);
    else if (span.end - span.start <= longestSentence) readOne(reader, span, own, input);
    tracker.leave(index, own);
  }
}

function readOne(reader: SentenceReader, span: Span, own: readonly RoledMention[], input: BlockInput): void {
  const concerned = input.models.filter(({ id }) => concerns(id, own, input.index, input.tracker));
  // What is about no tracked model is not read any further: that is most of most pages.
  if (concerned.length === 0) return;
  const sentence = reader.read(span, own);
  for (const model of concerned) {
    for (const found of weigh(sentence, model)) {
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
      const named: NamedSubject = { subject, place: 'before', otherNearer: false };
      for (const found of weigh(sentence, model))
        addCandidate(found, model, sentence, own, { subject, direct: named, past: false }, input);
    }
  }
}

function concerns(model: string, own: readonly RoledMention[], block: number, tracker: SubjectTracker): boolean {
  return (
    tracker.carriedFor(block, model) !== null ||
    own.some((mention) => tracker.asSubject(mention, 'sentence')?.models.includes(model))
  );
}

interface FoundSubject {
  readonly subject: Subject;
  /** As the sentence names it; null where it is carried. */
  readonly direct: NamedSubject | null;
  readonly past: boolean;
}

function subjectFor(
  found: Found,
  model: CompiledModel,
  own: readonly RoledMention[],
  { index, tracker }: BlockInput,
): FoundSubject | null {
  const { others } = found.compiled;
  const allowed = (mention: Mention): boolean => others.has(nameKey(mention.name)) || isOwnPart(mention, model);
  const direct = subjectOf(found.evidence, own, model.id, allowed, tracker);
  // What is said belongs to the name nearest before it.
  if (direct === 'other' || direct?.otherNearer === true) return null;
  if (direct !== null) return { subject: direct.subject, direct, past: false };
  const carried = tracker.carriedFor(index, model.id);
  return carried === null ? null : { subject: carried.subject, direct: null, past: carried.past };
}

function addCandidate(
  found: Found,
  model: CompiledModel,
  sentence: Sentence,
  own: readonly RoledMention[],
  { subject, direct, past }: FoundSubject,
  { block, index, frame, tracker, article, candidates }: BlockInput,
): void {
  const { claim, negative } = found.compiled;
  const mode = frame.reader(index, sentence.span, found.evidence, negative, isOut(model, article));
  if (isSettled(claim, model.releasedOn, article.published) && mode() === 'asserts') return;
  const signals = withCrosses({
    ...found.signals,
    ...placeSignals(block, sentence),
    ...subjectSignals(direct, subject, past),
    focus: tracker.focus(model.id),
    otherModel: own.some(({ models }) => !models.includes(model.id)) ? 1 : 0,
  });
  const confidence = confidenceOf(found.route, signals);
  candidates.push({ block, index, sentence, found, model, subject, signals, mode, confidence });
}

/** A page of the day of the release or later speaks of what is there: it passes on no rumour unless it says so. */
function isOut({ releasedOn }: CompiledModel, { published }: Article): boolean {
  return releasedOn !== null && published !== null && published >= releasedOn;
}

/** After a release its confirmed facts are no news: a page that states them plainly needs no label. */
function isSettled({ verdict }: Claim, releasedOn: string | null, published: string | null): boolean {
  return (
    (verdict === 'confirmed' || verdict === 'partly-confirmed') &&
    releasedOn !== null &&
    (published === null || published >= releasedOn)
  );
}

/** "Google's Gemini" is part of what "the Gemini-powered Siri" is: a name that is the model's own, less its maker. */
function isOwnPart(mention: Mention, model: CompiledModel): boolean {
  return mention.kind !== 'other' && model.ownNames.has(bareName(mention.name));
}

function sampleOf(article: Article): string {
  let sample = article.title;
  for (const { text } of article.blocks) {
    if (sample.length > 4000) break;
    sample += ` ${text}`;
  }
  return fold(sample);
}
