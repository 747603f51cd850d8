import * as v from 'valibot';
import { fail, ok, type Result } from '#core/result.ts';
import { fromBase64, sha256, toBase64, type Bytes } from './bytes.ts';

/** An Ed25519 public key (RFC 8032): its 32 bytes in base64. */
export const PublicKeySchema = v.pipe(
  v.string(),
  v.check((text) => fromBase64(text)?.length === 32, 'an Ed25519 public key: 32 bytes in base64'),
);

/** A key that signs, as it is kept: the public half as above, the private half as PKCS #8 in base64. */
export const SigningKeySchema = v.strictObject({
  kind: v.literal('hedge-signing-key'),
  public: PublicKeySchema,
  private: v.string(),
});
export type SigningKey = v.InferOutput<typeof SigningKeySchema>;

/** Names a public key: SHA-256 of its 32 bytes. */
export async function keyId(publicKey: string): Promise<string> {
  return sha256(fromBase64(publicKey) ?? new Uint8Array());
}

/** Draws a new key. Its private half is as secret as what it signs is important. */
export async function generateKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const [raw, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return {
    kind: 'hedge-signing-key',
    public: toBase64(new Uint8Array(raw)),
    private: toBase64(new Uint8Array(pkcs8)),
  };
}

/** Signs bytes with Ed25519. A key that is none throws. */
export async function signBytes(key: SigningKey, bytes: Bytes): Promise<Bytes> {
  const secret = fromBase64(key.private);
  if (secret === null) throw new TypeError('a signing key whose private half is no base64');
  const imported = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('Ed25519', imported, bytes));
}

/** Whether a signature over bytes is by a key. */
export async function verifyBytes(publicKey: string, signature: Bytes, bytes: Bytes): Promise<Result<boolean>> {
  const raw = fromBase64(publicKey);
  if (raw === null) return fail('received a public key that is no base64');
  try {
    const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return ok(await crypto.subtle.verify('Ed25519', imported, signature, bytes));
  } catch (error) {
    // A browser without Ed25519 must say so, and not that the feed is forged.
    return fail(
      `this browser cannot check an Ed25519 signature (${error instanceof Error ? error.message : 'unknown'})`,
    );
  }
}
