import { describe, expect, it } from 'vitest';
import { badgeThreshold } from '#core/matching/confidence.ts';
import { allLabelsOf, article, labelsOf, seedModels, type Page } from './label-text.ts';

const files = seedModels('deepseek-r2', 'deepseek-v3', 'gpt-4', 'gpt-4.5', 'gpt-5', 'o1', 'olympus');

/** Labels as "claim mode", without the model. */
function read(text: string, page: Page = {}): string[] {
  return labelsOf(files, article(text, page))
    .map(({ claim, mode }) => `${claim} ${mode}`)
    .toSorted();
}
const intro = 'The AI lab is said to be busy with DeepSeek R2, a language model.';
/** What a sentence is labelled with after a paragraph that names R2. */
function after(sentence: string, page: Page = {}): string[] {
  return read(`${intro}\n${sentence}`, page);
}

describe('a quantity', () => {
  it.each([
    ['R2 has 1.2 trillion parameters.', 'total-parameters.1.2t'],
    ['R2 is a 1.2T-parameter model.', 'total-parameters.1.2t'],
    ['R2 counts 1,200 billion weights in total.', 'total-parameters.1.2t'],
    ['Of the parameters of R2 only 78B are active at once.', 'active-parameters.78b'],
    ['R2 was trained on 5.2 petabytes of data.', 'training-data.5.2-petabytes'],
    ['R2 is 97.3% cheaper than GPT-4 Turbo.', 'relative-price.97.3-percent'],
    ['Running R2 costs 97.3 per cent less than GPT-4 Turbo.', 'relative-price.97.3-percent'],
    ['R2 runs 10–100x cheaper than GPT-4 Turbo.', 'relative-price.10-100x'],
    ['R2 reaches 92.4 mAP in segmentation.', 'benchmark-score.coco-92.4-map'],
    ['The data centres of R2 have a PUE of 1.08.', 'energy.pue-1.08'],
  ])('is found: %s', (sentence, claim) => {
    expect(after(sentence)).toContain(`deepseek-r2.${claim} asserts`);
  });

  it.each([
    ['another value', 'R2 has 1.8 trillion parameters.'],
    ['another unit', 'R2 was trained on 1.2 trillion tokens.'],
    ['money', 'The lab behind R2 is worth $1.2 trillion.'],
    ['another role', 'R2 uses 78% of its memory.'],
    ['another baseline', 'R2 is 97.3% cheaper than Claude 3 Opus.'],
    ['another model before it', 'Unlike R2, Kimi K2 has 1.2 trillion parameters.'],
    ['another tracked model', 'GPT-5 has 1.2 trillion parameters.'],
    ['a nearby figure of a claim that is exact', 'R2 reaches 92.5 mAP in segmentation.'],
  ])('is not taken for %s', (_what, sentence) => {
    expect(after(sentence).filter((label) => label.startsWith('deepseek-r2'))).toEqual([]);
  });

  it('belongs to the model that is named nearest before it', () => {
    expect(
      read('AI models: GPT-4.5 aside, GPT-4 is a language model of 1.8 trillion parameters, or so a leak says.'),
    ).toContain('gpt-4.total-parameters.1.8t reports');
    expect(read('GPT-4 (the AI model) is old; V3 of DeepSeek V3 fame has 1.8 trillion parameters.')).toEqual([]);
  });

  it('that gives one claim exactly is not the claim next to it', () => {
    const labels = allLabelsOf(files, article('The AI model GPT-4 reportedly has 1.8 trillion parameters.'));
    expect(labels.map(({ claim, mode }) => `${claim} ${mode}`)).toEqual(['gpt-4.total-parameters.1.8t reports']);
  });
});

