import { describe, expect, it } from 'vitest';
import { compileTerm } from '#core/matching/compile-term.ts';
import { properNames } from '#core/matching/lexicon/proper-names.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { findTerms } from '#core/matching/terms.ts';
import { simplify } from '#core/matching/han.ts';
import { fold } from '#core/text/fold.ts';

/** The keys of a text's words. */
const keysIn = (text: string, lang: string): string[] => findTerms(fold(text), [], lang).flatMap(({ keys }) => keys);

describe('the words of a text', () => {
  it.each([
    ['Trained on Nvidia boards', '用英伟达的板卡训练', 'zh'],
    ['Trained on Nvidia boards', '最後改回輝達的卡', 'zh'],
    ['Trained on Nvidia boards', '엔비디아 칩으로 학습했다', 'ko'],
    ['Trained on Nvidia boards', 'エヌビディアのチップで学習', 'ja'],
    ['It is served from Ascend', '推理跑在昇腾上', 'zh'],
    ['Gurman of Bloomberg', '彭博社的古爾曼', 'zh'],
  ])('are names whatever the script: "%s" and "%s" have one in common', (english, other, lang) => {
    const names = keysIn(english, 'en').filter((key) => !key.startsWith('#'));
    expect(keysIn(other, lang).some((key) => names.includes(key))).toBe(true);
  });

  it.each([
    ['Beijing', '北京', 'zh'],
    ['GitHub', '깃허브', 'ko'],
    ['Copilot', 'コパイロット', 'ja'],
  ])('are names that say in any script what %s says in English', (english, other, lang) => {
    expect(keysIn(other, lang)).toEqual(keysIn(english, 'en'));
  });

  it('say in English that something is not, as in other languages', () => {
    for (const text of ['No Nvidia cards', 'It was not trained', 'without foreign parts'])
      expect(keysIn(text, 'en')).toContain('#no');
    expect(keysIn('ohne fremde Teile', 'de')).toContain('#no');
  });

  it('are read in their language: "llama" is a name in English, and being called in Spanish', () => {
    expect(keysIn('Llama', 'en')).toEqual(['llama']);
    expect(keysIn('se llama así', 'es')).toContain('#codename');
  });

  it('say a phrase by its own words', () => {
    const [term] = findTerms(fold('a mixture of experts'), [], 'en');
    expect(term?.word).toBe('mixtur of expert');
  });
});

describe('names in other scripts', () => {
  it('are written as folded text has them, and stand for one name each', () => {
    const forms = Object.values(properNames).flatMap((line) => line.split(' '));
    for (const form of forms) expect(fold(form), form).toBe(form);
    for (const form of forms) expect(simplify(form), form).toBe(form);
  });
});

describe('a term of a claim', () => {
  const names = buildNameIndex([]);
  const isCut = (term: string): boolean => compileTerm(term, names, new Map()).isCut;

  it('of several words that are one concept is found by its sense', () => {
    for (const term of ['mixture-of-experts', 'open source', 'on-device', 'GPT-4 Turbo', 'Kimi K2'])
      expect(isCut(term), term).toBe(false);
  });

  it('that loses a word is found only as it is written', () => {
    expect(isCut('New York')).toBe(true);
  });
});
