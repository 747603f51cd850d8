import * as v from 'valibot';
import { check } from '#core/check.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { openEnvelope, peekEnvelope, signEnvelope, type Envelope } from './envelope.ts';
import { PublicKeySchema, type SigningKey } from './keys.ts';

/** What a root's signature says it stands over. */
export const rootType = 'application/vnd.hedge.feed-root+json';

export const Sha256Schema = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u, '64 hexadecimal digits'));
export const InstantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/u, 'an instant: YYYY-MM-DDTHH:MM:SSZ'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'an instant: YYYY-MM-DDTHH:MM:SSZ'),
);
/** A version counts from 1, one by one. */
export const VersionSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const Keys = v.pipe(v.array(PublicKeySchema), v.minLength(1), v.maxLength(16));
const Threshold = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16));
const Link = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((link) => URL.canParse(link) && /^https?:$/u.test(new URL(link).protocol), 'an http(s) address'),
);

/**
 * Who may speak for a feed: the keys that sign its heads, named by keys that are kept offline. A new version is
 * signed by enough keys of the version before and by enough of its own, so trust passes from one to the next
 * (the root role of The Update Framework, https://theupdateframework.github.io/specification/latest/#root).
 */
export const RootSchema = v.pipe(
  v.object({
    type: v.literal('hedge-feed-root'),
    format: v.literal(1),
    /** Names the feed, whatever its address: drawn once, the same in all versions. */
    feed: v.pipe(v.string(), v.regex(/^[\da-f]{32}$/u, '32 hexadecimal digits')),
    /** What readers see. */
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
    version: VersionSchema,
    expires: InstantSchema,
    rootKeys: Keys,
    rootThreshold: Threshold,
    feedKeys: Keys,
    feedThreshold: Threshold,
    /** Where reports go; null for a feed that takes none. */
    registry: v.nullable(Link),
    /** Where its makers can be reached; null where they say nothing. */
    contact: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  }),
  v.check((root) => root.rootThreshold <= new Set(root.rootKeys).size, 'a threshold that its root keys can reach'),
  v.check((root) => root.feedThreshold <= new Set(root.feedKeys).size, 'a threshold that its feed keys can reach'),
);
export type Root = v.InferOutput<typeof RootSchema>;

/** A root that is trusted, with the envelope it came in, to be kept and checked again. */
export interface TrustedRoot {
  readonly root: Root;
  readonly envelope: Envelope;
}

/** Signs a root with the keys given: those of the version before and its own. */
export async function signRoot(root: Root, keys: readonly SigningKey[]): Promise<Envelope> {
  return signEnvelope(rootType, root, keys);
}

/** The fingerprint of a feed: SHA-256 of the payload of its first root. Readers compare it before they add a feed. */
export async function fingerprintOf(first: Envelope): Promise<Result<string>> {
  const opened = await peekEnvelope(first, 'root 1');
  return opened.ok ? ok(opened.value.hash) : opened;
}

/** Takes the first root of a feed on the strength of its fingerprint. It must be signed by its own keys. */
export async function trustFirstRoot(envelope: Envelope, fingerprint: string): Promise<Result<TrustedRoot>> {
  const opened = await peekEnvelope(envelope, 'root 1');
  if (!opened.ok) return opened;
  if (opened.value.hash !== fingerprint) {
    return fail(`root 1: received a root with fingerprint ${opened.value.hash}, allowed ${fingerprint}`);
  }
  const root = check(RootSchema, opened.value.payload, 'root 1');
  if (!root.ok) return root;
  if (root.value.version !== 1) return fail(`root 1: received version ${root.value.version}, allowed 1`);
  const own = await openEnvelope(envelope, rootType, root.value.rootKeys, root.value.rootThreshold, 'root 1');
  return own.ok ? ok({ root: root.value, envelope }) : own;
}

/** Takes the next root: signed by the keys of the one before and by its own, of the same feed, one version on. */
export async function trustNextRoot({ root: before }: TrustedRoot, envelope: Envelope): Promise<Result<TrustedRoot>> {
  const what = `root ${before.version + 1}`;
  const opened = await openEnvelope(envelope, rootType, before.rootKeys, before.rootThreshold, what);
  if (!opened.ok) return opened;
  const root = check(RootSchema, opened.value.payload, what);
  if (!root.ok) return root;
  const { version, feed, rootKeys, rootThreshold } = root.value;
  if (version !== before.version + 1)
    return fail(`${what}: received version ${version}, allowed ${before.version + 1}`);
  if (feed !== before.feed) return fail(`${what}: received a root of feed ${feed}, allowed ${before.feed}`);
  const own = await openEnvelope(envelope, rootType, rootKeys, rootThreshold, what);
  return own.ok ? ok({ root: root.value, envelope }) : own;
}
