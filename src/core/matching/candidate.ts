import type { Block } from '#core/page/article.ts';
import type { CompiledModel } from './compile.ts';
import type { ModeSignals } from './mode.ts';
import type { Found, Sentence } from './sentence.ts';
import type { SignalRow } from './signal-row.ts';
import type { Subject } from './subject.ts';

/** A claim that a sentence may state, with all that speaks for it and against it. */
export interface Candidate {
  readonly block: Block;
  readonly index: number;
  readonly sentence: Sentence;
  readonly found: Found;
  readonly model: CompiledModel;
  readonly subject: Subject;
  readonly signals: SignalRow;
  /** From the candidate alone, until the rest of the page is read. */
  confidence: number;
  /** What tells how the sentence treats the claim; read when it is asked for. */
  readonly modeSignals: () => ModeSignals;
}
