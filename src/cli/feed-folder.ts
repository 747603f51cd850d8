import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { check } from '#core/check.ts';
import { utf8, type Bytes } from '#core/feed/bytes.ts';
import { readEnvelope } from '#core/feed/envelope.ts';
import { SigningKeySchema, type SigningKey } from '#core/feed/keys.ts';
import { fingerprintOf } from '#core/feed/root.ts';
import type { FeedRemote } from '#core/feed/update.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** A feed that lies in a folder, read by the reader's own code. */
export function folderRemote(folder: string): FeedRemote {
  const file = async (path: string, limit: number): Promise<Result<Bytes | null>> => {
    try {
      const bytes = new Uint8Array(await readFile(join(folder, path)));
      return bytes.length > limit ? fail(`${path}: received ${bytes.length} bytes, allowed ${limit}`) : ok(bytes);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? ok(null) : fail(`${path}: ${String(error)}`);
    }
  };
  return {
    file,
    async head(limit) {
      const head = await file('head.json', limit);
      return head.ok && head.value === null ? fail('head.json: is not there') : (head as Result<Bytes>);
    },
  };
}

/** Writes a file whole or not at all: a server must never give half a head. */
export async function writeWhole(path: string, content: string | Bytes, mode = 0o644): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.draft`;
  await writeFile(draft, content, { mode });
  await rename(draft, path);
}

/** The fingerprint of the feed in a folder, by its first root. */
export async function folderFingerprint(folder: string): Promise<Result<string>> {
  const bytes = await folderRemote(folder).file('root/1.json', 1024 * 1024);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return fail(`${folder}: holds no feed (root/1.json is not there)`);
  const envelope = readEnvelope(bytes.value, 'root 1');
  return envelope.ok ? fingerprintOf(envelope.value) : envelope;
}

/** Reads signing keys from their files. */
export async function readKeys(paths: readonly string[]): Promise<Result<SigningKey[]>> {
  const keys: SigningKey[] = [];
  for (const path of paths) {
    let data: unknown;
    try {
      data = JSON.parse(await readFile(path, 'utf8'));
    } catch (error) {
      return fail(`${path}: ${(error as Error).message}`);
    }
    const key = check(SigningKeySchema, data, path);
    if (!key.ok) return key;
    keys.push(key.value);
  }
  return ok(keys);
}

/** An envelope or key as a file. */
export function jsonBytes(value: unknown): Bytes {
  return utf8(`${JSON.stringify(value)}\n`);
}
