import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildVersion, instant } from '#core/feed/build.ts';
import { toHex } from '#core/feed/bytes.ts';
import { partPath } from '#core/feed/head.ts';
import { generateKey, type SigningKey } from '#core/feed/keys.ts';
import { DeltaSchema, unpackPart } from '#core/feed/part.ts';
import { readFeed, type ReadFeed } from '#core/feed/read-feed.ts';
import { signRoot, type Root } from '#core/feed/root.ts';
import { FeedSourceSchema } from '#core/feed/snapshot.ts';
import { check } from '#core/check.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { ModelFile } from '#core/claim/schema.ts';
import { folderFingerprint, folderRemote, jsonBytes, readKeys, writeWhole } from './feed-folder.ts';
import { readModels } from './read-models.ts';

const usage = `usage: npm run feed -- COMMAND
  key     --out FILE                                            a new signing key
  root    --dir DIR --name NAME --root-key FILE... --feed-key FILE... [--days N] [--registry URL] [--contact TEXT]
                                                                the feed's first root, or its next one: give the root keys
                                                                of before and of now; --new-root-key names those of now
  build   --dir DIR --claims DIR --feed-key FILE... [--hours N] [--single-operator] [--revoke ID=WHY]...
                                                                the next version from a folder of model files
  sign    --dir DIR --feed-key FILE... [--hours N]              the same claims under a fresh head
  verify  --dir DIR [--fingerprint HEX]                         all the checks of a reader
  inspect --dir DIR                                             what is in there
  release --dir DIR --address URL                               how a release of Hedge names this feed (HEDGE_FEED)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string' },
    address: { type: 'string' },
    out: { type: 'string' },
    claims: { type: 'string' },
    name: { type: 'string' },
    registry: { type: 'string' },
    contact: { type: 'string' },
    fingerprint: { type: 'string' },
    hours: { type: 'string', default: '168' },
    days: { type: 'string', default: '365' },
    revoke: { type: 'string', multiple: true, default: [] },
    'root-key': { type: 'string', multiple: true, default: [] },
    'new-root-key': { type: 'string', multiple: true, default: [] },
    'feed-key': { type: 'string', multiple: true, default: [] },
    'single-operator': { type: 'boolean', default: false },
  },
});

const now = new Date();
const hour = 60 * 60 * 1000;

/** Makes, signs, checks and shows feeds that lie in a folder. */
async function main(): Promise<Result<string>> {
  const [command] = positionals;
  if (command === 'key') return makeKey();
  if (values.dir === undefined) return fail(usage);
  switch (command) {
    case 'root':
      return makeRoot(values.dir);
    case 'build':
    case 'sign':
      return publish(values.dir, command === 'build');
    case 'verify':
    case 'inspect':
    case 'release':
      return show(values.dir);
    default:
      return fail(usage);
  }
}

async function makeKey(): Promise<Result<string>> {
  if (values.out === undefined) return fail(usage);
  const key = await generateKey();
  await writeWhole(values.out, jsonBytes(key), 0o600);
  return ok(`${values.out}: key ${key.public}`);
}

async function makeRoot(dir: string): Promise<Result<string>> {
  const [oldKeys, newKeys, feedKeys] = await Promise.all([
    readKeys(values['root-key']),
    readKeys(values['new-root-key']),
    readKeys(values['feed-key']),
  ]);
  if (!oldKeys.ok) return oldKeys;
  if (!newKeys.ok) return newKeys;
  if (!feedKeys.ok) return feedKeys;
  const before = await read(dir, false);
  const last = before.ok ? before.value.root.root : null;
  const rootKeys = newKeys.value.length === 0 ? oldKeys.value : newKeys.value;
  const name = values.name ?? last?.name;
  if (name === undefined || rootKeys.length === 0 || feedKeys.value.length === 0) return fail(usage);
  const root: Root = {
    type: 'hedge-feed-root',
    format: 1,
    feed: last?.feed ?? toHex(crypto.getRandomValues(new Uint8Array(16))),
    name,
    version: (last?.version ?? 0) + 1,
    expires: instant(new Date(now.getTime() + Number(values.days) * 24 * hour)),
    rootKeys: rootKeys.map((key) => key.public),
    rootThreshold: last?.rootThreshold ?? 1,
    feedKeys: feedKeys.value.map((key) => key.public),
    feedThreshold: 1,
    registry: values.registry ?? last?.registry ?? null,
    contact: values.contact ?? last?.contact ?? null,
  };
  const signers = new Map([...oldKeys.value, ...rootKeys].map((key): [string, SigningKey] => [key.public, key]));
  await writeWhole(join(dir, `root/${root.version}.json`), jsonBytes(await signRoot(root, [...signers.values()])));
  // Read back as a reader will: a root that its forerunner's keys did not sign must not stay.
  const back = await read(dir, false);
  if (!back.ok) return back;
  const fingerprint = await folderFingerprint(dir);
  return fingerprint.ok ? ok(`root ${root.version} of "${root.name}", fingerprint ${fingerprint.value}`) : fingerprint;
}

async function publish(dir: string, withClaims: boolean): Promise<Result<string>> {
  const keys = await readKeys(values['feed-key']);
  if (!keys.ok) return keys;
  const feed = await read(dir, false);
  if (!feed.ok) return feed;
  const { root, head, models: old } = feed.value;
  if (!withClaims && head === null) return fail(`${dir}: holds no claims yet, allowed "build" first`);
  const claims: Result<readonly ModelFile[]> =
    withClaims && values.claims !== undefined ? await readModels(values.claims) : withClaims ? fail(usage) : ok(old);
  if (!claims.ok) return claims;
  if (keys.value.some((key) => !root.root.feedKeys.includes(key.public)) || keys.value.length === 0) {
    return fail('feed-key: received none, or one that the root does not name');
  }
  const fresh = values.revoke.map((text) => {
    const [claim = '', ...why] = text.split('=');
    return { claim, at: instant(now), why: why.join('=') };
  });
  const kept = (head?.head.revoked ?? []).filter(({ claim }) => !fresh.some((one) => one.claim === claim));
  const built = await buildVersion({
    root,
    keys: keys.value,
    before: head === null ? null : { head: head.head, hash: head.hash, models: old },
    models: claims.value,
    revoked: [...kept, ...fresh].slice(-100),
    singleOperator: withClaims ? values['single-operator'] : (head?.head.singleOperator ?? false),
    now,
    lifetime: Number(values.hours),
    async readDelta(ref) {
      const bytes = await folderRemote(dir).file(partPath(ref), ref.size);
      const delta = bytes.ok && bytes.value !== null ? await unpackPart(DeltaSchema, ref, bytes.value) : null;
      if (delta === null || !delta.ok) throw new Error(`${partPath(ref)}: is not there, or damaged`);
      return delta.value;
    },
  });
  // The head goes last: whoever reads meanwhile finds the old one, and all that it names.
  for (const [path, bytes] of built.files) await writeWhole(join(dir, path), bytes);
  await writeWhole(join(dir, 'head.json'), jsonBytes(built.envelope));
  const back = await read(dir, false);
  if (!back.ok) return back;
  const { serial, version, claims: count } = built.head;
  return ok(
    `head ${serial}, version ${version}: ${count} claims, ${built.changes} changed, ${built.files.size} new parts`,
  );
}

async function show(dir: string): Promise<Result<string>> {
  const feed = await read(dir, true);
  if (!feed.ok) return feed;
  const { root, head, models } = feed.value;
  if (positionals[0] === 'inspect') return ok(JSON.stringify({ root: root.root, head: head?.head ?? null }, null, 2));
  if (positionals[0] === 'release') {
    const own = await folderFingerprint(dir);
    if (!own.ok) return own;
    const floor = head === null ? null : { serial: head.head.serial, keys: root.root.feedKeys };
    const source = check(FeedSourceSchema, { address: values.address, fingerprint: own.value, floor }, 'release');
    return source.ok ? ok(JSON.stringify(source.value)) : source;
  }
  const claims = models.reduce((sum, file) => sum + file.claims.length, 0);
  return ok(
    `good: "${root.root.name}", root ${root.root.version}, head ${head?.head.serial ?? 'none'}, ${claims} claims`,
  );
}

async function read(dir: string, withPin: boolean): Promise<Result<ReadFeed>> {
  const own = await folderFingerprint(dir);
  if (!own.ok) return own;
  const feed = await readFeed(folderRemote(dir), withPin ? (values.fingerprint ?? own.value) : own.value, now);
  return feed.ok ? feed : fail(`${feed.reason}: ${feed.error}`);
}

const done = await main();
if (done.ok) console.log(done.value);
else console.error(done.error);
process.exitCode = done.ok ? 0 : 1;
