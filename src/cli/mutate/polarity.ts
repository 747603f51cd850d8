import { blockText, inSentence, type Statement, type Mutation } from './case.ts';
import { denials, frames, verbs } from './polarity-words.ts';

/** The sentence denied where it was stated or reported, and stated where it was denied. */
export function polarityMutations(one: Statement): Mutation[] {
  const { kind } = one.article.blocks[one.label.block] ?? {};
  // A row has no verb, and a question no opposite.
  if (kind === 'row' || one.label.mode === 'questions') return [];
  if (one.label.mode === 'denies') return asserted(one);
  return [...framed(one), ...negated(one)];
}

/** Where a clause begins that may be denied without what stands before it. */
const beginning =
  /[:;：；]|(?<!\p{L})(?:while|but|yet|although|though|however|whereas|mais|pero|aber|mas|ma)(?!\p{L})/gu;
/** What parts the evidence from the end of its sentence, so that what is added there speaks of something else. */
const parting = /[:;：；,，、(（]|\s[–—-]\s|(?<!\p{L})(?:and|with|despite|while|but|et|y|und|e)(?!\p{L})/gu;

/** "It is not true that ...", around the clause that the evidence stands in. */
function framed(one: Statement): Mutation[] {
  const { block, sentence, evidence } = one.label;
  const text = blockText(one).slice(sentence.start, sentence.end);
  const stop = /[.。!！]+["'”’」』)）]*$/u.exec(text);
  // A heading or an entry of a list is no sentence that could follow "that".
  if (stop === null) return [];
  const start = inSentence(one, beginning).findLast(({ end }) => end <= evidence.start)?.end ?? sentence.start;
  const space = /^\s*/u.exec(blockText(one).slice(start))?.[0].length ?? 0;
  const end = sentence.start + stop.index;
  const isLast = !inSentence(one, parting).some((part) => part.start >= evidence.end && part.start < end);
  return (frames[one.lang] ?? [])
    .filter(({ after }) => after === '' || isLast)
    .map(({ how, before, after }) => ({
      kind: 'polarity',
      how,
      edits: [
        ...(before === '' ? [] : [{ block, start: start + space, end: start + space, text: before }]),
        ...(after === '' ? [] : [{ block, start: end, end, text: after }]),
      ],
    }));
}

/** How far before the evidence the verb that carries it may stand. */
const reach = 30;

/** "has" to "has not": the verb nearest before the evidence, or the first within it. */
function negated(one: Statement): Mutation[] {
  const verb = verbs[one.lang];
  // Two negations may state again; those of the claim's own words are no claim's denial.
  if (verb === undefined || inSentence(one, verb.negation).length > 0) return [];
  const { block, evidence } = one.label;
  const found = inSentence(one, verb.pattern).filter(({ start, end }) => {
    const between = blockText(one).slice(end, Math.max(end, evidence.start));
    return start < evidence.end && between.length <= reach && !/[,;:.，；：。、()（）–—]/u.test(between);
  });
  const before = found.filter(({ end }) => end <= evidence.start);
  const nearest = before.at(-1) ?? found[0];
  if (nearest === undefined) return [];
  const { start, end } = nearest;
  const text = verb.negate(blockText(one).slice(start, end));
  return [{ kind: 'polarity', how: 'a negated verb', edits: [{ block, start, end, text }] }];
}

/** "denied that" to "confirmed that": all that denies in the sentence. */
function asserted(one: Statement): Mutation[] {
  const { block } = one.label;
  const edits = (denials[one.lang] ?? []).flatMap(([pattern, text]) =>
    inSentence(one, pattern).map(({ start, end }) => ({ block, start, end, text })),
  );
  const kept = edits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .reduce<typeof edits>((list, edit) => (edit.start >= (list.at(-1)?.end ?? 0) ? [...list, edit] : list), []);
  return kept.length === 0 ? [] : [{ kind: 'polarity', how: 'a denial stated', edits: kept }];
}
