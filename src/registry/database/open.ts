import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

/** Where the database is: a folder of its own, in memory (tests), or a server. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'memory' }
  | { readonly kind: 'server'; readonly url: string; readonly connections: number };

/** An open database. `query` is the plain way in that rate-limiter-flexible's store asks for. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly query: (question: { text: string; values?: unknown[] }) => Promise<{ rows: unknown[] }>;
  readonly close: () => Promise<void>;
}

const bigint = 20; // The type's number in PostgreSQL's catalogue.

/** Opens it; numbers that PostgreSQL calls bigint are read as numbers (none here passes 2^53). */
export async function openDatabase(place: Place): Promise<Database> {
  return place.kind === 'server' ? openServer(place) : openEmbedded(place);
}

async function openEmbedded(place: Exclude<Place, { kind: 'server' }>): Promise<Database> {
  const dataDir = place.kind === 'folder' ? join(place.folder, 'database') : 'memory://';
  if (place.kind === 'folder') await mkdir(place.folder, { recursive: true, mode: 0o700 });
  // Without relaxed durability each commit has reached the disk before its promise resolves.
  const embedded = await PGlite.create({ dataDir, relaxedDurability: false, parsers: { [bigint]: Number } });
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: embedded }) });
  return {
    db,
    query: async ({ text, values }) => embedded.query(text, values),
    // Kysely closes it only where it was asked anything.
    close: async () => {
      await db.destroy();
      if (!embedded.closed) await embedded.close();
    },
  };
}

async function openServer({ url, connections }: Extract<Place, { kind: 'server' }>): Promise<Database> {
  const types = new pg.TypeOverrides();
  types.setTypeParser(bigint, Number);
  const pool = new pg.Pool({ connectionString: url, max: connections, types });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, query: async ({ text, values }) => pool.query(text, values), close: () => db.destroy() };
}
