import { decodeSnapshot, type Snapshot } from '#core/feed/snapshot.ts';
import { fail, type Result } from '#core/result.ts';

/** Reads the snapshot that ships inside the extension. `fetch` of an own file: nothing leaves the device. */
export async function readBundledSnapshot(url: string, fetch: typeof globalThis.fetch): Promise<Result<Snapshot>> {
  let decoded: unknown;
  try {
    const response = await fetch(url);
    if (!response.ok) return fail(`the bundled claims: received status ${response.status}, allowed 200`);
    decoded = await response.json();
  } catch (error) {
    return fail(`the bundled claims cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return decodeSnapshot(decoded);
}
