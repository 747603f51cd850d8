import { describe, expect, it } from 'vitest';
import { findCandidates, leastFirst } from '#core/matching/candidates.ts';
import { compileModel } from '#core/matching/compile.ts';
import { firstMode } from '#core/matching/mode.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { article, seedModels } from './label-text.ts';

const files = seedModels('deepseek-r2', 'gpt-4');
const names = buildNameIndex(files.map(({ model }) => model));
const models = new Map(files.map((file) => [file.model.id, compileModel(file)]));
const intro = 'The AI lab DeepSeek is said to be busy with DeepSeek R2, a language model.';

/** What the last sentence echoes, however unlikely. */
function inLast(last: string): string[] {
  const first = 'DeepSeek R2 reportedly has 1.2 trillion parameters in total.';
  return findCandidates(article(`${intro}\n${first} ${last}`), names, models, leastFirst)
    .filter(({ found, sentence }) => found.route === 'echo' && sentence.span.start >= first.length)
    .map(({ found, modeSignals }) => `${found.compiled.claim.id} ${firstMode(modeSignals())}`);
}

describe('a sentence that points back', () => {
  it('and denies speaks of the claim before it', () => {
    expect(inLast('The company has denied that.')).toEqual(['deepseek-r2.total-parameters.1.2t denies']);
  });

  it('without denying or doubting says nothing of it', () => {
    expect(inLast('That would be the largest of its kind.')).toEqual([]);
  });

  it('does not where it denies something of its own', () => {
    expect(inLast('GPT-4 was never meant to have 1.8 trillion parameters, its makers say.')).not.toContain(
      'deepseek-r2.total-parameters.1.2t denies',
    );
  });
});
