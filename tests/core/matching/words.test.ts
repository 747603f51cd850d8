import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '#core/matching/words.ts';

/** What a word is, as one expression: the scanner does the same in a fraction of the time. */
const pattern =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]+(?:\.[a-z](?![a-z]))*\d*[a-z]?|\d+(?:[.,]\d+)*[a-z]{0,2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+/gu;

const piece = fc.oneof(
  fc.constantFrom(...'abz.,019 -ーé中文ㄱかカяद한', '\ud800', '\udc00', '𠀀', '𐞀', '²'),
  fc.string({ unit: 'binary', maxLength: 1 }),
);

describe('words', () => {
  it('are codes, numbers, initials and runs of ideographs', () => {
    const texts = cutWords('the u.s. h800, 1,200.5b and 昇腾910b').map(({ text }) => text);
    expect(texts).toEqual(['the', 'u.s', 'h800', '1,200.5b', 'and', '昇腾', '910b']);
  });

  it('are what the expression finds, in any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const found = [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);
        expect(cutWords(text).map((word) => [word.start, word.text])).toEqual(found);
      }),
      { numRuns: 2_000 },
    );
  });
});
