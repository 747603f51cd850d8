import type { Transaction } from 'kysely';
import type { SubjectKind, Tables } from '../database/tables.ts';

/** A change as the registry remembers it: who did what to what, when, why, and what it was before and after. */
export interface NewEvent {
  readonly at: Date;
  /** A member's id, or `seed`, or `registry` for what it does of itself. */
  readonly actor: string;
  readonly kind: string;
  readonly subjectKind: SubjectKind;
  readonly subject: string;
  readonly why: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Draws the next `count` numbers of a counter and answers the first. The counter's row stays locked until the
 * transaction ends, so numbers have no gaps and follow the order of the commits.
 */
export async function draw(tx: Transaction<Tables>, name: string, count = 1): Promise<number> {
  await tx
    .insertInto('counters')
    .values({ name, value: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await tx
    .updateTable('counters')
    .set((row) => ({ value: row('value', '+', count) }))
    .where('name', '=', name)
    .returning('value')
    .executeTakeFirstOrThrow();
  return value - count + 1;
}

/** Appends events. There is no function that changes or removes one. */
export async function appendEvents(tx: Transaction<Tables>, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const first = await draw(tx, 'events', events.length);
  const rows = events.map((event, index) => ({
    id: first + index,
    at: event.at,
    actor: event.actor,
    kind: event.kind,
    subject_kind: event.subjectKind,
    subject_id: event.subject,
    why: event.why,
    before: JSON.stringify(event.before ?? null),
    after: JSON.stringify(event.after ?? null),
  }));
  // A statement holds 65,535 parameters at most.
  for (let at = 0; at < rows.length; at += 500) {
    await tx
      .insertInto('events')
      .values(rows.slice(at, at + 500))
      .execute();
  }
}
