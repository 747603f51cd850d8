import * as fake from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromBase64, readUtf8, toBase64, utf8, type Bytes } from '#core/feed/bytes.ts';
import type { Envelope } from '#core/feed/envelope.ts';
import { partPath, signHead, type Head } from '#core/feed/head.ts';
import { generateKey } from '#core/feed/keys.ts';
import type { FeedSource } from '#core/feed/snapshot.ts';
import { createClaimStore } from '../../src/background/claim-store.ts';
import { newFeed } from '../../src/background/database.ts';
import { createSync } from '../../src/background/sync.ts';
import { after, makeFeed, model, start, type TestFeed } from '../core/feed/make-feed.ts';

// Puts IndexedDB where the library looks for it.
Object.assign(globalThis, fake);

const address = 'https://feed.example/hedge/';
let count = 0;

/** A reader of a feed: the extension's own store and sync, and a server that is only a map of files. */
async function makeReader(feed: TestFeed, name = `sync-${(count += 1)}`, floor: FeedSource['floor'] = null) {
  const store = createClaimStore(name);
  await store.addFeed(newFeed('official', { address, fingerprint: feed.fingerprint, floor }, start));
  const requests: string[] = [];
  const state = {
    now: after(1),
    files: feed.files as ReadonlyMap<string, Bytes>,
    override: new Map<string, () => Response>(),
  };
  const fetch = vi.fn(async (url: string, init: RequestInit): Promise<Response> => {
    const path = url.slice(address.length);
    requests.push(path);
    const odd = state.override.get(path);
    if (odd !== undefined) return odd();
    const bytes = state.files.get(path);
    if (bytes === undefined) return new Response('no such file', { status: 404 });
    const etag = `"${path === 'head.json' ? (feed.last?.hash ?? '') : path}"`;
    if (new Headers(init.headers).get('if-none-match') === etag) return new Response(null, { status: 304 });
    return new Response(bytes, { headers: { etag } });
  });
  const changed = vi.fn(async () => undefined);
  const sync = createSync({ store, fetch, now: () => state.now, random: () => 0.5, changed });
  return {
    store,
    state,
    requests,
    changed,
    sync: () => sync('official'),
    amounts: async (): Promise<(number | null)[]> =>
      (await store.load(['m-a'])).flatMap(({ claims }) =>
        claims.map(({ value }) => (value.kind === 'quantity' ? value.amount / 1e9 : null)),
      ),
    record: async () => (await store.feeds())[0] as NonNullable<Awaited<ReturnType<typeof store.feeds>>[0]>,
  };
}

const v1 = [model('m-a', [1, 2]), model('m-b', [3])];
const v2 = [model('m-a', [1, 5]), model('m-b', [3])];

describe('a sync', () => {
  it('takes the whole at first, then only what changed, then nothing', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    expect(await reader.sync()).toBe('changed');
    expect(await reader.amounts()).toEqual([1, 2]);
    await feed.publish(v2);
    reader.requests.length = 0;
    expect(await reader.sync()).toBe('changed');
    expect(await reader.amounts()).toEqual([1, 5]);
    // The head, a newer root that is not there, one delta.
    expect(reader.requests.map((path) => path.replace(/[\da-f]{64}/u, 'HASH'))).toEqual([
      'head.json',
      'root/2.json',
      'parts/HASH.json.gz',
    ]);
    reader.requests.length = 0;
    expect(await reader.sync()).toBe('unchanged');
    expect(reader.requests).toEqual(['head.json']);
    expect(await reader.record()).toMatchObject({ claims: 3, refusal: null, failures: 0 });
  });

  it('hides a revoked claim even where nothing but the head can be fetched', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    await reader.sync();
    const revoked = [{ claim: 'm-a.total-parameters.c1', at: '2026-03-01T13:00:00Z', why: 'the source took it back' }];
    const { files } = await feed.publish([model('m-a', [1]), model('m-b', [3])], { revoked });
    for (const path of files.keys()) reader.state.override.set(path, () => new Response('', { status: 500 }));
    expect(await reader.sync()).toMatchObject({ reason: 'unreachable' });
    expect(await reader.amounts()).toEqual([1]);
    expect(reader.changed).toHaveBeenCalled();
    reader.state.override.clear();
    expect(await reader.sync()).toBe('changed');
    expect(await reader.amounts()).toEqual([1]);
  });

  it('goes on after a stop without fetching again what it has', async () => {
    const feed = await makeFeed();
    const many = Array.from({ length: 40 }, (_, at) =>
      model(
        `m-${at}`,
        Array.from({ length: 100 }, (__, n) => n),
      ),
    );
    await feed.publish(many);
    const reader = await makeReader(feed);
    const parts = [...feed.files.keys()].filter((path) => path.startsWith('parts/'));
    expect(parts.length).toBeGreaterThan(2);
    const last = parts.at(-2) as string;
    reader.state.override.set(last, () => new Response('', { status: 503 }));
    expect(await reader.sync()).toMatchObject({ reason: 'unreachable' });
    reader.state.override.clear();
    reader.requests.length = 0;
    expect(await reader.sync()).toBe('changed');
    expect(reader.requests.filter((path) => path.startsWith('parts/')).length).toBeLessThan(parts.length);
    expect((await reader.record()).claims).toBe(4000);
  });

  it('waits longer after each failure, and as usual after a success', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    reader.state.override.set('head.json', () => new Response('', { status: 500 }));
    const waits: number[] = [];
    for (let at = 0; at < 3; at += 1) {
      await reader.sync();
      waits.push(Date.parse((await reader.record()).nextAt ?? '') - reader.state.now.getTime());
    }
    expect(waits.map((wait) => wait / 60_000)).toEqual([5, 10, 20]);
    reader.state.override.clear();
    await reader.sync();
    expect(Date.parse((await reader.record()).nextAt ?? '') - reader.state.now.getTime()).toBe(60 * 60_000);
  });
});

