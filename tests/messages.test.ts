import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '#core/settings.ts';
import { backgroundTerms, handle, send, type Handlers } from '#messages';

type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => boolean;

const listeners = new Set<Listener>();
const scope = globalThis as { chrome?: unknown };
const own = 'own-id';
const base = 'chrome-extension://own-id/';
const page = { id: own, url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const popup = { id: own, url: `${base}popup.html` };
const token = '0123456789abcdef0123456789abcdef';
const article = { lang: null, published: null, title: '', blocks: [{ kind: 'paragraph', level: 0, text: 'Text.' }] };

beforeEach(() => {
  scope.chrome = {
    runtime: {
      id: own,
      getURL: (path: string) => base + path,
      onMessage: {
        addListener: (l: Listener) => listeners.add(l),
        removeListener: (l: Listener) => listeners.delete(l),
      },
    },
  };
});
afterEach(() => {
  listeners.clear();
  delete scope.chrome;
});

const handlers = {
  'page/named': vi.fn(() => ({ ok: true, value: null }) as const),
  'page/match': vi.fn(
    () =>
      ({
        ok: true,
        value: { labels: [], claims: {}, look: { volume: 'full', print: false, words: null }, off: false },
      }) as const,
  ),
  'page/left': vi.fn(() => ({ ok: true, value: null }) as const),
  'tab/report': vi.fn(() => {
    throw new TypeError('a bug');
  }),
  'feeds/list': vi.fn(() => ({ ok: true, value: { issued: null, error: null, feeds: [] } }) as const),
  'feeds/sync': vi.fn(() => ({ ok: true, value: null }) as const),
  'feeds/add': vi.fn(() => ({ ok: true, value: null }) as const),
  'feeds/set': vi.fn(() => ({ ok: true, value: null }) as const),
  'feeds/remove': vi.fn(() => ({ ok: true, value: null }) as const),
  'page/wrong': vi.fn(() => ({ ok: true, value: { key: token } }) as const),
  'wrong/next': vi.fn(() => ({ ok: true, value: null }) as const),
  'tab/wrong': vi.fn(() => ({ ok: true, value: { key: token } }) as const),
  'tab/read': vi.fn(() => ({ ok: true, value: null }) as const),
  'settings/get': vi.fn(() => ({ ok: true, value: defaultSettings }) as const),
  'settings/set': vi.fn(() => ({ ok: true, value: null }) as const),
  'data/export': vi.fn(() => ({ ok: true, value: '' }) as const),
  'data/import': vi.fn(() => ({ ok: true, value: { feedsFailed: 0 } }) as const),
  'data/delete': vi.fn(() => ({ ok: true, value: null }) as const),
  'data/diagnostics': vi.fn(() => ({ ok: true, value: '' }) as const),
  'report/open': vi.fn(() => ({ ok: true, value: null }) as const),
  'report/check': vi.fn(
    () => ({ ok: true, value: { model: null, modelName: null, attribute: 'other', value: '', stated: [] } }) as const,
  ),
  'report/send': vi.fn(() => ({ ok: true, value: { id: '' } }) as const),
  'report/refresh': vi.fn(() => ({ ok: true, value: null }) as const),
  'report/forget': vi.fn(() => ({ ok: true, value: null }) as const),
} satisfies Handlers<typeof backgroundTerms>;

/** What a sender gets back; undefined where nobody answers. */
function post(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const waits = [...listeners].map((listener) => listener(message, sender, resolve));
    if (!waits.includes(true)) resolve(undefined);
  });
}

describe('messages', () => {
  beforeEach(() => handle(backgroundTerms, handlers));

  it('pass data that is right from a sender that may send it', async () => {
    const data = { token, article };
    expect(await post({ hedge: 'page/match', data }, page)).toMatchObject({
      ok: true,
      value: { labels: [], claims: {} },
    });
    expect(handlers['page/match']).toHaveBeenLastCalledWith(data, page);
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ['a page of the extension', popup],
    ['a page that is not of the web', { ...page, url: 'file:///etc/passwd' }],
  ])('refuse a page call from %s', async (_, sender) => {
    expect(await post({ hedge: 'page/named', data: null }, sender)).toMatchObject({ ok: false });
    expect(handlers['page/named']).not.toHaveBeenCalled();
  });

  it.each([
    ['settings/set', defaultSettings],
    ['data/export', null],
    ['data/delete', null],
    ['report/send', { feed: 'official', body: { kind: 'source', claim: 'a.b.c', sources: ['https://a.example/'] } }],
  ])('refuse %s from a page', async (call, data) => {
    expect(await post({ hedge: call, data }, page)).toMatchObject({ ok: false });
    expect(handlers[call as 'data/export']).not.toHaveBeenCalled();
    expect(await post({ hedge: call, data }, popup)).toMatchObject({ ok: true });
  });

  it.each([
    ['a mode that there is not', { ...defaultSettings, sites: { mode: 'some', only: [], except: [] } }],
    ['a pattern for a host', { ...defaultSettings, sites: { mode: 'only', only: ['*'], except: [] } }],
    ['another version', { ...defaultSettings, version: 2 }],
  ])('refuse settings with %s', async (_, data) => {
    expect(await post({ hedge: 'settings/set', data }, popup)).toMatchObject({ ok: false });
  });

  it('refuse a popup call from a page', async () => {
    expect(await post({ hedge: 'tab/report', data: { tab: 1 } }, page)).toMatchObject({ ok: false });
  });

  it.each([
    ['no token', { article }],
    ['an unknown kind of block', { token, article: { ...article, blocks: [{ kind: 'x', level: 0, text: '' }] } }],
    [
      'too much text',
      {
        token,
        article: {
          ...article,
          blocks: Array.from({ length: 4 }, () => ({ kind: 'item', level: 0, text: 'a'.repeat(999_999) })),
        },
      },
    ],
    [
      'too many blocks',
      { token, article: { ...article, blocks: Array.from({ length: 60_001 }, () => article.blocks[0]) } },
    ],
    ['nothing', undefined],
  ])('refuse an article with %s, and say what is allowed', async (_, data) => {
    expect(await post({ hedge: 'page/match', data }, page)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/allowed/u) as string,
    });
  });

  it.each([undefined, null, 'text', { hedge: 'page/unknown' }, { hedge: 'constructor' }, { other: 1 }])(
    'leave %j to others',
    async (message) => {
      expect(await post(message, page)).toBeUndefined();
    },
  );

  it('stop with their signal', async () => {
    listeners.clear();
    const stop = new AbortController();
    handle(backgroundTerms, handlers, stop.signal);
    stop.abort();
    expect(listeners.size).toBe(0);
  });

  it('fail as a value where nobody answers or the way is shut', async () => {
    expect(await send('page/named', null, async () => undefined)).toMatchObject({ ok: false });
    expect(await send('page/named', null, () => Promise.reject(new Error('no receiver')))).toEqual({
      ok: false,
      error: 'page/named: no receiver',
    });
  });
});
