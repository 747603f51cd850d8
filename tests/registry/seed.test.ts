import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeOf, shortName } from '#core/claim/badge.ts';
import type { ModelFile } from '#core/claim/schema.ts';
import { decodeSnapshot, issuedOn } from '#core/feed/snapshot.ts';
import { readModels, seedFolder } from '../../src/cli/read-models.ts';

let files: ModelFile[] = [];
let scratch = '';

beforeAll(async () => {
  const read = await readModels(seedFolder);
  if (!read.ok) throw new Error(read.error);
  files = read.value;
  scratch = await mkdtemp(join(tmpdir(), 'hedge-seed-'));
});
afterAll(() => rm(scratch, { recursive: true }));

describe('the seed', () => {
  it('passes the schema in every file', () => {
    expect(files).toHaveLength(55);
    expect(files.flatMap(({ claims }) => claims)).toHaveLength(561);
  });

  it('uses each claim id once and each model id once', () => {
    const claims = files.flatMap((file) => file.claims.map(({ id }) => id));
    expect(new Set(claims).size).toBe(claims.length);
    expect(new Set(files.map(({ model }) => model.id)).size).toBe(files.length);
  });

  it('keeps the ids that were ever published', async () => {
    const published = (await readFile(join(import.meta.dirname, 'published-ids.txt'), 'utf8')).trim().split('\n');
    const now = new Set(files.flatMap((file) => file.claims.map(({ id }) => id)));
    expect(published.filter((id) => !now.has(id))).toEqual([]);
  });

  it('links http(s) addresses only', () => {
    const links = files.flatMap((file) =>
      file.claims.flatMap(({ positions }) => positions.flatMap(({ url }) => url ?? [])),
    );
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter((link) => !['http:', 'https:'].includes(new URL(link).protocol))).toEqual([]);
  });

  it('has an opposing position in their own name behind every badge that names someone', () => {
    let named = 0;
    for (const { model, claims } of files) {
      for (const claim of claims) {
        const { who, key, others } = badgeOf(claim, model);
        if (who === null) continue;
        named += 1;
        const wanted = key.startsWith('badgeDenied') ? ['denies'] : ['doubts', 'disputes', 'denies'];
        const behind = claim.positions.filter(
          (position) => shortName(position.who) === who && wanted.includes(position.stance),
        );
        expect(behind, `${claim.id} says ${key} ${who}`).not.toEqual([]);
        const opponents = new Set(
          claim.positions
            .filter(({ stance }) => !['asserts', 'repeats', 'confirms'].includes(stance))
            .map((p) => p.who),
        );
        expect(opponents.size, claim.id).toBeGreaterThan(others);
      }
    }
    expect(named).toBeGreaterThan(20);
  });

  it('survives the way through the snapshot unchanged', () => {
    const snapshot = { format: 2, issued: issuedOn(files), feed: null, models: files };
    expect(decodeSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({ ok: true, value: snapshot });
  });
});

describe('a folder of model files', () => {
  async function folderWith(name: string, change: (text: string) => string): Promise<string> {
    const folder = join(scratch, name);
    await cp(join(seedFolder, 'deepseek-r2.json'), join(folder, 'deepseek-r2.json'));
    await cp(join(seedFolder, 'gpt-6.json'), join(folder, 'gpt-6.json'));
    await writeFile(join(folder, 'gpt-6.json'), change(await readFile(join(folder, 'gpt-6.json'), 'utf8')));
    return folder;
  }

  it('with an unknown verdict names the file, the place, what was received and what is allowed', async () => {
    const folder = await folderWith('verdict', (text) => text.replace(/"verdict": "[^"]+"/u, '"verdict": "maybe"'));
    const read = await readModels(folder);
    expect(read.ok ? '' : read.error).toMatch(
      /gpt-6\.json: claims\.0\.verdict: received "maybe", allowed .*"unverified".*"superseded"/u,
    );
  });

  it.each([
    ['cut off', (text: string): string => text.slice(0, text.length / 2), /gpt-6\.json: .*JSON/u],
    [
      'with a second model of one id',
      (text: string): string => text.replaceAll('gpt-6', 'deepseek-r2'),
      /gpt-6\.json: model\.id: received "deepseek-r2", which deepseek-r2\.json has/u,
    ],
    [
      'with a claim of another model',
      (text: string): string => text.replace('"id": "gpt-6.', '"id": "gpt-7.'),
      /claim ids of the form/u,
    ],
    [
      'with a link to a script',
      (text: string): string => text.replace(/"url": "https?:[^"]+"/u, '"url": "javascript:x"'),
      /claims\.\d+\.positions\.\d+\.url: received "javascript:x", allowed an http\(s\) address/u,
    ],
  ])('%s is refused', async (name, change, message) => {
    const read = await readModels(await folderWith(name, change));
    expect(read.ok ? '' : read.error).toMatch(message);
  });

  it('that is empty or not there is refused', async () => {
    expect((await readModels(join(scratch, 'nowhere'))).ok).toBe(false);
    expect((await readModels(tmpdir())).ok).toBe(false);
  });
});
