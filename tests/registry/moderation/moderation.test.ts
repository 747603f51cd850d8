import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFeed } from '#core/feed/read-feed.ts';
import { toClaimReview } from '#core/claim/claim-review.ts';
import { createInvitation, openSession, setUpLink } from '../../../src/registry/moderation/members.ts';
import { storedFeed } from '../../../src/registry/publishing/stored-feed.ts';
import { claim } from '../../core/feed/make-feed.ts';
import { onEachDatabase } from '../databases.ts';
import { makeRegistry, start, type TestRegistry } from '../make-registry.ts';

const origin = 'http://localhost:8787';
const { model } = start[0]!;
const change = {
  kind: 'upsert',
  model,
  claim: { ...claim('alpha-1', 'c9', 700), statement: 'ALPHA-1 has 700 billion parameters.' },
};

onEachDatabase('moderation', ({ create }) => {
  let registry: TestRegistry;
  const cookies: Record<string, string> = {};

  const add = async (name: string, role: 'moderator' | 'publisher'): Promise<void> => {
    const { deps } = registry;
    const member = { id: name, name, role, created_at: deps.now(), disabled_at: null };
    await deps.database.db.insertInto('members').values(member).execute();
    cookies[name] = `hedge-session=${await openSession(deps, name)}`;
  };
  const call = async (
    who: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = { origin },
  ): Promise<{ status: number; value: unknown; error: string }> => {
    const answer = await registry.app.request(`/moderate/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies[who] ?? '', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const data = (await answer.json()) as { value: unknown; error: string };
    return { status: answer.status, value: data.value, error: data.error };
  };
  const propose = async (who: string): Promise<string> => {
    const made = await call(who, 'proposals', { change, why: 'a source says so', report: null });
    expect(made).toMatchObject({ status: 200 });
    return made.value as string;
  };
  const head = async () => {
    const { deps } = registry;
    const feed = await readFeed(storedFeed(deps.database.db), deps.fingerprint, deps.now());
    if (!feed.ok) throw new Error(feed.error);
    return feed.value;
  };

  beforeAll(async () => {
    registry = await makeRegistry(create());
  });
  afterAll(() => registry?.close());

  it('begins with one link, and gives none once somebody can sign in', async () => {
    expect(await setUpLink(registry.deps)).toMatch(/\/moderate#join=[\da-f]{32}$/u);
    await add('ada', 'publisher');
    expect(await setUpLink(registry.deps)).toBeNull();
    const { rows } = await registry.deps.database.query({ text: 'select * from invitations' });
    const link = await createInvitation(registry.deps, 'moderator', 'ada');
    expect(JSON.stringify(rows)).not.toContain(link.split('=')[1]);
  });

  it('answers nobody who is not signed in, and nothing that another site sends', async () => {
    expect((await call('nobody', 'queue')).status).toBe(401);
    expect((await call('nobody', 'proposals', { change, why: 'x', report: null })).status).toBe(401);
    const foreign = await call('ada', 'revoke', { claim: 'x', why: 'y' }, { origin: 'https://evil.example' });
    expect(foreign).toMatchObject({ status: 403, error: /allowed http:\/\/localhost:8787/u });
    expect((await call('ada', 'revoke', { claim: 'x', why: 'y' }, {})).status).toBe(403);
    registry.clock = new Date(registry.clock.getTime() + 13 * 60 * 60 * 1000);
    expect((await call('ada', 'me')).status).toBe(401);
    cookies['ada'] = `hedge-session=${await openSession(registry.deps, 'ada')}`;
    expect((await call('ada', 'me')).value).toMatchObject({ name: 'ada', singleOperator: true });
  });

  it('lets one person do all while there is one publisher, and the feed says so', async () => {
    const id = await propose('ada');
    expect((await call('ada', `proposals/${id}/approve`, {})).status).toBe(200);
    const feed = await head();
    expect(feed.head?.head.singleOperator).toBe(true);
    expect(feed.models[0]?.claims.map((one) => one.id)).toContain(change.claim.id);
    expect((await call('ada', `proposals/${id}/approve`, {})).error).toContain('approved already');
  });

  it('asks for a second publisher once there are two, and says so in the feed', async () => {
    await add('grace', 'publisher');
    await add('linus', 'moderator');
    const id = await propose('ada');
    expect(await call('ada', `proposals/${id}/approve`, {})).toMatchObject({ status: 409, error: /your own/u });
    expect(await call('linus', `proposals/${id}/approve`, {})).toMatchObject({ status: 403 });
    const both = await Promise.all([1, 2].map(() => call('grace', `proposals/${id}/approve`, {})));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await head()).head?.head.singleOperator).toBe(false);
  });

  it('does not take a claim that does not pass its checks, nor one that is none', async () => {
    const wrong = { ...change.claim, phrasings: ['ALPHA-1 has 100 billion parameters'] };
    const refused = await call('linus', 'proposals', { change: { ...change, claim: wrong }, why: 'x', report: null });
    expect(refused).toMatchObject({ status: 409, error: /contradicts/u });
    const link = { ...change.claim, positions: [{ ...change.claim.positions[0], url: 'javascript:alert(1)' }] };
    expect((await call('linus', 'check', { model, claim: link })).status).toBe(400);
    const long = { ...change.claim, statement: 'x'.repeat(1024 * 1024) };
    expect([400, 413]).toContain(
      (
        await registry.app.request('/moderate/api/check', {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: cookies['linus'] ?? '', origin },
          body: JSON.stringify({ model, claim: long }),
        })
      ).status,
    );
    const strange = { ...change.claim, id: 'beta-2.total-parameters.c0' };
    expect((await call('linus', 'check', { model, claim: strange })).error).toContain('allowed "alpha-1');
  });

  it('takes a claim back at once, by one publisher, with a reason', async () => {
    const { id } = change.claim;
    expect((await call('linus', 'revoke', { claim: id, why: 'no' })).status).toBe(403);
    expect((await call('grace', 'revoke', { claim: id, why: 'its source took it back' })).status).toBe(200);
    expect((await head()).head?.head.revoked).toMatchObject([{ claim: id, why: 'its source took it back' }]);
    expect((await call('grace', 'revoke', { claim: id, why: 'again' })).status).toBe(409);
  });

  it('turns a proposal down with a reason, and keeps every step as an event', async () => {
    const id = await propose('linus');
    expect((await call('grace', `proposals/${id}/reject`, { reason: ' ' })).status).toBe(400);
    expect((await call('grace', `proposals/${id}/reject`, { reason: 'its source is gone' })).status).toBe(200);
    expect((await call('grace', `proposals/${id}/approve`, {})).status).toBe(409);
    const { rows } = await registry.deps.database.query({ text: 'select kind from events order by id' });
    const kinds = (rows as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'proposal-made',
        'proposal-approved',
        'proposal-rejected',
        'claim-revoked',
        'feed-published',
      ]),
    );
  });

  it('reads a ClaimReview as a draft, and invents no stance for a rating that it does not know', async () => {
    const review = toClaimReview(change.claim, {
      url: 'https://example.org/review',
      reviewer: { name: 'A reviewer', url: 'https://example.org' },
      published: '2026-03-01T00:00:00Z',
    });
    expect((await call('linus', 'import', review)).value).toMatchObject({
      statement: change.claim.statement,
      rating: 'Unverified',
      positions: [{ who: 'A forum post', stance: 'asserts' }],
    });
    expect((await call('linus', 'import', { '@type': 'ClaimReview', url: 'javascript:1' })).error).toContain('allowed');
  });

  it('ends the sessions of whoever is disabled, and keeps the last publisher', async () => {
    expect((await call('linus', 'members/grace/disable', {})).status).toBe(403);
    expect((await call('ada', 'members/grace/disable', {})).status).toBe(200);
    expect((await call('grace', 'me')).status).toBe(401);
    expect((await call('ada', 'members/ada/disable', {})).error).toContain('last publisher');
  });
});
