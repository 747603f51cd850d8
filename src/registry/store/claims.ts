import type { Kysely, Transaction } from 'kysely';
import { ClaimSchema, ModelSchema, type Claim, type Model, type ModelFile } from '#core/claim/schema.ts';
import { check } from '#core/check.ts';
import type { ClaimState, Row, Tables } from '../database/tables.ts';
import { appendEvents, type NewEvent } from './events.ts';

type Reader = Kysely<Tables> | Transaction<Tables>;

/** A claim as the registry keeps it. */
export interface KeptClaim {
  readonly claim: Claim;
  readonly model: string;
  readonly state: ClaimState;
  readonly revision: number;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  readonly revokedWhy: string | null;
}

/** Who changes something, when and why: what each event says. */
export interface Change {
  readonly actor: string;
  readonly at: Date;
  readonly why: string | null;
}

/** A model, or null. */
export async function readModel(db: Reader, id: string): Promise<Model | null> {
  const row = await db.selectFrom('models').select('body').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : row.body;
}

/** All models in the order of their ids. */
export async function readModels(db: Reader): Promise<Model[]> {
  const rows = await db.selectFrom('models').select('body').orderBy('id').execute();
  return rows.map(({ body }) => body);
}

/** A claim in whatever state, or null. */
export async function readClaim(db: Reader, id: string): Promise<KeptClaim | null> {
  const row = await db.selectFrom('claims').selectAll().where('id', '=', id).executeTakeFirst();
  const [kept = null] = row === undefined ? [] : await withPositions(db, [row]);
  return kept;
}

/** Joins rows of claims with their positions. */
export async function withPositions(db: Reader, rows: readonly Row<'claims'>[]): Promise<KeptClaim[]> {
  const ids = rows.map(({ id }) => id);
  const positions =
    ids.length === 0
      ? []
      : await db
          .selectFrom('positions')
          .selectAll()
          .where('claim_id', 'in', ids)
          .orderBy('claim_id')
          .orderBy('place')
          .execute();
  const byClaim = Map.groupBy(positions, ({ claim_id: id }) => id);
  return rows.map((row) => keep(row, byClaim.get(row.id) ?? []));
}

function keep(row: Row<'claims'>, positions: readonly Row<'positions'>[]): KeptClaim {
  // Through the schema, which also puts the members in one order: the feed compares claims by their text.
  const claim = check(
    ClaimSchema,
    {
      ...row.body,
      positions: positions.map(({ who, stance, on_day: on, url, note }) => ({ who, stance, on, url, note })),
    },
    `claim ${row.id} in the database`,
  );
  if (!claim.ok) throw new TypeError(claim.error);
  return {
    claim: claim.value,
    model: row.model_id,
    state: row.state,
    revision: row.revision,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    revokedWhy: row.revoked_why,
  };
}

/** Models with their published claims, as they go into the feed. */
export async function readModelFiles(db: Reader): Promise<ModelFile[]> {
  const models = await readModels(db);
  const rows = await db.selectFrom('claims').selectAll().where('state', '=', 'published').orderBy('id').execute();
  const positions = await db.selectFrom('positions').selectAll().orderBy('claim_id').orderBy('place').execute();
  const byClaim = Map.groupBy(positions, ({ claim_id: id }) => id);
  const byModel = Map.groupBy(rows, ({ model_id: id }) => id);
  return models.flatMap((body) => {
    const claims = (byModel.get(body.id) ?? []).map((row) => keep(row, byClaim.get(row.id) ?? []).claim);
    const model = check(ModelSchema, body, `model ${body.id} in the database`);
    if (!model.ok) throw new TypeError(model.error);
    return claims.length === 0 ? [] : [{ model: model.value, claims }];
  });
}

/** Writes a model, with an event, unless it is as it was. */
export async function saveModel(tx: Transaction<Tables>, model: Model, change: Change): Promise<void> {
  const row = await tx.selectFrom('models').selectAll().where('id', '=', model.id).forUpdate().executeTakeFirst();
  const before = row === undefined ? null : check(ModelSchema, row.body, 'model');
  if (before?.ok === true && JSON.stringify(before.value) === JSON.stringify(model)) return;
  const body = JSON.stringify(model);
  const values = { id: model.id, body, revision: (row?.revision ?? 0) + 1, updated_at: change.at };
  await (row === undefined
    ? tx.insertInto('models').values(values).execute()
    : tx.updateTable('models').set(values).where('id', '=', model.id).execute());
  await appendEvents(tx, [
    {
      ...change,
      kind: row === undefined ? 'model-added' : 'model-changed',
      subjectKind: 'model',
      subject: model.id,
      before: row?.body ?? null,
      after: model,
    },
  ]);
}

