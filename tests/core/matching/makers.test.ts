import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { countMaker, makersOf } from '#core/matching/makers.ts';

const named = (developer: string, text: string): number =>
  makersOf(developer).reduce((sum, names) => sum + countMaker(fold(text), names, 9), 0);

describe('the makers of a model', () => {
  it.each([
    ['Huawei', '華為的新晶片', 1],
    ['Tencent', '腾讯与騰訊', 2],
    ['Mistral', 'ミストラルの新しいモデル', 1],
    ['Anthropic', '앤트로픽이 만든 모델', 1],
    ['Google (for Apple)', '谷歌为苹果做的模型', 2],
  ])('%s is named in "%s" %i times', (developer, text, count) => {
    expect(named(developer, text)).toBe(count);
  });

  it('are not found inside other words', () => {
    expect(named('Meta', 'metadata and metallurgy')).toBe(0);
    expect(named('Apple', 'a pineapple')).toBe(0);
  });
});
