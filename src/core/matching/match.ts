import type { Article, Span } from '#core/page/article.ts';
import { finish, type Steps } from '#core/steps.ts';
import type { CompiledModel } from './compile.ts';
import type { Candidate } from './candidate.ts';
import { findCandidateSteps, leastFirst } from './candidates.ts';
import { levelOf } from './confidence.ts';
import type { Evidence, Label, Level, Mode } from './label.ts';
import { firstScores, lastScores, likeliest, type ModeSignals } from './mode.ts';
import type { NameIndex } from './names.ts';
import { pageModeSignals, sumModes } from './page-modes.ts';
import type { Found, Sentence } from './sentence.ts';
import { signalOf } from './signal-row.ts';

/** Labels for the sentences of an article, in reading order. `models` holds those that `findModels` named. */
export function matchArticle(article: Article, names: NameIndex, models: ReadonlyMap<string, CompiledModel>): Label[] {
  return finish(matchArticleSteps(article, names, models));
}

/** The same, block by block, for who has others to let in between. */
export function* matchArticleSteps(
  article: Article,
  names: NameIndex,
  models: ReadonlyMap<string, CompiledModel>,
): Steps<Label[]> {
  const best = bestOf(yield* findCandidateSteps(article, names, models, leastFirst)).flatMap((candidate) => {
    const level = levelOf(candidate.confidence);
    return level === null ? [] : [{ candidate, level }];
  });
  const modes = yield* modeSteps(best.map(({ candidate }) => candidate));
  return best.map(({ candidate, level }, i) => labelOf(candidate, level, modes[i] as Mode));
}

/** Labels whose sentences are read for their mode in one step. */
const modesAtOnce = 20;

/** How each label of a page treats its claim. */
function* modeSteps(labels: readonly Candidate[]): Steps<Mode[]> {
  const signals: ModeSignals[] = [];
  for (const { modeSignals } of labels) {
    signals.push(modeSignals());
    if (signals.length % modesAtOnce === 0) yield;
  }
  const scored = labels.map(({ index, sentence }, i) => ({
    block: index,
    start: sentence.span.start,
    scores: firstScores(signals[i] as ModeSignals),
  }));
  yield;
  const ofPage = sumModes(scored);
  return scored.map((one, i) => {
    const own = signals[i] as ModeSignals;
    return likeliest(lastScores(own, pageModeSignals(one, ofPage)), own);
  });
}

/** Of several candidates for one figure, date or stretch of words of one attribute, the likeliest is meant. */
function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const bySentence = Map.groupBy(candidates, ({ sentence }) => sentence);
  return candidates.filter((one) =>
    (bySentence.get(one.sentence) ?? []).every(
      (other) =>
        other === one || !isInTheWay(other, one) || (other.model === one.model && other.confidence <= one.confidence),
    ),
  );
}

function isInTheWay(other: Candidate, one: Candidate): boolean {
  const isThin = ({ signals }: Candidate): boolean => signalOf(signals, 'thin') === 1;
  // Of two models that one thing may be said of, a page means the one that it names.
  if (other.model !== one.model && (isThin(other) || !isThin(one))) return false;
  const [mine, its] = [one.found, other.found];
  if (mine.compiled.claim.attribute !== its.compiled.claim.attribute) return false;
  if (mine.quantity !== undefined || its.quantity !== undefined) return sameSpan(mine.quantity, its.quantity);
  if (mine.dated !== undefined || its.dated !== undefined) return sameSpan(mine.dated?.date, its.dated?.date);
  return mine.evidence.start < its.evidence.end && its.evidence.start < mine.evidence.end;
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
}

function labelOf(
  { found, index, sentence, confidence, subject, block, model }: Candidate,
  level: Level,
  mode: Mode,
): Label {
  return {
    claim: found.compiled.claim.id,
    block: index,
    sentence: whole(block.text, sentence.span),
    evidence: whole(block.text, found.evidence),
    mode,
    confidence: Math.round(confidence * 1000) / 1000,
    level,
    why: {
      subject: subject.name === null ? { name: model.id, from: 'page' } : { name: subject.name, from: subject.from },
      found: found.words
        .toSorted((a, b) => a.start - b.start)
        .map((word) => ({
          kind: kindOf(word, found, sentence),
          text: block.text.slice(word.start, word.end),
        })),
    },
  };
}

/** A span with the marks that combine with its last letter: no character is cut. */
function whole(text: string, { start, end }: Span): Span {
  let to = end;
  while (to < text.length && /^\p{M}/u.test(text[to] as string)) to += 1;
  return { start, end: to };
}

/** What kind of thing a span of the evidence is. */
function kindOf(span: Span, found: Found, sentence: Sentence): Evidence['kind'] {
  if (span === found.quantity) return 'quantity';
  if (span === found.dated?.date) return 'date';
  return sentence.mentions.some(({ start }) => start === span.start) ? 'name' : 'words';
}
