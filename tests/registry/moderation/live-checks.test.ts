import { describe, expect, it } from 'vitest';
import type { Claim, ModelFile } from '#core/claim/schema.ts';
import { compileModel, type CompiledModel } from '#core/matching/compile.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import { readCleanPages } from '../../../src/registry/moderation/clean-pages.ts';
import { articleOf, checkClaim } from '../../../src/registry/moderation/live-checks.ts';
import { readSeed } from '../../../src/registry/start.ts';
import { claim, model } from '../../core/feed/make-feed.ts';

const cleanPages = await readCleanPages();
const seed = await readSeed();
if (!seed.ok) throw new Error(seed.error);

function nimbus(claims: readonly Claim[]): ModelFile {
  const { model: plain } = model('acme-nimbus-7', []);
  return { model: { ...plain, name: 'Acme Nimbus 7', aliases: ['Nimbus 7'] }, claims: [...claims] };
}

const leaked = { ...claim('acme-nimbus-7', 'c0', 400), statement: 'Acme Nimbus 7 has 400 billion parameters.' };

describe('the pages that must stay clean', () => {
  it('are many, in many languages', () => {
    expect(cleanPages.length).toBeGreaterThanOrEqual(36);
    expect(new Set(cleanPages.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(9);
  });

  it('get no badge from any claim of the seed', () => {
    const names = buildNameIndex(seed.value.map((file) => file.model));
    const compiled = new Map(seed.value.map((file): [string, CompiledModel] => [file.model.id, compileModel(file)]));
    let named = 0;
    let possible = 0;
    for (const page of cleanPages) {
      const article = articleOf(page);
      const models = findModels(article, names);
      named += models.length > 0 ? 1 : 0;
      const own = new Map([...compiled].filter(([id]) => models.includes(id)));
      const labels = matchArticle(article, names, own);
      expect(
        labels.filter(({ level }) => level === 'badge'),
        page.title,
      ).toEqual([]);
      possible += labels.length;
    }
    // One, under "possibly": a herd that doubles, of a llama called Llama 3.
    expect(possible).toBeLessThanOrEqual(1);
    // Some must name models, or they would test nothing but the names.
    expect(named).toBeGreaterThan(3);
  });
});

describe('the checks of a claim', () => {
  it('find a claim by its own words, and let it pass', () => {
    const file = nimbus([{ ...leaked, phrasings: ['400B parameters in all'] }]);
    const checks = checkClaim({ file, claim: leaked.id, others: seed.value, cleanPages });
    expect(checks.refused).toEqual([]);
    expect(checks.phrasings.map(({ level }) => level)).toEqual(['badge', 'badge']);
  });

  it('say which words do not lead to it, and in which part', () => {
    const file = nimbus([{ ...leaked, phrasings: ['as heavy as a mountain'] }]);
    const checks = checkClaim({ file, claim: leaked.id, others: [], cleanPages });
    expect(checks.phrasings[1]).toMatchObject({ level: null, failure: expect.stringContaining(':') as string });
    expect(checks.warnings).toEqual(['1 of its 2 phrasings are not found']);
  });

  it('refuse words that lead to a claim that contradicts it', () => {
    const other = { ...claim('acme-nimbus-7', 'c1', 900), statement: 'Acme Nimbus 7 has 900 billion parameters.' };
    const file = nimbus([{ ...leaked, phrasings: ['Acme Nimbus 7 has 900 billion parameters'] }, other]);
    const checks = checkClaim({ file, claim: leaked.id, others: [], cleanPages });
    expect(checks.refused.join()).toContain(other.id);
  });

  it('refuse a claim that labels a page that must stay clean, and name the sentence', () => {
    const page = {
      lang: 'en',
      published: '2026-05-01',
      title: 'A gift for the AI fan: a mug that reads Nimbus 7',
      paragraphs: ['The mug for fans of the AI model Nimbus 7 says that the LLM has 400 billion parameters.'],
    };
    const checks = checkClaim({ file: nimbus([leaked]), claim: leaked.id, others: [], cleanPages: [page] });
    expect(checks.labelled).toMatchObject([{ page: page.title, sentence: page.paragraphs[0] }]);
    expect(checks.refused[0]).toContain('must stay clean');
  });

  it('do not stumble over hostile text, and refuse characters that turn it', () => {
    const hostile = { ...leaked, phrasings: [`<script>\u202E${'a (+*['.repeat(300)}`, '\u0000\uD800'] };
    const checks = checkClaim({ file: nimbus([hostile]), claim: leaked.id, others: [], cleanPages });
    expect(checks.refused[0]).toContain('U+202E');
  });
});
