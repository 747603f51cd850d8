import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, type Settings } from '#core/settings.ts';
import { chooseClaim, wrongKey } from '../../src/background/choose.ts';
import { viewClaim } from '../../src/background/claim-view.ts';
import { createSettings } from '../../src/background/settings.ts';
import { claimOf, doubter, fileOf } from './fixtures.ts';

function setUp(full = false) {
  const kept: { local: unknown; synced: unknown; now: number } = { local: null, synced: null, now: 1000 };
  const store = createSettings({
    readLocal: async () => kept.local,
    saveLocal: async (settings) => void (kept.local = settings),
    readSynced: async () => kept.synced,
    async saveSynced(settings) {
      if (full) throw new Error('QUOTA_BYTES quota exceeded');
      kept.synced = settings;
    },
    now: () => kept.now,
  });
  return { store, kept };
}

describe('the settings', () => {
  it('are the defaults where there are none, or what is there is no settings', async () => {
    const { store, kept } = setUp();
    expect(await store.get()).toEqual(defaultSettings);
    for (const wrong of ['text', { version: 0 }, { ...defaultSettings, volume: 'loud' }, null]) {
      kept.local = wrong;
      expect(await store.get()).toEqual(defaultSettings);
    }
  });

  it('are kept here and with the reader’s other devices', async () => {
    const { store, kept } = setUp();
    await store.set({ ...defaultSettings, volume: 'dot' });
    expect(readSettings(kept.local)).toMatchObject({ volume: 'dot', changedAt: 1000 });
    expect(kept.synced).toEqual(kept.local);
  });

  it('stay here where they are too large for that, or there is no room', async () => {
    const large: Settings = {
      ...defaultSettings,
      hiddenSources: Array.from({ length: 300 }, (_, at) => `Somebody with a long name, number ${at}`),
    };
    const { store, kept } = setUp();
    await store.set(large);
    expect(kept.synced).toBeNull();
    expect(await store.get()).toMatchObject({ hiddenSources: large.hiddenSources });
    const full = setUp(true);
    await full.store.set({ ...defaultSettings, volume: 'dot' });
    expect(await full.store.get()).toMatchObject({ volume: 'dot' });
  });

  it('take over what was set later elsewhere, and nothing older or broken', async () => {
    const { store, kept } = setUp();
    await store.set({ ...defaultSettings, volume: 'dot' });
    kept.synced = { ...defaultSettings, volume: 'full', changedAt: 999 };
    expect(await store.takeSynced()).toBe(false);
    kept.synced = { changedAt: 5000, volume: 'full' };
    expect(await store.takeSynced()).toBe(false);
    kept.synced = { ...defaultSettings, volume: 'underline', changedAt: 1001 };
    expect(await store.takeSynced()).toBe(true);
    expect(await store.get()).toMatchObject({ volume: 'underline' });
  });
});

describe('a claim as its reader wants it', () => {
  const file = fileOf('alpha', [claimOf('alpha', 'fly', { verdict: 'disputed', positions: [doubter] })]);
  const [claim] = file.claims;
  if (claim === undefined) throw new Error('no claim');
  const view = viewClaim(claim, file.model, null);
  const other = { ...doubter, who: 'Grace' };

  it('loses the word of a hidden source, and its badge says what it would without it', () => {
    const both = viewClaim({ ...claim, positions: [doubter, other] }, file.model, null);
    expect(both.badge.key).toBe('badgeDisputedByMore');
    const chosen = chooseClaim(both, file.model.developer, { ...defaultSettings, hiddenSources: [doubter.who] });
    expect(chosen?.positions).toEqual([other]);
    expect(chosen?.badge).toMatchObject({ key: 'badgeDisputedBy', who: 'Grace', others: 0 });
  });

  it('goes where nobody else speaks of it, and where it or its verdict is hidden', () => {
    const { developer } = file.model;
    expect(chooseClaim(view, developer, { ...defaultSettings, hiddenSources: [doubter.who] })).toBeNull();
    expect(chooseClaim(view, developer, { ...defaultSettings, hiddenClaims: [view.id] })).toBeNull();
    expect(chooseClaim(view, developer, { ...defaultSettings, hiddenVerdicts: ['disputed'] })).toBeNull();
    expect(chooseClaim(view, developer, defaultSettings)).toBe(view);
  });

  it('is known again in a sentence that was called wrong, however its spaces fall', async () => {
    const key = await wrongKey('a.b.c', 'It flies,\n they say.');
    expect(key).toMatch(/^[\da-f]{32}$/u);
    expect(await wrongKey('a.b.c', ' It flies, they say. ')).toBe(key);
    expect(await wrongKey('a.b.d', 'It flies, they say.')).not.toBe(key);
  });
});
