import { compareStrength } from '#core/claim/tone.ts';
import type { Label } from '#core/matching/label.ts';
import type { Span } from '#core/page/article.ts';
import type { ClaimView, PageLabels } from '#messages';

/** A sentence with what it claims: what gets one badge. */
export interface LabelledSentence {
  readonly block: number;
  readonly span: Span;
  /** Strongest first. */
  readonly claims: readonly StatedClaim[];
  /** True where all its claims had their badge earlier in the page: a quiet mark is enough. */
  readonly again: boolean;
}

export interface StatedClaim {
  /** Place of the label in the answer. */
  readonly index: number;
  readonly label: Label;
  readonly view: ClaimView;
}

/**
 * Gathers labels into sentences, in reading order. A sentence that itself says the claim is false needs no
 * warning, so its label is left out here; the popup lists it.
 */
export function gatherSentences({ labels, claims }: PageLabels): LabelledSentence[] {
  const byPlace = new Map<string, { block: number; span: Span; claims: StatedClaim[] }>();
  for (const [index, label] of labels.entries()) {
    const view = claims[label.claim];
    if (view === undefined || label.level !== 'badge' || label.mode === 'denies') continue;
    const key = `${label.block}:${label.sentence.start}`;
    const place = byPlace.get(key) ?? { block: label.block, span: label.sentence, claims: [] };
    byPlace.set(key, place);
    // The strongest reading of a claim stands first in the answer; a second one adds nothing to the card.
    if (place.claims.every(({ view: { id } }) => id !== view.id)) place.claims.push({ index, label, view });
  }
  const seen = new Set<string>();
  return [...byPlace.values()]
    .toSorted((a, b) => a.block - b.block || a.span.start - b.span.start)
    .map(({ block, span, claims }) => {
      const again = claims.every(({ view }) => seen.has(view.id));
      for (const { view } of claims) seen.add(view.id);
      return { block, span, again, claims: claims.toSorted((a, b) => compareStrength(a.view.badge, b.view.badge)) };
    });
}
