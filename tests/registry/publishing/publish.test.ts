import { afterEach, expect, it } from 'vitest';
import { readFeed } from '#core/feed/read-feed.ts';
import { generateKey } from '#core/feed/keys.ts';
import { ok } from '#core/result.ts';
import { changeAndPublish, keepFresh } from '../../../src/registry/publishing/publish.ts';
import { storedFeed } from '../../../src/registry/publishing/stored-feed.ts';
import { readClaim, readModelFiles, revokeClaim } from '../../../src/registry/store/claims.ts';
import { claim } from '../../core/feed/make-feed.ts';
import { onEachDatabase } from '../databases.ts';
import { makeRegistry, start, type TestRegistry } from '../make-registry.ts';

const day = 24 * 60 * 60 * 1000;

onEachDatabase('publishing', ({ create }) => {
  let registry: TestRegistry;
  afterEach(() => registry?.close());

  const read = async ({ deps }: TestRegistry) => {
    const feed = await readFeed(storedFeed(deps.database.db), deps.fingerprint, deps.now());
    if (!feed.ok) throw new Error(feed.error);
    return feed.value;
  };
  const laterBy = (ms: number): void => {
    registry.clock = new Date(registry.clock.getTime() + ms);
  };

  it('gives readers what the database holds, as a feed that they believe', async () => {
    registry = await makeRegistry(create());
    const { models, head } = await read(registry);
    expect(models).toEqual(start);
    expect(head?.head).toMatchObject({ serial: 1, version: 1, singleOperator: true, revoked: [] });
  });

  it('publishes a changed claim as a small delta beside the old snapshot', async () => {
    registry = await makeRegistry(create());
    laterBy(1000);
    await registry.save([claim('alpha-1', 'c2', 300)]);
    const { models, head } = await read(registry);
    expect(models[0]?.claims.map(({ id }) => id)).toEqual(
      ['c0', 'c1', 'c2'].map((slug) => claim('alpha-1', slug, 0).id),
    );
    expect(head?.head).toMatchObject({ serial: 2, version: 2 });
    expect(head?.head.deltas).toHaveLength(1);
  });

  it('names what was revoked in the head, and takes it out of the claims', async () => {
    registry = await makeRegistry(create());
    laterBy(1000);
    const { id } = claim('beta-2', 'c0', 0);
    const change = { actor: 'tester', at: registry.clock, why: 'the source took it back' };
    await changeAndPublish(registry.deps, 'tester', async (tx) => ok(await revokeClaim(tx, id, change)));
    const { models, head } = await read(registry);
    expect(models.flatMap(({ claims }) => claims.map((one) => one.id))).not.toContain(id);
    expect(head?.head.revoked).toEqual([{ claim: id, at: '2026-03-01T12:00:01Z', why: 'the source took it back' }]);
  });

  it('undoes the change where the feed cannot be published', async () => {
    registry = await makeRegistry(create());
    const strange = { ...registry.deps, feedKeys: [await generateKey()] };
    const { id } = claim('beta-2', 'c0', 0);
    const done = await changeAndPublish(strange, 'tester', async (tx) =>
      ok(await revokeClaim(tx, id, { actor: 'tester', at: registry.clock, why: 'no' })),
    );
    expect(done).toMatchObject({ ok: false, error: expect.stringContaining('would be refused') as string });
    expect((await readClaim(registry.deps.database.db, id))?.state).toBe('published');
    expect((await read(registry)).head?.head.serial).toBe(1);
  });

  it('signs a fresh head after a day, also where the last one has expired', async () => {
    registry = await makeRegistry(create());
    expect(await keepFresh(registry.deps)).toBe(false);
    laterBy(day + 1000);
    expect(await keepFresh(registry.deps)).toBe(true);
    expect((await read(registry)).head?.head).toMatchObject({ serial: 2, version: 1 });
    laterBy(30 * day);
    expect(await keepFresh(registry.deps)).toBe(true);
    expect((await read(registry)).head?.head).toMatchObject({ serial: 3, version: 1 });
  });

  it('lets changes that come at once follow one another, none lost', async () => {
    registry = await makeRegistry(create());
    const slugs = ['n0', 'n1', 'n2', 'n3', 'n4'];
    await Promise.all(slugs.map((slug, index) => registry.save([claim('alpha-1', slug, index + 1)])));
    const { models, head } = await read(registry);
    expect(head?.head).toMatchObject({ serial: 6, version: 6 });
    expect(models).toEqual(await readModelFiles(registry.deps.database.db));
    expect(models[0]?.claims).toHaveLength(7);
    const { rows } = await registry.deps.database.query({ text: 'select id from events order by id' });
    // Numbers without gaps, in the order of the commits.
    expect((rows as { id: number }[]).map(({ id }) => id)).toEqual(rows.map((_, index) => index + 1));
  });
});
