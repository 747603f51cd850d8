import * as v from 'valibot';
import { check } from '#core/check.ts';
import { AcknowledgedSchema, ChallengeSchema, ReportStateSchema, type ReportBody } from '#core/report/schema.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { KeptReport, SendProgress } from '#storage';

/** The reader's reports, from written to decided. */
export interface Outbox {
  /** Keeps a report and tries to send it; answers its receipt. It is kept before anything is sent. */
  send(registry: string, body: ReportBody): Promise<string>;
  /** Sends what waits and is due; all that waits where the reader asks for it now. */
  flush(now?: boolean): Promise<void>;
  /** Asks the registries about reports that are not decided. */
  refresh(): Promise<void>;
  forget(id: string): Promise<void>;
}

export interface OutboxParts {
  readonly read: () => Promise<readonly KeptReport[]>;
  readonly save: (reports: readonly KeptReport[]) => Promise<void>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Solves a challenge; null where it cannot. Tells after how many tries now and then. */
  readonly solve: (challenge: unknown, onTries: (tries: number) => void) => Promise<string | null>;
  readonly tell: (progress: SendProgress | null) => Promise<void>;
  /** Has `flush` called at that time. */
  readonly wake: (at: Date) => Promise<void>;
  readonly now: () => Date;
}

const firstWait = 60_000; // ms; doubled with each failure
const longestWait = 6 * 60 * 60 * 1000; // ms
const longestAnswer = 64 * 1024; // characters
const answerTime = 30_000; // ms
const mostKept = 1000;
const summaryLength = 200; // characters

/** What became of one attempt. */
type Attempt =
  | { readonly kind: 'taken' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'later'; readonly error: string; readonly wait: number | null };

export function createOutbox(parts: OutboxParts): Outbox {
  const { now } = parts;
  // One after the other: two flushes at once would send one report twice.
  const inTurn = createTurns();
  // What is kept changes in turns of its own: whoever writes or takes back a report does not wait for a proof.
  const keepInTurn = createTurns();
  const change = (next: (kept: readonly KeptReport[]) => readonly KeptReport[]): Promise<void> =>
    keepInTurn(async () => parts.save(next(await parts.read())));
  const patch = (id: string, changed: Partial<KeptReport>): Promise<void> =>
    change((kept) => kept.map((one) => (one.id === id ? { ...one, ...changed } : one)));

  const flush = async (isAsked: boolean): Promise<void> => {
    const due = (await parts.read()).filter(
      ({ state, nextAt }) =>
        state === 'waiting' && (isAsked || nextAt === null || Date.parse(nextAt) <= now().getTime()),
    );
    // The background may be stopped while it does the sum: then the alarm begins anew.
    if (due.length > 0) await parts.wake(new Date(now().getTime() + firstWait));
    for (const report of due) {
      const attempt = await trySend(report, parts);
      if (attempt.kind === 'forgotten') continue;
      if (attempt.kind === 'taken') await patch(report.id, { state: 'open', body: null, note: null, nextAt: null });
      else if (attempt.kind === 'refused')
        await patch(report.id, { state: 'refused', note: attempt.error, nextAt: null });
      else {
        const wait = attempt.wait ?? Math.min(longestWait, firstWait * 2 ** report.attempts);
        const nextAt = new Date(now().getTime() + wait).toISOString();
        await patch(report.id, { attempts: report.attempts + 1, note: attempt.error, nextAt });
      }
    }
    await parts.tell(null);
    const waiting = (await parts.read()).filter(({ state }) => state === 'waiting');
    if (waiting.length === 0) return;
    const soonest = Math.min(...waiting.map(({ nextAt }) => (nextAt === null ? 0 : Date.parse(nextAt))));
    await parts.wake(new Date(Math.max(soonest, now().getTime() + 1000)));
  };

  return {
    async send(registry, body) {
      const id = drawReceipt();
      const summary = summarise(body).slice(0, summaryLength);
      const report: KeptReport = {
        id, registry, body, summary, kind: body.kind, written: now().toISOString(), state: 'waiting',
        note: null, claim: null, attempts: 0, nextAt: null,
      }; // prettier-ignore
      await change((kept) => [report, ...kept].slice(0, mostKept));
      void inTurn(() => flush(false));
      return id;
    },
    flush: (isAsked = false) => inTurn(() => flush(isAsked)),
    refresh: () =>
      inTurn(async () => {
        for (const { id, registry, state } of await parts.read()) {
          if (state !== 'open') continue;
          const answer = await ask(parts, `${base(registry)}/api/reports/${id}`, { method: 'GET' });
          if (!answer.ok || answer.value.status !== 200) continue;
          const told = check(ReportStateSchema, answer.value.json, 'report state');
          if (told.ok)
            await patch(id, { state: told.value.state, note: told.value.reason, claim: webLink(told.value.claim) });
        }
      }),
    forget: (id) => change((kept) => kept.filter((one) => one.id !== id)),
  };
}