describe('an attack', () => {
  /** Syncs version 1, then lets an attacker have his way with what the server gives. */
  async function under(attack: (feed: TestFeed, reader: Awaited<ReturnType<typeof makeReader>>) => Promise<void>) {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    expect(await reader.sync()).toBe('changed');
    await attack(feed, reader);
    const outcome = await reader.sync();
    return { feed, reader, outcome, amounts: await reader.amounts() };
  }

  it('that flips any one byte of the head is refused', { timeout: 120_000 }, async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    await reader.sync();
    await feed.publish(v2);
    const head = feed.files.get('head.json') as Bytes;
    for (let at = 0; at < head.length; at += 1) {
      const flipped = head.slice();
      flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
      reader.state.override.set('head.json', () => new Response(flipped));
      expect(await reader.sync(), `byte ${at} of ${head.length}`).toMatchObject({ ok: false });
    }
    expect(await reader.amounts()).toEqual([1, 2]);
    reader.state.override.clear();
    expect(await reader.sync()).toBe('changed');
    expect(await reader.amounts()).toEqual([1, 5]);
  });

  it('that replays an old head is refused', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const old = feed.files.get('head.json') as Bytes;
    const reader = await makeReader(feed);
    await reader.sync();
    await feed.publish(v2);
    await reader.sync();
    reader.state.override.set('head.json', () => new Response(old));
    expect(await reader.sync()).toMatchObject({ reason: 'rollback' });
    expect(await reader.amounts()).toEqual([1, 5]);
  });

  it('that gives a new reader a head older than the release names is refused', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const keys = feed.feedKeys.map((key) => key.public);
    const reader = await makeReader(feed, 'floor', { serial: 2, keys });
    expect(await reader.sync()).toMatchObject({ reason: 'rollback' });
    await feed.publish(v2);
    expect(await reader.sync()).toBe('changed');
    expect(await reader.amounts()).toEqual([1, 5]);
  });

  it('that shows another history under the same serial is refused', async () => {
    const { outcome, amounts } = await under(async (feed) => {
      const last = feed.last as NonNullable<TestFeed['last']>;
      const forged: Head = { ...last.head, digest: 'f'.repeat(64) };
      feed.files.set('head.json', utf8(JSON.stringify(await signHead(forged, feed.feedKeys))));
      feed.last = { ...last, hash: 'other' };
    });
    expect(outcome).toMatchObject({ reason: 'rollback' });
    expect(amounts).toEqual([1, 2]);
  });

  it('that withholds newer heads is found out when the last one ends', async () => {
    const { outcome, amounts, reader } = await under(async (_, { state }) => {
      state.now = after(24 * 8);
    });
    expect(outcome).toMatchObject({ reason: 'expired' });
    // The claims stay, and the reader is told.
    expect(amounts).toEqual([1, 2]);
    expect((await reader.record()).refusal?.reason).toBe('expired');
  });

  it.each([
    ['swapped for another', (bytes: Bytes, feed: TestFeed) => feed.files.get('root/1.json') ?? bytes],
    ['cut short', (bytes: Bytes) => bytes.slice(0, -5)],
    ['longer than it should be', (bytes: Bytes) => new Uint8Array([...bytes, 0])],
    ['empty', () => new Uint8Array()],
  ])('with a part that is %s is refused', async (_, change) => {
    const { outcome, amounts } = await under(async (feed, { state }) => {
      const { head } = await feed.publish(v2);
      const path = partPath(head.deltas[0] as Head['deltas'][number]);
      state.override.set(path, () => new Response(change(feed.files.get(path) as Bytes, feed)));
    });
    expect(outcome).toMatchObject({ ok: false });
    expect(amounts).toEqual([1, 2]);
  });

  it('with a part without end is stopped at the size that the head names', async () => {
    let sent = 0;
    const { outcome, amounts } = await under(async (feed, { state }) => {
      const { head } = await feed.publish(v2);
      const path = partPath(head.deltas[0] as Head['deltas'][number]);
      const chunk = new Uint8Array(64 * 1024);
      state.override.set(
        path,
        () =>
          new Response(
            new ReadableStream({
              pull: (controller) => {
                sent += chunk.length;
                // Ten gigabytes, for whoever would take them.
                if (sent > 10 * 1024 ** 3) controller.close();
                else controller.enqueue(chunk);
              },
            }),
          ),
      );
    });
    expect(outcome).toMatchObject({ reason: 'unreachable' });
    expect(sent).toBeLessThan(1024 * 1024);
    expect(amounts).toEqual([1, 2]);
  });

  it('by a key that the root does not name is refused', async () => {
    const { outcome } = await under(async (feed) => {
      await feed.publish(v2, { keys: [await generateKey()] });
    });
    expect(outcome).toMatchObject({ reason: 'signature' });
  });

  it('by a feed key that a newer root has taken back is refused', async () => {
    const { outcome, amounts } = await under(async (feed) => {
      const stolen = [...feed.feedKeys];
      await feed.rotate({ feedKeys: [await generateKey()] });
      await feed.publish(v2, { keys: stolen });
    });
    expect(outcome).toMatchObject({ reason: 'signature' });
    expect(amounts).toEqual([1, 2]);
  });

  it('by a root whose time is over is refused', async () => {
    const { outcome } = await under(async (feed, { state }) => {
      await feed.rotate({ expires: '2026-03-01T13:30:00Z' });
      await feed.publish(v2);
      state.now = after(3);
    });
    expect(outcome).toMatchObject({ reason: 'root-expired' });
  });

  it('by a root that its forerunner did not sign is refused', async () => {
    const { outcome, amounts } = await under(async (feed) => {
      const thief = await generateKey();
      feed.rootKeys.splice(0, 1, thief);
      await feed.rotate({ rootKeys: [thief], feedKeys: [await generateKey()] });
      await feed.publish(v2);
    });
    expect(outcome).toMatchObject({ reason: 'signature' });
    expect(amounts).toEqual([1, 2]);
  });

  it('by a feed at the same address with another root is refused from the start', async () => {
    const [right, wrong] = [await makeFeed(), await makeFeed()];
    await wrong.publish(v1);
    const reader = await makeReader(right);
    reader.state.files = wrong.files;
    expect(await reader.sync()).toMatchObject({ reason: 'signature' });
    expect(await reader.amounts()).toEqual([]);
  });

  it('that forges any payload but keeps the signature is refused', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    await reader.sync();
    await feed.publish(v2);
    const envelope = JSON.parse(readUtf8(feed.files.get('head.json') as Bytes) ?? '') as Envelope;
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (junk) => {
        const payload = toBase64(utf8(JSON.stringify(junk)));
        reader.state.override.set('head.json', () => new Response(JSON.stringify({ ...envelope, payload })));
        expect(await reader.sync()).toMatchObject({ ok: false });
      }),
      { numRuns: 30 },
    );
    expect(fromBase64(envelope.payload)).not.toBeNull();
  });
});

