import type { Challenge } from 'altcha-lib';
import { afterEach, expect, it } from 'vitest';
import { forget } from '../../../src/registry/store/reports.ts';
import { claim } from '../../core/feed/make-feed.ts';
import { onEachDatabase } from '../databases.ts';
import { makeRegistry, type TestRegistry } from '../make-registry.ts';
import { solve } from './solve.ts';

const said = {
  kind: 'claim',
  text: 'ALPHA-1 will have 100 billion parameters.',
  model: 'alpha-1',
  page: 'https://user:pass@example.org/news?id=7&utm_source=x&fbclid=y#comments',
  sentence: 'Insiders say that ALPHA-1 will have 100 billion parameters.',
  sources: ['https://example.org/source'],
};

onEachDatabase('reports', ({ create }) => {
  let registry: TestRegistry;
  afterEach(() => registry?.close());

  /** By today's clock: the library that checks a proof of work knows no other. */
  const begin = async (environment: Record<string, string> = {}): Promise<TestRegistry> => {
    const made = await makeRegistry(create(), undefined, environment);
    made.clock = new Date();
    return made;
  };
  const challenge = async (): Promise<Challenge> =>
    (await (await registry.app.request('/api/challenge')).json()) as Challenge;
  const proof = async (): Promise<string> => solve(await challenge());
  const post = async (body: unknown): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> => {
    const answer = await registry.app.request('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown>, headers: answer.headers };
  };
  const stored = async (): Promise<Record<string, unknown>[]> =>
    (await registry.deps.database.query({ text: 'select * from reports' })).rows as Record<string, unknown>[];

  it('are taken with a solved challenge, show what is known already, and can be followed by their receipt', async () => {
    registry = await begin();
    const { status, body } = await post({ ...said, proof: await proof() });
    expect(status).toBe(201);
    expect(body['receipt']).toMatch(/^[\da-f]{32}$/u);
    expect(body['duplicates']).toMatchObject([{ claim: claim('alpha-1', 'c0', 0).id, verdict: 'unverified' }]);
    const state = await registry.app.request(`/api/reports/${body['receipt'] as string}`);
    expect(await state.json()).toMatchObject({ kind: 'claim', state: 'open', reason: null, decided: null });
    expect((await registry.app.request(`/api/reports/${'0'.repeat(32)}`)).status).toBe(404);
    const [row] = await stored();
    expect(row).toMatchObject({ model_id: 'alpha-1', state: 'open' });
    // Neither the receipt nor how the reader came to the page is kept.
    expect(JSON.stringify(row)).not.toContain(body['receipt']);
    expect(row?.['body']).toHaveProperty('page', 'https://example.org/news?id=7');
    expect(JSON.stringify(registry.lines)).not.toMatch(/ALPHA|example\.org/u);
  });

  it('spend their proof of work: it counts once, and a forged or expired one not at all', async () => {
    registry = await begin();
    const once = await proof();
    const both = await Promise.all([post({ ...said, proof: once }), post({ ...said, proof: once })]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const made = await challenge();
    const cheap = { ...made, parameters: { ...made.parameters, cost: 1, keyPrefix: '' } };
    const forged = Buffer.from(JSON.stringify({ challenge: cheap, solution: { counter: 0, derivedKey: '' } }));
    for (const bad of ['', 'x', 'bm9uZQ==', forged.toString('base64')]) {
      expect((await post({ ...said, proof: bad })).status).toBe(403);
    }
    const late = await proof();
    registry.clock = new Date(Date.now() + 31 * 60 * 1000);
    expect(await post({ ...said, proof: late })).toMatchObject({ status: 403, body: { error: /expired/u } });
    expect(await stored()).toHaveLength(1);
  });

  it.each([
    ['no text', { ...said, text: ' ' }, /json\.text/u],
    ['a link that is none', { ...said, sources: ['javascript:alert(1)'] }, /json\.sources\.0/u],
    ['a page that is a file', { ...said, page: 'file:///etc/passwd' }, /json\.page/u],
    ['members that nobody asked for', { ...said, role: 'publisher' }, /json/u],
    ['another kind', { ...said, kind: 'praise' }, /json\.kind/u],
    ['no JSON', '{"kind":', /./u],
  ])('with %s are refused, and the answer says why', async (_, body, words) => {
    registry = await begin();
    const answer = await post(typeof body === 'string' ? body : { ...body, proof: 'x' });
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toMatch(words);
  });

  it('of a megabyte are refused unread', async () => {
    registry = await begin();
    expect((await post({ ...said, note: 'x'.repeat(1024 * 1024), proof: 'x' })).status).toBe(413);
    expect(await stored()).toEqual([]);
  });

  it('on a label or as a reply need a claim that is there', async () => {
    registry = await begin();
    const { id } = claim('beta-2', 'c1', 0);
    const label = { kind: 'wrong-label', page: 'https://example.org/a', sentence: 'It rained.', sources: [] };
    const reply = { kind: 'reply', who: 'Acme Labs', text: 'We never said so.', sources: [] };
    expect((await post({ ...label, claim: id, proof: await proof() })).status).toBe(201);
    expect((await post({ ...reply, claim: id, proof: await proof() })).status).toBe(201);
    expect((await post({ ...reply, claim: 'beta-2.price.none', proof: await proof() })).status).toBe(404);
    expect((await stored()).map((row) => row['claim_id'])).toEqual([id, id]);
  });

  it('that come again with their receipt, for an answer was lost, are taken once', async () => {
    registry = await begin();
    const receipt = 'a1'.repeat(16);
    const first = await post({ ...said, receipt, proof: await proof() });
    expect(first).toMatchObject({ status: 201, body: { receipt } });
    const again = await post({ ...said, receipt, proof: await proof() });
    expect(again).toMatchObject({ status: 201, body: { receipt } });
    expect(await stored()).toHaveLength(1);
    expect(JSON.stringify(await stored())).not.toContain(receipt);
    expect((await post({ ...said, receipt: 'guess', proof: 'x' })).status).toBe(400);
  });

  it('may say what they are about, name a source, and bring the evidence of a label', async () => {
    registry = await begin();
    const { id } = claim('beta-2', 'c1', 0);
    const bodies = [
      { ...said, page: null, attribute: 'total-parameters', value: '400 billion' },
      { kind: 'source', claim: id, sources: ['https://example.org/post'] },
      {
        kind: 'wrong-label',
        claim: id,
        page: 'https://example.org/a',
        sentence: 'It rained.',
        evidence: '3T',
        sources: [],
      },
    ];
    for (const body of bodies) expect((await post({ ...body, proof: await proof() })).status).toBe(201);
    const rows = await stored();
    expect(rows.map((row) => row['body'])).toEqual(
      expect.arrayContaining(bodies.map((body) => expect.objectContaining(body) as unknown)),
    );
    expect((await post({ kind: 'source', claim: id, sources: [], proof: 'x' })).status).toBe(400);
  });

  it('are limited per sender and in all, and the answer says when to come again', async () => {
    registry = await begin({ HEDGE_REPORTS_PER_ADDRESS: '2', HEDGE_TRUST_PROXY: '1' });
    const send = async (): Promise<number> => (await post({ ...said, proof: await proof() })).status;
    expect([await send(), await send()]).toEqual([201, 201]);
    const third = await post({ ...said, proof: await proof() });
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await registry.app.request('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7, 198.51.100.4' },
      body: JSON.stringify({ ...said, proof: await proof() }),
    });
    expect(other.status).toBe(201);
    const rows = await stored();
    expect(new Set(rows.map((row) => row['address_hash'])).size).toBe(2);
    const { rows: limits } = await registry.deps.database.query({ text: 'select * from limits' });
    expect(JSON.stringify([rows, limits])).not.toContain('198.51.100.4');
  });

  it('lose the hash of their sender after a day', async () => {
    registry = await begin();
    await post({ ...said, proof: await proof() });
    await forget(registry.deps);
    expect((await stored())[0]?.['address_hash']).not.toBeNull();
    registry.clock = new Date(registry.clock.getTime() + 25 * 60 * 60 * 1000);
    await forget(registry.deps);
    expect((await stored())[0]).toMatchObject({ address_hash: null, address_until: null });
  });
});
