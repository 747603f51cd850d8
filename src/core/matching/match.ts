import type { Claim } from '#core/claim/schema.ts';
import type { Article, Block, Span } from '#core/page/article.ts';
import { languageOf } from '#core/text/language.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { fold } from '#core/text/fold.ts';
import type { CompiledModel } from './compile.ts';
import { confidenceOf, levelOf } from './confidence.ts';
import type { Signals } from './signals.ts';
import type { Evidence, Label, Level, Mode } from './label.ts';
import { bareName, nameKey } from './compile.ts';
import type { Mention, NameIndex } from './names.ts';
import { scanNames } from './scan.ts';
import { inOrder, SentenceReader } from './read-sentence.ts';
import type { Found, Sentence } from './sentence.ts';
import { weigh } from './weigh.ts';
import { readStance } from './stance.ts';
import { giveRoles, SubjectTracker, subjectOf, type NamedSubject, type RoledMention, type Subject } from './subject.ts';

/** Sentences longer than this are lists or code without punctuation: too loose to bind words to each other. */
const longestSentence = 700;

/** Labels for the sentences of an article, in reading order. `models` holds those that `findModels` named. */
export function matchArticle(article: Article, names: NameIndex, models: ReadonlyMap<string, CompiledModel>): Label[] {
  return bestOf(findCandidates(article, names, models)).flatMap((candidate) => {
    const level = levelOf(candidate.confidence);
    return level === null ? [] : [labelOf(candidate, level)];
  });
}

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
  readonly mode: Mode;
}

/** Everything that the sentences of an article may state, however unlikely: what is learned from. */
export function findCandidates(
  article: Article,
  names: NameIndex,
  models: ReadonlyMap<string, CompiledModel>,
): Candidate[] {
  const scan = scanNames(article, names);
  const wanted = [...scan.named.keys()].flatMap((id) => models.get(id) ?? []);
  if (wanted.length === 0) return [];
  const lang = languageOf(article.lang, sampleOf(article));
  const tracker = new SubjectTracker(article, scan);
  const candidates: Candidate[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const folded = scan.folded[index] as string;
    const mentions = giveRoles(folded, scan.mentions[index] ?? [], lang);
    if (block.kind === 'heading') tracker.enterHeading(block.level, folded, mentions);
    readBlock({ article, index, block, folded, mentions, lang, tracker, models: wanted, candidates });
  }
  return candidates;
}

interface BlockInput {
  readonly article: Article;
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
  const { block, folded, mentions, index, tracker, models, lang } = input;
  const reader = new SentenceReader(
    folded,
    block.kind === 'heading',
    tracker.headingText,
    lang,
    input.article.published,
    mentions,
    block.cells,
  );
  const whole = block.kind === 'row' || block.kind === 'heading';
  const sentences = whole ? [{ start: 0, end: block.text.length }] : splitSentences(block.text, lang);
  const ownMentions = inOrder(mentions);
  for (const span of sentences) {
    const own = ownMentions(span);
    const concerned =
      span.end - span.start > longestSentence ? [] : models.filter(({ id }) => concerns(id, own, index, tracker));
    // What is about no tracked model is not read any further: that is most of most pages.
    const sentence = concerned.length === 0 ? null : reader.read(span, own);
    for (const model of sentence === null ? [] : concerned) {
      for (const found of weigh(sentence as Sentence, model)) {
        const candidate = candidateFor(found, model, sentence as Sentence, own, input);
        if (candidate !== null) input.candidates.push(candidate);
      }
    }
    tracker.leave(index, own);
  }
}

function concerns(model: string, own: readonly RoledMention[], block: number, tracker: SubjectTracker): boolean {
  return (
    tracker.carriedFor(block, model) !== null ||
    own.some((mention) => tracker.asSubject(mention, 'sentence')?.models.includes(model))
  );
}

