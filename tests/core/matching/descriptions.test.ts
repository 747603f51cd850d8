import { describe, expect, it } from 'vitest';
import { descriptionsOf, findDescriptions } from '#core/matching/descriptions.ts';
import { mentionsIn } from '#core/matching/mentions.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { fold } from '#core/text/fold.ts';
import { seedModels } from './label-text.ts';

const [open, r2] = seedModels('gpt-oss', 'deepseek-r2').map(({ model }) => model);
if (open === undefined || r2 === undefined) throw new Error('the seed has changed');
const descriptions = descriptionsOf(open);
const found = (text: string, lang = 'en'): string[] =>
  findDescriptions(fold(text), descriptions, lang).map(({ model }) => model);

describe('a name that only describes', () => {
  it('is known as one', () => {
    expect(descriptions.length).toBeGreaterThan(0);
    expect(descriptionsOf(r2)).toEqual([]);
  });

  it.each([
    'OpenAI delays the release of its open-weight model.',
    'The open model from OpenAI slips again.',
    "OpenAI's open-source models were on the Hub for a minute.",
    'OAI has yet to show the open model.',
  ])('is found by its sense: %s', (text) => expect(found(text)).toEqual(['gpt-oss']));

  it('is found in the language of the text', () => {
    expect(found('OpenAI hat sein offenes Modell verschoben.', 'de')).toEqual(['gpt-oss']);
    expect(found('OpenAI 推迟了它的开源模型。', 'zh')).toEqual(['gpt-oss']);
  });

  it.each([
    'OpenAI raised money. Its rival has an open model.',
    'OpenAI has a new model for pictures.',
    'The open model of Mistral is out.',
    'The open models of Openairlines are cheap.',
  ])('is not found in: %s', (text) => expect(found(text)).toEqual([]));

  it('with a figure is found by that figure', () => {
    const [apple] = seedModels('apple-1t').map(({ model }) => model);
    if (apple === undefined) throw new Error('the seed has changed');
    const of = (text: string): number => findDescriptions(fold(text), descriptionsOf(apple), 'en').length;
    expect(of('Apple builds a model of its own, with one trillion parameters, for later.')).toBe(1);
    expect(of('Apple builds a model of its own, with two trillion parameters, for later.')).toBe(0);
    expect(of('Apple rents a model with one trillion parameters.')).toBe(0);
  });

  it('is shown with the words that describe, and lies on what leaves them to be read', () => {
    const names = buildNameIndex(seedModels('gpt-oss', 'midjourney-video', 'apple-1t').map(({ model }) => model));
    const mentionsOf = (text: string): string[] =>
      mentionsIn(text, fold(text), names, 'en').map(
        ({ written, models, start, end }) => `${written} (${text.slice(start, end)}) ${models.join()}`,
      );
    expect(mentionsOf("The delay of OpenAI's open model is long.")).toEqual(["OpenAI's open model (OpenAI) gpt-oss"]);
    // The maker of one model may be the name of another.
    expect(mentionsOf('Midjourney trains a model for video.')).toEqual([
      'Midjourney trains a model for video (Midjourney) midjourney-video',
    ]);
    expect(mentionsOf('Apple rents GPT-4 while it builds its own one trillion parameter model.')).toEqual([
      'GPT-4 (GPT-4) ',
      'Apple (own) apple-1t',
    ]);
  });
});
