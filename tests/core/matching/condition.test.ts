import { describe, expect, it } from 'vitest';
import { isCondition, isSupposed } from '#core/matching/condition.ts';
import { simplify } from '#core/matching/han.ts';
import { SentenceReader } from '#core/matching/read-sentence.ts';
import { fold } from '#core/text/fold.ts';

const opens = (text: string, lang: string): boolean => isCondition(simplify(fold(text)), lang);

describe('a sentence that supposes what it says', () => {
  it.each([
    ['If R2 has open weights, prices will fall.', 'en'],
    ['Had R2 been trained on Ascend chips, Nvidia would have noticed.', 'en'],
    ['Should R2 ship in May, we will test it.', 'en'],
    ['Unless R2 is cancelled, it comes in May.', 'en'],
    ['如果R2开源，价格会下降。', 'zh'],
    ['倘若 R2 在五月發布，我們會測試。', 'zh'],
    ['Falls R2 im Mai kommt, testen wir es.', 'de'],
    ['Wäre R2 auf Ascend trainiert worden, wüsste es Nvidia.', 'de'],
    ["S'il sort en mai, nous le testerons.", 'fr'],
    ['Si R2 sale en mayo, lo probaremos.', 'es'],
    ['Se o R2 sair em maio, vamos testá-lo.', 'pt'],
    ['Qualora R2 uscisse a maggio, lo proveremmo.', 'it'],
    ['もしR2が5月に出るなら、試す。', 'ja'],
    ['만약 R2가 5월에 나온다면 시험한다.', 'ko'],
  ])('is known by how it opens: %s', (text, lang) => {
    expect(opens(text, lang)).toBe(true);
  });

  it.each([
    ['If true, R2 has 1.2 trillion parameters.', 'en'],
    ['Had anyone asked?', 'en'],
    ['R2 has 1.2 trillion parameters.', 'en'],
    ["Si c'est vrai, R2 sort en mai.", 'fr'],
    ['若干细节仍不清楚。', 'zh'],
    ['Sono usciti i pesi.', 'it'],
  ])('is none where nothing is supposed: %s', (text, lang) => {
    expect(opens(text, lang)).toBe(false);
  });

  it('supposes only what its condition governs', () => {
    const text = 'R2 comes in May and would be cheaper, if it were trained on Ascend chips.';
    const folded = fold(text);
    const whole = { start: 0, end: folded.length };
    const sentence = new SentenceReader(folded, false, null, 'en', () => null, []).read(whole, []);
    const at = (words: string) => ({ start: folded.indexOf(words), end: folded.indexOf(words) + words.length });
    expect(isSupposed(sentence, at('ascend chips'))).toBe(true);
    expect(isSupposed(sentence, at('may'))).toBe(false);
  });
});
