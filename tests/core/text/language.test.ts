import { describe, expect, it } from 'vitest';
import { languageOf } from '#core/text/language.ts';
import { tables } from './tables/all.ts';

const cases: ReadonlyArray<readonly [declared: string | null, text: string, lang: string]> = [
  [null, 'The company has not said when the model will be released.', 'en'],
  ['zh-CN', 'The company has not said when the model will be released.', 'en'],
  ['en', '该公司尚未说明模型何时发布，但传闻称参数达1.2万亿。', 'zh'],
  ['en-US', '같은 회사는 모델 출시 시기를 밝히지 않았다.', 'ko'],
  ['en', 'モデルがいつ公開されるかは明らかにされていない。', 'ja'],
  [null, '独自の1兆パラメータモデル', 'ja'],
  [null, 'DeepSeek R2采用MoE架构', 'zh'],
  ['en', 'Das Unternehmen hat nicht gesagt, wann das Modell erscheint.', 'de'],
  [null, "L'entreprise n'a pas dit quand le modèle sera publié.", 'fr'],
  [null, 'La empresa no ha dicho cuándo se publicará el modelo.', 'es'],
  [null, 'A empresa não disse quando o modelo será lançado.', 'pt'],
  [null, "L'azienda non ha detto quando il modello sarà pubblicato.", 'it'],
  [null, 'Компания не сказала, когда выйдет модель.', 'ru'],
  [null, 'Компанія не сказала, коли вийде модель, і що це означає.', 'uk'],
  [null, 'لم تقل الشركة متى سيتم إطلاق النموذج', 'ar'],
  [null, 'Het bedrijf heeft niet gezegd wanneer het model wordt uitgebracht.', 'nl'],
  ['fr', 'GPT-5', 'fr'],
  ['FR_ca', '1.2T', 'fr'],
  [null, '', 'en'],
  ['pt-BR', 'DeepSeek R2', 'pt'],
  ['en', 'DeepSeek V3: 685B', 'en'],
];

describe('the language of a text', () => {
  it.each(cases)('declared %s: %s', (declared, text, lang) => {
    expect(languageOf(declared, text)).toBe(lang);
  });

  it('is told by the sentences of each table together, whatever is declared', () => {
    for (const { lang, quantities, dates } of tables) {
      const text = [...quantities, ...dates].map(([sentence]) => sentence).join(' ');
      expect([languageOf('xx', text), languageOf(null, text)]).toEqual([lang, lang]);
    }
  });
});
