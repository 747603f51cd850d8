import type { Claim } from '#core/claim/schema.ts';
import type { Article, Block, Span } from '#core/page/article.ts';
import { languageOf } from '#core/text/language.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { fold } from '#core/text/fold.ts';
import type { CompiledModel } from './compile.ts';
import { levelOf } from './confidence.ts';
import type { Evidence, Label } from './label.ts';
import { bareName, nameKey } from './compile.ts';
import type { Mention, NameIndex } from './names.ts';
import { scanNames } from './scan.ts';
import { inOrder, SentenceReader } from './read-sentence.ts';
import type { Found, Sentence } from './sentence.ts';
import { weigh } from './weigh.ts';
import { readStance } from './stance.ts';
import { giveRoles, SubjectTracker, subjectOf, type RoledMention, type Subject } from './subject.ts';

/** What such words lose where their subject is carried from farther than a heading or the sentence before. */
const looseCarried = 0.8;
const nearby = 0.9;
/** Sentences longer than this are lists or code without punctuation: too loose to bind words to each other. */
const longestSentence = 700;

/** Labels for the sentences of an article, in reading order. `models` holds those that `findModels` named. */
export function matchArticle(article: Article, names: NameIndex, models: ReadonlyMap<string, CompiledModel>): Label[] {
  const scan = scanNames(article, names);
  const wanted = [...scan.named.keys()].flatMap((id) => models.get(id) ?? []);
  if (wanted.length === 0) return [];
  const lang = languageOf(article.lang, sampleOf(article));
  const tracker = new SubjectTracker(article, scan);
  const labels: Label[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const folded = scan.folded[index] as string;
    const mentions = giveRoles(folded, scan.mentions[index] ?? [], lang);
    if (block.kind === 'heading') tracker.enterHeading(block.level, folded, mentions);
    labels.push(...matchBlock({ article, index, block, folded, mentions, lang, tracker, models: wanted }));
  }
  return labels;
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
}

function matchBlock(input: BlockInput): Label[] {
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
  const labels: Label[] = [];
  const seen = new Set<string>();
  const ownMentions = inOrder(mentions);
  for (const span of sentences) {
    const own = ownMentions(span);
    const carried = tracker.carried(index);
    const concerned =
      span.end - span.start > longestSentence ? [] : models.filter(({ id }) => concerns(id, own, carried, tracker));
    // What is about no tracked model is not read any further: that is most of most pages.
    const sentence = concerned.length === 0 ? null : reader.read(span, own);
    for (const model of sentence === null ? [] : concerned) {
      for (const found of weigh(sentence as Sentence, model)) {
        const label = labelFor(found, model, sentence as Sentence, own, carried, input);
        if (label === null || seen.has(label.claim)) continue;
        seen.add(label.claim);
        labels.push(label);
      }
    }
    tracker.leave(index, own);
  }
  return labels;
}

function concerns(
  model: string,
  own: readonly RoledMention[],
  carried: Subject | null,
  tracker: SubjectTracker,
): boolean {
  return (
    carried?.models.includes(model) === true ||
    own.some((mention) => tracker.asSubject(mention, 'sentence')?.models.includes(model))
  );
}

function labelFor(
  found: Found,
  model: CompiledModel,
  sentence: Sentence,
  own: readonly RoledMention[],
  carried: Subject | null,
  input: BlockInput,
): Label | null {
  const { claim, others, negative } = found.compiled;
  const allowed = (mention: Mention): boolean => others.has(nameKey(mention.name)) || isOwnPart(mention, model);
  const direct = subjectOf(found.evidence, own, model.id, allowed, input.tracker);
  if (direct === 'other') return null;
  const subject = direct ?? (carried?.models.includes(model.id) === true ? carried : null);
  if (subject === null || (found.named === true && direct === null)) return null;
  // Words without a figure or a name of their own are sure only of a subject that stands beside them.
  const confidence =
    Math.min(1, found.score) *
    subject.sure *
    (direct === null && found.loose && subject.sure < nearby ? looseCarried : 1);
  const level = levelOf(confidence);
  if (level === null) return null;
  const { span, folded } = sentence;
  const text = folded.slice(span.start, span.end);
  const evidence = { start: found.evidence.start - span.start, end: found.evidence.end - span.start };
  const mode = readStance(text, evidence, { lang: input.lang, negative });
  if (mode === 'asserts' && isSettled(claim, model.releasedOn, input.article.published)) return null;
  return {
    claim: claim.id,
    block: input.index,
    sentence: span,
    evidence: found.evidence,
    mode,
    confidence: Math.round(confidence * 1000) / 1000,
    level,
    why: {
      subject: { name: subject.name, from: subject.from },
      found: found.words.map((word) => ({
        kind: kindOf(word, found, sentence),
        text: input.block.text.slice(word.start, word.end),
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
