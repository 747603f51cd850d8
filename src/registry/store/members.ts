import type { Kysely, Transaction } from 'kysely';
import type { Role, Row, Tables } from '../database/tables.ts';
import type { Settings } from '../settings.ts';

type Reader = Kysely<Tables> | Transaction<Tables>;

/** Who moderates. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Members who may sign in, oldest first. */
export async function readMembers(db: Reader): Promise<Row<'members'>[]> {
  return db.selectFrom('members').selectAll().where('disabled_at', 'is', null).orderBy('created_at').execute();
}

/**
 * Whether one person decides and publishes: while there is one publisher at most, unless the settings ask for two. The
 * feed's head says so, and readers may know.
 */
export async function isSingleOperator(db: Reader, settings: Pick<Settings, 'HEDGE_TWO_PERSONS'>): Promise<boolean> {
  if (settings.HEDGE_TWO_PERSONS) return false;
  const members = await readMembers(db);
  return members.filter(({ role }) => role === 'publisher').length <= 1;
}
