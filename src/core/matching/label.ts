import type { Span } from '#core/page/article.ts';

/** How the sentence treats the claim: states it, passes it on as hearsay, questions it, or says it is false. */
export const modes = ['asserts', 'reports', 'questions', 'denies'] as const;
export type Mode = (typeof modes)[number];

/** A badge in the page, or only a line under "possibly" in the popup. */
export type Level = 'badge' | 'possible';

/** One claim found in one sentence of an article. Offsets are into the text of its block. */
export interface Label {
  readonly claim: string;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** The whole sentence, list item or table row. */
  readonly sentence: Span;
  /** The smallest part of the sentence that carries the claim: what is underlined. */
  readonly evidence: Span;
  readonly mode: Mode;
  /** 0 to 1: the share of such labels that is right. */
  readonly confidence: number;
  readonly level: Level;
  /** Why it matched, for the card and for moderators. */
  readonly why: Why;
}

export interface Why {
  /**
   * The words that name the model, as they read there, and where they were found; 'page' where no one place names
   * it, but most of the page's mentions do.
   */
  readonly subject: {
    readonly name: string;
    readonly from: 'sentence' | 'earlier' | 'heading' | 'title' | 'table' | 'page';
  };
  /** The quantities, dates and terms of the sentence that agree with the claim, as they read there. */
  readonly found: readonly Evidence[];
}

/** One thing in the sentence that agrees with the claim. */
export interface Evidence {
  readonly kind: 'quantity' | 'date' | 'name' | 'words';
  /** As it reads in the sentence. */
  readonly text: string;
}
