import * as fake from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ModelFile } from '#core/claim/schema.ts';
import { createClaimStore, type ClaimChange } from '../../src/background/claim-store.ts';
import { feedRecord } from './fake-feed-record.ts';
import { claimOf, fileOf } from './fixtures.ts';

// Puts IndexedDB where the library looks for it.
Object.assign(globalThis, fake);

const other = 'b'.repeat(64);
const zero = '0'.repeat(64);

function whole(files: readonly ModelFile[]): ClaimChange {
  return { whole: true, put: files.map((file) => ({ id: file.model.id, file, digest: zero })), remove: [] };
}

async function storeWith(name: string, files: readonly ModelFile[], feed = feedRecord()) {
  const store = createClaimStore(name);
  await store.addFeed(feed);
  await store.switchOver(feed.id, feed.digest, whole(files), { digest: 'd1' });
  return store;
}

describe('the claim store', () => {
  it('is empty at first', async () => {
    const store = createClaimStore('empty');
    expect(await store.feeds()).toEqual([]);
    expect(await store.models()).toEqual([]);
    expect(await store.load(['alpha'])).toEqual([]);
    expect(await store.stamp()).toBe(0);
  });

  it('gives back what was put in, changes parts of it, and replaces it as a whole', async () => {
    const alpha = fileOf('alpha', [claimOf('alpha', 'fly')]);
    const store = await storeWith('replace', [alpha, fileOf('beta', [])]);
    expect(await store.load(['alpha', 'missing'])).toEqual([{ ...alpha, feeds: new Map() }]);
    const changed = fileOf('alpha', [claimOf('alpha', 'swim')]);
    const change = { whole: false, put: [{ id: 'alpha', file: changed, digest: zero }], remove: ['beta'] };
    expect(await store.switchOver('official', 'd1', change, { digest: 'd2' })).toBe(true);
    expect((await store.load(['alpha', 'beta'])).map(({ claims }) => claims)).toEqual([changed.claims]);
    expect(await store.switchOver('official', 'd2', whole([fileOf('gamma', [])]), { digest: 'd3' })).toBe(true);
    expect((await store.models()).map(({ id }) => id)).toEqual(['gamma']);
    expect(await store.stamp()).toBe(3);
  });

  it('changes nothing where the claims are others than the change was made for, or the feed has gone', async () => {
    const store = await storeWith('stale', [fileOf('alpha', [])]);
    expect(await store.switchOver('official', 'd0', whole([fileOf('beta', [])]), { digest: 'd2' })).toBe(false);
    expect(await store.switchOver(other, 'd1', whole([fileOf('beta', [])]), { digest: 'd2' })).toBe(false);
    expect((await store.models()).map(({ id }) => id)).toEqual(['alpha']);
    expect(await store.stamp()).toBe(1);
  });

  it('keeps the old claims where the new cannot all be written', async () => {
    const store = await storeWith('abort', [fileOf('alpha', [])]);
    const broken = { id: 'gamma', file: fileOf('gamma', []), digest: (() => '') as unknown as string };
    const change = { whole: true, put: [{ id: 'beta', file: fileOf('beta', []), digest: zero }, broken], remove: [] };
    await expect(store.switchOver('official', 'd1', change, { digest: 'd2' })).rejects.toThrow();
    expect((await store.models()).map(({ id }) => id)).toEqual(['alpha']);
    expect((await store.feeds())[0]?.digest).toBe('d1');
  });

  it('is the same for a background that starts anew', async () => {
    await storeWith('again', [fileOf('alpha', [])]);
    expect((await createClaimStore('again').models()).map(({ id }) => id)).toEqual(['alpha']);
  });

  it('puts the claims of several feeds together, and says whose they are', async () => {
    const own = fileOf('alpha', [claimOf('alpha', 'fly')]);
    const store = await storeWith('several', [own]);
    await store.addFeed(feedRecord({ id: other, addedAt: '2026-02-01T00:00:00Z' }));
    const theirs = { ...fileOf('alpha', [claimOf('alpha', 'fly'), claimOf('alpha', 'swim')]) };
    await store.switchOver(other, zero, whole([theirs, fileOf('beta', [])]), { digest: 'd1' });
    const [alpha] = await store.load(['alpha']);
    expect(alpha?.claims.map(({ id }) => id)).toEqual([
      'alpha.other.fly',
      'alpha.other.fly@bbbbbbbb',
      'alpha.other.swim@bbbbbbbb',
    ]);
    expect(alpha?.feeds.size).toBe(3);
    expect((await store.models()).map(({ id }) => id)).toEqual(['alpha', 'beta']);
    await store.updateFeed(other, { enabled: false });
    expect((await store.load(['alpha', 'beta'])).map(({ claims }) => claims.length)).toEqual([1]);
    await store.updateFeed(other, { enabled: true });
    await store.putPart(other, 'p', new Uint8Array([1]));
    await store.removeFeed(other);
    expect((await store.models()).map(({ id }) => id)).toEqual(['alpha']);
    expect(await store.stored(other, ['alpha', 'beta'])).toEqual([]);
    expect(await store.getPart('p')).toBeNull();
  });

  it('shows no claim that was revoked', async () => {
    const store = await storeWith('revoked', [fileOf('alpha', [claimOf('alpha', 'fly'), claimOf('alpha', 'swim')])]);
    const before = await store.stamp();
    await store.updateFeed('official', {
      revoked: [{ claim: 'alpha.other.fly', at: '2026-03-01T00:00:00Z', why: 'x' }],
    });
    expect((await store.load(['alpha']))[0]?.claims.map(({ id }) => id)).toEqual(['alpha.other.swim']);
    expect(await store.stamp()).toBeGreaterThan(before);
  });
});
