import { concat, type Bytes } from '#core/feed/bytes.ts';
import type { FeedRemote } from '#core/feed/update.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** The browser's `fetch`, as far as it is needed. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A feed's server over HTTP, and what it called the head that it gave last. */
export interface HttpRemote extends FeedRemote {
  readonly etag: string | null;
}

// A head is some kilobytes: whoever takes longer will not answer. A part may come over a slow line.
const headTime = 30_000; // ms
const partTime = 180_000; // ms

/**
 * Fetches a feed's files: no cookies, no referrer, no cache of the browser's (a page could see by its timing that
 * Hedge is there), no redirects, and never more bytes than allowed.
 */
export function createRemote(fetch: Fetch, address: string, known: string | null): HttpRemote {
  let etag: string | null = null;

  const get = async (path: string, limit: number, time: number, headers: Record<string, string>) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), time);
    try {
      const response = await fetch(new URL(path, address).href, {
        headers,
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal: stop.signal,
      });
      return await readAnswer(response, path, limit);
    } catch (error) {
      const words = stop.signal.aborted ? `no answer in ${time / 1000} s` : String(error);
      return fail(`${path}: ${words}`);
    } finally {
      clearTimeout(timer);
      // Whatever else would still come is not wanted.
      stop.abort();
    }
  };

  return {
    get etag() {
      return etag;
    },
    async head(limit) {
      const got = await get('head.json', limit, headTime, known === null ? {} : { 'if-none-match': known });
      if (!got.ok) return got;
      if (got.value.status === 304) return known === null ? fail('head.json: received 304 unasked') : ok('unchanged');
      if (got.value.bytes === null) return fail(`head.json: received status ${got.value.status}, allowed 200 or 304`);
      etag = got.value.etag;
      return ok(got.value.bytes);
    },
    async file(path, limit) {
      const got = await get(path, limit, partTime, {});
      if (!got.ok) return got;
      const { status, bytes } = got.value;
      if (status === 404 || status === 410) return ok(null);
      return bytes === null ? fail(`${path}: received status ${status}, allowed 200`) : ok(bytes);
    },
  };
}

interface Answer {
  readonly status: number;
  /** Null for any status but 200. */
  readonly bytes: Bytes | null;
  readonly etag: string | null;
}

async function readAnswer(response: Response, path: string, limit: number): Promise<Result<Answer>> {
  const { status } = response;
  if (status !== 200 || response.body === null) return ok({ status, bytes: null, etag: null });
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.length;
    if (total > limit) return fail(`${path}: received more than ${limit} bytes, allowed no more`);
    chunks.push(value);
  }
  return ok({ status, bytes: concat(chunks), etag: response.headers.get('etag') });
}
