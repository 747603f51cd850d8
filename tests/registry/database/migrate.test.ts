import { expect, it } from 'vitest';
import { migrate, migrations } from '../../../src/registry/database/migrate.ts';
import { openDatabase } from '../../../src/registry/database/open.ts';
import { readModelFiles, seedClaims } from '../../../src/registry/store/claims.ts';
import { start } from '../make-registry.ts';
import { onEachDatabase } from '../databases.ts';

const names = Object.keys(migrations);

onEachDatabase('the migrations', ({ create }) => {
  it.each(names)('bring a database of %s with claims in it to the newest shape', async (name) => {
    const { db, close } = await openDatabase(create());
    expect(await migrate(db, name)).toMatchObject({ ok: true });
    await seedClaims(db, start, { actor: 'seed', at: new Date(0), why: null });
    expect(await migrate(db)).toMatchObject({ ok: true, value: names.slice(names.indexOf(name) + 1) });
    expect(await readModelFiles(db)).toEqual(start);
    expect(await migrate(db)).toEqual({ ok: true, value: [] });
    await close();
  });

  it('run once where several instances start at once', async () => {
    const place = create();
    if (place.kind !== 'server') return; // The embedded database has one process alone.
    const all = await Promise.all([1, 2, 3].map(() => openDatabase(place)));
    const results = await Promise.all(all.map(({ db }) => migrate(db)));
    expect(results.flatMap((result) => (result.ok ? result.value : [result.error]))).toEqual(names);
    const seeded = await Promise.all(
      all.map(({ db }) => seedClaims(db, start, { actor: 'seed', at: new Date(0), why: null })),
    );
    expect(seeded.filter(Boolean)).toHaveLength(1);
    expect(await readModelFiles(all[0]!.db)).toEqual(start);
    await Promise.all(all.map(({ close }) => close()));
  });

  it('say which step failed, and leave the database as it was', async () => {
    const { db, query, close } = await openDatabase(create());
    await query({ text: 'create table claims (id text primary key)' });
    expect(await migrate(db)).toMatchObject({
      ok: false,
      error: expect.stringContaining('2026-11-24-first') as string,
    });
    const { rows } = await query({ text: "select 1 from information_schema.tables where table_name = 'models'" });
    expect(rows).toEqual([]);
    await close();
  });
});
