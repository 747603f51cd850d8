import { Hono, type Context } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { cors } from 'hono/cors';
import { matchedRoutes } from 'hono/route';
import type { Deps } from './deps.ts';
import { claimRoutes } from './routes/claims.ts';
import { feedRoutes } from './routes/feed.ts';
import { reportRoutes } from './routes/reports.ts';
import { moderateRoutes } from './routes/moderate.ts';
import { outletRoutes } from './routes/outlets.ts';

/** The registry as one function from requests to answers; only `main.ts` listens. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const forPages = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    // The feed and the reports' intake are for extensions and other sites too.
    crossOriginResourcePolicy: 'cross-origin',
  });
  // The feed is files for programs: headers for pages would weigh more than the answer that nothing changed.
  app.use((c, next) => (c.req.path.startsWith('/feed/') ? next() : forPages(c, next)));
  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    // The route's pattern, never the address that was asked for: it may hold what somebody searched or a receipt.
    const route = routeOf(c);
    const seconds = (performance.now() - started) / 1000;
    deps.metrics.requests.inc({ route, status: String(c.res.status) });
    deps.metrics.seconds.observe({ route }, seconds);
    deps.log.info({ route, status: c.res.status, seconds: Number(seconds.toFixed(4)) }, 'request');
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message || 'not valid' }, error.status);
    // Where it happened and not what it says: a database's error may quote what was to be stored.
    const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
    deps.log.error({ route: routeOf(c), name: error.name, frames: frames.slice(0, 4) }, 'failed');
    return c.json({ error: 'the registry failed; it has been noted' }, 500);
  });
  app.notFound((c) => c.json({ error: 'there is nothing at this address; / tells what there is' }, 404));

  app.get('/health', async (c) => {
    const { rows } = await deps.database.query({ text: 'select 1 as one' });
    return c.json({ ok: rows.length === 1 });
  });
  app.get('/metrics', async (c) =>
    c.body(await deps.metrics.text(), 200, { 'content-type': deps.metrics.contentType }),
  );
  // Other sites and extensions may read claims and send reports; nobody is signed in there.
  app.use('/api/*', cors({ origin: '*', credentials: false }));
  // Readers who give Hedge no access to sites fetch the feed as any page would.
  app.use('/feed/*', cors({ origin: '*', credentials: false, exposeHeaders: ['etag'] }));
  app.route('/', outletRoutes(deps));
  app.route('/', claimRoutes(deps));
  app.route('/', feedRoutes(deps));
  app.route('/', reportRoutes(deps));
  app.route('/', moderateRoutes(deps));
  app.get(
    '/openapi.json',
    openAPIRouteHandler(app, {
      documentation: {
        info: {
          title: 'Hedge registry',
          version: '1',
          description: 'Claims about unreleased AI models, who says what of them, and what became of them.',
        },
        servers: [{ url: deps.publicUrl }],
      },
    }),
  );
  return app;
}

/** The pattern of the route that answers, and not of what stands before it. */
function routeOf(c: Context): string {
  const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL');
  return route === undefined ? 'none' : `${route.method} ${route.path}`;
}