describe('what is no attack', () => {
  it('two rotations of keys at once are followed, with the history they carry on', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    await reader.sync();
    const [old, next] = [feed.feedKeys[0], await generateKey()];
    await feed.rotate({ feedKeys: [old as NonNullable<typeof old>, next] });
    await feed.rotate({ rootKeys: [await generateKey()], feedKeys: [next] });
    await feed.publish(v2);
    expect(await reader.sync()).toBe('changed');
    expect((await reader.record()).root?.root.version).toBe(3);
    expect(await reader.amounts()).toEqual([1, 5]);
  });

  it('a feed whose keys were all replaced may begin its serials anew', async () => {
    const feed = await makeFeed();
    for (const amount of [1, 2, 3]) await feed.publish([model('m-a', [amount])]);
    const reader = await makeReader(feed);
    reader.state.now = after(4);
    await reader.sync();
    await feed.rotate({ feedKeys: [await generateKey()] });
    feed.last = null;
    await feed.publish([model('m-a', [9])], { now: after(4) });
    expect(await reader.sync()).toBe('changed');
    expect(await reader.amounts()).toEqual([9]);
    expect((await reader.record()).head?.head.serial).toBe(1);
  });

  it('a clock that is a year behind is told to the reader; one that is a year ahead refuses', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const behind = await makeReader(feed);
    behind.state.now = after(-24 * 365);
    expect(await behind.sync()).toBe('changed');
    expect((await behind.record()).clockOff).toBe(true);
    const ahead = await makeReader(feed);
    ahead.state.now = after(24 * 360);
    expect(await ahead.sync()).toMatchObject({ reason: 'expired' });
  });

  it('a damaged store is mended by fetching the whole', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    await reader.sync();
    const { digest } = await reader.record();
    const put = [{ id: 'm-a', file: model('m-a', [77]), digest: 'e'.repeat(64) }];
    await reader.store.switchOver('official', digest, { whole: false, put, remove: [] }, {});
    await feed.publish(v2);
    expect(await reader.sync()).toBe('changed');
    expect(await reader.amounts()).toEqual([1, 5]);
  });
});

