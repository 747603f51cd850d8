import type { Label } from '#core/matching/label.ts';
import type { Article, BlockKind, Span } from '#core/page/article.ts';

/** A label as text: what the command line prints and the evaluation compares with gold. */
export interface TextLabel extends Pick<Label, 'claim' | 'mode' | 'confidence' | 'level' | 'why'> {
  /** The kind of block that it stands in. */
  readonly layout: BlockKind;
  readonly quote: string;
  readonly evidence: string;
  /** Where the evidence stands in the quote. */
  readonly mark: Span;
}

/** The labels of an article as text, in reading order. */
export function textLabels(article: Article, labels: readonly Label[]): TextLabel[] {
  return labels.flatMap(({ claim, block, sentence, evidence, mode, confidence, level, why }) => {
    const { text, kind } = article.blocks[block] ?? {};
    if (text === undefined || kind === undefined) throw new Error(`${claim}: a label in block ${block}, which is none`);
    return {
      claim,
      mode,
      confidence: Math.round(confidence * 1000) / 1000,
      level,
      why,
      layout: kind,
      quote: text.slice(sentence.start, sentence.end),
      evidence: text.slice(evidence.start, evidence.end),
      mark: { start: evidence.start - sentence.start, end: evidence.end - sentence.start },
    };
  });
}
