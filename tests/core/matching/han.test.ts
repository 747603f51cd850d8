import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from '#core/matching/han.ts';

describe('traditional and simplified characters', () => {
  it.each([
    ['訓練資料與參數', '训练资料与参数'],
    ['輝達顯示卡的運算能力', '辉达显示卡的运算能力'],
    ['伺服器與網路頻寬', '伺服器与网路频宽'],
    ['延後釋出，尚待證實', '延后释出，尚待证实'],
  ])('writes %s as %s', (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });

  it('leaves simplified text as it is', () => {
    const text = '这款著名的模型将于乾元大会上发布，后续参数尚未公布。';
    expect(simplify(text)).toBe(text);
  });

  it('keeps every offset, and does no more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = simplify(text);
        expect(once).toHaveLength(text.length);
        expect(simplify(once)).toBe(once);
      }),
    );
  });
});
