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

/**
 * Sites that are about a reader's own affairs: banks, payments, mail, chats, editors. The gate is not run on them,
 * unless the reader lists them in `only` or asks for a page. A list cannot hold every bank; a page that asks for a
 * password is left alone wherever it is (`content/gate.ts`).
 */
export const privateHosts: readonly string[] = /* @__PURE__ */ wordsOf(
  `
  mail.google.com calendar.google.com outlook.live.com outlook.office.com outlook.office365.com
  mail.yahoo.com mail.yahoo.co.jp mail.proton.me mail.aol.com app.fastmail.com app.tuta.com
  mail.zoho.com mail.ru mail.yandex.com mail.yandex.ru navigator.web.de navigator.gmx.net mail.qq.com
  mail.163.com mail.126.com mail.naver.com mail.daum.net icloud.com laposte.net
  paypal.com wise.com revolut.com klarna.com stripe.com alipay.com venmo.com n26.com chase.com
  bankofamerica.com wellsfargo.com citi.com citibank.com capitalone.com usbank.com americanexpress.com
  schwab.com fidelity.com vanguard.com hsbc.com hsbc.co.uk barclays.co.uk lloydsbank.co.uk natwest.com
  santander.co.uk monzo.com deutsche-bank.de commerzbank.de ing.de dkb.de comdirect.de sparkasse.de
  postbank.de vr.de bnpparibas.net mabanque.bnpparibas credit-agricole.fr societegenerale.fr
  labanquepostale.fr boursorama.com bbva.es bbva.mx caixabank.es bancosantander.es itau.com.br
  bb.com.br bradesco.com.br nubank.com.br intesasanpaolo.com unicredit.it ubs.com icbc.com.cn ccb.com
  boc.cn cmbchina.com smbc.co.jp bk.mufg.jp mizuhobank.co.jp rakuten-bank.co.jp kbstar.com shinhan.com
  wooribank.com
`,
);

/** Marked as pure where it is called: what does not need a list shall not carry it. */
function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/u);
}

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

/** Whether an address is of a site that is about the reader's own affairs. */
export function isPrivateSite(address: string): boolean {
  const name = hostOf(address);
  return name !== null && privateHosts.some((host) => covers(host, name));
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
  return {
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: patterns([...privateHosts, ...(mode === 'all' ? [] : except)]),
  };
}

/** The access that a choice of sites needs of the browser. */
export function wantedOrigins({ mode, only }: Sites): string[] {
  if (mode === 'click') return [];
  return mode === 'only' ? only.map((host) => `*://*.${host}/*`) : ['http://*/*', 'https://*/*'];
}
