import * as v from 'valibot';
import { check } from '#core/check.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { concat, fromBase64, readUtf8, sha256, toBase64, utf8, type Bytes } from './bytes.ts';
import { keyId, signBytes, verifyBytes, type SigningKey } from './keys.ts';

/**
 * DSSE, the Dead Simple Signing Envelope (https://github.com/secure-systems-lab/dsse): the signature stands over
 * the bytes of the payload and its type, so nothing is parsed before it is known to be genuine, and nothing has
 * to be written in one canonical way.
 */
export const EnvelopeSchema = v.strictObject({
  payloadType: v.string(),
  payload: v.string(),
  signatures: v.pipe(v.array(v.strictObject({ keyid: v.string(), sig: v.string() })), v.maxLength(16)),
});
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;

/** A payload whose signatures held. */
export interface Opened {
  readonly payload: unknown;
  /** SHA-256 of the payload's bytes: the name by which others refer to it. */
  readonly hash: string;
}

/** What is signed: DSSE's pre-authentication encoding, version 1. Lengths are in bytes. */
function encode(payloadType: string, payload: Uint8Array): Bytes {
  const type = utf8(payloadType);
  return concat([utf8(`DSSEv1 ${type.length} `), type, utf8(` ${payload.length} `), payload]);
}

/** Puts a value under the signatures of some keys. */
export async function signEnvelope(
  payloadType: string,
  value: unknown,
  keys: readonly SigningKey[],
): Promise<Envelope> {
  const payload = utf8(JSON.stringify(value));
  const signed = encode(payloadType, payload);
  const signatures = await Promise.all(
    keys.map(async (key) => ({ keyid: await keyId(key.public), sig: toBase64(await signBytes(key, signed)) })),
  );
  return { payloadType, payload: toBase64(payload), signatures };
}

/** Reads the bytes of an envelope, without trusting it. */
export function readEnvelope(bytes: Uint8Array, what: string): Result<Envelope> {
  const json = parseJson(bytes, what);
  return json.ok ? check(EnvelopeSchema, json.value, what) : json;
}

/** The payload as it stands there: for what is refused or pinned by its hash, never to be relied on as signed. */
export async function peekEnvelope(envelope: Envelope, what: string): Promise<Result<Opened>> {
  const bytes = fromBase64(envelope.payload);
  if (bytes === null) return fail(`${what}: received a payload that is no base64`);
  const payload = parseJson(bytes, what);
  return payload.ok ? ok({ payload: payload.value, hash: await sha256(bytes) }) : payload;
}

/**
 * The payload of an envelope, if at least `threshold` of the keys given signed it. Each key counts once, whatever
 * the envelope says its id is.
 */
export async function openEnvelope(
  envelope: Envelope,
  payloadType: string,
  keys: readonly string[],
  threshold: number,
  what: string,
): Promise<Result<Opened>> {
  if (envelope.payloadType !== payloadType) {
    return fail(`${what}: received payload type ${JSON.stringify(envelope.payloadType)}, allowed ${payloadType}`);
  }
  const bytes = fromBase64(envelope.payload);
  if (bytes === null) return fail(`${what}: received a payload that is no base64`);
  const signed = encode(payloadType, bytes);
  const signers = new Set<string>();
  for (const publicKey of new Set(keys)) {
    const id = await keyId(publicKey);
    for (const { keyid, sig } of envelope.signatures) {
      const signature = keyid === id ? fromBase64(sig) : null;
      if (signature === null) continue;
      const held = await verifyBytes(publicKey, signature, signed);
      if (!held.ok) return fail(`${what}: ${held.error}`);
      if (held.value) signers.add(publicKey);
    }
  }
  if (threshold < 1 || signers.size < threshold) {
    return fail(`${what}: received ${signers.size} good signatures of known keys, allowed ${threshold} or more`);
  }
  const payload = parseJson(bytes, what);
  return payload.ok ? ok({ payload: payload.value, hash: await sha256(bytes) }) : payload;
}

/** JSON from bytes; the error says that it is none. */
export function parseJson(bytes: Uint8Array, what: string): Result<unknown> {
  const text = readUtf8(bytes);
  if (text === null) return fail(`${what}: received bytes that are no UTF-8`);
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail(`${what}: received text that is no JSON`);
  }
}
