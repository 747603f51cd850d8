import { describe, expect, it } from 'vitest';
import { descriptionsOf, findDescriptions } from '#core/matching/descriptions.ts';
import { fold } from '#core/text/fold.ts';
import { seedModels } from './label-text.ts';

const [open, r2] = seedModels('gpt-oss', 'deepseek-r2').map(({ model }) => model);
if (open === undefined || r2 === undefined) throw new Error('the seed has changed');
const descriptions = descriptionsOf(open);
const found = (text: string): string[] => findDescriptions(fold(text), descriptions).map(({ model }) => model);

describe('a name that only describes', () => {
  it('is known as one', () => {
    expect(descriptions.length).toBeGreaterThan(0);
    expect(descriptionsOf(r2)).toEqual([]);
  });

  it.each([
    'OpenAI delays the release of its open-weight model.',
    'The open model from OpenAI slips again.',
    "OpenAI's open-source models were on the Hub for a minute.",
    'OpenAI hat sein offenes Modell verschoben.',
  ])('is found by its sense: %s', (text) => expect(found(text)).toEqual(['gpt-oss']));

  it.each([
    'OpenAI raised money. Its rival has an open model.',
    'OpenAI has a new model for pictures.',
    'The open model of Mistral is out.',
  ])('is not found in: %s', (text) => expect(found(text)).toEqual([]));
});
