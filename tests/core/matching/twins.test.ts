import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '#core/matching/names.ts';
import { findModels, scanNames } from '#core/matching/scan.ts';
import { allLabelsOf, article, seedModels } from './label-text.ts';

const files = seedModels('siri-gemini', 'google-apple-custom-gemini', 'google-gemini-1', 'google-gemini-ultra');
const names = buildNameIndex(files.map(({ model }) => model));

describe('two models of one thing', () => {
  const common = 'Apple wants Siri to run on Gemini, an AI model from Google. Siri and Gemini are friends now.';

  it('are the one that the page calls by a name of its own', () => {
    expect(
      findModels(article(`${common}\nApple and Google call it Linwood. Linwood is an AI model.`), names),
    ).not.toContain('siri-gemini');
    expect(findModels(article(common), names)).toContain('siri-gemini');
    expect(findModels(article(`${common}\nSiri 2.0 from Apple and Google is no Linwood.`), names)).toContain(
      'siri-gemini',
    );
  });

  it('get the labels of that one', () => {
    const text = `${common}\nApple and Google call it Linwood.\nThe Gemini for Siri is said to have 1.2 trillion parameters.`;
    const claims = allLabelsOf(files, article(text)).map(({ claim }) => claim);
    expect(claims).toContain('google-apple-custom-gemini.total-parameters.1.2t');
    expect(claims.filter((claim) => claim.startsWith('siri-gemini'))).toEqual([]);
  });

  it('are not a family and its member', () => {
    const text =
      'Google DeepMind builds Gemini Ultra, an AI model. Gemini is a family, and Gemini Ultra is its largest.';
    expect(findModels(article(text, { published: '2023-10-01' }), names)).toEqual(
      expect.arrayContaining(['google-gemini-1', 'google-gemini-ultra']),
    );
  });
});

describe('one name of several models', () => {
  it('means the one that comes first, before any is out', () => {
    const page = article('Siri and Gemini: Apple asks Google for Gemini, the AI model of Google.', {
      published: '2023-10-01',
    });
    expect(scanNames(page, names).coming).toEqual(['google-gemini-1']);
  });
});