function candidateFor(
  found: Found,
  model: CompiledModel,
  sentence: Sentence,
  own: readonly RoledMention[],
  { block, index, lang, tracker, article }: BlockInput,
): Candidate | null {
  const { claim, others, negative } = found.compiled;
  const allowed = (mention: Mention): boolean => others.has(nameKey(mention.name)) || isOwnPart(mention, model);
  const direct = subjectOf(found.evidence, own, model.id, allowed, tracker);
  // A figure belongs to the name nearest before it.
  if (direct === 'other' || (direct?.otherNearer === true && found.route !== 'words')) return null;
  const carried = direct === null ? tracker.carriedFor(index, model.id) : null;
  const subject = direct?.subject ?? carried?.subject;
  if (subject === undefined) return null;
  const { span, folded } = sentence;
  const text = folded.slice(span.start, span.end);
  const evidence = { start: found.evidence.start - span.start, end: found.evidence.end - span.start };
  const mode = readStance(text, evidence, { lang, negative });
  if (mode === 'asserts' && isSettled(claim, model.releasedOn, article.published)) return null;
  const signals = withCrosses({
    ...found.signals,
    ...placeSignals(block, sentence),
    ...subjectSignals(direct, subject, carried?.past === true),
    focus: tracker.focus(model.id),
    otherModel: own.some(({ models }) => !models.includes(model.id)) ? 1 : 0,
  });
  const confidence = confidenceOf(found.route, signals);
  return { block, index, sentence, found, model, subject, signals, mode, confidence };
}

function subjectSignals(direct: NamedSubject | null, subject: Subject, past: boolean): Signals {
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
    otherNearer: direct?.otherNearer === true ? 1 : 0,
  };
}

/** What counts only together with the model's name in the sentence. */
function withCrosses(signals: Signals): Signals {
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

function placeSignals(block: Block, sentence: Sentence): Signals {
  return {
    heading: block.kind === 'heading' ? 1 : 0,
    item: block.kind === 'item' ? 1 : 0,
    row: block.kind === 'row' ? 1 : 0,
    question: sentence.isQuestion && block.kind !== 'heading' ? 1 : 0,
    conditional: sentence.isConditional ? 1 : 0,
    long: Math.min(1, (sentence.span.end - sentence.span.start) / 400),
  };
}

/** Of several candidates for one figure, date or stretch of words of one attribute, the likeliest is meant. */
function bestOf(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (one) => !candidates.some((other) => other !== one && isInTheWay(other, one) && other.confidence > one.confidence),
  );
}

function isInTheWay(other: Candidate, one: Candidate): boolean {
  if (other.sentence !== one.sentence || other.model !== one.model) return false;
  const [mine, its] = [one.found, other.found];
  if (mine.compiled.claim.attribute !== its.compiled.claim.attribute) return false;
  if (mine.quantity !== undefined || its.quantity !== undefined) return mine.quantity === its.quantity;
  if (mine.dated !== undefined || its.dated !== undefined) return mine.dated?.date === its.dated?.date;
  return mine.evidence.start < its.evidence.end && its.evidence.start < mine.evidence.end;
}

function labelOf({ found, index, sentence, mode, confidence, subject, block }: Candidate, level: Level): Label {
  return {
    claim: found.compiled.claim.id,
    block: index,
    sentence: sentence.span,
    evidence: found.evidence,
    mode,
    confidence: Math.round(confidence * 1000) / 1000,
    level,
    why: {
      subject: { name: subject.name, from: subject.from },
      found: found.words.map((word) => ({
        kind: kindOf(word, found, sentence),
        text: block.text.slice(word.start, word.end),
      })),
    },
  };
}

/** What kind of thing a span of the evidence is. */
function kindOf(span: Span, found: Found, sentence: Sentence): Evidence['kind'] {
  if (span === found.quantity) return 'quantity';
  if (span === found.dated?.date) return 'date';
  return sentence.mentions.some(({ start }) => start === span.start) ? 'name' : 'words';
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
