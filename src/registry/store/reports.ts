import type { Deps } from '../deps.ts';
import type { Report } from '../api/reports.ts';
import type { Row } from '../database/tables.ts';
import { appendEvents } from './events.ts';
import { hashToken, newToken } from './secrets.ts';

const day = 24 * 60 * 60 * 1000;

/** What is stored of a report: what was sent, without the proof. */
export interface NewReport {
  readonly report: Report;
  readonly model: string | null;
  readonly duplicates: readonly { readonly claim: string; readonly level: string }[];
  readonly addressHash: string;
  /** Names the spent proof of work, and until when it must be remembered. */
  readonly spent: { readonly id: string; readonly expires: Date };
}

/**
 * Stores a report and spends its proof of work, in one transaction: the receipt exists only once both have been
 * committed. Null where the proof was spent before. A report whose receipt is known was taken already, and its answer
 * lost on the way: it is acknowledged again and stored no second time.
 */
export async function addReport({ database: { db }, now }: Deps, added: NewReport): Promise<string | null> {
  const receipt = added.report.receipt ?? newToken();
  const id = newToken();
  const at = now();
  const { proof: _, receipt: __, ...body } = added.report;
  return db.transaction().execute(async (tx) => {
    const spent = await tx
      .insertInto('challenges')
      .values({ id: added.spent.id, purpose: 'proof', body: 'null', expires_at: added.spent.expires })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (spent === undefined) return null;
    const known = await tx.selectFrom('reports').select('id').where('receipt_hash', '=', hashToken(receipt)).execute();
    if (known.length > 0) return receipt;
    await tx
      .insertInto('reports')
      .values({
        id,
        receipt_hash: hashToken(receipt),
        kind: body.kind,
        body: JSON.stringify(body),
        model_id: added.model,
        state: 'open',
        reason: null,
        duplicates: JSON.stringify(added.duplicates),
        received_at: at,
        decided_at: null,
        claim_id: body.kind === 'claim' ? null : body.claim,
        address_hash: added.addressHash,
        address_until: new Date(at.getTime() + day),
      })
      .execute();
    await appendEvents(tx, [
      {
        at,
        actor: 'reader',
        kind: 'report-received',
        subjectKind: 'report',
        subject: id,
        why: null,
        before: null,
        after: { kind: body.kind },
      },
    ]);
    return receipt;
  });
}

/** A report by its receipt, or null. */
export async function readReport({ database: { db } }: Deps, receipt: string): Promise<Row<'reports'> | null> {
  const row = await db
    .selectFrom('reports')
    .selectAll()
    .where('receipt_hash', '=', hashToken(receipt))
    .executeTakeFirst();
  return row ?? null;
}

/** Forgets what has had its time: hashes of addresses, spent proofs, sessions, invitations, limits. */
export async function forget({ database: { db }, now }: Deps): Promise<void> {
  const at = now();
  await db
    .updateTable('reports')
    .set({ address_hash: null, address_until: null })
    .where('address_until', '<', at)
    .execute();
  await db.deleteFrom('challenges').where('expires_at', '<', at).execute();
  await db.deleteFrom('sessions').where('expires_at', '<', at).execute();
  await db.deleteFrom('invitations').where('expires_at', '<', at).execute();
  await db.deleteFrom('limits').where('expire', '<', at.getTime()).execute();
}
