import { fail, ok, type Result } from '#core/result.ts';
import { concat, type Bytes } from './bytes.ts';

/** Compresses by gzip (RFC 1952). */
export async function gzip(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * What gzipped bytes hold, if it is exactly `length` bytes. It stops as soon as there are more: a small file may
 * unpack to gigabytes.
 */
export async function gunzip(bytes: Bytes, length: number): Promise<Result<Bytes>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      // In order: each piece follows the one before.
      const { done, value } = await reader.read();
      if (done) break;
      total += value.length;
      if (total > length) {
        void reader.cancel().catch(() => undefined);
        return fail(`received more than ${length} unpacked bytes, allowed exactly these`);
      }
      chunks.push(value);
    }
  } catch (error) {
    return fail(`received bytes that are no gzip (${error instanceof Error ? error.message : String(error)})`);
  }
  if (total !== length) return fail(`received ${total} unpacked bytes, allowed exactly ${length}`);
  return ok(concat(chunks));
}
