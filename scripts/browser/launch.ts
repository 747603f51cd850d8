import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { launch as launchPuppeteer, type Browser } from 'puppeteer-core';
import type { BrowserKind, FoundBrowser } from './find.ts';

const root = join(import.meta.dirname, '../..');

/** The built extension for a kind of browser, as `npm run build` leaves it. */
export const builtExtension: Record<BrowserKind, string> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** Firefox draws a host name for each extension at random; this one is told instead, so that its pages can be opened. */
const firefoxHost = '6d0b1f0e-63a1-4a54-9a8c-9f3f6c1c2b01';
const firefoxId = 'hedge@hedge.example';

export interface LaunchOptions {
  readonly headless: boolean;
  /** All requests go there, loopback's own too; for tests that count them. */
  readonly proxy?: string;
  readonly dark?: boolean;
  readonly extension?: string;
  /** Firefox: after how many ms without work the background is stopped. */
  readonly backgroundIdle?: number;
  /** False: Hedge has to ask for access to sites, as after an installation. True unless said. */
  readonly access?: boolean;
  /** A folder for the profile, to be used again; a fresh one unless said. */
  readonly profile?: string;
  /** False: the same browser without Hedge. */
  readonly hedge?: boolean;
}

export interface LaunchedBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** The address of the extension's own pages, with a slash at its end. */
  readonly extensionUrl: string;
  /** The folder that it was loaded from: loaded again, it takes the place of what runs, as an update does. */
  readonly extension: string;
}

/** Starts a browser with the built extension loaded and a profile of its own. */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  const { extension = builtExtension[found.kind], access = true, hedge = true } = options;
  const loaded = { ...options, extension: hedge && access ? await withAccess(extension) : extension };
  return found.kind === 'chromium' ? launchChromium(found, loaded) : launchFirefox(found, loaded);
}

/**
 * A copy of the extension that has the access to sites which a reader is asked for: no tool can press the browser's
 * own button. One list of the manifest is under another name; all else is the same.
 */
async function withAccess(extension: string): Promise<string> {
  const copy = join(root, '.hedge/with-access', basename(extension));
  await cp(extension, copy, { recursive: true, force: true });
  const path = join(copy, 'manifest.json');
  const { optional_host_permissions: origins, ...manifest } = JSON.parse(await readFile(path, 'utf8')) as Record<
    string,
    unknown
  >;
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: origins }));
  return copy;
}

async function launchChromium({ path, kind }: FoundBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  const { headless, proxy, dark = false, hedge = true, extension = builtExtension.chromium, profile } = options;
  const isRoot = process.getuid?.() === 0;
  const browser = await launchPuppeteer({
    executablePath: path,
    headless,
    pipe: true,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    enableExtensions: hedge,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: [
      // Chromium refuses to run as root with its sandbox, as in most containers.
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=OptimizationHints,MediaRouter,Translate',
      '--lang=en-US',
      '--accept-lang=en-US',
      ...(dark ? ['--force-dark-mode'] : []),
      ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  return {
    kind,
    browser,
    extensionUrl: hedge ? `chrome-extension://${await browser.installExtension(extension)}/` : '',
    extension,
  };
}

async function launchFirefox({ path, kind }: FoundBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  const { headless, proxy, dark = false, hedge = true, extension = builtExtension.firefox, backgroundIdle } = options;
  const [proxyHost = '', proxyPort = ''] = proxy?.split(':') ?? [];
  const browser = await launchPuppeteer({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    // Without it no tool may open or look into an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxHost }),
      'intl.accept_languages': 'en-US',
      ...(backgroundIdle === undefined ? {} : { 'extensions.background.idle.timeout': backgroundIdle }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.aboutwelcome.enabled': false,
      // Access that an extension asks for is given as soon as the reader has pressed its button.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxy === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': proxyHost,
            'network.proxy.http_port': Number(proxyPort),
            'network.proxy.ssl': proxyHost,
            'network.proxy.ssl_port': Number(proxyPort),
            'network.proxy.no_proxies_on': '',
            'network.proxy.allow_hijacking_localhost': true,
          }),
    },
  });
  if (hedge) await browser.installExtension(extension);
  return { kind, browser, extensionUrl: hedge ? `moz-extension://${firefoxHost}/` : '', extension };
}
