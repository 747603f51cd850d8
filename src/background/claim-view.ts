import { badgeOf } from '#core/claim/badge.ts';
import type { Claim, Model } from '#core/claim/schema.ts';
import { toneOf } from '#core/claim/tone.ts';
import type { ClaimView } from '#messages';

/** A claim as the reader's side shows it: without what only the matcher needs. */
export function viewClaim(claim: Claim, model: Model, feed: string | null): ClaimView {
  const { id, statement, verdict, verdictNote, positions, firstSeen } = claim;
  const badge = badgeOf(claim, model);
  return {
    id,
    statement,
    verdict,
    verdictNote,
    verdictOn: claim.verdictOn ?? model.asOf,
    positions,
    firstSeen,
    model: { id: model.id, name: model.name },
    feed,
    badge,
    tone: toneOf(badge),
  };
}
