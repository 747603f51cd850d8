import type { Label } from '#core/matching/label.ts';
import type { Article } from '#core/page/article.ts';
import type { ArticleLabeller } from '../labeller.ts';
import { mutationKinds, type Case, type Mutation, type MutationKind } from './case.ts';
import { applyEdits, moved } from './edit.ts';
import { polarityMutations } from './polarity.ts';
import { subjectMutations } from './subject.ts';
import { unitMutations } from './unit.ts';
import { valueMutations } from './value.ts';

/** A mutant that kept the badge of what it no longer says, in the mode it no longer has. */
export interface Survivor {
  readonly file: string;
  readonly claim: string;
  readonly kind: MutationKind;
  readonly how: string;
  readonly mode: Label['mode'];
  readonly before: string;
  readonly after: string;
}

/** How many mutants were made, and how many kept their label. */
export interface Survival {
  readonly name: string;
  readonly mutants: number;
  readonly kept: number;
  /** NaN without mutants. */
  readonly rate: number;
}

export interface MutationReport {
  readonly labels: number;
  readonly all: Survival;
  readonly kinds: readonly Survival[];
  readonly languages: readonly Survival[];
  /** By kind and what was done. */
  readonly ways: readonly Survival[];
  readonly survivors: readonly Survivor[];
}

interface Outcome {
  readonly one: Case;
  readonly mutation: Mutation;
  readonly survivor: Survivor | null;
}

/** Makes the mutants of labels that are right, and counts those that keep their label. */
export function mutationReport(cases: readonly Case[], label: ArticleLabeller): MutationReport {
  const outcomes = cases.flatMap((one) =>
    mutationsOf(one).map((mutation): Outcome => ({ one, mutation, survivor: survivorOf(one, mutation, label) })),
  );
  const by = (keyOf: (outcome: Outcome) => string): Survival[] =>
    [...Map.groupBy(outcomes, keyOf)].map(([name, own]) => survival(name, own));
  return {
    labels: cases.length,
    all: survival('all', outcomes),
    kinds: mutationKinds.map((kind) =>
      survival(
        kind,
        outcomes.filter(({ mutation }) => mutation.kind === kind),
      ),
    ),
    languages: by(({ one }) => one.lang).toSorted((a, b) => b.mutants - a.mutants),
    ways: by(({ mutation: { kind, how } }) => `${kind}: ${how}`),
    survivors: outcomes.flatMap(({ survivor }) => survivor ?? []),
  };
}

/** All mutations of a case that change something. */
export function mutationsOf(one: Case): Mutation[] {
  return [...valueMutations(one), ...unitMutations(one), ...subjectMutations(one), ...polarityMutations(one)];
}

function survivorOf(one: Case, { kind, how, edits }: Mutation, label: ArticleLabeller): Survivor | null {
  const { claim, block, sentence, mode } = one.label;
  const mutated = applyEdits(one.article, edits);
  const own = edits.filter((edit) => edit.block === block);
  const [start, end] = [moved(sentence.start, own, false), moved(sentence.end, own, true)];
  const kept = label(mutated).labels.find(
    (found) =>
      found.claim === claim &&
      found.block === block &&
      found.level === 'badge' &&
      found.mode === mode &&
      found.sentence.start < end &&
      found.sentence.end > start,
  );
  if (kept === undefined) return null;
  const text = (article: Article, from: number, to: number): string =>
    article.blocks[block]?.text.slice(from, to) ?? '';
  return {
    file: one.file,
    claim,
    kind,
    how,
    mode,
    before: text(one.article, sentence.start, sentence.end),
    after: text(mutated, start, end),
  };
}

function survival(name: string, outcomes: readonly Outcome[]): Survival {
  const kept = outcomes.filter(({ survivor }) => survivor !== null).length;
  return { name, mutants: outcomes.length, kept, rate: kept / outcomes.length };
}
