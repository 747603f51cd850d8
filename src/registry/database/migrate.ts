import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { fail, ok, type Result } from '#core/result.ts';
import { first } from './migrations/2026-11-24-first.ts';
import type { Tables } from './tables.ts';

/** Each step of the database's shape, oldest first. A step that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-24-first': first,
};

/**
 * Brings the database to the newest shape, or to an older one that is named (for tests). Instances that start at once
 * wait for each other: Kysely holds a lock meanwhile. A step that fails leaves the shape of before.
 */
export async function migrate(db: Kysely<Tables>, to?: string): Promise<Result<readonly string[]>> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = to === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(to);
  if (error === undefined) return ok((results ?? []).map(({ migrationName }) => migrationName));
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  return fail(`database: migration ${failed ?? ''} failed: ${error instanceof Error ? error.message : 'unknown'}`);
}
