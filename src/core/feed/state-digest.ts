import canonicalize from 'canonicalize';
import type { ModelFile } from '#core/claim/schema.ts';
import { sha256, utf8 } from './bytes.ts';

/**
 * The digest of all claims: the sum, modulo 2^256, of the SHA-256 of each model's canonical JSON. A sum, because a
 * change of one model then costs one subtraction and one addition, however many others there are. It guards
 * against faults: a delta applied to another state, a damaged store. Against forgery the parts are guarded by
 * their own hashes in the signed head (a sum of hashes alone would not do).
 */
export type StateDigest = string;

export const emptyDigest: StateDigest = '0'.repeat(64);

const modulus = 2n ** 256n;

/** The digest of one model with its claims, whose order does not matter. */
export async function modelDigest({ model, claims }: ModelFile): Promise<string> {
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sha256(utf8(canonicalize({ model, claims: sorted }) ?? ''));
}

/** The digest after some models went (their digests before) and some came (theirs now). */
export function moveDigest(state: StateDigest, gone: readonly string[], come: readonly string[]): StateDigest {
  const read = (digest: string): bigint => BigInt(`0x${digest}`);
  const moved =
    come.reduce((sum, one) => sum + read(one), 0n) - gone.reduce((sum, one) => sum + read(one), 0n) + read(state);
  return (((moved % modulus) + modulus) % modulus).toString(16).padStart(64, '0');
}

/** The digest of a whole set of models. */
export async function digestOf(files: readonly ModelFile[]): Promise<StateDigest> {
  return moveDigest(emptyDigest, [], await Promise.all(files.map(modelDigest)));
}
