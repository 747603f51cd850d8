import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedge-feed-'));
  await mkdir(join(folder, 'claims'));
  for (const name of ['deepseek-r2.json', 'gpt-6.json']) {
    await cp(join(import.meta.dirname, '../../src/registry/seed', name), join(folder, 'claims', name));
  }
});
afterAll(() => rm(folder, { recursive: true }));

function feed(...args: string[]): { readonly status: number | null; readonly out: string; readonly err: string } {
  const script = join(import.meta.dirname, '../../src/cli/feed.ts');
  const done = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

describe('the feed on the command line', () => {
  it('is made, built, checked, built anew, signed anew and given other keys', async () => {
    for (const key of ['root', 'feed', 'next']) expect(feed('key', '--out', `${key}.key`)).toMatchObject({ status: 0 });
    expect((await stat(join(folder, 'root.key'))).mode & 0o77).toBe(0);
    const root = feed(
      'root',
      '--dir',
      'out',
      '--name',
      'Lab Watch',
      '--root-key',
      'root.key',
      '--feed-key',
      'feed.key',
    );
    expect(root.out).toMatch(/^root 1 of "Lab Watch", fingerprint [\da-f]{64}\n$/u);
    const fingerprint = root.out.trim().slice(-64);
    const built = feed('build', '--dir', 'out', '--claims', 'claims', '--feed-key', 'feed.key');
    expect(built.out).toMatch(/^head 1, version 1: \d+ claims/u);
    expect(feed('verify', '--dir', 'out', '--fingerprint', fingerprint).out).toMatch(
      /^good: "Lab Watch", root 1, head 1/u,
    );
    expect(feed('verify', '--dir', 'out', '--fingerprint', '0'.repeat(64))).toMatchObject({ status: 1 });

    const path = join(folder, 'claims/gpt-6.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace(/"verdict": "[a-z-]+"/u, '"verdict": "disputed"'));
    expect(feed('build', '--dir', 'out', '--claims', 'claims', '--feed-key', 'feed.key').out).toMatch(
      /^head 2, version 2: \d+ claims, 1 changed/u,
    );
    expect(feed('sign', '--dir', 'out', '--feed-key', 'feed.key').out).toMatch(/^head 3, version 2/u);
    const turned = feed(
      'root',
      '--dir',
      'out',
      '--root-key',
      'root.key',
      '--feed-key',
      'feed.key',
      '--feed-key',
      'next.key',
    );
    expect(turned.out).toContain(`fingerprint ${fingerprint}`);
    expect(feed('sign', '--dir', 'out', '--feed-key', 'next.key').out).toMatch(/^head 4, version 2/u);
    const seen = JSON.parse(feed('inspect', '--dir', 'out').out) as {
      root: { version: number };
      head: { serial: number };
    };
    expect([seen.root.version, seen.head.serial]).toEqual([2, 4]);
    const release = JSON.parse(feed('release', '--dir', 'out', '--address', 'https://lab.example/feed').out) as unknown;
    expect(release).toMatchObject({ address: 'https://lab.example/feed/', fingerprint, floor: { serial: 4 } });
    expect(feed('release', '--dir', 'out', '--address', 'http://lab.example/').err).toContain(
      'allowed an https address',
    );
  });

  it('refuses a key that the root does not name, and a folder with a damaged part', async () => {
    expect(feed('sign', '--dir', 'out', '--feed-key', 'root.key').err).toContain('the root does not name');
    const parts = await readdir(join(folder, 'out/parts'));
    await writeFile(join(folder, 'out/parts', parts[0] as string), 'damaged');
    await writeFile(join(folder, 'out/parts', parts[1] as string), 'damaged');
    await writeFile(join(folder, 'out/parts', parts[2] as string), 'damaged');
    expect(feed('verify', '--dir', 'out')).toMatchObject({
      status: 1,
      err: expect.stringContaining('part') as unknown,
    });
  });

  it('says how it is used', () => {
    expect(feed().err).toContain('usage: npm run feed');
    expect(feed('dance', '--dir', 'out').err).toContain('usage');
  });
});
