import { describe, expect, it, vi } from 'vitest';
import { buildNameIndex } from '#core/matching/names.ts';
import { ok } from '#core/result.ts';
import type { PageLabels } from '#messages';
import type { StoredReport, WrongOne } from '#storage';
import { viewClaim } from '../../src/background/claim-view.ts';
import { createHandlers, type HandlerParts } from '../../src/background/handlers.ts';
import { defaultSettings } from '#core/settings.ts';
import { mayReadAll, noDesk, noOutbox, noData } from './parts.ts';
import { article, claimOf, fileOf, labelOf } from './fixtures.ts';

const token = '0123456789abcdef0123456789abcdef';
const sender = { tab: { id: 7 }, url: 'https://news.example/a' };
const look = { volume: 'full', print: false, words: null };
const file = fileOf('alpha', [claimOf('alpha', 'fly'), claimOf('alpha', 'swim', { verdict: 'refuted' })]);
const [fly, swim] = file.claims.map(({ id }) => id) as [string, string];
const found: PageLabels = {
  labels: [labelOf(fly), labelOf(fly, { mode: 'asserts' }), labelOf(swim, { mode: 'denies' })],
  claims: Object.fromEntries(file.claims.map((claim) => [claim.id, viewClaim(claim, file.model, null)])),
};

function setUp(match: () => Promise<PageLabels> = async () => found) {
  const reports = new Map<number, StoredReport>();
  const shown = vi.fn(async (_tab: number, _count: number) => undefined);
  const state = {
    token: token as string | null,
    load: file as typeof file | null,
    settings: defaultSettings,
    wrong: [] as readonly string[],
    ones: new Map<string, WrongOne>(),
  };
  const begun = vi.fn<HandlerParts['desk']['wrong']>(async () => undefined);
  const askAgain = vi.fn(async () => undefined);
  const handlers = createHandlers({
    store: {
      load: async () => (state.load === null ? [] : [{ ...state.load, feeds: new Map() }]),
      feeds: async () => [],
    },
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
    matcher: {
      match: async () => ({ ...(await match()), developers: new Map([['alpha', 'Maker']]) }),
      names: async () => buildNameIndex([]),
    },
    settings: {
      get: async () => state.settings,
      set: async (settings) => void (state.settings = settings),
      takeSynced: async () => false,
      reset: async () => undefined,
    },
    desk: { ...noDesk, wrong: begun },
    outbox: noOutbox,
    data: noData,
    words: async (key) => key,
    lookWords: async () => null,
    apply: async () => undefined,
    mayRead: mayReadAll,
    saveClicked: async () => undefined,
    addressOf: async () => 'https://news.example/a',
    reportTabSelection: async () => undefined,
    readWrong: async () => state.wrong,
    saveWrong: async (keys) => void (state.wrong = keys),
    readWrongOne: async (key) => state.ones.get(key) ?? null,
    saveWrongOne: async (key, one) => void state.ones.set(key, one),
    askAgain,
    injectPainter: async () => ok(null),
    showCount: shown,
    readReport: async (tab) => reports.get(tab) ?? null,
    saveReport: async (tab, report) => void (report === null ? reports.delete(tab) : reports.set(tab, report)),
    askToken: async () => state.token,
    now: () => 1,
  });
  return { handlers, reports, shown, state, begun, askAgain };
}

const report = async (handlers: ReturnType<typeof setUp>['handlers']) => {
  const answer = await handlers['tab/report']({ tab: 7 }, {});
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};

describe('the background', () => {
  it('answers a page with its labels, counts each claim once, and keeps the report for the popup', async () => {
    const { handlers, shown } = setUp();
    expect(await handlers['page/match']({ token, article }, sender)).toEqual(ok({ ...found, look, off: false }));
    await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(7, 2));
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
    await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(7, 1));
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
    expect(await handlers['page/match']({ token, article: null }, sender)).toEqual(
      ok({ labels: [], claims: {}, look, off: false }),
    );
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

  it('hides a label that is called wrong, in that sentence alone, until that is taken back', async () => {
    const { handlers, state, askAgain } = setUp();
    await handlers['page/match']({ token, article }, sender);
    const hidden = await handlers['page/wrong']({ token, label: 2 }, sender);
    if (!hidden.ok) throw new Error(hidden.error);
    expect(askAgain).toHaveBeenCalledWith(7);
    // No word of the page is kept.
    expect(state.wrong).toEqual([expect.stringMatching(/^[\da-f]{32}$/u)]);
    const again = await handlers['page/match']({ token, article }, sender);
    expect(again).toMatchObject({ ok: true, value: { labels: [{ claim: fly }, { claim: fly }] } });
    expect(await report(handlers)).toMatchObject({ hidden: 1 });
    await handlers['wrong/next']({ ...hidden.value, act: 'undo' }, sender);
    expect(await handlers['page/match']({ token, article }, sender)).toEqual(ok({ ...found, look, off: false }));
  });

  it('fills a report of a wrong label with sentence, claim and evidence, and sends nothing', async () => {
    const { handlers, begun } = setUp();
    await handlers['page/match']({ token, article }, sender);
    const hidden = await handlers['tab/wrong']({ tab: 7, token, label: 0 }, {});
    if (!hidden.ok) throw new Error(hidden.error);
    await handlers['wrong/next']({ ...hidden.value, act: 'report' }, {});
    expect(begun).toHaveBeenCalledWith(
      expect.objectContaining({ claim: fly, quote: 'It flies, they say.' }),
      expect.stringContaining('subject'),
      'https://news.example/a',
    );
  });

  it('refuses to hide a label of another reading', async () => {
    const { handlers } = setUp();
    await handlers['page/match']({ token, article }, sender);
    expect(await handlers['page/wrong']({ token: 'f'.repeat(32), label: 0 }, sender)).toMatchObject({ ok: false });
  });

  it.each([
    ['verdict', { hiddenVerdicts: ['refuted' as const] }],
    ['claim', { hiddenClaims: [swim] }],
  ])('leaves out a hidden %s, and says how many', async (_, hidden) => {
    const { handlers, state } = setUp();
    state.settings = { ...defaultSettings, ...hidden };
    const answer = await handlers['page/match']({ token, article }, sender);
    expect(answer).toMatchObject({ ok: true, value: { labels: [{ claim: fly }, { claim: fly }] } });
    expect(await report(handlers)).toMatchObject({ state: 'read', hidden: 1 });
  });

  it('paints nothing on a site that has badges on the toolbar alone, and lists all the same', async () => {
    const { handlers, state } = setUp();
    state.settings = { ...defaultSettings, toolbarOnly: ['news.example'] };
    const answer = await handlers['page/match']({ token, article }, sender);
    expect(answer).toMatchObject({ ok: true, value: { look: { volume: 'none' } } });
    expect(await report(handlers)).toMatchObject({ state: 'read', site: { inPage: false } });
  });

  it('matches nothing on a site that is off, nor in a language that is not wanted', async () => {
    const match = vi.fn(async () => found);
    const { handlers, state } = setUp(match);
    state.settings = { ...defaultSettings, sites: { mode: 'except', only: [], except: ['news.example'] } };
    expect(await handlers['page/match']({ token, article }, sender)).toMatchObject({ value: { labels: [] } });
    expect(await handlers['page/named'](null, sender)).toMatchObject({ ok: false });
    state.settings = { ...defaultSettings, articles: ['zh'] };
    await handlers['page/match']({ token, article: { ...article, lang: 'en-GB' } }, sender);
    expect(match).not.toHaveBeenCalled();
  });
});
