import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromClaimReview } from '#core/claim/claim-review.ts';
import { ok } from '#core/result.ts';
import { changeAndPublish } from '../../../src/registry/publishing/publish.ts';
import { revokeClaim } from '../../../src/registry/store/claims.ts';
import { claim } from '../../core/feed/make-feed.ts';
import { onEachDatabase } from '../databases.ts';
import { makeRegistry, start, type TestRegistry } from '../make-registry.ts';

const first = claim('alpha-1', 'c0', 100);
const hostile = {
  ...claim('alpha-1', 'hostile', 1),
  statement: '<script>alert(1)</script> & "quoted" \u202Eright to left\u202C',
  positions: [
    { who: '<img src=x onerror=alert(2)>', stance: 'asserts' as const, on: '2026-02', url: null, note: '</title>]]>' },
  ],
};

onEachDatabase('the public interface', ({ create }) => {
  let registry: TestRegistry;
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(registry.app.request(path, { headers }));
  beforeAll(async () => {
    registry = await makeRegistry(create());
    registry.clock = new Date('2026-03-03T12:00:00Z');
    await registry.save([{ ...first, verdict: 'disputed', verdictNote: null }], 'a doubt was published');
    registry.clock = new Date('2026-03-05T12:00:00Z');
    await registry.save([{ ...first, verdict: 'refuted', verdictNote: 'the maker said otherwise' }]);
    await registry.save([hostile]);
  });
  afterAll(() => registry?.close());

  it('finds claims by words, model and verdict, page by page', async () => {
    const all = (await (await get('/api/claims?limit=3')).json()) as { claims: { id: string }[]; next: string };
    expect(all.claims).toHaveLength(3);
    const rest = (await (await get(`/api/claims?limit=3&cursor=${all.next}`)).json()) as typeof all;
    expect(rest.claims.length + all.claims.length).toBe(5);
    expect(rest.next).toBeNull();
    const refuted = (await (await get('/api/claims?verdict=refuted')).json()) as typeof all;
    expect(refuted.claims.map(({ id }) => id)).toEqual([first.id]);
    const none = (await (await get('/api/claims?q=100%25_')).json()) as typeof all;
    expect(none.claims).toEqual([]);
    const beta = (await (await get('/api/claims?model=beta-2')).json()) as typeof all;
    expect(beta.claims).toHaveLength(2);
  });

  it.each([
    '/api/claims?limit=0',
    '/api/claims?limit=x',
    '/api/claims?verdict=maybe',
    `/api/claims?q=${'x'.repeat(300)}`,
  ])('refuses %s and says what is allowed', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toMatch(/^query\./u);
  });

  it('shows a claim at one address: to people, as JSON, and as ClaimReview that can be read back', async () => {
    const page = await (await get(`/claims/${first.id}`, { accept: 'text/html' })).text();
    expect(page).toContain('unverified since 1 March 2026, disputed since 3 March 2026, refuted since 5 March 2026');
    expect(page).toContain('a doubt was published');
    const json = (await (await get(`/claims/${first.id}`, { accept: 'application/json' })).json()) as {
      history: { kind: string }[];
    };
    expect(json.history.map(({ kind }) => kind)).toEqual(['claim-published', 'claim-changed', 'claim-changed']);
    const answer = await get(`/claims/${first.id}.jsonld`);
    expect(answer.headers.get('content-type')).toBe('application/ld+json');
    const review = fromClaimReview(await answer.json());
    expect(review).toMatchObject({
      ok: true,
      value: { statement: first.statement, rating: 'False', firstSeen: first.firstSeen },
    });
    expect((await get('/claims/nothing')).status).toBe(404);
  });

  it('shows markup and turning characters as text', async () => {
    for (const path of [`/claims/${hostile.id}`, '/', '/?q=script']) {
      const answer = await get(path, { accept: 'text/html' });
      const page = await answer.text();
      expect(page, path).not.toMatch(/<script>alert|<img src=x/u);
      expect(page, path).toContain('&lt;script&gt;');
      expect(page, path).toContain('[U+202E]');
      expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
    const atom = await (await get('/changes.atom')).text();
    expect(atom).not.toContain('<script>alert');
    expect(atom).toContain('[U+202E]');
  });

  it('serves the feed: a head that is asked for by its tag, and parts that never change', async () => {
    const head = await get('/feed/head.json');
    const tag = head.headers.get('etag')!;
    expect(head.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/feed/head.json', { 'if-none-match': `W/"x", ${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    // An unchanged feed costs a reader one request that is answered with less than this, headers included.
    expect([...again.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('').length).toBeLessThan(500);
    expect((await get('/feed/root/1.json')).status).toBe(200);
    const { rows } = await registry.deps.database.query({
      text: "select path from feed_files where path like 'parts/%'",
    });
    const part = await get(`/feed/${(rows[0] as { path: string }).path}`);
    expect(part.headers.get('cache-control')).toContain('immutable');
    expect(part.headers.get('content-encoding')).toBeNull();
    expect((await get(`/feed/parts/${'0'.repeat(64)}.json.gz`)).status).toBe(404);
    expect((await get('/feed/root/../keys/feed.json')).status).toBe(404);
  });

  it('dumps all published claims, a line each', async () => {
    const lines = (await (await get('/dump.jsonl')).text()).trim().split('\n');
    const kinds = lines.map((line) => (JSON.parse(line) as { type: string }).type);
    expect(kinds.filter((kind) => kind === 'claim')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'model')).toHaveLength(start.length);
  });

  it('describes itself by the schemas that check what comes in', async () => {
    const description = (await (await get('/openapi.json')).json()) as {
      paths: Record<string, { get?: { parameters?: { name: string }[] } }>;
    };
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/api/claims', '/api/claims/{id}', '/api/models', '/api/reports', '/api/challenge']),
    );
    expect(description.paths['/api/claims']?.get?.parameters?.map(({ name }) => name)).toContain('verdict');
  });

  it('keeps a page of what was taken back, and no draft', async () => {
    const { id } = claim('beta-2', 'c1', 0);
    await changeAndPublish(registry.deps, 'tester', async (tx) =>
      ok(await revokeClaim(tx, id, { actor: 'tester', at: registry.clock, why: 'withdrawn by <b>its source</b>' })),
    );
    const page = await (await get(`/claims/${id}`, { accept: 'text/html' })).text();
    expect(page).toContain('Taken back on 5 March 2026');
    expect(page).toContain('&lt;b&gt;');
    expect((await get(`/claims/${id}.jsonld`)).status).toBe(410);
    expect(await (await get('/api/claims?model=beta-2')).text()).not.toContain(id);
  });

  it('counts and logs routes, and nothing that was asked for', async () => {
    await get('/?q=verysecretquery');
    expect((await get('/health')).status).toBe(200);
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('hedge_requests_total{route="GET /api/claims",status="200"}');
    expect(metrics + JSON.stringify(registry.lines)).not.toContain('verysecretquery');
    expect(JSON.stringify(registry.lines)).not.toContain(first.id);
  });

  it('dates a verdict by the day of its decision, and not by later changes of the claim', async () => {
    const dateOf = async (id: string): Promise<unknown> =>
      ((await (await get(`/api/claims/${id}`)).json()) as { verdictOn?: string }).verdictOn;
    const dated = { ...claim('alpha-1', 'dated', 7), verdict: 'refuted' as const, verdictNote: 'the maker said so' };
    registry.clock = new Date('2026-03-07T12:00:00Z');
    await registry.save([dated]);
    registry.clock = new Date('2026-03-09T12:00:00Z');
    await registry.save([{ ...dated, statement: 'Put in other words.' }]);
    expect(await dateOf(dated.id)).toBe('2026-03-07');
    await registry.save([{ ...dated, verdictNote: 'a better reason' }]);
    expect(await dateOf(dated.id)).toBe('2026-03-09');
    // What came with the seed was decided elsewhere: no day is made up for it.
    const seeded = (await (await get('/api/claims?model=beta-2')).json()) as { claims: { id: string }[] };
    expect(await dateOf(seeded.claims[0]?.id ?? '')).toBeUndefined();
  });
});
