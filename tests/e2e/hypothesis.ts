import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../scripts/browser/site.ts';

const client = join(import.meta.dirname, '../../node_modules/hypothesis/build');
const json = { 'content-type': 'application/json' };

/** A sentence of a page, as an annotation finds it again: by its words, and by where it was. */
export interface Target {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What goes into the head of a page that carries the client. */
export const hypothesisHead =
  '<script class="js-hypothesis-config" type="application/json">{"assetRoot":"/hypothesis/","sidebarAppUrl":"/app.html","showHighlights":"always"}</script><script src="/hypothesis/build/boot.js" defer></script>';

/** Serves the client, and as much of its server as it asks for, with these annotations of one page. */
export function serveHypothesis(site: Site, page: string, targets: readonly Target[]): void {
  for (const folder of ['', 'scripts', 'styles']) {
    for (const file of readdirSync(join(client, folder)).filter((name) => /\.(?:js|css)$/u.test(name))) {
      site.add(join('/hypothesis/build', folder, file), readFileSync(join(client, folder, file)));
    }
  }
  const at = (path: string): { method: string; url: string } => ({ method: 'GET', url: `${site.origin}/api/${path}` });
  const config = { assetRoot: '/hypothesis/', apiUrl: `${site.origin}/api/`, authDomain: 'h', oauthClientId: 'h' };
  site.add(
    '/app.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hypothesis</title></head><body><hypothesis-app></hypothesis-app><script class="js-hypothesis-config" type="application/json">${JSON.stringify(config)}</script><script src="/hypothesis/build/boot.js"></script></body></html>`,
  );
  const serve = (path: string, answer: unknown): void => void site.add(`/api/${path}`, JSON.stringify(answer), json);
  const all = at('search');
  serve('', {
    links: {
      annotation: { create: all, delete: all, read: all, update: all, flag: all, hide: all, unhide: all },
      search: all,
      group: { read: all, create: all, update: all, member: { add: all, delete: all }, members: { read: all } },
      groups: { read: at('groups'), create: all },
      links: at('links'),
      profile: { read: at('profile'), update: at('profile'), groups: { read: at('profile/groups') } },
    },
  });
  const world = {
    id: '__world__',
    groupid: null,
    name: 'Public',
    type: 'open',
    public: true,
    scoped: false,
    scopes: { enforced: false, uri_patterns: [] },
    links: { html: `${site.origin}/groups/world` },
    organization: null,
  };
  serve(
    'links',
    Object.fromEntries(
      [
        'account.settings',
        'help',
        'signup',
        'user',
        'search.tag',
        'oauth.authorize',
        'oauth.revoke',
        'forgot-password',
        'groups.new',
      ].map((name) => [name, `${site.origin}/${name}`]),
    ),
  );
  serve('groups', [world]);
  serve('profile/groups', []);
  serve('profile', { userid: null, authority: 'h', features: {}, preferences: {}, groups: [world] });
  serve('search', {
    total: targets.length,
    rows: targets.map(({ exact, prefix, suffix, start, end }, i) => ({
      id: `note-${i}`,
      created: '2026-01-01T00:00:00+00:00',
      updated: `2026-01-01T00:00:${String(i).padStart(2, '0')}+00:00`,
      user: 'acct:reader@h',
      uri: page,
      text: 'A note.',
      tags: [],
      group: '__world__',
      permissions: { read: ['group:__world__'], admin: [], update: [], delete: [] },
      target: [
        {
          source: page,
          selector: [
            { type: 'TextPositionSelector', start, end },
            { type: 'TextQuoteSelector', exact, prefix, suffix },
          ],
        },
      ],
      document: { title: ['A page'] },
      links: { html: page, incontext: page, json: page },
      hidden: false,
      flagged: false,
      references: [],
    })),
    replies: [],
  });
}