describe('a stop', () => {
  /** The store of a background that dies at its nth call: what it asks for is done or not, and nothing follows. */
  it(
    'at every await of a sync leaves the old claims or the new, and the next sync ends it',
    { timeout: 120_000 },
    async () => {
      const feed = await makeFeed();
      await feed.publish(v1);
      const first = feed.files.get('head.json') as Bytes;
      await feed.publish(v2);
      const second = feed.files.get('head.json') as Bytes;
      let calls = Infinity;
      for (let dieAt = 1; dieAt <= calls; dieAt += 1) {
        for (const before of [true, false]) {
          const name = `stop-${dieAt}-${before}`;
          const reader = await makeReader(feed, name);
          reader.state.override.set('head.json', () => new Response(first));
          expect(await reader.sync()).toBe('changed');
          let made = 0;
          const dying = createClaimStore(name);
          const die = (): Promise<never> => new Promise(() => undefined);
          const proxy = new Proxy(dying, {
            get(target, key: keyof typeof dying) {
              return async (...args: never[]) => {
                made += 1;
                if (made === dieAt && before) return die();
                const done = await (target[key] as (...all: never[]) => Promise<unknown>)(...args);
                return made === dieAt ? die() : done;
              };
            },
          });
          const bytes: Record<string, Bytes> = { 'head.json': second };
          const fetch = async (url: string): Promise<Response> => {
            const file = bytes[url.slice(address.length)] ?? feed.files.get(url.slice(address.length));
            return file === undefined ? new Response('', { status: 404 }) : new Response(file);
          };
          const half = createSync({
            store: proxy,
            fetch,
            now: () => after(2),
            random: () => 0.5,
            changed: async () => undefined,
          });
          await Promise.race([half('official'), new Promise((resolve) => setTimeout(resolve, 60))]);
          if (made < dieAt) calls = made;
          const left = await reader.amounts();
          expect([
            [1, 2],
            [1, 5],
          ]).toContainEqual(left);
          const { digest, head } = await reader.record();
          expect(digest).toBe(head?.head.digest);
          reader.state.override.clear();
          reader.state.now = after(2);
          expect(['changed', 'unchanged']).toContain(await reader.sync());
          expect(await reader.amounts()).toEqual([1, 5]);
        }
      }
      expect(calls).toBeGreaterThan(4);
    },
  );

  it('because the disk is full leaves the old claims, and says so', async () => {
    const feed = await makeFeed();
    await feed.publish(v1);
    const reader = await makeReader(feed);
    await reader.sync();
    await feed.publish(v2);
    const full = new Proxy(reader.store, {
      get(target, key: keyof typeof reader.store) {
        if (key === 'switchOver') {
          return async (...[id, from, change, patch]: Parameters<typeof target.switchOver>) => {
            // As IndexedDB does it: the transaction begins, and fails at one of its writes.
            const broken = { id: 'm-z', file: model('m-z', []), digest: (() => '') as unknown as string };
            return target.switchOver(id, from, { ...change, put: [...change.put, broken] }, patch);
          };
        }
        return (target[key] as (...all: never[]) => unknown).bind(target);
      },
    });
    const fetch = async (url: string): Promise<Response> => {
      const file = feed.files.get(url.slice(address.length));
      return file === undefined ? new Response('', { status: 404 }) : new Response(file);
    };
    const sync = createSync({
      store: full,
      fetch,
      now: () => after(2),
      random: () => 0.5,
      changed: async () => undefined,
    });
    expect(await sync('official')).toMatchObject({ reason: 'storage' });
    expect(await reader.amounts()).toEqual([1, 2]);
    reader.state.now = after(2);
    expect(await reader.sync()).toBe('changed');
  });
});