describe('a subject', () => {
  it('is carried from a heading to the items below it', () => {
    const labels = read(
      '# What is said of DeepSeek R2, the AI model\n- 1.2T parameters in total\n- PUE of 1.08 in the data center',
    );
    // What the heading calls hearsay, its items pass on.
    expect(labels).toEqual(['deepseek-r2.energy.pue-1.08 reports', 'deepseek-r2.total-parameters.1.2t reports']);
  });

  it('is carried from the sentence before, and taken over by another model', () => {
    expect(after('R2 is near. It has 1.2 trillion parameters.')).toContain('deepseek-r2.total-parameters.1.2t asserts');
    expect(after('Kimi K2 is here. It has 1.2 trillion parameters.')).toEqual([]);
  });

  it('is not taken over by what stands behind the evidence, or is only compared with', () => {
    const claim = 'deepseek-r2.total-parameters.1.2t';
    const found = (sentence: string): string[] =>
      allLabelsOf(files, article(`${intro} ${sentence}`)).map(({ claim: id }) => id);
    expect(found('It has 1.2 trillion parameters in all; Kimi K2 came out in summer.')).toContain(claim);
    expect(found('As strong as Kimi K2 and GPT-5, it has 1.2 trillion parameters.')).toContain(claim);
    expect(found('At twice Kimi K2 it has 1.2 trillion parameters.')).toContain(claim);
    expect(found('Unlike GPT-5, Kimi K2 has 1.2 trillion parameters.')).not.toContain(claim);
  });

  it.each([
    ['en', "DeepSeek R2's main rival Kimi K3 has 1.2 trillion parameters."],
    ['en', 'The rival of DeepSeek R2, Kimi K3, has 1.2 trillion parameters.'],
    ['zh', 'DeepSeek R2的竞争对手Kimi K3大模型总参数达1.2万亿。'],
    ['ja', 'DeepSeek R2の競合であるKimi K3は総パラメータ数が1.2兆。'],
    ['ko', 'DeepSeek R2의 경쟁 모델인 Kimi K3는 매개변수가 1조 2천억 개다.'],
  ])('is the one spoken of, not the one whose rival that is (%s): %s', (lang, sentence) => {
    const labels = allLabelsOf(files, article(`${intro}\n${sentence}`, { lang }));
    expect(labels.map(({ claim }) => claim)).not.toContain('deepseek-r2.total-parameters.1.2t');
  });

  it('ends with the section of another model', () => {
    expect(read(`${intro}\n# Llama 4, for comparison\n- 1.2T parameters in total`)).toEqual([]);
  });
});

describe('a claim without a number', () => {
  it.each([
    ['R2 was trained on Huawei Ascend 910B chips.', 'training-hardware.ascend-910b'],
    ['R2 outperforms human radiologists on X-rays.', 'benchmark-comparison.beats-radiologists'],
    ['The racks that train R2 are liquid-cooled data centres.', 'energy.liquid-cooling'],
    ['R2 uses an architecture called Hybrid MoE 3.0.', 'architecture.hybrid-moe-3.0'],
    ['DeepSeek R2 is published under the MIT licence.', 'license.mit'],
  ])('is found: %s', (sentence, claim) => {
    expect(after(sentence)).toContain(`deepseek-r2.${claim} asserts`);
  });

  it.each([
    'Huawei presented a telephone on Monday.',
    'R2 fascinates hospitals.',
    'The harbour was quiet that day.',
    'The founder of the lab studied at MIT, as did two of his engineers.',
    'If R2 were trained on Huawei chips, Nvidia would mind.',
  ])('is not made of stray words: %s', (sentence) => {
    expect(after(sentence)).toEqual([]);
  });
});

describe('a date', () => {
  it('is read against the day of the article', () => {
    expect(after('DeepSeek will release R2 next month.', { published: '2025-04-27' }).join(' ')).toMatch(
      /release-date\.\S*may-2025/u,
    );
    expect(after('DeepSeek will release R2 next month.', { published: '2026-09-27' })).toEqual([]);
  });

  it('is not found by the word for a release and its maker alone', () => {
    const found = allLabelsOf(files, article(`${intro} The release by DeepSeek landed.`)).map(({ claim }) => claim);
    expect(found.filter((claim) => /released-|release-date/u.test(claim))).toEqual([]);
  });

  it('is a day, not a number', () => {
    expect(after('R2 comes out on 17 March 2025.')).toContain('deepseek-r2.release-date.2025-03-17 asserts');
    expect(after('R2 scored 17 in March.')).toEqual([]);
  });
});

describe('the mode', () => {
  it.each([
    ['R2 has 1.2 trillion parameters.', 'asserts'],
    ['R2 reportedly has 1.2 trillion parameters.', 'reports'],
    ['According to a leak R2 has 1.2 trillion parameters.', 'reports'],
    ['R2 does not have 1.2 trillion parameters.', 'denies'],
    ['That R2 has 1.2 trillion parameters is false.', 'denies'],
    ['It is doubtful whether R2 has 1.2 trillion parameters.', 'questions'],
    ['Does R2 have 1.2 trillion parameters?', 'questions'],
    ['The price is unclear, but R2 has 1.2 trillion parameters.', 'asserts'],
    ['R2 is not cheap; it reportedly has 1.2 trillion parameters.', 'reports'],
  ])('of "%s" is %s', (sentence, mode) => {
    expect(after(sentence)).toContain(`deepseek-r2.total-parameters.1.2t ${mode}`);
  });
});

