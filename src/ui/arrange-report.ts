import type { ClaimView, FoundLabel } from '#messages';

/** A claim with the sentences of the page that state it, and those that possibly mean it. */
export interface ListedClaim {
  readonly claim: ClaimView;
  readonly stated: readonly FoundLabel[];
  readonly possible: readonly FoundLabel[];
}

export interface ArrangedReport {
  /** Claims that some sentence surely states, by model; they alone are counted. */
  readonly models: readonly { readonly id: string; readonly name: string; readonly claims: readonly ListedClaim[] }[];
  /** Claims that no sentence states for sure. */
  readonly possible: readonly ListedClaim[];
}

/** Parts what is sure from what is not. Claims come strongest first; so do the models and what is possible. */
export function arrangeReport(claims: readonly ClaimView[], found: readonly FoundLabel[]): ArrangedReport {
  const listed = claims.map((claim): ListedClaim => {
    const own = found.filter((label) => label.claim === claim.id);
    return {
      claim,
      stated: own.filter(({ level }) => level === 'badge'),
      possible: own.filter(({ level }) => level === 'possible'),
    };
  });
  const byModel = Map.groupBy(
    listed.filter(({ stated }) => stated.length > 0),
    ({ claim }) => claim.model.id,
  );
  return {
    models: [...byModel].map(([id, group]) => ({ id, name: group[0]?.claim.model.name ?? '', claims: group })),
    possible: listed.filter(({ stated, possible }) => stated.length === 0 && possible.length > 0),
  };
}
