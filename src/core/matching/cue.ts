import type { Span } from '#core/page/article.ts';
import { cuesOf, roleWindow } from './roles.ts';
import { hull, lastPlaceOf, type Sentence } from './sentence.ts';
import type { Signals } from './signals.ts';

/** A word for what a claim's attribute is about ("open", "delay"), and how near to the evidence it stands. */
export interface Cue {
  /** 0 where there is none, 1 where it is part of the evidence. */
  readonly near: number;
  /** The attribute has no such words. */
  readonly isNone: boolean;
}

/** The cue of an attribute that stands nearest to the evidence. */
export function findCue(attribute: string, sentence: Sentence, spans: readonly Span[]): Cue {
  const wanted = cuesOf(attribute);
  if (wanted.length === 0 || spans.length === 0) return { near: 0, isNone: wanted.length === 0 };
  const evidence = hull(spans);
  let near = 0;
  for (const key of wanted) {
    const span = lastPlaceOf(sentence, key);
    if (span === undefined) continue;
    const distance = Math.max(0, span.start - evidence.end, evidence.start - span.end);
    near = Math.max(near, 1 - Math.min(0.9, distance / roleWindow));
  }
  return { near, isNone: false };
}

export function cueSignals({ near, isNone }: Cue): Signals {
  return { cue: near > 0 ? 1 : 0, cueNear: near, cueless: isNone ? 1 : 0 };
}
