import { describe, expect, it } from 'vitest';
import { Vocabulary, wordingOf } from '#core/matching/likeness.ts';
import { cutWords } from '#core/matching/words.ts';
import { fold } from '#core/text/fold.ts';

const wordingIn = (text: string) => wordingOf(cutWords(fold(text)));

function like(sentence: string, ...ways: string[]) {
  const vocabulary = new Vocabulary();
  const learned = ways.map((way) => vocabulary.learn(wordingIn(way)));
  vocabulary.hear(wordingIn(sentence));
  return vocabulary.likeness(learned);
}

describe('the likeness of a sentence and a claim', () => {
  it('is whole for the same words, whatever their order and their endings', () => {
    const { said, alike } = like('Falcon is running behind schedule.', 'Behind schedule Falcon runs, is running.');
    expect(said).toBeGreaterThan(0.8);
    expect(alike).toBeGreaterThan(0.8);
    expect(like('Falcon is delayed', 'Falcon is delayed')).toMatchObject({ said: 1, saidMean: 1 });
  });

  it('is nothing where no word is shared', () => {
    expect(like('Nobody came.', 'Falcon runs late')).toEqual({ said: 0, saidMean: 0, alike: 0, alikeMean: 0 });
    expect(like('', 'Falcon runs late')).toEqual({ said: 0, saidMean: 0, alike: 0, alikeMean: 0 });
    expect(like('Falcon')).toEqual({ said: 0, saidMean: 0, alike: 0, alikeMean: 0 });
  });

  it('takes the best of several ways, and their mean', () => {
    const { said, saidMean } = like('Falcon runs late', 'Falcon runs late', 'something else');
    expect(said).toBe(1);
    expect(saidMean).toBe(0.5);
  });

  it('is less for a long sentence that says other things besides', () => {
    const claim = 'Falcon runs late';
    const long = like('Falcon runs late, and birds of many feathers sing in old gardens beside rivers', claim);
    expect(long.said).toBe(1);
    expect(long.alike).toBeLessThan(like('Falcon runs late', claim).alike as number);
  });

  it('counts a word that any text has for less than a word of its own', () => {
    expect(like('It is of the', 'It is Falcon late').said).toBeLessThan(
      like('Falcon ran', 'It is Falcon late').said as number,
    );
  });

  it('is nothing for a way of putting it that says too little to be alike', () => {
    expect(like('It was quiet that day', 'any day now').said).toBe(0);
  });

  it('is that of the sentence heard last', () => {
    const vocabulary = new Vocabulary();
    const ways = [vocabulary.learn(wordingIn('Falcon runs late'))];
    vocabulary.hear(wordingIn('Falcon runs late'));
    vocabulary.hear(wordingIn('Nobody came.'));
    expect(vocabulary.likeness(ways)).toEqual({ said: 0, saidMean: 0, alike: 0, alikeMean: 0 });
  });

  it('compares scripts without spaces sign by sign, traditional ones as simplified', () => {
    expect(like('模型延遲發布', '模型延迟发布').said).toBe(1);
    expect(like('模型延迟', '模型开源').said).toBe(0.5);
  });
});
