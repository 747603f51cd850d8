import type { Claim, ModelFile } from '#core/claim/schema.ts';
import { buildVersion, type BuiltVersion, type PublishedVersion } from '#core/feed/build.ts';
import { utf8, type Bytes } from '#core/feed/bytes.ts';
import { partPath, type Revocation } from '#core/feed/head.ts';
import { generateKey, type SigningKey } from '#core/feed/keys.ts';
import { DeltaSchema, unpackPart } from '#core/feed/part.ts';
import { fingerprintOf, signRoot, type Root, type TrustedRoot } from '#core/feed/root.ts';

/** A feed with its keys and all its files, as a test publishes it version by version. */
export interface TestFeed {
  readonly rootKeys: SigningKey[];
  readonly feedKeys: SigningKey[];
  readonly files: Map<string, Bytes>;
  readonly fingerprint: string;
  root: TrustedRoot;
  last: PublishedVersion | null;
  publish(models: readonly ModelFile[], options?: PublishOptions): Promise<BuiltVersion>;
  /** Signs the next root with the keys of now and the ones given, which then take their place. */
  rotate(keys: {
    readonly rootKeys?: SigningKey[];
    readonly feedKeys?: SigningKey[];
    readonly expires?: string;
  }): Promise<void>;
}

interface PublishOptions {
  readonly now?: Date;
  readonly revoked?: Revocation[];
  readonly keys?: SigningKey[];
  readonly lifetime?: number;
}

export const start = new Date('2026-03-01T12:00:00Z');

/** The instant some hours after the tests' first. */
export function after(hours: number): Date {
  return new Date(start.getTime() + hours * 60 * 60 * 1000);
}

export async function makeFeed(expires = '2027-03-01T00:00:00Z', contact: string | null = null): Promise<TestFeed> {
  const rootKeys = [await generateKey()];
  const feedKeys = [await generateKey()];
  const root: Root = {
    type: 'hedge-feed-root',
    format: 1,
    feed: 'ab'.repeat(16),
    name: 'Test feed',
    version: 1,
    expires,
    rootKeys: rootKeys.map((key) => key.public),
    rootThreshold: 1,
    feedKeys: feedKeys.map((key) => key.public),
    feedThreshold: 1,
    registry: null,
    contact,
  };
  const envelope = await signRoot(root, rootKeys);
  const fingerprint = await fingerprintOf(envelope);
  if (!fingerprint.ok) throw new Error(fingerprint.error);
  const files = new Map<string, Bytes>([['root/1.json', utf8(JSON.stringify(envelope))]]);
  const feed: TestFeed = {
    rootKeys,
    feedKeys,
    files,
    fingerprint: fingerprint.value,
    root: { root, envelope },
    last: null,
    async publish(models, options = {}) {
      const built = await buildVersion({
        root: feed.root,
        keys: options.keys ?? feed.feedKeys,
        before: feed.last,
        models,
        revoked: options.revoked ?? [],
        singleOperator: false,
        now: options.now ?? after(feed.last?.head.serial ?? 0),
        lifetime: options.lifetime ?? 24 * 7,
        async readDelta(ref) {
          const delta = await unpackPart(DeltaSchema, ref, files.get(partPath(ref)) as Bytes);
          if (!delta.ok) throw new Error(delta.error);
          return delta.value;
        },
      });
      for (const [path, bytes] of built.files) files.set(path, bytes);
      files.set('head.json', utf8(JSON.stringify(built.envelope)));
      feed.last = { head: built.head, hash: built.hash, models };
      return built;
    },
    async rotate({ rootKeys: nextRoot = feed.rootKeys, feedKeys: nextFeed = feed.feedKeys, expires: end }) {
      const next: Root = {
        ...feed.root.root,
        version: feed.root.root.version + 1,
        rootKeys: nextRoot.map((key) => key.public),
        feedKeys: nextFeed.map((key) => key.public),
        expires: end ?? feed.root.root.expires,
      };
      const signed = await signRoot(next, [...new Set([...feed.rootKeys, ...nextRoot])]);
      feed.root = { root: next, envelope: signed };
      feed.rootKeys.splice(0, feed.rootKeys.length, ...nextRoot);
      feed.feedKeys.splice(0, feed.feedKeys.length, ...nextFeed);
      files.set(`root/${next.version}.json`, utf8(JSON.stringify(signed)));
    },
  };
  return feed;
}

/** A model with a claim for each of the numbers; the number is also its amount. */
export function model(id: string, amounts: readonly number[]): ModelFile {
  return {
    model: {
      id,
      name: id.toUpperCase(),
      developer: 'Acme Labs',
      aliases: [],
      ambiguousAliases: [],
      status: 'unreleased',
      releasedOn: null,
      releasedAs: null,
      asOf: null,
      evidence: [],
    },
    claims: amounts.map((amount, at) => claim(id, `c${at}`, amount)),
  };
}

export function claim(model: string, slug: string, amount: number): Claim {
  return {
    id: `${model}.total-parameters.${slug}`,
    attribute: 'total-parameters',
    statement: `${model} has ${amount} billion parameters.`,
    value: { kind: 'quantity', amount: amount * 1e9, unit: 'parameters' },
    firstSeen: '2026-02-01',
    verdict: 'unverified',
    verdictNote: null,
    positions: [
      { who: 'A forum post', stance: 'asserts', on: '2026-02-01', url: 'https://example.org/post', note: null },
    ],
    phrasings: [],
  };
}
