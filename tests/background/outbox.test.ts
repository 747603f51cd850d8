import { describe, expect, it, vi } from 'vitest';
import type { ReportBody } from '#core/report/schema.ts';
import type { KeptReport } from '#storage';
import { createOutbox } from '../../src/background/outbox.ts';

const body: ReportBody = { kind: 'source', claim: 'alpha.total-parameters.1t', sources: ['https://a.example/post'] };
const registry = 'https://registry.example/';

/** A registry that takes each receipt once, behind a line that a test cuts as it likes. */
function setUp(options: { kept?: readonly KeptReport[] } = {}) {
  const taken = new Map<string, unknown>();
  const line = { down: false, loseAnswers: 0, status: 201, retryAfter: '' };
  const asked: string[] = [];
  let kept: readonly KeptReport[] = options.kept ?? [];
  let now = new Date('2026-03-01T12:00:00Z');
  const wake = vi.fn(async (_at: Date) => undefined);
  const solve = vi.fn(async () => 'solved');
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push(`${init.method} ${url}`);
    if (line.down) throw new TypeError('Failed to fetch');
    if (url.endsWith('/api/challenge')) return Response.json({ parameters: { nonce: 'a' } });
    if (init.method === 'GET') {
      return Response.json({
        kind: 'source',
        state: 'rejected',
        received: '',
        decided: '',
        reason: 'No such post.',
        claim: null,
      });
    }
    if (line.status !== 201) {
      return Response.json(
        { error: 'as it says' },
        { status: line.status, headers: { 'retry-after': line.retryAfter } },
      );
    }
    const { receipt, proof, ...sent } = JSON.parse(init.body as string) as { receipt: string; proof: string };
    expect(proof).toBe('solved');
    taken.set(receipt, sent);
    if (line.loseAnswers > 0) {
      line.loseAnswers -= 1;
      throw new TypeError('the line was cut');
    }
    return Response.json({ receipt, url: `${registry}api/reports/${receipt}`, duplicates: [] }, { status: 201 });
  };
  const start = () =>
    createOutbox({
      read: async () => kept,
      save: async (reports) => void (kept = structuredClone(reports)),
      fetch,
      solve,
      tell: async () => undefined,
      wake,
      now: () => now,
    });
  return {
    outbox: start(),
    start,
    taken,
    line,
    asked,
    wake,
    solve,
    kept: () => kept,
    later: (ms: number) => (now = new Date(now.getTime() + ms)),
  };
}

describe('the reports that a reader sends', () => {
  it('are sent as they were shown, with a receipt and a proof and nothing else', async () => {
    const { outbox, taken, kept, asked } = setUp();
    const id = await outbox.send(registry, body);
    await outbox.flush();
    expect([...taken]).toEqual([[id, body]]);
    expect(id).toMatch(/^[\da-f]{32}$/u);
    expect(kept()).toMatchObject([{ id, state: 'open', body: null }]);
    expect(asked).toEqual([`GET ${registry}api/challenge`, `POST ${registry}api/reports`]);
  });

  it('wait while there is no way to the registry, over a restart, and are sent once', async () => {
    const { outbox, start, taken, line, kept, wake, later } = setUp();
    line.down = true;
    const id = await outbox.send(registry, body);
    await outbox.flush();
    expect(kept()).toMatchObject([{ id, state: 'waiting', attempts: 1, note: 'Failed to fetch' }]);
    expect(wake.mock.lastCall?.[0].toISOString()).toBe('2026-03-01T12:01:00.000Z');
    // Not yet due: nothing is tried.
    const restarted = start();
    line.down = false;
    await restarted.flush();
    expect(taken.size).toBe(0);
    later(61_000);
    await Promise.all([restarted.flush(), restarted.flush()]);
    await restarted.flush();
    expect([...taken.keys()]).toEqual([id]);
    expect(kept()).toMatchObject([{ state: 'open' }]);
  });

  it('are told by their receipt where the answer was lost, so that none is taken twice', async () => {
    const { outbox, taken, line, kept } = setUp();
    line.loseAnswers = 1;
    const id = await outbox.send(registry, body);
    await outbox.flush();
    expect(kept()).toMatchObject([{ state: 'waiting' }]);
    await outbox.flush(true);
    expect([...taken.keys()]).toEqual([id]);
    expect(kept()).toMatchObject([{ state: 'open' }]);
  });

  it.each([400, 404, 413])('are given up, with the reason, where the registry answers %i', async (status) => {
    const { outbox, line, kept } = setUp();
    line.status = status;
    await outbox.send(registry, body);
    await outbox.flush();
    expect(kept()).toMatchObject([{ state: 'refused', note: 'as it says' }]);
  });

  it('come again when the registry says', async () => {
    const { outbox, line, kept } = setUp();
    Object.assign(line, { status: 429, retryAfter: '600' });
    await outbox.send(registry, body);
    await outbox.flush();
    expect(kept()).toMatchObject([{ state: 'waiting', nextAt: '2026-03-01T12:10:00.000Z' }]);
  });

  it('wait longer after each failure, and six hours at most', async () => {
    const { outbox, line, kept, later } = setUp();
    line.down = true;
    await outbox.send(registry, body);
    const waits: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      await outbox.flush(true);
      const [report] = kept();
      const before = waits.length === 0 ? 0 : later(0).getTime();
      waits.push(Date.parse(report?.nextAt ?? '') - (before || later(0).getTime()));
    }
    expect(waits.slice(1, 4)).toEqual([240_000, 480_000, 960_000]);
    expect(waits.at(-1)).toBe(6 * 60 * 60 * 1000);
  });

  it('are not sent where the reader takes them back while the sum is done', async () => {
    const { outbox, solve, taken, kept } = setUp();
    const sum = Promise.withResolvers<string>();
    solve.mockReturnValueOnce(sum.promise);
    const id = await outbox.send(registry, body);
    await vi.waitFor(() => expect(solve).toHaveBeenCalledOnce());
    // Another is kept meanwhile, without waiting for the sum.
    const other = await outbox.send(registry, body);
    await outbox.forget(id);
    expect(kept()).toMatchObject([{ id: other }]);
    sum.resolve('solved');
    await outbox.flush();
    expect([...taken.keys()]).toEqual([other]);
  });

  it('are tried again where the background was stopped over the sum', async () => {
    const { outbox, start, solve, taken, wake, later } = setUp();
    solve.mockReturnValueOnce(new Promise(() => undefined));
    const id = await outbox.send(registry, body);
    await vi.waitFor(() => expect(solve).toHaveBeenCalledOnce());
    expect(wake.mock.lastCall?.[0].toISOString()).toBe('2026-03-01T12:01:00.000Z');
    later(60_000);
    await start().flush();
    expect([...taken.keys()]).toEqual([id]);
  });

  it('show what the moderators decided, and can be forgotten before they are sent', async () => {
    const { outbox, line, kept, asked } = setUp();
    await outbox.send(registry, body);
    await outbox.flush();
    await outbox.refresh();
    expect(kept()).toMatchObject([{ state: 'rejected', note: 'No such post.' }]);
    line.down = true;
    const id = await outbox.send(registry, body);
    await outbox.flush();
    await outbox.forget(id);
    line.down = false;
    const before = asked.length;
    await outbox.flush(true);
    expect(asked).toHaveLength(before);
  });
});
