import { describe, expect, it } from 'vitest';
import { buildNameIndex } from '#core/matching/names.ts';
import { scanNames } from '#core/matching/scan.ts';
import { siblingWordOf } from '#core/matching/name-parts.ts';
import { article, seedModels } from './label-text.ts';

const files = seedModels('nemotron-3-ultra', 'anthropic-claude-3.5-opus', 'deepseek-v4', 'google-gemini-ultra');
const names = buildNameIndex(files.map(({ model }) => model));

/** What each mention of a page's blocks is, as "name>models". */
function mentions(text: string): string[] {
  const { mentions: all } = scanNames(article(`${text}\nAn AI model, says OpenAI.`), names);
  return all.flat().map(({ name, models }) => `${name}>${models.join('|') || '?'}`);
}

describe('the word that tells a model from its siblings', () => {
  it('is the last of its name, which all its names have', () => {
    const words = files.map(({ model }) => siblingWordOf(model)?.word);
    expect(words).toEqual(['ultra', 'opus', undefined, undefined]);
  });

  it('names the model where the page speaks of the family and version', () => {
    expect(mentions('Nemotron 3 Nano is out. Super and Ultra follow.')).toContain(
      'ultra>google-gemini-ultra|nemotron-3-ultra',
    );
    expect(mentions('Nemotron 2 is out. Super and Ultra follow.')).not.toContainEqual(
      expect.stringMatching(/nemotron-3/u),
    );
  });

  it('is no name in small letters, nor where another had it since', () => {
    expect(mentions('Claude 3.5 Opus was never shown. Opus is late.')).toContain('opus>anthropic-claude-3.5-opus');
    expect(mentions('Claude 3.5 Opus was never shown. A magnum opus.')).not.toContain('opus>anthropic-claude-3.5-opus');
    expect(mentions('After Claude 3.5 Opus came Claude Opus 4.5. Opus is here.')).not.toContain(
      'opus>anthropic-claude-3.5-opus',
    );
  });
});

describe('a part of a name', () => {
  it('that begins with a short name of the model is its own, and no other model', () => {
    expect(mentions('V4-Pro and V4-Flash are up. V4 Turbo is not theirs.')).toEqual([
      'v4-pro>deepseek-v4',
      'v4-flash>deepseek-v4',
      'v4 turbo>?',
    ]);
  });
});
