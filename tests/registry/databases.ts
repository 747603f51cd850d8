import { afterAll, beforeAll, describe } from 'vitest';
import { findPostgres, startPostgres, type TestServer } from '../../scripts/postgres.ts';
import type { Place } from '../../src/registry/database/open.ts';

/** Where a suite's databases come from. */
export interface Databases {
  /** A new, empty database. */
  readonly create: () => Place;
  /** The address of a new database on a server; null where the suite runs on the embedded one. */
  readonly url: () => string | null;
}

/**
 * Runs a suite on the embedded database, and the very same on a real PostgreSQL server. Where no server can be found or
 * installed that half is skipped, and its name says so.
 */
export function onEachDatabase(title: string, suite: (databases: Databases) => void): void {
  describe(`${title}, on PGlite`, () => {
    suite({ create: () => ({ kind: 'memory' }), url: () => null });
  });
  const hasServer = findPostgres() !== null;
  describe.skipIf(!hasServer)(`${title}, on PostgreSQL${hasServer ? '' : ' (skipped: no server found)'}`, () => {
    let server: TestServer | null;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server?.stop());
    const url = (): string => {
      if (server === null) throw new Error('the PostgreSQL server did not start');
      return server.createDatabase();
    };
    suite({ create: () => ({ kind: 'server', url: url(), connections: 5 }), url });
  });
}