/** Has work done one after the other. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

async function trySend(report: KeptReport, parts: OutboxParts): Promise<Attempt> {
  const { id, registry, body } = report;
  const isForgotten = async (): Promise<boolean> => !(await parts.read()).some((one) => one.id === id);
  if (await isForgotten()) return { kind: 'forgotten' };
  const tell = (step: SendProgress['step'], tries = 0): Promise<void> => parts.tell({ id, step, tries });
  await tell('challenge');
  const asked = await ask(parts, `${base(registry)}/api/challenge`, { method: 'GET' });
  if (!asked.ok) return { kind: 'later', error: asked.error, wait: null };
  const challenge = check(ChallengeSchema, asked.value.json, 'challenge');
  if (!challenge.ok) return { kind: 'later', error: challenge.error, wait: null };
  await tell('proof');
  const proof = await parts.solve(challenge.value, (tries) => void tell('proof', tries));
  if (proof === null) return { kind: 'later', error: 'challenge: received one that cannot be solved', wait: null };
  // The reader may have taken it back meanwhile.
  if (await isForgotten()) return { kind: 'forgotten' };
  await tell('sending');
  const answer = await ask(parts, `${base(registry)}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, receipt: id, proof }),
  });
  if (!answer.ok) return { kind: 'later', error: answer.error, wait: null };
  const { status, json, retryAfter } = answer.value;
  if (status === 201) {
    const taken = check(AcknowledgedSchema, json, 'answer');
    return taken.ok ? { kind: 'taken' } : { kind: 'later', error: taken.error, wait: null };
  }
  const told = v.safeParse(v.object({ error: v.string() }), json);
  const error = told.success ? told.output.error : `received status ${status}`;
  // Not valid, too large, about a claim that is not there: the same tomorrow. All else may pass.
  if (status === 400 || status === 404 || status === 413) return { kind: 'refused', error };
  return { kind: 'later', error, wait: retryAfter };
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
  /** In milliseconds, where the server says. */
  readonly retryAfter: number | null;
}

/** Asks a registry: no cookies, no referrer, no cache, no redirect. */
async function ask(parts: OutboxParts, url: string, init: RequestInit): Promise<Result<Answer>> {
  try {
    const response = await parts.fetch(url, {
      ...init,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(answerTime),
    });
    const text = await response.text();
    if (text.length > longestAnswer) return fail(`received ${text.length} characters, allowed ${longestAnswer}`);
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return ok({
      status: response.status,
      json: parse(text),
      retryAfter: Number.isFinite(seconds) && seconds > 0 ? Math.min(longestWait, seconds * 1000) : null,
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function summarise(body: ReportBody): string {
  if (body.kind === 'claim') return body.text;
  return body.kind === 'wrong-label' ? body.sentence : (body.sources[0] ?? '');
}

const base = (registry: string): string => registry.replace(/\/+$/u, '');
const webLink = (link: string | null): string | null => (link !== null && /^https?:\/\//u.test(link) ? link : null);

function drawReceipt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
