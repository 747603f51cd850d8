import { Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { newestVersion, readFeedFile } from '../publishing/stored-feed.ts';

/** The signed feed, as a web server would serve its files: one head that changes, and parts that never do. */
export function feedRoutes({ database: { db } }: Deps): Hono {
  const app = new Hono();
  app.get('/feed/head.json', async (c) => {
    const newest = await newestVersion(db);
    if (newest === null) return c.text('There is no head yet.', 404);
    const tag = `"${newest.head_hash}"`;
    const headers = { etag: tag, 'cache-control': 'no-cache', 'content-type': 'application/json' };
    const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//u, ''));
    return known.includes(tag) ? c.body(null, 304, headers) : c.body(newest.envelope, 200, headers);
  });
  app.get('/feed/:folder{root|parts}/:name{[0-9a-z]+(?:\\.json)?(?:\\.gz)?}', async (c) => {
    const { folder, name } = c.req.param();
    const bytes = await readFeedFile(db, `${folder}/${name}`);
    if (bytes === null) return c.text('There is no such part.', 404);
    return c.body(bytes, 200, {
      'cache-control': 'public, max-age=31536000, immutable',
      // A part is fetched as the bytes that its hash stands over: no content encoding that a browser would undo.
      'content-type': folder === 'root' ? 'application/json' : 'application/octet-stream',
    });
  });
  return app;
}
