import { describe, expect, it } from 'vitest';
import { compileModel } from '#core/matching/compile.ts';
import { lexicons } from '#core/matching/lexicon/all.ts';
import { SentenceReader } from '#core/matching/read-sentence.ts';
import { ReferenceReader } from '#core/matching/reference.ts';
import type { Signals } from '#core/matching/signals.ts';
import type { ModelFile } from '#core/claim/schema.ts';
import { fold } from '#core/text/fold.ts';
import { seedModels } from './label-text.ts';

const model = compileModel(seedModels('deepseek-r2')[0] as ModelFile);

/** The signals of a sentence whose evidence is `evidence`. */
function signalsOf(text: string, evidence: string, lang = 'en', kind: 'paragraph' | 'heading' = 'paragraph'): Signals {
  const folded = fold(text);
  const span = { start: 0, end: folded.length };
  const sentence = new SentenceReader(folded, kind === 'heading', null, lang, () => null, []).read(span, []);
  const start = folded.indexOf(fold(evidence));
  return new ReferenceReader(lang).signals(
    sentence,
    { start, end: start + evidence.length },
    { kind, level: 0, text },
    model,
  );
}

describe('what a sentence speaks of', () => {
  it.each([
    ['It has 1.2 trillion parameters.', '1.2 trillion', 'en'],
    ['The new model has 1.2 trillion parameters.', '1.2 trillion', 'en'],
    ['该模型总参数达1.2万亿。', '1.2万亿', 'zh'],
    ['Das Modell hat 1,2 Billionen Parameter.', '1,2 Billionen', 'de'],
    ['Le nouveau modèle compte 1 200 milliards de paramètres.', '1 200 milliards', 'fr'],
    ['El modelo tiene 1,2 billones de parámetros.', '1,2 billones', 'es'],
    ['O modelo tem 1,2 trilhão de parâmetros.', '1,2 trilhão', 'pt'],
    ['Il modello ha 1.200 miliardi di parametri.', '1.200 miliardi', 'it'],
    ['同モデルのパラメータ数は1.2兆。', '1.2兆', 'ja'],
    ['새 모델은 매개변수가 1조 2천억 개다.', '1조 2천억', 'ko'],
  ])('is a model that was named before: %s', (text, evidence, lang) => {
    expect(signalsOf(text, evidence, lang)).toMatchObject({ refersBack: 1, refersFirst: 1 });
  });

  it('is less surely that model where it is taken up only behind', () => {
    const signals = signalsOf('Sixteen experts sat on a panel, and nobody asked about the model.', 'Sixteen experts');
    expect(signals).toMatchObject({ refersBack: 0.5, refersFirst: 0 });
    expect(signalsOf('A town gets through 5.2 petabytes.', '5.2 petabytes')).toMatchObject({ refersBack: 0 });
  });

  it.each([
    ['ofWriter', 'My refund took eight weeks.', 'en'],
    ['ofWriter', '我的退款花了八周。', 'zh'],
    ['ofAny', 'Any model of that size costs millions.', 'en'],
    ['ofAny', '任何模型都要这么多数据。', 'zh'],
    ['wished', 'I hope it will be open source.', 'en'],
    ['wished', 'Hoffentlich wird es billig.', 'de'],
  ] as const)('is told by its words (%s): %s', (signal, text, lang) => {
    expect(signalsOf(text, text.slice(-3), lang)[signal]).toBe(1);
    expect(signalsOf('The chips were shown there.', 'chips', lang)[signal]).toBe(0);
  });

  it('are strangers, where it names whom no claim of the model does', () => {
    const strangersIn = (...of: Parameters<typeof signalsOf>): number => signalsOf(...of).strangers as number;
    expect(strangersIn('The panel met Petra Olsson and Jan Vliet in Geneva.', 'panel')).toBe(1);
    expect(strangersIn('The chips of Huawei are called Ascend.', 'chips')).toBe(0);
    expect(strangersIn('Geneva waits.', 'waits')).toBe(0);
    expect(strangersIn('What Petra Olsson Saw in Geneva', 'Saw', 'en', 'heading')).toBe(0);
    expect(strangersIn('Die Messe und ihr Stand im Regen', 'Messe', 'de')).toBe(0);
  });
});

describe.each(lexicons.map(({ lang, reference }) => [lang, reference] as const))(
  'the patterns of %s',
  (_lang, patterns) => {
    it.each(Object.entries(patterns))('need a word: %s', (_kind, pattern) => {
      expect(new RegExp(pattern, 'u').test('')).toBe(false);
      const words = pattern.replaceAll(/\\p\{\w+\}|\\\w/gu, '');
      expect(words).toBe(fold(words));
    });
  },
);
