import { describe, expect, it, vi } from 'vitest';
import type { ModelFile } from '#core/claim/schema.ts';
import type { CompiledModel } from '#core/matching/compile.ts';
import type { NameIndex } from '#core/matching/names.ts';
import { createPageMatcher, type MatchingCore } from '../../src/background/page-matcher.ts';
import { article, claimOf, doubter, fileOf, labelOf } from './fixtures.ts';

function setUp(files: ModelFile[]) {
  const store = {
    models: vi.fn(async () => files.map(({ model }) => model)),
    load: vi.fn(async (ids: readonly string[]) =>
      files.filter(({ model }) => ids.includes(model.id)).map((file) => ({ ...file, feeds: new Map() })),
    ),
  };
  const database = { ensure: vi.fn(async () => undefined), generation: 0 };
  let named = files.map(({ model }) => model.id);
  const core = {
    buildNameIndex: vi.fn(() => ({}) as NameIndex),
    findModels: () => named,
    compileModel: vi.fn((file: ModelFile) => ({ of: file.model.id }) as unknown as CompiledModel),
    // eslint-disable-next-line require-yield
    matchArticleSteps: vi.fn<MatchingCore['matchArticleSteps']>(function* () {
      return files.flatMap(({ claims }) => claims.slice(0, 1).map(({ id }) => labelOf(id)));
    }),
  };
  const matcher = createPageMatcher(core, store, database, { now: () => 0, pause: async () => undefined });
  return {
    store,
    database,
    core,
    match: (of: Parameters<typeof matcher.match>[0]) => matcher.match(of),
    name: (ids: string[]) => (named = ids),
  };
}

describe('the page matcher', () => {
  it('gives the labels with the claims that they name, as the reader sees them', async () => {
    const claim = claimOf('alpha', 'fly', { verdict: 'disputed', positions: [doubter] });
    const { match } = setUp([fileOf('alpha', [claim, claimOf('alpha', 'swim')])]);
    const { labels, claims } = await match(article);
    expect(labels.map((label) => label.claim)).toEqual([claim.id]);
    expect(Object.keys(claims)).toEqual([claim.id]);
    expect(claims[claim.id]).toMatchObject({
      model: { id: 'alpha', name: 'ALPHA' },
      badge: { key: 'badgeDisputedBy', who: 'Ada' },
      tone: 'disputed',
    });
    expect(claims[claim.id]).not.toHaveProperty('phrasings');
  });

  it('reads and compiles a model once, and reads names once', async () => {
    const { match, store, core } = setUp([fileOf('alpha', [claimOf('alpha', 'fly')])]);
    await match(article);
    await match(article);
    expect(store.models).toHaveBeenCalledTimes(1);
    expect(store.load).toHaveBeenCalledTimes(1);
    expect(core.compileModel).toHaveBeenCalledTimes(1);
  });

  it('makes all anew after the claims were replaced', async () => {
    const { match, store, core, database } = setUp([fileOf('alpha', [claimOf('alpha', 'fly')])]);
    await match(article);
    database.generation = 1;
    await match(article);
    expect(store.models).toHaveBeenCalledTimes(2);
    expect(core.compileModel).toHaveBeenCalledTimes(2);
  });

  it('holds a bounded number of compiled models, and drops the one that was used longest ago', async () => {
    const files = Array.from({ length: 70 }, (_, i) => fileOf(`m${i}`, []));
    const { match, core, name } = setUp(files);
    for (let i = 0; i < 70; i += 1) {
      name([`m${i}`]);
      // eslint-disable-next-line no-await-in-loop -- one page after the other
      await match(article);
    }
    expect(core.compileModel).toHaveBeenCalledTimes(70);
    name(['m69']);
    await match(article);
    expect(core.compileModel).toHaveBeenCalledTimes(70);
    name(['m0']);
    await match(article);
    expect(core.compileModel).toHaveBeenCalledTimes(71);
  });

  it('tries again after the store failed', async () => {
    const { match, store } = setUp([fileOf('alpha', [])]);
    store.models.mockRejectedValueOnce(new Error('the disk is full'));
    await expect(match(article)).rejects.toThrow('the disk is full');
    expect(await match(article)).toMatchObject({ labels: [], claims: {} });
  });
});
