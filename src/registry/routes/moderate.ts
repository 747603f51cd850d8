import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { fromClaimReview } from '#core/claim/claim-review.ts';
import type { Result } from '#core/result.ts';
import * as api from '../api/moderation.ts';
import type { Deps } from '../deps.ts';
import { approve, check, decideReport, propose, reject, revoke } from '../moderation/decide.ts';
import {
  closeSession,
  createInvitation,
  disableMember,
  openSession,
  readSession,
  sessionLifetime,
} from '../moderation/members.ts';
import { beginSignIn, beginSignUp, finishSignIn, finishSignUp } from '../moderation/passkeys.ts';
import { readQueue } from '../moderation/queue.ts';
import { readClaim, readModel } from '../store/claims.ts';
import { isSingleOperator, readMembers, type Member } from '../store/members.ts';
import { valid } from './valid.ts';

const cookie = 'hedge-session';
const built = join(import.meta.dirname, '../../../.output/registry');
const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' };

/** The moderators' page and what it asks for, all below one path. */
export function moderateRoutes(deps: Deps): Hono<{ Variables: { member: Member } }> {
  const app = new Hono<{ Variables: { member: Member } }>();
  const { origin, protocol } = new URL(deps.publicUrl);

  app.get('/moderate', (c) => page(c, 'index.html'));
  app.get('/moderate/assets/:file{[a-z0-9-]+\\.(?:js|css)}', (c) => page(c, c.req.param('file')));

  app.use('/moderate/api/*', bodyLimit({ maxSize: 256 * 1024 }));
  // A change comes from the page itself: a browser says so truthfully, whatever site its cookie is sent along from.
  app.use('/moderate/api/*', async (c, next) => {
    if (c.req.method !== 'GET' && c.req.header('origin') !== origin) {
      return c.json({ error: `origin: received ${c.req.header('origin') ?? 'none'}, allowed ${origin}` }, 403);
    }
    c.header('cache-control', 'no-store');
    return next();
  });
  const signedIn: MiddlewareHandler<{ Variables: { member: Member } }> = async (c, next) => {
    const token = getCookie(c, cookie);
    const member = token === undefined ? null : await readSession(deps, token);
    if (member === null) return c.json({ error: 'nobody is signed in' }, 401);
    c.set('member', member);
    return next();
  };
  const publisher: MiddlewareHandler<{ Variables: { member: Member } }> = async (c, next) =>
    c.get('member').role === 'publisher' ? next() : c.json({ error: 'only a publisher may do this' }, 403);
  const start = async (c: Context, member: string): Promise<void> => {
    setCookie(c, cookie, await openSession(deps, member), {
      httpOnly: true,
      sameSite: 'Strict',
      secure: protocol === 'https:',
      path: '/moderate',
      maxAge: sessionLifetime / 1000,
    });
  };
  const answer = (c: Context, result: Result<unknown>): Response =>
    result.ok ? c.json({ value: result.value }) : c.json({ error: result.error }, 409);

  app.post('/moderate/api/sign-up/begin', valid('json', api.InvitedSchema), async (c) =>
    answer(c, await beginSignUp(deps, c.req.valid('json').token)),
  );
  app.post('/moderate/api/sign-up/finish', valid('json', api.SignUpSchema), async (c) => {
    const { token, name, response } = c.req.valid('json');
    const member = await finishSignUp(deps, token, name, response);
    if (member.ok) await start(c, member.value.id);
    return answer(c, member);
  });
  app.post('/moderate/api/sign-in/begin', async (c) => c.json({ value: await beginSignIn(deps) }));
  app.post('/moderate/api/sign-in/finish', valid('json', api.SignInSchema), async (c) => {
    const member = await finishSignIn(deps, c.req.valid('json').response);
    if (member.ok) await start(c, member.value);
    return answer(c, member);
  });
  app.post('/moderate/api/sign-out', async (c) => {
    const token = getCookie(c, cookie);
    if (token !== undefined) await closeSession(deps, token);
    deleteCookie(c, cookie, { path: '/moderate' });
    return c.json({ value: null });
  });

  app.get('/moderate/api/me', signedIn, async (c) =>
    c.json({
      value: { ...c.get('member'), singleOperator: await isSingleOperator(deps.database.db, deps.settings) },
    }),
  );
  app.get('/moderate/api/queue', signedIn, async (c) => c.json({ value: await readQueue(deps, c.get('member')) }));
  app.get('/moderate/api/claims/:id', signedIn, async (c) => {
    const kept = await readClaim(deps.database.db, c.req.param('id'));
    if (kept === null) return c.json({ error: 'claim: there is none of this id' }, 404);
    const { claim, state, revokedWhy } = kept;
    return c.json({ value: { claim, state, revokedWhy, model: await readModel(deps.database.db, kept.model) } });
  });
  app.post('/moderate/api/check', signedIn, valid('json', api.CheckSchema), async (c) =>
    answer(c, await check(deps, c.req.valid('json'))),
  );
  app.post('/moderate/api/import', signedIn, async (c) => {
    const data: unknown = await c.req.json().catch(() => null);
    return answer(c, fromClaimReview(data));
  });
  app.post('/moderate/api/proposals', signedIn, valid('json', api.ProposalSchema), async (c) =>
    answer(c, await propose(deps, c.get('member'), c.req.valid('json'))),
  );
  app.post('/moderate/api/proposals/:id/approve', signedIn, publisher, async (c) =>
    answer(c, await approve(deps, c.get('member'), c.req.param('id'))),
  );
  app.post('/moderate/api/proposals/:id/reject', signedIn, valid('json', api.ReasonSchema), async (c) =>
    answer(c, await reject(deps, c.get('member'), c.req.param('id'), c.req.valid('json').reason)),
  );
  app.post('/moderate/api/reports/:id/decide', signedIn, valid('json', api.DecideSchema), async (c) =>
    answer(c, await decideReport(deps, c.get('member'), c.req.param('id'), c.req.valid('json'))),
  );
  app.post('/moderate/api/revoke', signedIn, publisher, valid('json', api.RevokeSchema), async (c) => {
    const { claim, why } = c.req.valid('json');
    return answer(c, await revoke(deps, c.get('member'), claim, why));
  });
  app.get('/moderate/api/members', signedIn, async (c) =>
    c.json({ value: (await readMembers(deps.database.db)).map(({ id, name, role }) => ({ id, name, role })) }),
  );
  app.post('/moderate/api/invitations', signedIn, publisher, valid('json', api.InviteSchema), async (c) =>
    c.json({ value: await createInvitation(deps, c.req.valid('json').role, c.get('member').id) }),
  );
  app.post('/moderate/api/members/:id/disable', signedIn, publisher, async (c) =>
    answer(c, await disableMember(deps, c.get('member'), c.req.param('id'))),
  );
  return app;
}

/** A file of the built page; the names are those that the route lets through. */
async function page(c: Context, file: string): Promise<Response> {
  const path = join(built, file === 'index.html' ? file : `assets/${file}`);
  try {
    const type = types[file.split('.').at(-1) ?? ''] ?? 'text/plain';
    return c.body(new Uint8Array(await readFile(path)), 200, { 'content-type': type, 'cache-control': 'no-cache' });
  } catch {
    return c.text('The moderators’ page is not built: npm run build:registry makes it.', 503);
  }
}
