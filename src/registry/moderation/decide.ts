import type { Transaction } from 'kysely';
import * as v from 'valibot';
import { fail, ok, type Result } from '#core/result.ts';
import { ChangeSchema, type Checks, type ClaimChange } from '../api/moderation.ts';
import type { ReportState, SubjectKind, Tables } from '../database/tables.ts';
import type { Deps } from '../deps.ts';
import { changeAndPublish } from '../publishing/publish.ts';
import { readClaim, readModelFiles, revokeClaim, saveClaim, saveModel } from '../store/claims.ts';
import { appendEvents } from '../store/events.ts';
import { isSingleOperator, type Member } from '../store/members.ts';
import { newToken } from '../store/secrets.ts';
import { readCleanPages } from './clean-pages.ts';
import { checkClaim } from './live-checks.ts';

type Upsert = Extract<ClaimChange, { kind: 'upsert' }>;

/** The checks of a claim as it is proposed, beside all that is published: the same before, and at, publishing. */
export async function check(deps: Deps, { model, claim }: Omit<Upsert, 'kind'>): Promise<Result<Checks>> {
  if (!claim.id.startsWith(`${model.id}.${claim.attribute}.`)) {
    return fail(`claim.id: received "${claim.id}", allowed "${model.id}.${claim.attribute}.<slug>"`);
  }
  const files = await readModelFiles(deps.database.db);
  const own = files.find((file) => file.model.id === model.id)?.claims ?? [];
  const file = { model, claims: [...own.filter(({ id }) => id !== claim.id), claim] };
  const others = files.filter((one) => one.model.id !== model.id);
  return ok(checkClaim({ file, claim: claim.id, others, cleanPages: await readCleanPages() }));
}

/** Puts a change before a publisher. One that does not pass its checks is not taken. */
export async function propose(
  deps: Deps,
  by: Member,
  proposal: { readonly change: ClaimChange; readonly why: string; readonly report: string | null },
): Promise<Result<string>> {
  const { change, why, report } = proposal;
  const claim = change.kind === 'upsert' ? change.claim.id : change.claim;
  const fits = await mayStand(deps, change);
  if (!fits.ok) return fits;
  const id = newToken();
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    await tx
      .insertInto('proposals')
      .values({
        id,
        claim_id: claim,
        change: JSON.stringify(change),
        author: by.id,
        why,
        report_id: report,
        state: 'open',
        decided_by: null,
        decided_at: null,
        reason: null,
        created_at: at,
      })
      .execute();
    if (report !== null) {
      const decided = await settleReport(deps, tx, by, report, 'accepted', why, claim);
      if (!decided.ok) return decided;
    }
    await note(deps, tx, by, 'proposal-made', 'proposal', id, why, change);
    return ok(id);
  });
}

/** Publishes a proposal. Its author may not, but where one person does all. */
export async function approve(deps: Deps, by: Member, id: string): Promise<Result<null>> {
  const waiting = await deps.database.db.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst();
  if (waiting === undefined) return fail('proposal: there is none of this id');
  const change = v.parse(ChangeSchema, waiting.change);
  // Other claims may have been published since it was made.
  const fits = await mayStand(deps, change);
  if (!fits.ok) return fits;
  return changeAndPublish(deps, by.id, async (tx): Promise<Result<null>> => {
    const row = await tx.selectFrom('proposals').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    if (row.state !== 'open') return fail(`proposal: it was ${row.state} already`);
    if (row.author === by.id && !(await isSingleOperator(tx, deps.settings))) {
      return fail('proposal: it is your own; another publisher has to approve it');
    }
    const at = deps.now();
    const about = { actor: by.id, at, why: row.why };
    if (change.kind === 'upsert') {
      await saveModel(tx, change.model, about);
      await saveClaim(tx, change.model.id, change.claim, about);
    } else if (!(await revokeClaim(tx, change.claim, about))) return fail('claim: it is not published');
    await tx
      .updateTable('proposals')
      .set({ state: 'approved', decided_by: by.id, decided_at: at })
      .where('id', '=', id)
      .execute();
    await note(deps, tx, by, 'proposal-approved', 'proposal', id, null, null);
    return ok(null);
  });
}

