import { describe, expect, it } from 'vitest';
import { remember } from '#core/remember.ts';

describe('a function that remembers', () => {
  it('is run once for a text, and once more after it began anew', () => {
    const asked: string[] = [];
    const length = remember((text) => {
      asked.push(text);
      return text.length;
    }, 2);
    expect([length('a'), length('a'), length('bb'), length('ccc')]).toEqual([1, 1, 2, 3]);
    expect(asked).toEqual(['a', 'bb', 'ccc']);
    expect([length('ccc'), length('a')]).toEqual([3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
