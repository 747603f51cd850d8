import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { ModelFile } from '#core/claim/schema.ts';
import { ok } from '#core/result.ts';
import { createApp } from '../../src/registry/app.ts';
import { migrate } from '../../src/registry/database/migrate.ts';
import { openDatabase, type Place } from '../../src/registry/database/open.ts';
import type { Deps } from '../../src/registry/deps.ts';
import { createMetrics } from '../../src/registry/metrics.ts';
import { openKeys } from '../../src/registry/publishing/keys.ts';
import { changeAndPublish } from '../../src/registry/publishing/publish.ts';
import { readSettings } from '../../src/registry/settings.ts';
import { saveClaim, saveModel, seedClaims } from '../../src/registry/store/claims.ts';
import { model } from '../core/feed/make-feed.ts';

/** A registry in this process, with a clock that the test sets and a log that it reads. */
export interface TestRegistry {
  readonly deps: Deps;
  readonly app: Hono;
  readonly lines: object[];
  clock: Date;
  /** Publishes a claim of the first model as a moderator's decision does. */
  readonly save: (claims: ModelFile['claims'], why?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Two models with two claims each. */
export const start: readonly ModelFile[] = ['alpha-1', 'beta-2'].map((id) => named(id));

function named(id: string): ModelFile {
  const { model: plain, claims } = model(id, [100, 200]);
  return { model: { ...plain, aliases: [plain.name] }, claims };
}

export async function makeRegistry(
  place: Place,
  files: readonly ModelFile[] = start,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'hedge-registry-'));
  const settings = readSettings(['--data', folder], { HEDGE_PROOF_COST: '1', ...environment });
  if (!settings.ok) throw new Error(settings.error);
  const database = await openDatabase(place);
  const migrated = await migrate(database.db);
  if (!migrated.ok) throw new Error(migrated.error);
  const lines: object[] = [];
  const registry = {
    clock: new Date('2026-03-01T12:00:00Z'),
  };
  const publicUrl = 'http://localhost:8787';
  const now = (): Date => registry.clock;
  const keys = await openKeys(database, folder, 'Test registry', publicUrl, now());
  if (!keys.ok) throw new Error(keys.error);
  const log = {
    info: (fields: object, message: string) => lines.push({ ...fields, message }),
    error: (fields: object, message: string) => lines.push({ ...fields, message }),
  };
  const deps: Deps = {
    database,
    settings: settings.value,
    publicUrl,
    ...keys.value,
    now,
    log: log,
    metrics: createMetrics(),
  };
  await seedClaims(database.db, files, { actor: 'seed', at: now(), why: null });
  const published = await changeAndPublish(deps, 'registry', async () => ok(null));
  if (!published.ok) throw new Error(published.error);
  return Object.assign(registry, {
    deps,
    lines,
    app: createApp(deps),
    async save(claims: ModelFile['claims'], why = 'a test') {
      const change = { actor: 'tester', at: now(), why };
      const done = await changeAndPublish(deps, 'tester', async (tx) => {
        for (const one of claims) {
          const id = one.id.split('.')[0]!;
          await saveModel(tx, (files.find((file) => file.model.id === id) ?? model(id, [])).model, change);
          await saveClaim(tx, id, one, change);
        }
        return ok(null);
      });
      if (!done.ok) throw new Error(done.error);
    },
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  });
}
