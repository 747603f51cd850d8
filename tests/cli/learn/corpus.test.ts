import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelFile } from '#core/claim/schema.ts';
import { readCorpora, type LearnedPage } from '../../../src/cli/learn/corpus.ts';
import { foldsOf } from '../../../src/cli/learn/folds.ts';
import { aurora } from '../samples.ts';

const sentence = 'Aurora 1 is hosted on Skylark servers of the lab.';
const model: ModelFile = {
  model: aurora.model,
  claims: [
    {
      id: 'aurora-1.inference-hardware.skylark',
      attribute: 'inference-hardware',
      statement: 'Aurora 1 is hosted on Skylark servers.',
      value: { kind: 'term', terms: ['Skylark servers'] },
      phrasings: ['served from Skylark', 'runs on Skylark machines'],
      firstSeen: '2026-03',
      verdict: 'unverified',
      verdictNote: null,
      positions: [],
    },
  ],
};
const page = `<!doctype html><html lang="en"><head><title>What is known of Aurora 1, the AI model</title>
<meta property="og:type" content="article"></head><body><article><h1>What is known of Aurora 1, the AI model</h1>
${`<p>The lab has said little of its next language model so far, and nobody who knows it is allowed to speak.</p>`.repeat(6)}
<p>${sentence}</p></article></body></html>`;

describe('pages to learn from', () => {
  let folder: string;
  let pages: readonly LearnedPage[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hedge-learn-'));
    await mkdir(join(folder, 'news'));
    await writeFile(join(folder, 'news/aurora.html'), page);
    const line = { file: 'aurora.html', lang: 'en', claim: model.claims[0]?.id, quote: sentence, mode: 'reports' };
    await writeFile(join(folder, 'news/gold.jsonl'), JSON.stringify(line));
    pages = await readCorpora([folder], [model]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('have what gold says is right, and how it is treated', () => {
    const [own] = pages.filter(({ name, isMade }) => name !== null && !isMade);
    expect(own?.gold).toBe(1);
    expect(own?.answers.filter(({ isRight }) => isRight)).toMatchObject([{ mode: 'reports' }]);
  });

  it("are made again with another name in place of the claim's, which is not right", () => {
    const made = pages.filter(({ isMade }) => isMade);
    expect(made).toHaveLength(1);
    const answers = made.flatMap((one) => one.answers).filter(({ weight }) => weight > 0);
    expect(answers).toMatchObject([{ isRight: false, mode: null }]);
    expect(made[0]?.candidates.map(({ block }) => block.text).join(' ')).not.toContain('Skylark');
  });

  it('are held out together with what was made of them', () => {
    const parts = foldsOf(pages);
    const ofPage = parts.filter((_, i) => pages[i]?.name !== null);
    expect(new Set(ofPage).size).toBe(1);
    expect(parts.filter((_, i) => pages[i]?.name === null).every((part) => part === -1)).toBe(true);
  });
});
