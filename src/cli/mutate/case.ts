import type { Claim, Model } from '#core/claim/schema.ts';
import type { Label } from '#core/matching/label.ts';
import type { NameIndex } from '#core/matching/names.ts';
import type { Article, Span } from '#core/page/article.ts';
import { fold } from '#core/text/fold.ts';
import type { Edit } from './edit.ts';

/** A sentence of an article that states something, and how. */
export interface Statement {
  readonly article: Article;
  /** Two letters. */
  readonly lang: string;
  readonly label: Pick<Label, 'block' | 'sentence' | 'evidence' | 'mode'>;
}

/** The same with the claim that it states. */
export interface Claimed extends Statement {
  readonly claim: Claim;
  readonly model: Model;
}

/** A label that is right, in its article: what mutants are made of. */
export interface Case extends Claimed {
  readonly file: string;
  readonly label: Label;
  readonly names: NameIndex;
}

export const mutationKinds = ['value', 'unit', 'subject', 'polarity'] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** One way to make a sentence say something else. */
export interface Mutation {
  readonly kind: MutationKind;
  /** What was done, in a few words. */
  readonly how: string;
  readonly edits: readonly Edit[];
}

/** The text of the block that the label stands in. */
export function blockText({ article, label }: Statement): string {
  return article.blocks[label.block]?.text ?? '';
}

/** Matches of an expression in the label's sentence, as spans of the block. The text is folded, which keeps its length. */
export function inSentence(one: Statement, pattern: RegExp): (Span & { readonly text: string })[] {
  const { sentence } = one.label;
  const folded = fold(blockText(one)).slice(sentence.start, sentence.end);
  return [...folded.matchAll(pattern)]
    .filter(([text]) => text !== '')
    .map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      text: match[0],
    }));
}
