import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { splitSentences } from '#core/text/sentences.ts';

/** A text whose sentences are parted by `¦` here; the marks are taken out before it is split. */
const cases: ReadonlyArray<readonly [lang: string, marked: string]> = [
  ['en', 'It has 1.2T parameters. ¦Only 78B are active.'],
  ['en', 'Only 78B active parameters (vs. 1.2T total), which cuts costs. ¦So they say.'],
  ['en', 'Mr. Liang said no. ¦Dr. Chen said yes.'],
  ['en', 'The U.S. Commerce Department knows. ¦It acts.'],
  ['en', 'It was made in the U.S. ¦Nobody knew.'],
  ['en', 'GPT-4.5 runs on Node.js and costs $0.07. ¦It is cheap!'],
  ['en', 'Is it real? ¦Nobody knows. ¦"It is fake." ¦They left.'],
  ['en', 'Really?! ¦Yes.'],
  ['en', '"It will come in May," he said. ¦"Wait." ¦She waited.'],
  ['en', 'Models, e.g. Llama or i.e. Grok, are big. ¦Others, etc., are not.'],
  ['en', 'J. K. Smith and A. Karpathy doubt it. ¦Others do not.'],
  ['en', 'He waited... and then it came. ¦And went… ¦Then it was quiet.'],
  ['en', 'It launched at 5 p.m. on Monday. ¦See fig. 3 for more.'],
  ['en', 'Yahoo! is a name? ¦Yes.'],
  ['en', 'It costs approx. 3 dollars (see below). ¦(This is known.) ¦Fine.'],
  ['en', 'No. 5 is alive. ¦OpenAI Inc. said so.'],
  ['en', 'They raised a Series B. ¦It was large.'],
  ['en', 'Training began on Feb. 3, 2026. ¦It ended in Sept. 2026.'],
  ['de', 'Das Modell kommt am 17. März. ¦Es ist groß.'],
  ['de', 'Im 3. Quartal 2025, z.B. im Juli, soll es kommen. ¦Das ist ca. in drei Monaten.'],
  ['de', 'Es hat 1.200 Mrd. Parameter, d.h. 1,2 Billionen. ¦Das ist viel.'],
  ['de', '„Es kommt bald.“ ¦Das sagte er.'],
  ['fr', 'M. Dupont doute. ¦Le modèle coûterait env. 5 millions. ¦Vraiment ?'],
  ['fr', '« Il sort en mai. » ¦Personne ne le confirme.'],
  ['es', 'El Sr. García lo niega. ¦¿Es cierto? ¦¡No!'],
  ['pt', 'O Sr. Silva nega. ¦O modelo custa aprox. 3 dólares.'],
  ['it', 'Il dott. Rossi lo nega. ¦Costa ca. 3 dollari.'],
  ['ru', 'Модель выйдет в 2025 г. и будет стоить 5 млрд руб. ¦Это много.'],
  ['zh', '参数达1.2万亿。¦激活参数为780亿！¦真的吗？¦不知道……¦再说。'],
  ['zh', '他说：“五月发布。”¦大家不信。'],
  ['zh', 'DeepSeek R2的参数为1.2T。¦它很便宜。'],
  ['ja', '総パラメータ数は1.2兆。¦精度は98.1％に達した。¦本当か？'],
  ['ja', '「5月に出る。」と述べた。¦しかし未確認だ。'],
  ['ko', '매개변수는 1.2조 개다. ¦정말일까? ¦아직 모른다.'],
  ['en', 'One line\n¦Another line'],
];

describe('sentences', () => {
  it.each(cases)('%s: %s', (lang, marked) => {
    const text = marked.replaceAll('¦', '');
    expect(splitSentences(text, lang).map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split('¦').map((part) => part.trim()),
    );
  });

  it('hold all that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB1 .,!?…。！"\'»)([\n万é'.split('')) }),
        fc.constantFrom('en', 'de', 'zh', 'xx'),
        (text, lang) => {
          const spans = splitSentences(text, lang);
          let last = 0;
          for (const { start, end } of spans) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(start).toBeLessThan(end);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
