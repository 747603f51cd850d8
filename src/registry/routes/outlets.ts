import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Feed } from 'feed';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { SearchSchema } from '../api/claims.ts';
import type { Deps } from '../deps.ts';
import { verdictWords } from '../pages/claim-page.ts';
import { homePage } from '../pages/home-page.ts';
import { plain } from '../pages/text.ts';
import { readModels } from '../store/claims.ts';
import { readChanges, searchClaims, type HistoryStep } from '../store/history.ts';
import { valid } from './valid.ts';

const style = readFileSync(join(import.meta.dirname, '../pages/style.css'));
const pageLength = 20;
const changesInFeed = 50;

/** The page at `/`, its style, the Atom feed of changes and the dump. */
export function outletRoutes({ database: { db }, publicUrl, fingerprint, settings }: Deps): Hono {
  const app = new Hono();

  app.get('/', valid('query', SearchSchema), async (c) => {
    const { q = '', cursor } = c.req.valid('query');
    const words = q.split(/\s+/u).filter((word) => word !== '');
    const found = words.length === 0 ? [] : await searchClaims(db, { words, after: cursor, limit: pageLength + 1 });
    const changes = await readChanges(db, 10);
    const shown = found.slice(0, pageLength);
    return c.html(
      homePage({
        query: q,
        found: shown,
        next: found.length > pageLength ? (shown.at(-1)?.claim.id ?? null) : null,
        changes: changes.map((step) => ({ at: step.at, subject: step.subject, words: inWords(step) })),
        feedAddress: `${publicUrl}/feed/`,
        fingerprint,
      }),
    );
  });
  app.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css', 'cache-control': 'max-age=3600' }));

  app.get('/changes.atom', async (c) => {
    const changes = await readChanges(db, changesInFeed);
    const feed = new Feed({
      title: `${settings.name}: changes of claims`,
      id: `${publicUrl}/changes.atom`,
      link: publicUrl,
      updated: changes[0]?.at ?? new Date(0),
      generator: false,
      feedLinks: { atom: `${publicUrl}/changes.atom` },
      copyright: '',
    });
    for (const step of changes) {
      const link = `${publicUrl}/claims/${step.subject}`;
      feed.addItem({
        // The library writes titles and descriptions as HTML: they go in with their markup escaped.
        title: escapeText(plain(inWords(step))),
        id: `${link}#${step.id}`,
        link,
        date: step.at,
        ...(step.why === null ? {} : { description: escapeText(plain(step.why)) }),
      });
    }
    return c.body(feed.atom1(), 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });

  // A line a model, a line a claim; read in pages, so that the dump of a large database stays in little memory.
  app.get('/dump.jsonl', (c) => {
    c.header('content-type', 'application/jsonl; charset=utf-8');
    return stream(c, async (out) => {
      for (const model of await readModels(db)) await out.write(`${JSON.stringify({ type: 'model', model })}\n`);
      let after: string | undefined;
      for (;;) {
        const page = await searchClaims(db, { words: [], after, limit: 500 });
        for (const { claim, model } of page) await out.write(`${JSON.stringify({ type: 'claim', model, claim })}\n`);
        after = page.at(-1)?.claim.id;
        if (page.length < 500) return;
      }
    });
  });
  return app;
}

function inWords({ claim, subject }: HistoryStep & { subject: string }): string {
  return claim === null ? `${subject}: taken back` : `${claim.statement} (${verdictWords[claim.verdict]})`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
