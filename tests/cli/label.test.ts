import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { articlesFolder } from '../fixtures/read-fixture.ts';
import { seedFolder } from '../../src/cli/read-models.ts';

const root = join(import.meta.dirname, '../..');
const sample = join(articlesFolder, 'lantern-r2/article.html');
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'hedge-label-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** The contract, as outside checks read it. Strict: a field more is a change of contract too. */
const LineSchema = v.strictObject({
  file: v.string(),
  article: v.boolean(),
  lang: v.nullable(v.string()),
  models: v.array(v.string()),
  labels: v.array(
    v.strictObject({
      claim: v.string(),
      quote: v.pipe(v.string(), v.minLength(1)),
      evidence: v.pipe(v.string(), v.minLength(1)),
      mode: v.picklist(['asserts', 'reports', 'questions', 'denies']),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      badge: v.pipe(v.string(), v.minLength(1)),
    }),
  ),
});

function label(...args: string[]): {
  status: number | null;
  errors: string;
  lines: v.InferOutput<typeof LineSchema>[];
} {
  const done = spawnSync(process.execPath, [join(root, 'src/cli/label.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  return {
    status: done.status,
    errors: done.stderr,
    lines: lines.map((line) => v.parse(LineSchema, JSON.parse(line))),
  };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(scratch, name);
  await writeFile(path, content);
  return path;
}

describe('label', () => {
  it('prints a line for each page, with its labels as text', () => {
    const { status, errors, lines } = label(sample);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const [line] = lines;
    expect(line).toMatchObject({ file: sample, article: true, lang: 'en' });
    expect(line?.models).toContain('deepseek-r2');
    const size = line?.labels.find(({ claim }) => claim === 'deepseek-r2.total-parameters.1.2t');
    expect(size).toMatchObject({
      quote:
        'DeepSeek R2 is said to hold 1.2 trillion parameters in total, of which only 78 billion are active for any one token.',
      mode: 'reports',
    });
    expect(size?.badge).toMatch(/^disputed by Teortaxes/u);
    for (const { quote, evidence } of line?.labels ?? []) expect(quote).toContain(evidence);
  });

  it('adds what is only possibly meant where asked, and then says which is which', () => {
    const run = (...args: string[]): { labels: Record<string, unknown>[] } =>
      JSON.parse(
        spawnSync(process.execPath, [join(root, 'src/cli/label.ts'), ...args, sample], { cwd: root, encoding: 'utf8' })
          .stdout,
      ) as { labels: Record<string, unknown>[] };
    const both = run('--possible').labels;
    expect(both.length).toBeGreaterThan(3);
    expect(both.filter(({ level }) => level !== 'badge' && level !== 'possible')).toEqual([]);
    const badges = both.filter(({ level }) => level === 'badge');
    expect(run().labels.map((one) => ({ ...one, level: 'badge' }))).toEqual(badges);
  });

  it('goes on after files that cannot be read, in the order given, and ends with 1', async () => {
    const binary = await file('binary.html', new Uint8Array([0, 1, 2, 3, 0, 255]));
    const empty = await file('empty.html', '');
    const { status, errors, lines } = label(join(scratch, 'nowhere.html'), empty, scratch, binary, sample);
    expect(status).toBe(1);
    expect(lines.map((line) => line.file)).toEqual([empty, sample]);
    expect(lines[0]).toMatchObject({ article: false, models: [], labels: [] });
    expect(errors.trim().split('\n')).toHaveLength(3);
    expect(errors).toMatch(/nowhere\.html: .*no such file/iu);
    expect(errors).toMatch(/binary\.html: received binary data/u);
  });

  it('reads plain text: paragraphs, headings, lists', async () => {
    const text = await file(
      'rumour.txt',
      'DeepSeek R2 rumours\n\nDeepSeek R2 is said to have\n1.2 trillion parameters in total.\n\nWhat else is told of it\n\n- 5.2 PB of training data\n- 89.7% on C-Eval 2.0\n',
    );
    const { lines } = label(text);
    expect(lines[0]).toMatchObject({ article: true, models: ['deepseek-r2'] });
    const quotes = new Map(lines[0]?.labels.map(({ claim, quote }) => [claim, quote]));
    expect(quotes.get('deepseek-r2.total-parameters.1.2t')).toBe(
      'DeepSeek R2 is said to have 1.2 trillion parameters in total.',
    );
    expect(quotes.get('deepseek-r2.benchmark-score.c-eval-89.7')).toBe('89.7% on C-Eval 2.0');
  });

  it('takes another folder of model files', async () => {
    const { lines, status } = label('--claims', seedFolder, sample);
    expect(status).toBe(0);
    expect(lines[0]?.labels.length).toBeGreaterThan(3);
    const wrong = label('--claims', scratch, sample);
    expect(wrong).toMatchObject({ status: 1, lines: [] });
    expect(wrong.errors).toContain(scratch);
  });

  it('says how it is used where nothing or something unknown is asked', () => {
    expect(label()).toMatchObject({ status: 2, lines: [] });
    expect(label('--nonsense', sample)).toMatchObject({ status: 2, lines: [] });
    expect(label().errors).toContain('usage:');
  });

  it('reads the encoding that a page declares', async () => {
    const page = `<meta charset="windows-1252"><title>Modèle</title><p>DeepSeek R2 coûtera, dit-on, à peine plus que rien, ce que personne n'a vérifié à ce jour, et que l'on répète pourtant partout.</p><p>Un deuxième paragraphe, pour que la page ait la longueur d'un article, même bref, et que l'on y trouve de quoi lire : des phrases entières, ponctuées.</p><p>Et un troisième, avec DeepSeek R2 et 1,2 billion de paramètres au total.</p>`;
    const latin = await file('latin.html', Buffer.from(page, 'latin1'));
    const utf = await file('utf.html', page.replace('windows-1252', 'utf-8'));
    const [a, b] = label(latin, utf).lines;
    expect(a?.labels.map(({ quote }) => quote)).toEqual(b?.labels.map(({ quote }) => quote));
    expect(a).toMatchObject({ article: b?.article });
  });

  it('does 300 files in one call well under a minute', () => {
    const started = performance.now();
    const { lines } = label(...Array.from({ length: 300 }, () => sample));
    expect(lines).toHaveLength(300);
    expect(performance.now() - started).toBeLessThan(25_000);
  });
});
