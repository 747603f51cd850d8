import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

const names: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'brave-browser',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const places: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
};
/** What apt calls them; the fonts are for Chinese, Japanese and Korean pages. */
const debianPackages: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

/** A browser of that kind on this machine: from HEDGE_CHROMIUM or HEDGE_FIREFOX, the path, or its usual place. */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const own = process.env[`HEDGE_${kind.toUpperCase()}`];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names[kind].map((name) => join(folder, name)));
  const candidates = own === undefined || own === '' ? [...sortByName(onPath, kind), ...places[kind]] : [own];
  const path = candidates.find(isExecutable);
  return path === undefined ? null : { kind, path };
}

/** Names in order of preference, whatever order the folders of the path have. */
function sortByName(paths: readonly string[], kind: BrowserKind): string[] {
  const rank = (path: string): number => names[kind].findIndex((name) => path.endsWith(`/${name}`));
  return paths.toSorted((a, b) => rank(a) - rank(b));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser of that kind; on Debian as root one is installed where there is none. Null and a word of advice elsewhere. */
export function ensureBrowser(kind: BrowserKind): FoundBrowser | null {
  const found = findBrowser(kind);
  if (found !== null) return found;
  const packages = debianPackages[kind];
  if (!isDebian() || process.getuid?.() !== 0) {
    const how = isDebian()
      ? `sudo apt-get install ${packages.join(' ')}`
      : kind === 'chromium'
        ? 'install Chromium or Google Chrome'
        : 'install Firefox 140 or newer';
    console.error(
      `hedge: no ${kind === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} found: ${how}, or name one in HEDGE_${kind.toUpperCase()}.`,
    );
    return null;
  }
  console.error(`hedge: installing ${packages.join(', ')} with apt-get ...`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const done = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    if (done.status !== 0) {
      console.error(`hedge: apt-get ${args.join(' ')} failed (exit status ${done.status ?? done.error?.message}).`);
      return null;
    }
  }
  return findBrowser(kind);
}

function isDebian(): boolean {
  return (
    process.platform === 'linux' &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get') &&
    /^(?:ID|ID_LIKE)=.*debian/mu.test(readFileSync('/etc/os-release', 'utf8'))
  );
}
