import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import { describeRoute } from 'hono-openapi';
import { bodyLimit } from 'hono/body-limit';
import { ErrorSchema } from '../api/claims.ts';
import { AcknowledgedSchema, ChallengeSchema, ReportStateSchema, type Duplicate } from '#core/report/schema.ts';
import { largestReport, ReportSchema } from '../api/reports.ts';
import type { Deps } from '../deps.ts';
import { checkProof, makeChallenge } from '../reports/challenge.ts';
import { findDuplicates, findModel } from '../reports/duplicates.ts';
import { keepKnownClaims } from '../reports/known-claims.ts';
import { createLimiter } from '../reports/limits.ts';
import { readClaim } from '../store/claims.ts';
import { addReport, readReport } from '../store/reports.ts';
import { hashAddress, sharedSecret } from '../store/secrets.ts';
import { json } from './claims.ts';
import { valid } from './valid.ts';

/** Reports: a challenge, the report with its solution, and its state by the receipt. */
export function reportRoutes(deps: Deps): Hono {
  const { database, settings, now, publicUrl, metrics } = deps;
  const app = new Hono();
  const limit = createLimiter(deps);
  const known = keepKnownClaims(database);

  app.get(
    '/api/challenge',
    describeRoute({
      summary: 'A proof of work to solve for a report (ALTCHA, format 2)',
      responses: { 200: json(ChallengeSchema, 'The challenge, good for half an hour and for one report') },
    }),
    async (c) => {
      const secret = await sharedSecret(database, 'proof');
      const challenge = await makeChallenge(secret, settings.HEDGE_PROOF_COST, now());
      return c.json(challenge, 200, { 'cache-control': 'no-store' });
    },
  );

  app.post(
    '/api/reports',
    describeRoute({
      summary: 'Report a claim that is missing, a label that is wrong, or reply to a claim',
      responses: {
        201: json(AcknowledgedSchema, 'Taken and stored'),
        400: json(ErrorSchema, 'Not valid'),
        403: json(ErrorSchema, 'The proof of work does not hold'),
        409: json(ErrorSchema, 'The proof of work was used before'),
        413: json(ErrorSchema, 'Too large'),
        429: json(ErrorSchema, 'Too many; Retry-After says when to try again'),
      },
    }),
    bodyLimit({
      maxSize: largestReport,
      onError: (c) => c.json({ error: `report: received more than ${largestReport} bytes, the most allowed` }, 413),
    }),
    valid('json', ReportSchema),
    async (c) => {
      const report = c.req.valid('json');
      const refused = (status: 403 | 404 | 409, error: string) => {
        metrics.reports.inc({ kind: report.kind, result: String(status) });
        return c.json({ error }, status);
      };
      const proof = await checkProof(await sharedSecret(database, 'proof'), report.proof, now());
      if (!proof.ok) return refused(403, proof.error);
      const about = report.kind === 'claim' ? null : await readClaim(database.db, report.claim);
      if (report.kind !== 'claim' && about === null) {
        return refused(404, 'claim: there is none of this id');
      }
      const addressHash = hashAddress(await sharedSecret(database, 'address'), addressOf(c, deps), now());
      const wait = await limit(addressHash);
      if (wait !== null) {
        metrics.reports.inc({ kind: report.kind, result: '429' });
        return c.json({ error: `report: too many at present, try again in ${wait} seconds` }, 429, {
          'retry-after': String(wait),
        });
      }
      const { models, claims } = await known();
      const found =
        report.kind === 'claim'
          ? findDuplicates(report.text, report.model, models, now().toISOString().slice(0, 10))
          : [];
      const duplicates = found.flatMap(({ claim: id, level }): Duplicate[] => {
        const claim = claims.get(id);
        const url = `${publicUrl}/claims/${id}`;
        return claim === undefined
          ? []
          : [{ claim: id, statement: claim.statement, verdict: claim.verdict, url, level }];
      });
      const receipt = await addReport(deps, {
        report,
        model: report.kind === 'claim' ? (findModel(report.model, models)?.model.id ?? null) : (about?.model ?? null),
        duplicates: duplicates.map(({ claim, level }) => ({ claim, level })),
        addressHash,
        spent: proof.value,
      });
      if (receipt === null) return refused(409, 'proof: received one that was used before, allowed a fresh one');
      metrics.reports.inc({ kind: report.kind, result: '201' });
      return c.json({ receipt, url: `${publicUrl}/api/reports/${receipt}`, duplicates }, 201);
    },
  );

  app.get(
    '/api/reports/:receipt',
    describeRoute({
      summary: 'The state of a report, by its receipt',
      responses: { 200: json(ReportStateSchema, 'Its state'), 404: json(ErrorSchema, 'No such report') },
    }),
    async (c) => {
      const row = await readReport(deps, c.req.param('receipt'));
      if (row === null) return c.json({ error: 'report: there is none with this receipt' }, 404);
      c.header('cache-control', 'no-store');
      return c.json({
        kind: row.kind,
        state: row.state,
        received: row.received_at.toISOString(),
        decided: row.decided_at?.toISOString() ?? null,
        reason: row.reason,
        claim: row.claim_id === null ? null : `${publicUrl}/claims/${row.claim_id}`,
      });
    },
  );
  return app;
}

/** The sender's address: the connection's, or what a trusted proxy says. It is hashed at once and never stored. */
function addressOf(c: Context, { settings }: Deps): string {
  const forwarded = settings.HEDGE_TRUST_PROXY ? c.req.header('x-forwarded-for') : undefined;
  const last = forwarded?.split(',').at(-1)?.trim();
  if (last !== undefined && last !== '') return last;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown'; // No socket: a test through `app.request()`.
  }
}
