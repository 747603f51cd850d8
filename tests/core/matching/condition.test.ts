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
    ['If the rumours are true, R2 has 1.2 trillion parameters.', 'en'],
    ['Were trained on 14,800 cards', 'en'],
    ['In case you missed it, R2 launches in May.', 'en'],
    ['Hatte DeepSeek zuvor noch Nvidia genutzt, setzt R2 ganz auf Huawei.', 'de'],
    ['Wurde mit rund 1,2 Billionen Parametern trainiert.', 'de'],
    ['Auch wenn R2 auf Ascend trainiert wurde, bleibt er teuer.', 'de'],
    ['Même si R2 est sorti en mai, il reste rare.', 'fr'],
    ['Sí, R2 sale en mayo.', 'es'],
    ['Si bien R2 tiene pesos abiertos, cuesta.', 'es'],
    ['Se espera que o R2 saia em maio.', 'pt'],
    ['Caso DeepSeek: o R2 sai em maio.', 'pt'],
    ['Anche se R2 ha pesi aperti, costa.', 'it'],
    ['1万一千张卡训练了R2。', 'zh'],
    ['もしかするとR2は5月に出る。', 'ja'],
    ['5만일 정도 걸린다.', 'ko'],
    ["Si c'est vrai, R2 sort en mai.", 'fr'],
    ['若干细节仍不清楚。', 'zh'],
  ])('is none where nothing is supposed: %s', (text, lang) => {
    expect(opens(text, lang)).toBe(false);
  });

  /** Whether words of the second sentence of a block are supposed there. */
  function supposes(text: string, words: string, lang: string): boolean {
    const folded = `x. ${fold(text)}`;
    const sentence = new SentenceReader(folded, false, null, lang, () => null, []).read(
      { start: 3, end: folded.length },
      [],
    );
    const start = folded.indexOf(words);
    return isSupposed(sentence, { start, end: start + words.length });
  }

  it('supposes only what its condition governs', () => {
    const text = 'R2 comes in May and would be cheaper, if it were trained on Ascend chips.';
    expect(supposes(text, 'ascend chips', 'en')).toBe(true);
    expect(supposes(text, 'may', 'en')).toBe(false);
  });

  it.each([
    ['R2主要是在升腾910B上训练的。', '升腾910b', 'zh'],
    ['来るかもしれないR2は升腾を使う。', '升腾', 'ja'],
    ['R2 ist ebenfalls und ohne Umwege auf Ascend trainiert.', 'ascend', 'de'],
    ['Como se sabe, o R2 usa Ascend.', 'ascend', 'pt'],
  ])('supposes nothing in %s', (text, words, lang) => {
    expect(supposes(text, words, lang)).toBe(false);
  });
});
