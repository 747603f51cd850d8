import { createChallenge, randomInt, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as v from 'valibot';
import { fail, ok, type Result } from '#core/result.ts';
import { hashToken } from '../store/secrets.ts';

/** How long a challenge may be solved and sent, in milliseconds: time to write a report. */
const lifetime = 30 * 60 * 1000;
/** Derivations that a solver has to try: at a cost of 2,000 rounds each some half a second of a laptop. */
const tries = { least: 300, most: 600 } as const;

const PayloadSchema = v.object({
  challenge: v.looseObject({
    parameters: v.looseObject({ nonce: v.string(), expiresAt: v.number(), cost: v.number() }),
    signature: v.string(),
  }),
  solution: v.looseObject({ counter: v.number() }),
});

/** A challenge as ALTCHA's format 2 has it, signed, so that nothing of it need be kept. */
export async function makeChallenge(secret: string, cost: number, now: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(tries.least, tries.most),
    deriveKey,
    hmacSignatureSecret: secret,
    hmacKeySignatureSecret: `${secret}/key`,
    expiresAt: new Date(now.getTime() + lifetime),
  });
}

/** Checks a solved challenge. What comes back names it, to be spent, and says until when. */
export async function checkProof(
  secret: string,
  proof: string,
  now: Date,
): Promise<Result<{ readonly id: string; readonly expires: Date }>> {
  let data: unknown;
  try {
    data = JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
  } catch {
    return fail('proof: received no JSON in base64');
  }
  const payload = v.safeParse(PayloadSchema, data);
  if (!payload.success) return fail('proof: received something else than a challenge with its solution');
  const { parameters } = payload.output.challenge;
  const expires = new Date(parameters.expiresAt * 1000);
  if (!(expires.getTime() > now.getTime())) return fail('proof: received one that has expired, allowed a fresh one');
  try {
    const { verified } = await verifySolution({
      ...(data as Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>),
      deriveKey,
      hmacSignatureSecret: secret,
      hmacKeySignatureSecret: `${secret}/key`,
    });
    return verified ? ok({ id: hashToken(parameters.nonce), expires }) : fail('proof: received one that does not hold');
  } catch {
    return fail('proof: received one that does not hold');
  }
}
