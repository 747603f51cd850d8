import { describe, expect, it } from 'vitest';
import { spellingsOf } from '#core/matching/spellings.ts';

describe('a name in other scripts', () => {
  it('has any of its known words in them', () => {
    expect(spellingsOf('Gemini 3 Pro')).toEqual([
      'gemini 3 プロ',
      'ジェミニ 3 pro',
      'ジェミニ 3 プロ',
      'gemini 3 프로',
      '제미나이 3 pro',
      '제미나이 3 프로',
      '제미니 3 pro',
      '제미니 3 프로',
    ]);
    expect(spellingsOf('ERNIE 5.0')).toContain('文心 5.0');
  });

  it('needs a number, or to be known to the last word', () => {
    expect(spellingsOf('Samsung Gauss')).toEqual(['三星 高斯', 'サムスン ガウス', '삼성 가우스']);
    expect(spellingsOf('Claude Next')).toEqual([]);
    expect(spellingsOf('Orion')).toEqual([]);
  });

  it('is none of a description or of signs', () => {
    expect(spellingsOf('Nano Banana (Gemini 2.5 Flash Image)')).toEqual([]);
    expect(spellingsOf('the large model of Apple 2')).toEqual([]);
    expect(spellingsOf('claude@5')).toEqual([]);
    expect(spellingsOf('Constructor 1')).toEqual([]);
  });
});