describe('other languages', () => {
  it.each([
    ['zh', '据传，DeepSeek R2大模型总参数达1.2万亿，是人工智能大模型。', 'total-parameters.1.2t reports'],
    ['zh', 'DeepSeek R2模型的人工智能参数：总参数1.2萬億，激活参数780亿。', 'active-parameters.78b asserts'],
    ['de', 'Das KI-Sprachmodell DeepSeek R2 soll 1,2 Billionen Parameter haben.', 'total-parameters.1.2t reports'],
    ['fr', 'DeepSeek R2, une IA, compterait 1 200 milliards de paramètres.', 'total-parameters.1.2t reports'],
    ['es', 'El modelo de IA DeepSeek R2 tendría 1,2 billones de parámetros.', 'total-parameters.1.2t reports'],
    ['pt', 'O modelo de IA DeepSeek R2 tem 1,2 trilhão de parâmetros.', 'total-parameters.1.2t asserts'],
    ['ja', '生成AIのDeepSeek R2は、パラメータ数が1.2兆だという。', 'total-parameters.1.2t reports'],
    ['ko', '인공지능 딥시크 R2는 매개변수가 1조 2천억 개인 것으로 알려졌다.', 'total-parameters.1.2t reports'],
  ])('%s: %s', (lang, sentence, label) => {
    expect(read(sentence, { lang })).toContain(`deepseek-r2.${label}`);
  });

  it('knows the long scale: a German Billion is no English billion', () => {
    expect(read('Das KI-Sprachmodell DeepSeek R2 hat 1,2 Milliarden Parameter.', { lang: 'de' })).toEqual([]);
  });
});

describe('a label', () => {
  it('carries spans of its block and says why it matched', () => {
    const page = article(`${intro} It is cold. Of R2 one hears that it has 1.2T parameters in total.`);
    const label = labelsOf(files, page).find(({ claim }) => claim.endsWith('1.2t'));
    const text = page.blocks[label?.block ?? -1]?.text ?? '';
    expect(text.slice(label?.sentence.start, label?.sentence.end)).toBe(
      'Of R2 one hears that it has 1.2T parameters in total.',
    );
    expect(text.slice(label?.evidence.start, label?.evidence.end)).toBe('1.2T parameters');
    expect(label?.why).toEqual({
      subject: { name: 'R2', from: 'sentence' },
      found: [
        { kind: 'quantity', text: '1.2T parameters' },
        { kind: 'words', text: 'parameters' },
      ],
    });
    expect(label?.confidence).toBeGreaterThan(badgeThreshold);
  });

  it('names its subject as the page writes it, from where it stands', () => {
    const page = article(`${intro}\n# All on DEEPSEEK‑R2\n- 1.2T parameters in total, they say`);
    const label = labelsOf(files, page).find(({ claim }) => claim.endsWith('1.2t'));
    expect(label?.why.subject).toEqual({ name: 'DEEPSEEK‑R2', from: 'heading' });
  });

  it('does not place its subject in a title that does not name it', () => {
    const filler = 'The weather was fine and nobody said a word about any of it.\n'.repeat(8);
    const text = `${intro} DeepSeek R2 it is. DeepSeek R2 again, an AI model.\n${filler}It has 1.2T parameters in total.`;
    const found = allLabelsOf(files, article(text, { title: 'Some news' })).filter(({ claim }) =>
      claim.endsWith('1.2t'),
    );
    expect(found.map(({ why }) => why.subject)).toEqual([{ name: 'deepseek-r2', from: 'page' }]);
  });

  it('of a confirmed fact is not given to what is written after the release', () => {
    const text =
      'Amazon is training an AI model, a large language model code-named Olympus.\nAmazon’s Olympus is not to be seen yet.';
    expect(read(text, { published: '2024-01-10' })).toContain('olympus.existence.amazon asserts');
    expect(read(text, { published: '2025-06-10' })).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    '1,1,',
    '1.2T ',
    'R2 ',
    'DeepSeek R2 ',
    '万亿',
    '((((',
    'the the ',
    'R2 has 1.2T parameters. ',
    'not but; ',
  ])('of %j repeated takes time in proportion to its length', (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const page = article(`${intro}\n${text}`);
      const start = performance.now();
      labelsOf(files, page);
      return performance.now() - start;
    };
    time(10_000);
    const small = Math.max(2, Math.min(time(50_000), time(50_000)));
    const large = Math.min(time(200_000), time(200_000));
    // Four times the text: anything quadratic takes sixteen times as long.
    expect(large / small).toBeLessThan(11);
  });
});
