import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlTree } from '../../src/cli/html-tree.ts';
import { createArticleLabeller, createLabeller } from '../../src/cli/labeller.ts';
import type { Case } from '../../src/cli/mutate/case.ts';
import { casesOf } from '../../src/cli/mutate/cases.ts';
import { applyEdits, moved, rewrite } from '../../src/cli/mutate/edit.ts';
import { mutationReport, mutationsOf } from '../../src/cli/mutate/mutants.ts';
import { readModels, seedFolder } from '../../src/cli/read-models.ts';
import { textTree } from '../../src/cli/text-tree.ts';
import { articlesFolder, readFixture } from '../fixtures/read-fixture.ts';

const models = await readModels(seedFolder);
if (!models.ok) throw new Error(models.error);
const files = models.value;
const label = createLabeller(files);

/** The labels of a text of one paragraph, each taken for right. */
function casesIn(text: string): Case[] {
  const page = label(textTree(text), 'text');
  const gold = page.labels.map(({ claim, block }) => ({ claim, quote: page.article.blocks[block]?.text ?? '' }));
  return casesOf([{ file: 'text', page, gold }], files);
}

/** What a text's last paragraph reads like in its mutants, by kind. */
function mutantsOf(text: string, claim: string, kind: string): string[] {
  const one = casesIn(text).find(({ label: { claim: id } }) => id.endsWith(claim));
  if (one === undefined) throw new Error(`no label of ${claim} in "${text}"`);
  return mutationsOf(one)
    .filter((mutation) => mutation.kind === kind)
    .map(({ edits }) => applyEdits(one.article, edits).blocks.at(-1)?.text ?? '');
}

const intro = 'The AI lab is said to be busy with DeepSeek R2, a language model.\n\n';

describe('a mutant', () => {
  it.each([
    [
      'value',
      'DeepSeek R2 has 1.2 trillion parameters.',
      ['DeepSeek R2 has 2.2 trillion parameters.', 'DeepSeek R2 has 6.2 trillion parameters.'],
    ],
    ['unit', 'DeepSeek R2 has 1.2 trillion parameters.', ['DeepSeek R2 has 1.2 trillion tokens.']],
    ['unit', 'DeepSeek R2 is a model of 1.2T in all.', ['DeepSeek R2 is a model of 1.2T tokens in all.']],
    [
      'subject',
      'DeepSeek R2 has 1.2 trillion parameters.',
      ['Kimi K2 has 1.2 trillion parameters.', 'Doubao 2.0 has 1.2 trillion parameters.'],
    ],
    [
      'polarity',
      'DeepSeek R2 has 1.2 trillion parameters.',
      [
        'It is not true that DeepSeek R2 has 1.2 trillion parameters.',
        'DeepSeek R2 has 1.2 trillion parameters, a claim that the company denies.',
        'DeepSeek R2 has not 1.2 trillion parameters.',
      ],
    ],
    [
      'polarity',
      'The company denied that DeepSeek R2 has 1.2 trillion parameters.',
      ['The company confirmed that DeepSeek R2 has 1.2 trillion parameters.'],
    ],
  ])('of the %s of "%s"', (kind, sentence, expected) => {
    expect(mutantsOf(intro + sentence, 'total-parameters.1.2t', kind)).toEqual(expected);
  });

  it('of a carried subject renames what stands before', () => {
    const text = `${intro}It has 1.2 trillion parameters.`;
    const one = casesIn(text).find(({ label: { claim } }) => claim.endsWith('1.2t')) as Case;
    const [renamed] = mutationsOf(one).filter(({ kind }) => kind === 'subject');
    const texts = applyEdits(one.article, renamed?.edits ?? []).blocks.map((block) => block.text);
    expect(texts[0]).toBe('The AI lab is said to be busy with Kimi K2, a language model.');
  });
});

describe('edits', () => {
  const edits = [
    { start: 4, end: 6, text: 'long' },
    { start: 0, end: 0, text: '> ' },
  ];
  it('are made in order, whatever the order they come in', () => {
    expect(rewrite('abc de fgh', edits)).toBe('> abc long fgh');
  });
  it('move what stands behind them, and let a span grow by what is put in at its ends', () => {
    expect([moved(0, edits, false), moved(7, edits, false), moved(10, edits, true)]).toEqual([0, 11, 14]);
  });
});

describe("the fixtures' mutants", () => {
  it('lose the label of what they no longer say', async () => {
    const pages = await Promise.all(
      readdirSync(articlesFolder).map(async (name) => {
        const { html, expected } = await readFixture(name);
        return { file: name, page: label(htmlTree(html), 'page'), gold: expected };
      }),
    );
    const report = mutationReport(casesOf(pages, files), createArticleLabeller(files));
    expect(report.labels).toBeGreaterThan(10);
    expect(report.kinds.every(({ mutants }) => mutants > 0)).toBe(true);
    console.log(report.kinds.map(({ name, kept, mutants }) => `${name}: ${kept} of ${mutants} kept`).join(', '));
    expect(report.survivors.filter(({ kind }) => kind === 'value' || kind === 'unit')).toEqual([]);
    expect(report.all.rate).toBeLessThanOrEqual(keptAtMost);
  });
});

/** The aim is 0.02; a page whose title names another model still takes most of its names for its subject. */
const keptAtMost = 0.1;
