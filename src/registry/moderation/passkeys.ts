import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { fail, ok, type Result } from '#core/result.ts';
import type { Deps } from '../deps.ts';
import { appendEvents } from '../store/events.ts';
import type { Member } from '../store/members.ts';
import { hashToken, newToken } from '../store/secrets.ts';
import { readInvitation } from './members.ts';

const ceremonyLifetime = 5 * 60 * 1000;

/** Passkeys are bound to the address under which readers reach the registry. */
const party = ({ publicUrl }: Deps) => ({ rpID: new URL(publicUrl).hostname, origin: new URL(publicUrl).origin });

/** What the browser needs to make a passkey for an invited person. */
export async function beginSignUp(deps: Deps, token: string): Promise<Result<object>> {
  const role = await readInvitation(deps, token);
  if (!role.ok) return role;
  const options = await generateRegistrationOptions({
    rpName: deps.settings.name,
    rpID: party(deps).rpID,
    userName: `Hedge ${role.value}`,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(deps, options.challenge, 'sign-up');
  return ok(options);
}

/** Checks the new passkey, spends the invitation, and makes its owner a member. */
export async function finishSignUp(
  deps: Deps,
  token: string,
  name: string,
  response: unknown,
): Promise<Result<Member>> {
  const { rpID, origin } = party(deps);
  const verified = await attempt(async () =>
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: async (challenge) => spendChallenge(deps, challenge, 'sign-up'),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    }),
  );
  if (!verified.ok) return verified;
  if (!verified.value.verified) return fail('passkey: received one that does not hold');
  const { credential } = verified.value.registrationInfo;
  return deps.database.db.transaction().execute(async (tx): Promise<Result<Member>> => {
    const at = deps.now();
    const invitation = await tx
      .updateTable('invitations')
      .set({ used_at: at })
      .where('token_hash', '=', hashToken(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', at)
      .returning('role')
      .executeTakeFirst();
    if (invitation === undefined) return fail('invitation: received one that is unknown, used or too old');
    const member = { id: newToken(), name, role: invitation.role };
    await tx
      .insertInto('members')
      .values({ ...member, created_at: at, disabled_at: null })
      .execute();
    await tx
      .insertInto('credentials')
      .values({
        id: credential.id,
        member_id: member.id,
        public_key: credential.publicKey,
        counter: credential.counter,
        transports: JSON.stringify(credential.transports ?? []),
        created_at: at,
        used_at: null,
      })
      .execute();
    await appendEvents(tx, [
      {
        at,
        actor: member.id,
        kind: 'member-joined',
        subjectKind: 'member',
        subject: member.id,
        why: null,
        before: null,
        after: { role: member.role },
      },
    ]);
    return ok(member);
  });
}

/** What the browser needs to sign in with a passkey that it finds itself. */
export async function beginSignIn(deps: Deps): Promise<object> {
  const options = await generateAuthenticationOptions({ rpID: party(deps).rpID, userVerification: 'required' });
  await keepChallenge(deps, options.challenge, 'sign-in');
  return options;
}

/** Checks a passkey's answer. */
export async function finishSignIn(deps: Deps, response: { readonly id: string }): Promise<Result<string>> {
  const { db } = deps.database;
  const { rpID, origin } = party(deps);
  const row = await db
    .selectFrom('credentials')
    .innerJoin('members', 'members.id', 'credentials.member_id')
    .selectAll('credentials')
    .where('credentials.id', '=', response.id)
    .where('members.disabled_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return fail('passkey: received one that nobody here has');
  const verified = await attempt(async () =>
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: async (challenge) => spendChallenge(deps, challenge, 'sign-in'),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: {
        id: row.id,
        publicKey: new Uint8Array(row.public_key),
        counter: row.counter,
        transports: row.transports,
      },
    }),
  );
  if (!verified.ok) return verified;
  if (!verified.value.verified) return fail('passkey: received an answer that does not hold');
  await db
    .updateTable('credentials')
    .set({ counter: verified.value.authenticationInfo.newCounter, used_at: deps.now() })
    .where('id', '=', row.id)
    .execute();
  return ok(row.member_id);
}

async function keepChallenge({ database: { db }, now }: Deps, challenge: string, purpose: string): Promise<void> {
  const expires = new Date(now().getTime() + ceremonyLifetime);
  await db
    .insertInto('challenges')
    .values({ id: hashToken(challenge), purpose, body: 'null', expires_at: expires })
    .execute();
}

/** Whether the registry asked this, for this purpose, and not long ago: a challenge counts once. */
async function spendChallenge({ database: { db }, now }: Deps, challenge: string, purpose: string): Promise<boolean> {
  const spent = await db
    .deleteFrom('challenges')
    .where('id', '=', hashToken(challenge))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now())
    .returning('id')
    .executeTakeFirst();
  return spent !== undefined;
}

/** The library throws where an answer is not as it must be. */
async function attempt<T>(verify: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await verify());
  } catch (error) {
    return fail(`passkey: ${error instanceof Error ? error.message.slice(0, 200) : 'not valid'}`);
  }
}
