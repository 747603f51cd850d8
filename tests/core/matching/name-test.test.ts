import { describe, expect, it } from 'vitest';
import { gateOf } from '#core/matching/gate.ts';
import { createNameTest } from '#core/matching/name-test.ts';

const named = (...names: string[]) => createNameTest(gateOf(names.map((name) => ({ name, aliases: [] }))));

describe('the test for names', () => {
  it('finds a name where blocks meet without a space between them, and none inside of a word', () => {
    const test = named('DeepSeek R2', 'o3 mini');
    expect(test('Read three timesDeepSeek R2Nobody knows')).toBe(true);
    expect(test('Read three times.DeepSeek-R2')).toBe(true);
    expect(test('the undeepseek r2 and foo3 minis, DeepSeek R22')).toBe(false);
  });

  it('finds any number of signs between the parts of a name, and signs that it has itself', () => {
    const name = "Model {0,3} o'Neil 2.5";
    const test = named('DeepSeek R2', name);
    for (const text of ['deepseek-r2', 'DeepSeek R 2', 'DeepSeek \n\t\t\t R2', name])
      expect(test(text), text).toBe(true);
    expect(test('DeepSeek R22, deep seek')).toBe(false);
  });

  it('finds a name whose beginning is that of a longer word, or stands inside of one that was met', () => {
    const test = named('Apple 2', 'AppleGPT 3', 'Next 1', 'Extra 1');
    expect(test('apple2')).toBe(true);
    expect(test('AppleGPT 3')).toBe(true);
    expect(test('the nextExtra 1')).toBe(true);
    expect(test('AppleGPT 2, next extra')).toBe(false);
  });

  it('compares letters as expressions do, in whatever case', () => {
    expect(named('Νεός 2')('ΝΕΌΣ-2')).toBe(true);
    expect(named('STRAẞE 2')('straße 2')).toBe(true);
    expect(named('ДИПСИК 2')('Дипсик 2')).toBe(true);
  });

  it('is not slow, whatever a page writes', () => {
    const test = named('DeepSeek R2', 'o3');
    const started = performance.now();
    expect(test(`DeepSeek${' '.repeat(200_000)}R3 o${' '.repeat(200_000)}4 `.repeat(3))).toBe(false);
    expect(test('deepseek'.repeat(60_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('gives the same answer each time', () => {
    const test = named('DeepSeek R2');
    for (const text of ['DeepSeek R2', 'DeepSeek R3', 'DeepSeek R2', 'deepseek', '']) {
      expect(test(text), text).toBe(text.endsWith('R2'));
    }
  });
});
