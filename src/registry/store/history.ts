import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { ClaimSchema, type Claim } from '#core/claim/schema.ts';
import type { Row, Tables } from '../database/tables.ts';
import { withPositions, type KeptClaim } from './claims.ts';

/** One step in a claim's history as everyone may read it: what it was from then on. Who moderates is not told. */
export interface HistoryStep {
  readonly at: Date;
  readonly kind: string;
  readonly why: string | null;
  /** The claim as it stood from then on; null where it was taken back. */
  readonly claim: Claim | null;
}

const AfterSchema = v.object({ state: v.string(), claim: ClaimSchema });

/** Kinds of events that everyone may see: drafts are not yet anyone's word. */
const publicKinds = ['claim-published', 'claim-changed', 'claim-revoked'] as const;

/** What happened to a published claim, oldest first. */
export async function readHistory(db: Kysely<Tables>, id: string): Promise<HistoryStep[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('subject_kind', '=', 'claim')
    .where('subject_id', '=', id)
    .where('kind', 'in', publicKinds)
    .orderBy('id')
    .execute();
  return rows.map(stepOf);
}

/** The newest changes of published claims. */
export async function readChanges(
  db: Kysely<Tables>,
  limit: number,
): Promise<(HistoryStep & { readonly id: number; readonly subject: string })[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('subject_kind', '=', 'claim')
    .where('kind', 'in', publicKinds)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...stepOf(row), id: row.id, subject: row.subject_id }));
}

function stepOf(row: Row<'events'>): HistoryStep {
  const after = v.safeParse(AfterSchema, row.after);
  const isGone = row.kind === 'claim-revoked';
  return { at: row.at, kind: row.kind, why: row.why, claim: after.success && !isGone ? after.output.claim : null };
}

/** What is searched for; ids are handed on as the cursor, so a page never skips a claim that was added meanwhile. */
export interface ClaimSearch {
  readonly words: readonly string[];
  readonly model?: string | undefined;
  readonly verdict?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Published claims in which every word occurs: in the statement, the id or the model's names. */
export async function searchClaims(db: Kysely<Tables>, search: ClaimSearch): Promise<KeptClaim[]> {
  let query = db
    .selectFrom('claims')
    .innerJoin('models', 'models.id', 'claims.model_id')
    .selectAll('claims')
    .where('claims.state', '=', 'published');
  if (search.model !== undefined) query = query.where('claims.model_id', '=', search.model);
  if (search.verdict !== undefined) query = query.where('claims.verdict', '=', search.verdict as Claim['verdict']);
  if (search.after !== undefined) query = query.where('claims.id', '>', search.after);
  for (const word of search.words) {
    const pattern = `%${word.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
    query = query.where((where) =>
      where.or([
        where('claims.statement', 'ilike', pattern),
        where('claims.id', 'ilike', pattern),
        where(where.cast<string>('models.body', 'text'), 'ilike', pattern),
      ]),
    );
  }
  return withPositions(db, await query.orderBy('claims.id').limit(search.limit).execute());
}
