import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelFileSchema, type ModelFile } from '#core/claim/schema.ts';
import { check } from '#core/check.ts';
import { ok, type Result } from '#core/result.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import type { Deps, Log } from './deps.ts';
import { createMetrics } from './metrics.ts';
import { setUpLink } from './moderation/members.ts';
import { openKeys } from './publishing/keys.ts';
import { changeAndPublish, keepFresh } from './publishing/publish.ts';
import { newestVersion } from './publishing/stored-feed.ts';
import { forget } from './store/reports.ts';
import type { Settings } from './settings.ts';
import { seedClaims } from './store/claims.ts';

const hour = 60 * 60 * 1000;

/** A registry that is ready to answer. */
export interface Started {
  readonly deps: Deps;
  /** What to print once it listens. */
  readonly tell: (port: number) => string[];
  readonly close: () => Promise<void>;
}

/** Opens the database, brings it up to date, fills it at the first start, and publishes what is not published yet. */
export async function startRegistry(
  settings: Settings,
  log: Log,
  now = (): Date => new Date(),
): Promise<Result<Started>> {
  const { DATABASE_URL: url, data } = settings;
  const database = await openDatabase(
    url === undefined
      ? { kind: 'folder', folder: data }
      : { kind: 'server', url, connections: settings.DATABASE_CONNECTIONS },
  );
  const failed = async <T>(result: Result<T>): Promise<Result<T>> => {
    if (!result.ok) await database.close();
    return result;
  };
  const migrated = await failed(await migrate(database.db));
  if (!migrated.ok) return migrated;
  const publicUrl = (settings.HEDGE_PUBLIC_URL ?? `http://localhost:${settings.port}`).replace(/\/$/u, '');
  const keys = await failed(await openKeys(database, data, settings.name, publicUrl, now()));
  if (!keys.ok) return keys;
  const deps: Deps = { database, settings, publicUrl, ...keys.value, now, log, metrics: createMetrics(true) };
  const seed = await failed(await readSeed());
  if (!seed.ok) return seed;
  await seedClaims(database.db, seed.value, { actor: 'seed', at: now(), why: null });
  if ((await newestVersion(database.db)) === null) {
    // Of two instances that start at once the second finds that there is nothing left to do, and signs a second head.
    const published = await failed(await changeAndPublish(deps, 'registry', async () => ok(null)));
    if (!published.ok) return published;
  }
  await hourly(deps);
  const invitation = await setUpLink(deps);
  const timer = setInterval(() => {
    hourly(deps).catch((error: unknown) => log.error({ name: (error as Error).name }, 'the hourly work failed'));
  }, hour);
  timer.unref();
  return ok({
    deps,
    tell: (port) => [
      `registry "${settings.name}" listens on http://${settings.host}:${port}`,
      `feed address   ${publicUrl}/feed/`,
      `fingerprint    ${keys.value.fingerprint}`,
      ...(invitation === null ? [] : [`set-up link    ${invitation} (for the first publisher, once)`]),
    ],
    close: async () => {
      clearInterval(timer);
      await database.close();
    },
  });
}

/** What is due by the clock: a fresh head, and forgetting what was to be kept for a while only. */
async function hourly(deps: Deps): Promise<void> {
  await keepFresh(deps);
  await forget(deps);
}

/** The claims that a new registry begins with. */
export async function readSeed(folder = join(import.meta.dirname, 'seed')): Promise<Result<ModelFile[]>> {
  const files: ModelFile[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted()) {
    const file = check(ModelFileSchema, JSON.parse(await readFile(join(folder, name), 'utf8')), name);
    if (!file.ok) return file;
    files.push(file.value);
  }
  return ok(files);
}