/** Turns a proposal down. */
export async function reject(deps: Deps, by: Member, id: string, reason: string): Promise<Result<null>> {
  return inTransaction(deps, async (tx) => {
    const row = await tx.selectFrom('proposals').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (row === undefined || row.state !== 'open') return fail('proposal: there is no open one of this id');
    await tx
      .updateTable('proposals')
      .set({ state: 'rejected', decided_by: by.id, decided_at: deps.now(), reason })
      .where('id', '=', id)
      .execute();
    await note(deps, tx, by, 'proposal-rejected', 'proposal', id, reason, null);
    return ok(null);
  });
}

/** Takes a published claim back at once: what may be wrong must not wait for a second person. */
export async function revoke(deps: Deps, by: Member, claim: string, why: string): Promise<Result<null>> {
  return changeAndPublish(deps, by.id, async (tx) =>
    (await revokeClaim(tx, claim, { actor: by.id, at: deps.now(), why }))
      ? ok(null)
      : fail('claim: it is not published'),
  );
}

/** Ends a report without a change, for a reason that its sender will read. */
export async function decideReport(
  deps: Deps,
  by: Member,
  id: string,
  decision: { readonly outcome: 'rejected' | 'duplicate'; readonly reason: string; readonly claim: string | null },
): Promise<Result<null>> {
  const { outcome, reason, claim } = decision;
  if (claim !== null && (await readClaim(deps.database.db, claim)) === null)
    return fail('claim: there is none of this id');
  return inTransaction(deps, (tx) => settleReport(deps, tx, by, id, outcome, reason, claim));
}

async function settleReport(
  deps: Deps,
  tx: Transaction<Tables>,
  by: Member,
  id: string,
  outcome: ReportState,
  reason: string,
  claim: string | null,
): Promise<Result<null>> {
  const row = await tx.selectFrom('reports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) return fail('report: there is none of this id');
  if (row.state !== 'open') return fail(`report: it was ${row.state} already`);
  const at = deps.now();
  const claimId = claim ?? row.claim_id;
  await tx
    .updateTable('reports')
    .set({ state: outcome, reason, decided_at: at, claim_id: claimId })
    .where('id', '=', id)
    .execute();
  await tx
    .insertInto('decisions')
    .values({ id: newToken(), report_id: id, member_id: by.id, outcome, reason, claim_id: claimId, at })
    .execute();
  await note(deps, tx, by, `report-${outcome}`, 'report', id, reason, { claim: claimId });
  return ok(null);
}

async function mayStand(deps: Deps, change: ClaimChange): Promise<Result<null>> {
  if (change.kind === 'revoke') {
    const kept = await readClaim(deps.database.db, change.claim);
    return kept?.state === 'published' ? ok(null) : fail('claim: it is not published');
  }
  const checks = await check(deps, change);
  if (!checks.ok) return checks;
  const [first] = checks.value.refused;
  return first === undefined ? ok(null) : fail(`claim: it does not pass its checks: ${first}`);
}

function note(
  { now }: Deps,
  tx: Transaction<Tables>,
  by: Member,
  kind: string,
  subjectKind: SubjectKind,
  subject: string,
  why: string | null,
  after: unknown,
): Promise<void> {
  return appendEvents(tx, [{ at: now(), actor: by.id, kind, subjectKind, subject, why, before: null, after }]);
}

/** A change that fails leaves nothing behind. */
async function inTransaction<T>(
  { database: { db } }: Deps,
  change: (tx: Transaction<Tables>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const undone: { failed: Result<T> | null } = { failed: null };
  try {
    return await db.transaction().execute(async (tx) => {
      const done = await change(tx);
      if (done.ok) return done;
      undone.failed = done;
      throw new Error(done.error);
    });
  } catch (error) {
    if (undone.failed !== null) return undone.failed;
    throw error;
  }
}
