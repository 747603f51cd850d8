import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { toClaimReview } from '#core/claim/claim-review.ts';
import {
  answerOf,
  ClaimsAnswerSchema,
  ErrorSchema,
  HistoryAnswerSchema,
  historyAnswerOf,
  ModelsAnswerSchema,
  SearchSchema,
} from '../api/claims.ts';
import type { Deps } from '../deps.ts';
import { claimPage } from '../pages/claim-page.ts';
import { readClaim, readModel, readModels } from '../store/claims.ts';
import { readHistory, searchClaims } from '../store/history.ts';
import { valid } from './valid.ts';

/** Answers as JSON, for the description of the interface. */
export const json = (schema: Parameters<typeof resolver>[0], description: string) => ({
  description,
  content: { 'application/json': { schema: resolver(schema) } },
});

/** Search and read claims, and each claim's permanent address. */
export function claimRoutes({ database: { db }, publicUrl, settings }: Deps): Hono {
  const app = new Hono();

  app.get(
    '/api/claims',
    describeRoute({
      summary: 'Search published claims',
      responses: {
        200: json(ClaimsAnswerSchema, 'Claims in the order of their ids'),
        400: json(ErrorSchema, 'Not valid'),
      },
    }),
    valid('query', SearchSchema),
    async (c) => {
      const { q, model, verdict, cursor, limit } = c.req.valid('query');
      const words = (q ?? '')
        .split(/\s+/u)
        .filter((word) => word !== '')
        .slice(0, 10);
      const found = await searchClaims(db, { words, model, verdict, after: cursor, limit: limit + 1 });
      const claims = found.slice(0, limit).map((kept) => answerOf(kept, publicUrl));
      return c.json({ claims, next: found.length > limit ? (claims.at(-1)?.id ?? null) : null });
    },
  );
  app.get(
    '/api/claims/:id',
    describeRoute({
      summary: 'One claim with its history',
      responses: { 200: json(HistoryAnswerSchema, 'The claim'), 404: json(ErrorSchema, 'No such claim') },
    }),
    async (c) => {
      const kept = await readClaim(db, c.req.param('id'));
      if (kept === null) return c.json({ error: 'claim: there is none of this id' }, 404);
      return c.json(historyAnswerOf(kept, await readHistory(db, kept.claim.id), publicUrl));
    },
  );
  app.get(
    '/api/models',
    describeRoute({ summary: 'All models', responses: { 200: json(ModelsAnswerSchema, 'Models') } }),
    async (c) => c.json({ models: await readModels(db) }),
  );

  app.get('/claims/:file', async (c) => {
    const file = c.req.param('file');
    const suffix = /\.(?:json|jsonld)$/u.exec(file)?.[0] ?? '';
    const kept = await readClaim(db, suffix === '' ? file : file.slice(0, -suffix.length));
    if (kept === null) return c.text('There is no claim at this address.', 404);
    const history = await readHistory(db, kept.claim.id);
    const accept = c.req.header('accept') ?? '';
    c.header('vary', 'accept');
    if (suffix === '.jsonld' || (suffix === '' && accept.includes('application/ld+json'))) {
      if (kept.state === 'revoked') return c.json({ error: 'claim: was taken back' }, 410);
      const review = toClaimReview(kept.claim, {
        url: `${publicUrl}/claims/${kept.claim.id}`,
        reviewer: { name: settings.name, url: publicUrl },
        published: (history.at(-1)?.at ?? kept.updatedAt).toISOString(),
      });
      return c.body(JSON.stringify(review), 200, { 'content-type': 'application/ld+json' });
    }
    if (suffix === '.json' || (accept.includes('application/json') && !accept.includes('text/html'))) {
      return c.json(historyAnswerOf(kept, history, publicUrl));
    }
    return c.html(claimPage(kept, await readModel(db, kept.model), history));
  });
  return app;
}