/** Publishes a claim, or what became of it, with an event that holds it before and after. The model must be there. */
export async function saveClaim(tx: Transaction<Tables>, model: string, saved: Claim, change: Change): Promise<void> {
  const row = await tx.selectFrom('claims').selectAll().where('id', '=', saved.id).forUpdate().executeTakeFirst();
  const [before = null] = row === undefined ? [] : await withPositions(tx, [row]);
  const claim = withVerdictDay(saved, before?.claim ?? null, change.at);
  const { positions, ...body } = claim;
  const values = {
    id: claim.id,
    model_id: model,
    attribute: claim.attribute,
    statement: claim.statement,
    body: JSON.stringify(body),
    verdict: claim.verdict,
    state: 'published' as const,
    revision: (row?.revision ?? 0) + 1,
    published_at: row?.published_at ?? change.at,
    updated_at: change.at,
    revoked_why: null,
  };
  await (row === undefined
    ? tx.insertInto('claims').values(values).execute()
    : tx.updateTable('claims').set(values).where('id', '=', claim.id).execute());
  await tx.deleteFrom('positions').where('claim_id', '=', claim.id).execute();
  if (positions.length > 0) {
    await tx
      .insertInto('positions')
      .values(
        positions.map(({ who, stance, on, url, note }, place) => ({
          claim_id: claim.id,
          place,
          who,
          stance,
          on_day: on,
          url,
          note,
        })),
      )
      .execute();
  }
  await appendEvents(tx, [
    {
      ...change,
      kind: before?.state === 'published' ? 'claim-changed' : 'claim-published',
      subjectKind: 'claim',
      subject: claim.id,
      before: before === null ? null : { state: before.state, claim: before.claim },
      after: { state: 'published', claim },
    },
  ]);
}

/** A claim with the day of its verdict: this one, unless verdict and reason are as they were. */
function withVerdictDay(saved: Claim, before: Claim | null, at: Date): Claim {
  const isSame = before?.verdict === saved.verdict && before.verdictNote === saved.verdictNote;
  const { verdictOn, ...claim } = { ...saved, verdictOn: isSame ? before.verdictOn : at.toISOString().slice(0, 10) };
  return verdictOn === undefined ? claim : { ...claim, verdictOn };
}

/** Takes a claim out of what is published. False where it was not. */
export async function revokeClaim(tx: Transaction<Tables>, id: string, change: Change): Promise<boolean> {
  const row = await tx.selectFrom('claims').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined || row.state !== 'published') return false;
  const [before] = await withPositions(tx, [row]);
  await tx
    .updateTable('claims')
    .set({ state: 'revoked', revision: row.revision + 1, updated_at: change.at, revoked_why: change.why })
    .where('id', '=', id)
    .execute();
  await appendEvents(tx, [
    {
      ...change,
      kind: 'claim-revoked',
      subjectKind: 'claim',
      subject: id,
      before: { state: 'published', claim: before?.claim },
      after: { state: 'revoked', claim: before?.claim },
    },
  ]);
  return true;
}

/** Fills an empty database with model files, as published claims. False where it held claims already. */
export async function seedClaims(db: Kysely<Tables>, files: readonly ModelFile[], change: Change): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    // Of two instances that start at once on an empty database one waits here for the other.
    await tx
      .insertInto('counters')
      .values({ name: 'seed', value: 0 })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const lock = await tx.selectFrom('counters').selectAll().where('name', '=', 'seed').forUpdate().executeTakeFirst();
    if (lock?.value !== 0) return false;
    await tx.updateTable('counters').set({ value: 1 }).where('name', '=', 'seed').execute();
    const events: NewEvent[] = [];
    for (const { model, claims } of files) {
      const about = { ...change, before: null };
      await tx
        .insertInto('models')
        .values({ id: model.id, body: JSON.stringify(model), revision: 1, updated_at: change.at })
        .execute();
      events.push({ ...about, kind: 'model-added', subjectKind: 'model', subject: model.id, after: model });
      for (const claim of claims) {
        const { positions, ...body } = claim;
        await tx
          .insertInto('claims')
          .values({
            id: claim.id,
            model_id: model.id,
            attribute: claim.attribute,
            statement: claim.statement,
            body: JSON.stringify(body),
            verdict: claim.verdict,
            state: 'published',
            revision: 1,
            published_at: change.at,
            updated_at: change.at,
            revoked_why: null,
          })
          .execute();
        const rows = positions.map(({ who, stance, on, url, note }, place) => ({
          claim_id: claim.id,
          place,
          who,
          stance,
          on_day: on,
          url,
          note,
        }));
        if (rows.length > 0) await tx.insertInto('positions').values(rows).execute();
        events.push({
          ...about,
          kind: 'claim-published',
          subjectKind: 'claim',
          subject: claim.id,
          after: { state: 'published', claim },
        });
      }
    }
    await appendEvents(tx, events);
    return true;
  });
}
