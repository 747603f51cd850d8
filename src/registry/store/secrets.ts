import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Database } from '../database/open.ts';

/**
 * A secret that all instances share, for one purpose: drawn at first use, kept in the database. Whoever has the
 * database has it, and could forge a proof of work or tell whether a known address sent a report today, no more.
 */
export async function sharedSecret({ db }: Database, purpose: string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ key: `secret/${purpose}`, value: JSON.stringify(randomBytes(32).toString('base64')) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', `secret/${purpose}`)
    .executeTakeFirstOrThrow();
  return value as string;
}

/** SHA-256 of a token that is long enough to need no salt, in hexadecimal: receipts, sessions, invitations. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A token of 128 random bits, in hexadecimal. */
export function newToken(): string {
  return randomBytes(16).toString('hex');
}

/** An address under a key that changes every day: the same sender is known again today, and by nobody tomorrow. */
export function hashAddress(secret: string, address: string, now: Date): string {
  const dayKey = createHmac('sha256', secret).update(now.toISOString().slice(0, 10)).digest();
  return createHmac('sha256', dayKey).update(address).digest('base64url').slice(0, 24);
}
