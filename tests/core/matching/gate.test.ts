import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ModelFile } from '#core/claim/schema.ts';
import { gateOf } from '#core/matching/gate.ts';
import { createNameTest, type Gate } from '#core/matching/name-test.ts';

const model = (name: string, ...aliases: string[]) => ({ name, aliases });
const lets = (gate: Gate, text: string): boolean => createNameTest(gate)(text);
const sizeOf = (gate: Gate): number => JSON.stringify(gate).length;

describe('the gate', () => {
  const gate = gateOf([
    model('DeepSeek R2', 'DeepSeek-R2', '深度求索 R2'),
    model('GPT-4.5', 'GPT 4.5'),
    model('Q*', 'OpenAI Q*'),
    model('o3', 'OpenAI o3'),
  ]);

  // A title is searched otherwise than a long text.
  const inLongText = (text: string): string => `${'Nothing here. '.repeat(40)}${text}${' Nothing there.'.repeat(40)}`;

  it.each([
    'the DeepSeek R2 leak',
    'deepseek-r2',
    'DeepSeek\u00a0R2,',
    'DEEPSEEK‑R2',
    'DeepSeekR2 is near',
    '据称深度求索R2将发布',
    'GPT4.5',
    'gpt-4.5-turbo',
    'about OpenAI Q* and',
    'OpenAI o3.',
  ])('lets in a page that says "%s"', (text) => {
    expect(lets(gate, text)).toBe(true);
    expect(lets(gate, inLongText(text))).toBe(true);
  });

  it.each(['DeepSeek R21', 'xdeepseek r2', 'DeepSeek and R2 later', 'GPT-45x', 'Cloudflare R2', 'to3', '', 'Q and A'])(
    'keeps out a page that says "%s"',
    (text) => {
      expect(lets(gate, text)).toBe(false);
      expect(lets(gate, inLongText(text))).toBe(false);
    },
  );

  it('lets nothing in where no model is tracked', () => {
    expect(lets(gateOf([]), 'DeepSeek R2')).toBe(false);
  });

  it('takes names as text, whatever signs they have', () => {
    expect(lets(gateOf([model('a+b (c)', '[x]|.*')]), 'anything at all')).toBe(false);
  });

  it('finds every unambiguous name of the seed in a text that holds it', () => {
    const seed = join(import.meta.dirname, '../../../src/registry/seed');
    const models = readdirSync(seed).map(
      (file) => (JSON.parse(readFileSync(join(seed, file), 'utf8')) as ModelFile).model,
    );
    const whole = gateOf(models);
    const test = createNameTest(whole);
    const missed = models
      .flatMap(({ aliases }) => aliases)
      .map((alias) => `news of ${alias}, they say`)
      .filter((text) => !test(text) || !test(inLongText(text)));
    expect(missed).toEqual([]);
    expect(sizeOf(whole)).toBeLessThan(20_000);
  });

  it('stays small with any number of models, and still lets tracked ones in', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => model(`Maker${i % 700} M${i}`));
    const families = gateOf(many(10_000));
    expect(sizeOf(families)).toBeLessThan(70_000);
    expect(lets(families, 'the Maker3 M7003 model')).toBe(true);
    const words = gateOf(
      Array.from({ length: 10_000 }, (_, i) =>
        model(`Maker${String.fromCharCode(97 + (i % 26))}${i.toString(26).replaceAll(/\d/gu, 'z')} M${i}`),
      ),
    );
    expect(sizeOf(words)).toBeLessThan(70_000);
  });
});
