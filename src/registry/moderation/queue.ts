import * as v from 'valibot';
import { check } from '#core/check.ts';
import { ModelSchema, type Claim } from '#core/claim/schema.ts';
import { ChangeSchema, type Queue } from '../api/moderation.ts';
import type { Deps } from '../deps.ts';
import { readClaim, readModel } from '../store/claims.ts';
import type { Member } from '../store/members.ts';

const mostShown = 50;
const DuplicatesSchema = v.array(v.object({ claim: v.string() }));
const BodySchema = v.record(v.string(), v.unknown());

/** What waits for a decision, oldest first: reports with the claims that they may repeat beside them, and proposals. */
export async function readQueue({ database: { db } }: Deps, me: Member): Promise<Queue> {
  const reports = await db
    .selectFrom('reports')
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('received_at')
    .limit(mostShown)
    .execute();
  const proposals = await db
    .selectFrom('proposals')
    .leftJoin('members', 'members.id', 'proposals.author')
    .selectAll('proposals')
    .select('members.name as author_name')
    .where('state', '=', 'open')
    .orderBy('proposals.created_at')
    .limit(mostShown)
    .execute();
  const claims = async (ids: readonly string[]): Promise<Claim[]> =>
    (await Promise.all(ids.map((id) => readClaim(db, id)))).flatMap((kept) => (kept === null ? [] : [kept.claim]));
  return {
    reports: await Promise.all(
      reports.map(async (row) => {
        const model = row.model_id === null ? null : await readModel(db, row.model_id);
        const checked = check(v.nullable(ModelSchema), model, 'model');
        const about = row.claim_id === null ? [] : [row.claim_id];
        const near = v.parse(DuplicatesSchema, row.duplicates).map(({ claim }) => claim);
        return {
          id: row.id,
          kind: row.kind,
          body: v.parse(BodySchema, row.body),
          model: checked.ok ? checked.value : null,
          received: row.received_at.toISOString(),
          beside: await claims([...about, ...near]),
        };
      }),
    ),
    proposals: await Promise.all(
      proposals.map(async (row) => ({
        id: row.id,
        change: v.parse(ChangeSchema, row.change),
        why: row.why,
        author: row.author_name ?? row.author,
        own: row.author === me.id,
        before: (await claims([row.claim_id]))[0] ?? null,
        created: row.created_at.toISOString(),
      })),
    ),
  };
}
