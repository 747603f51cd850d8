import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Challenge } from 'altcha-lib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onEachDatabase } from './databases.ts';
import type { RunningRegistry } from '../../scripts/registry.ts';
import { startProcess } from './process.ts';
import { solve } from './reports/solve.ts';

const slow = 60_000;

async function report(origin: string, text: string): Promise<{ status: number; receipt: string }> {
  const challenge = (await (await fetch(`${origin}/api/challenge`)).json()) as Challenge;
  const answer = await fetch(`${origin}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'claim', text, model: 'gpt-6', page: null, proof: await solve(challenge) }),
  });
  return { status: answer.status, receipt: ((await answer.json()) as { receipt: string }).receipt };
}

onEachDatabase('the registry as a process', ({ url }) => {
  let folder: string;
  let environment: Record<string, string>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hedge-process-'));
    const server = url();
    environment = server === null ? {} : { DATABASE_URL: server };
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it(
    'makes keys that its owner alone can read, publishes its seed, and ends in good order',
    { timeout: slow },
    async () => {
      const registry = await startProcess(folder, environment);
      expect(registry.fingerprint).toMatch(/^[\da-f]{64}$/u);
      expect((await stat(join(folder, 'keys/feed.json'))).mode & 0o777).toBe(0o600);
      const head = await (await fetch(`${registry.origin}/feed/head.json`)).text();
      expect(await registry.end('SIGTERM')).toBe(0);
      const again = await startProcess(folder, environment);
      expect(await (await fetch(`${again.origin}/feed/head.json`)).text()).toBe(head);
      expect(again.fingerprint).toBe(registry.fingerprint);
      expect(await again.end('SIGTERM')).toBe(0);
    },
  );

  it('has every report that it acknowledged, also when it was killed while they came', { timeout: slow }, async () => {
    const registry = await startProcess(folder, environment);
    const taken: string[] = [];
    const run = { isUp: true };
    const senders = Array.from({ length: 4 }, async (_, sender) => {
      for (let count = 0; run.isUp; count += 1) {
        const sent = await report(registry.origin, `GPT-6 rumour ${sender} of ${count}`).catch(() => null);
        if (sent?.status === 201) taken.push(sent.receipt);
      }
    });
    while (taken.length < 12) {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
    expect(await registry.end('SIGKILL')).toBeNull();
    run.isUp = false;
    await Promise.all(senders);
    const again = await startProcess(folder, environment);
    const states = await Promise.all(taken.map((receipt) => fetch(`${again.origin}/api/reports/${receipt}`)));
    expect(states.map(({ status }) => status)).toEqual(taken.map(() => 200));
    await again.end('SIGTERM');
  });

  it('ends a request that is under way before it stops', { timeout: slow }, async () => {
    const registry = await startProcess(folder, environment);
    const sent = Promise.all([1, 2, 3].map((count) => report(registry.origin, `GPT-6 rumour ${count}`)));
    const dump = fetch(`${registry.origin}/dump.jsonl`).then((answer) => answer.text());
    expect((await sent).map(({ status }) => status)).toEqual([201, 201, 201]);
    const ended = registry.end('SIGTERM');
    expect((await dump).trim().split('\n').length).toBeGreaterThan(100);
    expect(await ended).toBe(0);
  });

  it('works as two instances on one database', { timeout: slow }, async () => {
    if (environment['DATABASE_URL'] === undefined) return; // The embedded database is of one process alone.
    const one = await startProcess(folder, environment);
    const other = await mkdtemp(join(tmpdir(), 'hedge-process-'));
    await expect(startProcess(other, environment)).rejects.toThrow(/copy its key here/u);
    await cp(join(folder, 'keys'), join(other, 'keys'), { recursive: true });
    const two = await startProcess(other, environment);
    expect(two.fingerprint).toBe(one.fingerprint);
    const all = await Promise.all(
      [one, two, one, two].map(({ origin }: RunningRegistry, index) => report(origin, `GPT-6 rumour ${index}`)),
    );
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    // A receipt of one is read at the other, and both serve the same head.
    for (const { receipt } of all) expect((await fetch(`${two.origin}/api/reports/${receipt}`)).status).toBe(200);
    const heads = await Promise.all(
      [one, two].map(async ({ origin }) => (await fetch(`${origin}/feed/head.json`)).text()),
    );
    expect(heads[0]).toBe(heads[1]);
    expect(await Promise.all([one.end('SIGTERM'), two.end('SIGTERM')])).toEqual([0, 0]);
    await rm(other, { recursive: true, force: true });
  });

  it('says what is wrong with its settings', { timeout: slow }, async () => {
    await expect(startProcess(folder, { ...environment, HEDGE_REPORTS_PER_MINUTE: 'many' })).rejects.toThrow(
      /HEDGE_REPORTS_PER_MINUTE: received "many", allowed a whole number/u,
    );
  });
});
