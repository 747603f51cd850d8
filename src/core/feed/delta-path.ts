import type { DeltaRef } from './head.ts';

/** The fewest deltas from one version to another; null where none lead there. */
export function findPath(deltas: readonly DeltaRef[], from: number, to: number): DeltaRef[] | null {
  const path: DeltaRef[] = [];
  for (let at = from; at < to;) {
    // One that begins earlier only says again what is known, see `part.ts`.
    const steps = deltas.filter((delta) => delta.from <= at && delta.to > at && delta.to <= to);
    const best = steps.toSorted((a, b) => b.to - a.to || a.size - b.size)[0];
    if (best === undefined) return null;
    path.push(best);
    at = best.to;
  }
  return from > to ? null : path;
}
