import * as fake from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createNameTest } from '#core/matching/name-test.ts';
import type { Snapshot } from '#core/feed/snapshot.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { createClaimStore } from '../../src/background/claim-store.ts';
import { createDatabase } from '../../src/background/database.ts';
import type { GateItem } from '#storage';
import { fileOf } from './fixtures.ts';

// Puts IndexedDB where the library looks for it.
Object.assign(globalThis, fake);

let count = 0;

function setUp(snapshot: () => Result<Snapshot>, name = `database-${(count += 1)}`) {
  const store = createClaimStore(name);
  let error: string | null = null;
  let gate: GateItem | null = null;
  const gates: GateItem[] = [];
  const readSnapshot = vi.fn(async () => snapshot());
  const announce = vi.fn(async (_names: boolean) => undefined);
  const start = (version: string) =>
    createDatabase({
      store,
      version,
      readSnapshot,
      readGate: async () => gate,
      saveGate: async (item) => {
        gate = item;
        gates.push(item);
      },
      readError: async () => error,
      saveError: async (words) => {
        error = words;
      },
      announce,
      now: () => new Date('2026-03-01T00:00:00Z'),
    });
  return { store, start, readSnapshot, gates, announce };
}

const lets = (gate: GateItem | undefined, text: string): boolean => gate !== undefined && createNameTest(gate)(text);

const good = (id: string, issued = '2026-01-01') =>
  ok<Snapshot>({ format: 2, feed: null, issued, models: [fileOf(id, [])] });

describe('the database', () => {
  it('loads the snapshot once, and not again when the background wakes', async () => {
    const { start, store, readSnapshot, gates } = setUp(() => good('alpha'));
    await Promise.all([start('1').ensure(), start('1').ensure()]);
    const calls = readSnapshot.mock.calls.length;
    await start('1').ensure();
    expect(readSnapshot.mock.calls.length).toBe(calls);
    expect((await store.models()).map(({ id }) => id)).toEqual(['alpha']);
    expect(lets(gates[0], 'see alpha one')).toBe(true);
  });

  it('loads one snapshot for all who ask at the same time', async () => {
    const { start, readSnapshot } = setUp(() => good('alpha'));
    const database = start('1');
    await Promise.all([database.ensure(), database.ensure(), database.ensure()]);
    expect(readSnapshot).toHaveBeenCalledTimes(1);
  });

  it('loads the snapshot of a new version, and says that what was derived is void', async () => {
    let id = 'alpha';
    const { start, store } = setUp(() => good(id));
    await start('1').ensure();
    id = 'beta';
    const updated = start('2');
    const before = updated.generation;
    await updated.ensure();
    expect((await store.models()).map((model) => model.id)).toEqual(['beta']);
    expect(updated.generation).not.toBe(before);
  });

  it('keeps the claims it has where the new snapshot is damaged, and says what is wrong', async () => {
    let answer: Result<Snapshot> = good('alpha');
    const { start, store } = setUp(() => answer);
    await start('1').ensure();
    answer = fail('snapshot: models.0.status: received "maybe", allowed "unreleased"');
    const updated = start('2');
    await updated.ensure();
    expect((await store.models()).map(({ id }) => id)).toEqual(['alpha']);
    expect(await updated.state()).toMatchObject({
      issued: '2026-01-01',
      error: 'snapshot: models.0.status: received "maybe", allowed "unreleased"',
    });
    answer = good('beta', '2026-03-01');
    await updated.reload();
    expect(await updated.state()).toMatchObject({ issued: '2026-03-01', error: null });
  });

  it('makes the names for the gate anew when claims have changed, and tells open pages', async () => {
    const { start, store, gates, announce } = setUp(() => good('alpha'));
    const database = start('1');
    await database.ensure();
    await database.changed();
    expect(announce).not.toHaveBeenCalled();
    const put = [{ id: 'beta', file: fileOf('beta', []), digest: '0'.repeat(64) }];
    const [official] = await store.feeds();
    await store.switchOver('official', official?.digest ?? '', { whole: false, put, remove: [] }, { digest: 'x' });
    const before = database.generation;
    await database.changed();
    expect(announce).toHaveBeenCalledExactlyOnceWith(true);
    expect(database.generation).not.toBe(before);
    expect(lets(gates.at(-1), 'see beta one')).toBe(true);
  });

  it('finds after a stop that the names for the gate are of older claims', async () => {
    const { start, store, gates } = setUp(() => good('alpha'));
    await start('1').ensure();
    const [official] = await store.feeds();
    const put = [{ id: 'beta', file: fileOf('beta', []), digest: '0'.repeat(64) }];
    await store.switchOver('official', official?.digest ?? '', { whole: false, put, remove: [] }, { digest: 'x' });
    await start('1').ensure();
    expect(lets(gates.at(-1), 'see beta one')).toBe(true);
  });
});
