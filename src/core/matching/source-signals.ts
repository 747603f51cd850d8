import type { Candidate } from './candidate.ts';
import { namesMaker } from './makers.ts';
import type { Signals } from './signals.ts';
import { namesSource, speakingReach } from './sources.ts';

/** First confidence below which nobody asks who is named: no source makes a label of such a candidate. */
const least = 0.05;

/** Whether a text names the sources of a claim: a sentence that names Gurman is likelier to say what Gurman said. */
export function sourceSignals({ found, sentence, model, confidence }: Candidate): Signals {
  if (confidence < least) return {};
  const { sources } = found.compiled;
  const { start, end } = sentence.span;
  const flag = (holds: boolean): number => (holds ? 1 : 0);
  return {
    sourceNamed: flag(namesSource(sentence.folded.slice(start, end), sources)),
    sourceBefore: flag(namesSource(sentence.folded.slice(Math.max(0, start - speakingReach), start), sources)),
    namesMaker: flag(namesMaker(sentence.plain(), model.makers)),
  };
}
