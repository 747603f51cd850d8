import { gateOf } from '#core/matching/gate.ts';
import type { Gate } from '#core/matching/name-test.ts';
import type { Snapshot } from '#core/feed/snapshot.ts';
import { emptyDigest, modelDigest, moveDigest } from '#core/feed/state-digest.ts';
import type { Result } from '#core/result.ts';
import type { DatabaseState } from '#messages';
import type { GateItem } from '#storage';
import type { ClaimStore } from './claim-store.ts';
import { officialFeed, type FeedRecord } from './feed-record.ts';
import { viewFeed } from './feed-view.ts';

/** What the database needs of the world. */
export interface DatabaseParts {
  readonly store: ClaimStore;
  /** The version of the extension that runs. */
  readonly version: string;
  /** The snapshot that ships with this version, decoded and checked. */
  readonly readSnapshot: () => Promise<Result<Snapshot>>;
  readonly readGate: () => Promise<GateItem | null>;
  readonly saveGate: (gate: GateItem) => Promise<void>;
  readonly readError: () => Promise<string | null>;
  readonly saveError: (error: string | null) => Promise<void>;
  /** Tells open pages that the claims are others now; `names`: that models came or went. */
  readonly announce: (names: boolean) => Promise<void>;
  readonly now: () => Date;
}

/** Sees to it that there are claims, from the bundled snapshot at first, and that what is derived from them fits. */
export interface Database {
  /** Loads the snapshot of this version, unless it is loaded or the feed has gone beyond. Old claims stay where it is damaged. */
  ensure(): Promise<void>;
  /** Loads the snapshot whatever is there: an unpacked extension may change without a new version. */
  reload(): Promise<void>;
  /** To be called after claims have changed: makes anew what is derived from them, and tells open pages. */
  changed(): Promise<void>;
  state(): Promise<DatabaseState>;
  /** Changes whenever claims do: what was derived from older ones is void. */
  readonly generation: number;
}

export function createDatabase(parts: DatabaseParts): Database {
  const { store, version } = parts;
  let generation = 0;
  // One load at a time: an install event and a page's question may come together.
  let loading: Promise<void> | null = null;
  let ready = false;

  const official = async (): Promise<FeedRecord> => {
    const [first] = await store.feeds();
    if (first?.id === officialFeed) return first;
    const fresh = newFeed(officialFeed, null, parts.now());
    await store.addFeed(fresh);
    return fresh;
  };

  const load = async (record: FeedRecord): Promise<void> => {
    const snapshot = await parts.readSnapshot();
    if (!snapshot.ok) {
      await parts.saveError(snapshot.error);
      return;
    }
    const { issued, models, feed } = snapshot.value;
    // What came by the feed is newer than what came with the release, unless the release names another feed.
    if (record.head !== null && record.source?.fingerprint === feed?.fingerprint) {
      await store.updateFeed(officialFeed, { loadedBy: version, source: feed });
      await parts.saveError(null);
      return;
    }
    const digests = await Promise.all(models.map(modelDigest));
    const put = models.map((file, at) => ({ id: file.model.id, file, digest: digests[at] ?? emptyDigest }));
    await store.switchOver(
      officialFeed,
      record.digest,
      { whole: true, put, remove: [] },
      {
        ...newFeed(officialFeed, feed, parts.now()),
        enabled: record.enabled,
        addedAt: record.addedAt,
        issued,
        digest: moveDigest(emptyDigest, [], digests),
        claims: models.reduce((sum, { claims }) => sum + claims.length, 0),
        loadedBy: version,
      },
    );
    await parts.saveError(null);
  };

  /** What the gate reads on every page is written after the claims: a stop in between is found by the stamp. */
  const derive = async (): Promise<{ readonly isNew: boolean; readonly names: boolean }> => {
    const [stamp, gate] = await Promise.all([store.stamp(), parts.readGate()]);
    generation = stamp;
    if (gate?.version === 3 && gate.stamp === stamp) return { isNew: false, names: false };
    const made = gateOf(await store.models());
    await parts.saveGate({ version: 3, ...made, stamp });
    return { isNew: true, names: gate === null || namesIn(gate) !== namesIn(made) };
  };

  const once = (work: () => Promise<void>): Promise<void> => {
    loading ??= work().finally(() => {
      loading = null;
    });
    return loading;
  };

  return {
    async ensure() {
      if (ready) return;
      await once(async () => {
        const record = await official();
        if (record.loadedBy !== version) await load(record);
        await derive();
        ready = true;
      });
    },
    async reload() {
      await loading;
      await once(async () => {
        await load(await official());
        await derive();
      });
    },
    async changed() {
      const { isNew, names } = await derive();
      if (isNew) await parts.announce(names);
    },
    async state() {
      const [feeds, error] = await Promise.all([store.feeds(), parts.readError()]);
      const enabled = feeds.filter((feed) => feed.enabled);
      const now = parts.now();
      return { issued: enabled[0]?.issued ?? null, error, feeds: feeds.map((feed) => viewFeed(feed, now)) };
    },
    get generation() {
      return generation;
    },
  };
}

/** A feed of which nothing is known yet. */
export function newFeed(id: string, source: FeedRecord['source'], now: Date): FeedRecord {
  return {
    id,
    source,
    enabled: true,
    addedAt: now.toISOString(),
    root: null,
    head: null,
    etag: null,
    issued: null,
    digest: emptyDigest,
    claims: 0,
    loadedBy: null,
    revoked: [],
    checkedAt: null,
    refusal: null,
    clockOff: false,
    failures: 0,
    nextAt: null,
  };
}

/** The names of a gate as one string, whatever else is stored with them and in whatever order. */
const namesIn = ({ byHead, others }: Gate): string => JSON.stringify([byHead, others]);
