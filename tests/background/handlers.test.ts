import { describe, expect, it, vi } from 'vitest';
import { ok } from '#core/result.ts';
import type { PageLabels } from '#messages';
import type { StoredReport } from '#storage';
import { viewClaim } from '../../src/background/claim-view.ts';
import { createHandlers } from '../../src/background/handlers.ts';
import { article, claimOf, fileOf, labelOf } from './fixtures.ts';

const token = '0123456789abcdef0123456789abcdef';
const sender = { tab: { id: 7 } };
const file = fileOf('alpha', [claimOf('alpha', 'fly'), claimOf('alpha', 'swim', { verdict: 'refuted' })]);
const [fly, swim] = file.claims.map(({ id }) => id) as [string, string];
const found: PageLabels = {
  labels: [labelOf(fly), labelOf(fly, { mode: 'asserts' }), labelOf(swim, { mode: 'denies' })],
  claims: Object.fromEntries(file.claims.map((claim) => [claim.id, viewClaim(claim, file.model, null)])),
};

function setUp(match: () => Promise<PageLabels> = async () => found) {
  const reports = new Map<number, StoredReport>();
  const shown = vi.fn(async (_tab: number, _count: number) => undefined);
  const state = { token: token as string | null, load: file as typeof file | null };
  const handlers = createHandlers({
    store: { load: async () => (state.load === null ? [] : [{ ...state.load, feeds: new Map() }]) },
    database: {
      ensure: async () => undefined,
      state: async () => ({ issued: '2026-01-01', error: null, feeds: [] }),
    },
    feeds: {
      add: async () => ok(null),
      set: async () => ok(null),
      remove: async () => ok(null),
      sync: async () => ok(null),
    },
    match,
    injectPainter: async () => ok(null),
    showCount: shown,
    readReport: async (tab) => reports.get(tab) ?? null,
    saveReport: async (tab, report) => void (report === null ? reports.delete(tab) : reports.set(tab, report)),
    askToken: async () => state.token,
    now: () => 1,
  });
  return { handlers, reports, shown, state };
}

const report = async (handlers: ReturnType<typeof setUp>['handlers']) => {
  const answer = await handlers['tab/report']({ tab: 7 }, {});
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};

describe('the background', () => {
  it('answers a page with its labels, counts each claim once, and keeps the report for the popup', async () => {
    const { handlers, shown } = setUp();
    expect(await handlers['page/match']({ token, article }, sender)).toEqual(ok(found));
    expect(shown).toHaveBeenLastCalledWith(7, 2);
    const value = await report(handlers);
    if (value.state !== 'read') throw new Error(value.state);
    // Strongest first, and with what the page denies.
    expect(value.claims.map(({ id }) => id)).toEqual([swim, fly]);
    expect(value.found.map(({ quote, mode }) => [quote, mode])).toEqual([
      ['It flies, they say.', 'reports'],
      ['It flies, they say.', 'asserts'],
      ['It flies, they say.', 'denies'],
    ]);
  });

  it('counts nothing that is only possible, and tells the popup of it', async () => {
    const labels = [labelOf(fly, { level: 'possible' }), labelOf(swim), labelOf(swim, { level: 'possible' })];
    const { handlers, shown } = setUp(async () => ({ ...found, labels }));
    await handlers['page/match']({ token, article }, sender);
    expect(shown).toHaveBeenLastCalledWith(7, 1);
    const value = await report(handlers);
    if (value.state !== 'read') throw new Error(value.state);
    expect(value.found.map(({ claim, level }) => [claim, level])).toEqual([
      [fly, 'possible'],
      [swim, 'badge'],
      [swim, 'possible'],
    ]);
  });

  it('shows no count on a tab that has left the page meanwhile', async () => {
    const { handlers, shown, state } = setUp();
    state.token = 'f'.repeat(32);
    await handlers['page/match']({ token, article }, sender);
    expect(shown).not.toHaveBeenCalled();
    expect(await report(handlers)).toMatchObject({ state: 'silent' });
  });

  it('is silent of a page that was left, even where its report still lies there', async () => {
    const { handlers, state } = setUp();
    await handlers['page/match']({ token, article }, sender);
    state.token = null;
    expect(await report(handlers)).toMatchObject({ state: 'silent', database: { issued: '2026-01-01' } });
  });

  it('does not show a claim that the database no longer has', async () => {
    const { handlers, state } = setUp();
    await handlers['page/match']({ token, article }, sender);
    state.load = null;
    expect(await report(handlers)).toMatchObject({ state: 'read', claims: [], found: [] });
  });

  it('matches nothing of a page that is no article, and says so', async () => {
    const match = vi.fn(async () => found);
    const { handlers } = setUp(match);
    expect(await handlers['page/match']({ token, article: null }, sender)).toEqual(ok({ labels: [], claims: {} }));
    expect(match).not.toHaveBeenCalled();
    expect(await report(handlers)).toMatchObject({ state: 'no-article' });
  });

  it('says what went wrong, to the page and to the popup', async () => {
    const { handlers } = setUp(async () => {
      throw new Error('the disk is full');
    });
    expect(await handlers['page/match']({ token, article }, sender)).toEqual({ ok: false, error: 'the disk is full' });
    expect(await report(handlers)).toMatchObject({ state: 'failed', error: 'the disk is full' });
  });

  it('forgets a page that navigates by itself, and takes its count off', async () => {
    const { handlers, reports, shown } = setUp();
    await handlers['page/match']({ token, article }, sender);
    await handlers['page/left']({ token }, sender);
    expect(reports.size).toBe(0);
    expect(shown).toHaveBeenLastCalledWith(7, 0);
  });
});
