import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelFile } from '#core/claim/schema.ts';
import { diff } from '#core/feed/build.ts';
import type { Bytes } from '#core/feed/bytes.ts';
import { findPath } from '#core/feed/delta-path.ts';
import { partPath, type Head } from '#core/feed/head.ts';
import { applyDelta, DeltaSchema, inOrder, mergeDeltas, unpackPart, type Delta } from '#core/feed/part.ts';
import { digestOf } from '#core/feed/state-digest.ts';
import { claim, makeFeed, model, type TestFeed } from './make-feed.ts';

type State = readonly ModelFile[];

/** A few models with a few claims: small, so that random ones meet, change, go and come back. */
const states = fc
  .dictionary(
    fc.constantFrom('m-a', 'm-b', 'm-c'),
    fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.nat(3), { maxKeys: 3 }),
    {
      maxKeys: 3,
    },
  )
  .map((all): State =>
    Object.entries(all).map(([id, claims]) => ({
      ...model(id, []),
      claims: inOrder(Object.entries(claims).map(([slug, amount]) => claim(id, slug, amount))),
    })),
  );

function apply(state: State, delta: Delta): State {
  const files = new Map(state.map((file) => [file.model.id, file]));
  const changed = applyDelta(files, delta);
  if (!changed.ok) throw new Error(changed.error);
  for (const [id, file] of changed.value) {
    if (file === null) files.delete(id);
    else files.set(id, file);
  }
  return sorted([...files.values()]);
}

function sorted(state: State): State {
  return state
    .map((file) => ({ ...file, claims: inOrder(file.claims) }))
    .toSorted((a, b) => (a.model.id < b.model.id ? -1 : 1));
}

describe('deltas', () => {
  it('bring one state to the next', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        expect(apply(before, diff(before, after, 1))).toEqual(sorted(after));
      }),
    );
  });

  it('merged bring any state in between to the last', () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 3, maxLength: 6 }), (run) => {
        const deltas = run.slice(1).map((after, at) => diff(run[at] as State, after, at + 1));
        const merged = mergeDeltas(deltas as [Delta, ...Delta[]]);
        for (const state of run) expect(apply(state, merged)).toEqual(sorted(run.at(-1) as State));
      }),
    );
  });

  it('refuse claims of a model that is not there', () => {
    const delta = diff([model('m-a', [1])], [model('m-a', [2])], 1);
    expect(applyDelta(new Map(), delta)).toMatchObject({ ok: false, error: expect.stringContaining('m-a') as unknown });
  });
});

describe('a feed of many versions', () => {
  it('leads from each version that the head lists to the last, by few steps, with a small head', async () => {
    const feed = await makeFeed();
    const digests = new Map<number, string>();
    let models = [model('m-a', [0, 0, 0]), model('m-b', [0])];
    for (let version = 1; version <= 150; version += 1) {
      models = [model('m-a', [version, version % 7, 5]), ...(version % 5 === 0 ? [] : [model('m-b', [version % 3])])];
      await feed.publish(models);
      digests.set(version, await digestOf(models));
    }
    const head = feed.last?.head as Head;
    expect(head.version).toBe(150);
    expect(head.deltas.length).toBeLessThanOrEqual(60);
    expect(feed.files.get('head.json')?.length).toBeLessThan(16_000);
    expect(head.digest).toBe(digests.get(150));
    for (let from = 1; from < 150; from += 1) {
      const path = findPath(head.deltas, from, 150);
      expect(path?.length).toBeLessThanOrEqual(24);
      for (const ref of path ?? []) expect(feed.files.has(partPath(ref))).toBe(true);
    }
    const path = findPath(head.deltas, 3, 150) ?? [];
    let state: State = [model('m-a', [3, 3, 5]), model('m-b', [0])];
    for (const ref of path) state = apply(state, await read(feed, ref.sha256, head));
    expect(await digestOf(state)).toBe(head.digest);
  });

  it('issues a new head without a new version where no claim has changed', async () => {
    const feed = await makeFeed();
    const first = await feed.publish([model('m-a', [1])]);
    const second = await feed.publish([model('m-a', [1])]);
    expect(second.head).toMatchObject({ serial: 2, version: 1, previous: first.hash, snapshot: first.head.snapshot });
    expect([...second.files]).toEqual([]);
  });

  it('costs little for 20 changed claims of 100,000', { timeout: 120_000 }, async () => {
    const feed = await makeFeed();
    const all = (changed: number): ModelFile[] =>
      Array.from({ length: 2000 }, (_, at) =>
        model(
          `m-${at}`,
          Array.from({ length: 50 }, (__, n) => (n === 0 && at < changed ? 900 + at : n + at)),
        ),
      );
    await feed.publish(all(0));
    const { head, files, changes } = await feed.publish(all(20));
    const headBytes = feed.files.get('head.json')?.length ?? 0;
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, headBytes);
    expect({ changes, claims: head.claims, version: head.version }).toEqual({
      changes: 20,
      claims: 100_000,
      version: 2,
    });
    expect(files.size).toBe(1);
    expect(bytes).toBeLessThan(40_000);
  });
});

async function read(feed: TestFeed, sha256: string, head: Head): Promise<Delta> {
  const ref = head.deltas.find((one) => one.sha256 === sha256) as Head['deltas'][number];
  const delta = await unpackPart(DeltaSchema, ref, feed.files.get(partPath(ref)) as Bytes);
  if (!delta.ok) throw new Error(delta.error);
  return delta.value;
}
