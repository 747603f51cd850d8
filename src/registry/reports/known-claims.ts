import type { ModelFile } from '#core/claim/schema.ts';
import type { Database } from '../database/open.ts';
import { readModelFiles } from '../store/claims.ts';

/** What is published, by model and by claim, for telling duplicates. */
export interface KnownClaims {
  readonly models: readonly ModelFile[];
  readonly claims: ReadonlyMap<string, ModelFile['claims'][number]>;
}

/**
 * Keeps the published claims in memory until the next head of the feed: every change of a claim is published with one.
 * To read them all for each report took ten times as long as to store it.
 */
export function keepKnownClaims({ db }: Database): () => Promise<KnownClaims> {
  let kept: { readonly serial: number; readonly known: Promise<KnownClaims> } | null = null;
  const read = async (): Promise<KnownClaims> => {
    const models = await readModelFiles(db);
    return {
      models,
      claims: new Map(models.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const))),
    };
  };
  return async () => {
    const newest = await db.selectFrom('feed_versions').select('serial').orderBy('serial', 'desc').limit(1).execute();
    const serial = newest[0]?.serial ?? 0;
    if (kept?.serial !== serial) {
      const known = read();
      kept = { serial, known };
      known.catch(() => {
        kept = null;
      });
    }
    return kept.known;
  };
}
