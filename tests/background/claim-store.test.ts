import * as fake from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createClaimStore } from '../../src/background/claim-store.ts';
import { claimOf, fileOf } from './fixtures.ts';

// Puts IndexedDB where the library looks for it.
Object.assign(globalThis, fake);

const meta = { issued: '2026-01-01', loadedBy: '1.0.0' };

describe('the claim store', () => {
  it('is empty at first', async () => {
    const store = createClaimStore('empty');
    expect(await store.meta()).toBeNull();
    expect(await store.models()).toEqual([]);
    expect(await store.load(['alpha'])).toEqual([]);
  });

  it('gives back what was put in, and is replaced as a whole', async () => {
    const store = createClaimStore('replace');
    const alpha = fileOf('alpha', [claimOf('alpha', 'fly')]);
    await store.replace([alpha, fileOf('beta', [])], meta);
    expect(await store.load(['alpha', 'missing'])).toEqual([alpha]);
    await store.replace([fileOf('gamma', [])], { ...meta, issued: '2026-02-01' });
    expect((await store.models()).map(({ id }) => id)).toEqual(['gamma']);
    expect(await store.load(['alpha'])).toEqual([]);
    expect(await store.meta()).toEqual({ issued: '2026-02-01', loadedBy: '1.0.0' });
  });

  it('keeps the old claims where the new cannot all be written', async () => {
    const store = createClaimStore('abort');
    await store.replace([fileOf('alpha', [])], meta);
    const broken = [fileOf('beta', []), { model: {}, claims: [] } as unknown as ReturnType<typeof fileOf>];
    await expect(store.replace(broken, { ...meta, issued: '2027-01-01' })).rejects.toThrow();
    expect((await store.models()).map(({ id }) => id)).toEqual(['alpha']);
    expect(await store.meta()).toEqual(meta);
  });

  it('is the same for a background that starts anew', async () => {
    await createClaimStore('again').replace([fileOf('alpha', [])], meta);
    expect((await createClaimStore('again').models()).map(({ id }) => id)).toEqual(['alpha']);
  });
});
