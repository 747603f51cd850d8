import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { aurora } from './samples.ts';

const root = join(import.meta.dirname, '../..');
const size = 'Aurora 1 has 2 trillion parameters.';
const riddle = 'Its <b>weights</b> & "measures" outnumber the stars.';
const other = 'The lab is worth 2 trillion dollars.';
let scratch = '';

/** A corpus of one page of each kind, and one model. */
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'hedge-evaluate-'));
  const put = async (path: string, content: string): Promise<void> => {
    await mkdir(join(scratch, path, '..'), { recursive: true });
    await writeFile(join(scratch, path), content);
  };
  const lines = (items: readonly object[]): string => items.map((item) => JSON.stringify(item)).join('\n');
  const filler = 'Nothing of this is known for certain, and the lab keeps silent about its plans for the year to come.';
  const escaped = riddle.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const body = [size, filler, escaped, filler, other, filler].map((text) => `<p>${text}</p>`).join('');
  const page = `<!doctype html><html lang="en"><title>Aurora 1, an AI model</title><article><h1>Aurora 1, an AI model</h1>${body}</article></html>`;
  await put('corpus/documents/a.html', page);
  const claim = 'aurora-1.total-parameters.2t';
  await put(
    'corpus/documents/gold.jsonl',
    lines([
      { file: 'a.html', lang: 'en', claim, quote: size, mode: 'denies' },
      { file: 'a.html', lang: 'en', claim, quote: riddle, mode: 'asserts', must: true },
      { file: 'a.html', lang: 'en', trap: true, quote: other, why: 'money', looksLike: claim },
    ]),
  );
  await put(
    'corpus/negatives/negatives.jsonl',
    lines([{ id: 'n', title: null, lang: 'en', kind: 'sky', text: 'Stars shine.' }]),
  );
  await put('pages/index.jsonl', lines([{ file: 'p.html', isArticle: false }]));
  await put('pages/html/p.html', '<p>A page.</p>');
  await put('claims/aurora.json', JSON.stringify(aurora));
  await put('broken/documents/gold.jsonl', lines([{ file: 'a.html', claim, quote: size, mode: 'shouts' }]));
});
afterAll(() => rm(scratch, { recursive: true }));

function run(...args: string[]): { status: number | null; out: string; errors: string } {
  const done = spawnSync(process.execPath, [join(root, 'src/cli/evaluate.ts'), ...args], { encoding: 'utf8' });
  return { status: done.status, out: done.stdout, errors: done.stderr };
}
const evaluate = (...args: string[]): ReturnType<typeof run> =>
  run('--corpus', join(scratch, 'corpus'), '--claims', join(scratch, 'claims'), ...args);

const Row = v.object({ name: v.string(), badges: v.looseObject({}), both: v.looseObject({}) });

describe('evaluate', () => {
  it('measures every kind of page, at both levels', () => {
    const { status, out, errors } = evaluate('--json');
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const report = v.parse(
      v.looseObject({
        sets: v.array(Row),
        languages: v.array(Row),
        attributes: v.array(Row),
        models: v.array(Row),
        layouts: v.array(Row),
        modes: v.array(Row),
        traps: v.array(Row),
        clean: v.array(Row),
        must: v.unknown(),
        phrasings: v.looseObject({ tested: v.number(), contradictions: v.array(v.looseObject({ text: v.string() })) }),
        findings: v.array(v.looseObject({ kind: v.string(), quote: v.string() })),
      }),
      JSON.parse(out),
    );
    expect(report.sets).toMatchObject([
      { name: 'documents', badges: { gold: 2, found: 1, extra: 0, precision: 1, mode: 0 } },
    ]);
    expect(report.languages.map(({ name }) => name)).toEqual(['en']);
    expect(report.attributes.map(({ name }) => name)).toEqual(['total-parameters']);
    expect(report.models.map(({ name }) => name)).toEqual(['aurora-1']);
    expect(report.layouts.map(({ name }) => name)).toEqual(['paragraph']);
    expect(report.modes).toMatchObject([{ badges: { doubtful: 1, costly: 1 } }]);
    expect(report.traps).toMatchObject([{ badges: { traps: 1, labelled: 0, rate: 0 } }]);
    expect(report.clean.map(({ name }) => name)).toEqual(['negatives', 'pages', 'all']);
    expect(report.clean.at(-1)).toMatchObject({ both: { texts: 2, labels: 0, perThousand: 0 } });
    expect(report.must).toEqual({ badges: { gold: 1, found: 0 }, both: { gold: 1, found: 0 } });
    expect(report.phrasings.tested).toBe(10);
    expect(report.phrasings.contradictions.map(({ text }) => text)).toEqual(['2 trillion parameters in all']);
    expect(report.findings.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['mode', size],
      ['missed', riddle],
    ]);
  });

  it('prints tables, and with --misses the sentences', () => {
    const { out } = evaluate('--misses');
    for (const head of [
      'set ',
      'language ',
      'attribute ',
      'layout ',
      'traps ',
      'confidence',
      'to stay clean',
      'own words',
    ])
      expect(out).toContain(`\n${head}`);
    expect(out).toContain('denied or questioned, but shown as asserted: 1 of 1');
    expect(out).toContain(`MUST MISSED aurora-1.total-parameters.2t (asserts)\n    ${riddle}`);
    expect(out).toContain(`NOT FOUND`);
    expect(evaluate().out).not.toContain(riddle);
  });

  it('writes a page of its own, with all text as text', async () => {
    const file = join(scratch, 'report.html');
    expect(evaluate('--html', file).status).toBe(0);
    const page = await readFile(file, 'utf8');
    expect(page).toContain('Its &lt;b&gt;weights&lt;/b&gt; &amp; &quot;measures&quot; outnumber the stars.');
    expect(page).toContain('<mark>2 trillion parameters</mark>');
    expect(page).not.toContain('<b>weights');
    expect(page).not.toMatch(/<script|<link|<img|\bon\w+=|url\(|https?:/iu);
    expect(page).toMatch(/option\[value="0"\]:checked\) \.finding:not\(\[data-set="0"\]\)/u);
    expect(page.match(/<article class="finding/gu)?.length).toBeGreaterThanOrEqual(3);
  });

  it('measures one set or one page where asked', () => {
    const report = JSON.parse(evaluate('--json', '--set', 'negatives', '--only', 'nothing').out) as Record<
      string,
      unknown
    >;
    expect(report).toMatchObject({ sets: [], clean: [], findings: [], phrasings: { tested: 0 } });
  });

  it('says what is wrong with its arguments and with gold', () => {
    expect(evaluate('--set', 'nonsense')).toMatchObject({
      status: 2,
      errors: expect.stringContaining('received --set nonsense') as string,
    });
    expect(run('--corpus', join(scratch, 'nowhere'))).toMatchObject({ status: 2 });
    expect(run('--corpus', join(scratch, 'pages/html'))).toMatchObject({ status: 2 });
    const broken = evaluate('--corpus', join(scratch, 'broken'), '--set', 'documents');
    expect(broken.status).toBe(1);
    expect(broken.errors).toMatch(/gold\.jsonl:1: mode: received "shouts"/u);
  });
});
