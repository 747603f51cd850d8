import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  gatePatterns,
  hostOf,
  HostSchema,
  isPrivateSite,
  privateHosts,
  readHost,
  readsSite,
  switchSite,
  type Sites,
} from '#core/sites.ts';

const all: Sites = { mode: 'all', only: [], except: [] };

describe('the choice of sites', () => {
  it.each([
    ['all', {}, true],
    ['click', {}, false],
    ['only', { only: ['news.example'] }, true],
    ['only', { only: ['example'] }, true],
    ['only', { only: ['ws.example'] }, false],
    ['except', { except: ['news.example'] }, false],
    ['except', { except: ['a.news.example'] }, true],
  ] as const)('%s with %o', (mode, lists, expected) => {
    expect(readsSite({ ...all, ...lists, mode } as Sites, 'https://www.news.example/a?b')).toBe(expected);
  });

  it.each(['about:blank', 'chrome://extensions', 'file:///etc/passwd', 'not an address', ''])(
    'reads nothing of %s',
    (address) => {
      expect(readsSite(all, address)).toBe(false);
      expect(hostOf(address)).toBeNull();
    },
  );

  it.each([
    ['Example.COM', 'example.com'],
    ['https://www.example.com/path?x', 'example.com'],
    ['sub.example.com:8080', 'sub.example.com'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['two words', null],
    ['*.example.com', null],
    ['', null],
  ])('reads %s as %s', (typed, host) => {
    expect(readHost(typed)).toBe(host);
  });

  it('switches a site off and on, whatever the mode was, and says so of that site alone', () => {
    fc.assert(
      fc.property(fc.constantFrom('all', 'only', 'except'), fc.domain(), fc.domain(), (mode, one, other) => {
        const [site, beside] = [hostOf(`https://${one}/`), hostOf(`https://${other}/`)];
        fc.pre(site !== null && beside !== null && !site.endsWith(beside) && !beside.endsWith(site));
        const sites: Sites = { mode, only: [beside ?? ''], except: [] };
        const off = switchSite(sites, site ?? '', false);
        expect(readsSite(off, `https://${site}/`)).toBe(false);
        expect(readsSite(switchSite(off, site ?? '', true), `https://${site}/`)).toBe(true);
        expect(readsSite(off, `https://${beside}/`)).toBe(readsSite(sites, `https://${beside}/`));
      }),
    );
  });

  it('gives the browser patterns that say the same', () => {
    expect(gatePatterns({ ...all, mode: 'only' })).toBeNull();
    expect(gatePatterns({ ...all, mode: 'click' })).toBeNull();
    expect(gatePatterns({ ...all, mode: 'only', only: ['a.example'] })?.matches).toEqual(['*://*.a.example/*']);
    expect(gatePatterns({ ...all, mode: 'except', except: ['a.example'] })?.excludeMatches).toContain(
      '*://*.a.example/*',
    );
    expect(gatePatterns({ ...all, except: ['a.example'] })?.excludeMatches).not.toContain('*://*.a.example/*');
  });

  it('leave banks, payments and mail out, unless they are listed one by one', () => {
    for (const mode of ['all', 'except'] as const) {
      const { excludeMatches = [] } = gatePatterns({ ...all, mode }) ?? {};
      expect(excludeMatches).toContain('*://*.paypal.com/*');
      expect(excludeMatches).toContain('*://*.mail.google.com/*');
    }
    expect(gatePatterns({ ...all, mode: 'only', only: ['paypal.com'] })?.excludeMatches).toEqual([]);
    expect(isPrivateSite('https://www.paypal.com/x')).toBe(true);
    expect(isPrivateSite('https://paypal.com.example/')).toBe(false);
    expect(privateHosts.filter((host) => !v.is(HostSchema, host))).toEqual([]);
    expect(new Set(privateHosts).size).toBe(privateHosts.length);
  });
});
