import * as v from 'valibot';

/** A host as the reader lists it: `example.com` stands for its subdomains too. */
export const HostSchema = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u, 'a host: example.com'),
);

export const siteModes = ['all', 'only', 'except', 'click'] as const;

/** Where Hedge reads: everywhere, on these sites alone, on all but these, or only when asked to. */
export const SitesSchema = v.object({
  mode: v.picklist(siteModes),
  /** The sites of `only`. */
  only: v.pipe(v.array(HostSchema), v.maxLength(500)),
  /** The sites of `except`; they stay off in every mode but `only`. */
  except: v.pipe(v.array(HostSchema), v.maxLength(500)),
});
export type Sites = v.InferOutput<typeof SitesSchema>;

const covers = (host: string, name: string): boolean => name === host || name.endsWith(`.${host}`);

/** The host of an address as sites are listed: lower case, without "www."; null where it is no web address. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) ? hostname.toLowerCase().replace(/^www\./u, '') : null;
}

/** What a reader typed or pasted, as a host; null where there is none in it. */
export function readHost(typed: string): string | null {
  const text = typed.trim();
  const host = hostOf(/^https?:\/\//iu.test(text) ? text : `https://${text}`);
  return host !== null && v.is(HostSchema, host) && text !== '' ? host : null;
}

/** Whether Hedge reads this address by itself. On click it reads nothing by itself. */
export function readsSite({ mode, only, except }: Sites, address: string): boolean {
  const name = hostOf(address);
  if (name === null || mode === 'click') return false;
  if (mode === 'only') return only.some((host) => covers(host, name));
  return mode === 'all' || !except.some((host) => covers(host, name));
}

/** Switches one site on or off, by the list that the mode goes by. */
export function switchSite(sites: Sites, host: string, on: boolean): Sites {
  const without = (list: readonly string[]): string[] => list.filter((one) => !covers(one, host));
  if (sites.mode === 'only') return { ...sites, only: on ? [...without(sites.only), host] : without(sites.only) };
  if (on) return { ...sites, except: without(sites.except) };
  return { ...sites, mode: 'except', except: [...without(sites.mode === 'all' ? [] : sites.except), host] };
}

/** The match patterns of the pages that the gate runs on; null where it runs on none. */
export function gatePatterns({ mode, only, except }: Sites): { matches: string[]; excludeMatches: string[] } | null {
  const patterns = (hosts: readonly string[]): string[] => hosts.map((host) => `*://*.${host}/*`);
  if (mode === 'click' || (mode === 'only' && only.length === 0)) return null;
  if (mode === 'only') return { matches: patterns(only), excludeMatches: [] };
  return { matches: ['http://*/*', 'https://*/*'], excludeMatches: mode === 'all' ? [] : patterns(except) };
}

/** The access that a choice of sites needs of the browser. */
export function wantedOrigins({ mode, only }: Sites): string[] {
  if (mode === 'click') return [];
  return mode === 'only' ? only.map((host) => `*://*.${host}/*`) : ['http://*/*', 'https://*/*'];
}
