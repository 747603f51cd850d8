import { ok, fail, type Result } from '#core/result.ts';
import type { Role } from '../database/tables.ts';
import type { Deps } from '../deps.ts';
import { appendEvents } from '../store/events.ts';
import { readMembers, type Member } from '../store/members.ts';
import { hashToken, newToken } from '../store/secrets.ts';

const hour = 60 * 60 * 1000;
/** How long a session lasts: a working day. */
export const sessionLifetime = 12 * hour;
const invitationLifetime = 7 * 24 * hour;

/** Makes a link that one person may use once to join. The database keeps the token's hash alone. */
export async function createInvitation(deps: Deps, role: Role, madeBy: string | null): Promise<string> {
  const token = newToken();
  const at = deps.now();
  await deps.database.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('invitations')
      .values({
        token_hash: hashToken(token),
        role,
        made_by: madeBy,
        expires_at: new Date(at.getTime() + invitationLifetime),
        used_at: null,
      })
      .execute();
    await appendEvents(tx, [
      {
        at,
        actor: madeBy ?? 'registry',
        kind: 'member-invited',
        subjectKind: 'member',
        subject: '',
        why: null,
        before: null,
        after: { role },
      },
    ]);
  });
  // Behind a hash sign it is not sent to the server, and so never logged on the way.
  return `${deps.publicUrl}/moderate#join=${token}`;
}

/** The link for the first publisher, while nobody can sign in; null afterwards. */
export async function setUpLink(deps: Deps): Promise<string | null> {
  return (await readMembers(deps.database.db)).length > 0 ? null : createInvitation(deps, 'publisher', null);
}

/** The role that a token invites to, or why it does not. */
export async function readInvitation({ database: { db }, now }: Deps, token: string): Promise<Result<Role>> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  if (row === undefined || row.used_at !== null || row.expires_at < now()) {
    return fail('invitation: received one that is unknown, used or too old; ask for a new link');
  }
  return ok(row.role);
}

/** A new session; the token goes into the browser's cookie, its hash into the database. */
export async function openSession({ database: { db }, now }: Deps, member: string): Promise<string> {
  const token = newToken();
  const at = now();
  await db
    .insertInto('sessions')
    .values({
      token_hash: hashToken(token),
      member_id: member,
      created_at: at,
      expires_at: new Date(at.getTime() + sessionLifetime),
    })
    .execute();
  return token;
}

/** Who is signed in with a session's token; null for none, an old one, or one of somebody disabled. */
export async function readSession({ database: { db }, now }: Deps, token: string): Promise<Member | null> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('members', 'members.id', 'sessions.member_id')
    .select(['members.id', 'members.name', 'members.role'])
    .where('sessions.token_hash', '=', hashToken(token))
    .where('sessions.expires_at', '>', now())
    .where('members.disabled_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Ends a session. */
export async function closeSession({ database: { db } }: Deps, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}

/** Takes a member's right to sign in, and ends the sessions. The last publisher stays. */
export async function disableMember(deps: Deps, by: Member, id: string): Promise<Result<null>> {
  const { db } = deps.database;
  return db.transaction().execute(async (tx) => {
    const members = await tx.selectFrom('members').selectAll().where('disabled_at', 'is', null).forUpdate().execute();
    const member = members.find((one) => one.id === id);
    if (member === undefined) return fail('member: there is none of this id');
    const publishers = members.filter(({ role }) => role === 'publisher');
    if (member.role === 'publisher' && publishers.length === 1) return fail('member: the last publisher cannot go');
    const at = deps.now();
    await tx.updateTable('members').set({ disabled_at: at }).where('id', '=', id).execute();
    await tx.deleteFrom('sessions').where('member_id', '=', id).execute();
    await appendEvents(tx, [
      {
        at,
        actor: by.id,
        kind: 'member-disabled',
        subjectKind: 'member',
        subject: id,
        why: null,
        before: null,
        after: null,
      },
    ]);
    return ok(null);
  });
}
