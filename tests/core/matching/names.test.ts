import { describe, expect, it } from 'vitest';
import { nameKey } from '#core/matching/name-key.ts';
import { findMentions, buildNameIndex } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import { fold } from '#core/text/fold.ts';
import { article, seedModels } from './label-text.ts';

const files = seedModels(
  'deepseek-r2',
  'deepseek-v3',
  'gpt-4',
  'gpt-4.5',
  'gpt-5',
  'google-gemini-3',
  'olympus',
  'qwen3.5',
);
const names = buildNameIndex(files.map(({ model }) => model));

/** Mentions as "name>model" or "name>?" for one that is not tracked. */
function mentions(text: string): string[] {
  const folded = fold(text);
  return findMentions(folded, names).map(({ name, models }) => `${name}>${models.join('|') || '?'}`);
}

describe('names of models', () => {
  it.each([
    ['DeepSeek R2 and DeepSeek-R2', ['deepseek r2>deepseek-r2', 'deepseek-r2>deepseek-r2']],
    ['GPT4, GPT 4 and GPT\u20114', ['gpt4>gpt-4', 'gpt 4>gpt-4', 'gpt-4>gpt-4']],
    ['R2 will follow, and R2’s price', ['r2>deepseek-r2', 'r2>deepseek-r2']],
    ['two R2s', ['r2>deepseek-r2']],
    ['深度求索 R2大模型', ['深度求索 r2大模型>deepseek-r2']],
    ['제미나이 3 프로와 딥시크 R2', ['제미나이 3 프로>google-gemini-3', '딥시크 r2>deepseek-r2']],
    ['ジェミニ3 Proの噂', ['ジェミニ3 pro>google-gemini-3']],
    ['通义千问3.5将发布', ['通义千问3.5>qwen3.5']],
    ['아마존 올림푸스', ['아마존 올림푸스>olympus']],
    ['ジェミニ・3とGPT-5 ミニ', ['ジェミニ・3>google-gemini-3', 'gpt-5 ミニ>gpt-5']],
    ['Qwen3.5 and Qwen 3.5', ['qwen3.5>qwen3.5', 'qwen 3.5>qwen3.5']],
  ])('are found in %s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it.each([
    ['GPT-4o', ['gpt-4o>?']],
    ['GPT-4 Turbo', ['gpt-4 turbo>?']],
    ['GPT-4.1', ['gpt-4.1>?']],
    ['GPT-4.5', ['gpt-4.5>gpt-4.5']],
    ['Kimi K2', ['kimi k2>?']],
    ['Claude 3.7 Sonnet', ['claude 3.7 sonnet>?']],
    ['R2-D2, XR2 and R25', []],
    ['R 2', []],
    ['Cloudflare R2 storage', ['cloudflare r2>?']],
    ['R2는 GPT-4 터보보다 싸다', ['r2>deepseek-r2', 'gpt-4 터보>?']],
    ['제미나이 3 프로젝트', ['제미나이 3>google-gemini-3']],
    ['ジェミニ3プロンプト集', ['ジェミニ3>google-gemini-3']],
    ['제미나이 3개월 무료, 千问3.5亿用户', []],
    ['라마 4와 그록 3', ['라마 4>?', '그록 3>?']],
    ['드라마 3편, ドラマ3話', []],
  ])('are not taken for others in %s', (text, expected) => {
    expect(mentions(text).filter((mention) => !mention.startsWith('r2-d2'))).toEqual(expected);
  });
});

it('has one key for a model, in whatever letters', () => {
  expect(['クロード4', '클로드 4', 'Claude 4'].map((name) => nameKey(fold(name)))).toEqual(Array(3).fill('@claude 4'));
  expect(nameKey('gpt-4 터보')).toBe(nameKey('gpt-4 turbo'));
});

describe('the models that an article names', () => {
  it('are those it names unambiguously', () => {
    expect(findModels(article('The AI lab says little about DeepSeek R2. The model R2 has tokens.'), names)).toEqual([
      'deepseek-r2',
    ]);
    expect(findModels(article('R2 is a model with many tokens, says an AI blog.'), names)).toEqual([]);
  });

  it('include one whose ambiguous name stands beside its maker again and again', () => {
    const text = 'Amazon trains an AI model called Olympus.\nThe parameters of Amazon’s Olympus are unknown.';
    expect(findModels(article(text), names)).toEqual(['olympus']);
    expect(
      findModels(article('Mount Olympus is in Greece. AI guides and chatbots tell you how to climb it.'), names),
    ).toEqual([]);
  });

  it('are none where the text speaks of no AI', () => {
    expect(
      findModels(article('Gemini 3.0 was a capsule of the space programme. Gemini 3 flew in March.'), names),
    ).toEqual([]);
  });

  it('vouch for each other where the text has few words of the field', () => {
    const page = { title: 'Two in the news' };
    expect(findModels(article('Gemini 3.0 draws well.', page), names)).toEqual([]);
    expect(findModels(article('Gemini 3.0 draws well, but not as Qwen3.5 does.', page), names)).toHaveLength(2);
    expect(findModels(article('Gemini 3.0, una inteligencia artificial, es AI.', page), names)).toHaveLength(1);
  });
});
