import { describe, expect, it } from 'vitest';
import { gatePattern } from '#core/matching/gate.ts';
import { names, quickToCompile } from '../../src/content/gate.ts';

const on = new AbortController().signal;
const far = 'x '.repeat(250_000);

describe('the gate', () => {
  it.each([0, -3, -8, 5])('finds a name near the edge of a slice (%i)', async (shift) => {
    const text = `${far.slice(0, far.length + Math.min(0, shift))}${' '.repeat(Math.max(0, shift))}DeepSeek R2 ${far}`;
    expect(await names(/deepseek r2/i, text, on)).toBe(true);
  });

  it('does not find what is not there', async () => {
    expect(await names(/deepseek r2/i, far + far, on)).toBe(false);
  });

  it('finds a name where blocks meet without a space between them, and none inside of a word', async () => {
    const pattern = new RegExp(gatePattern([{ name: 'DeepSeek R2', aliases: ['o3 mini'] }]), 'i');
    expect(await names(pattern, 'Read three timesDeepSeek R2Nobody knows', on)).toBe(true);
    expect(await names(pattern, 'Read three times.DeepSeek-R2', on)).toBe(true);
    expect(await names(pattern, 'the undeepseek r2 and foo3 minis, DeepSeek R22', on)).toBe(false);
  });

  it('asks the browser to compile a pattern that finds the same names, and more signs between their parts', () => {
    const name = "Model {0,3} o'Neil 2.5";
    const pattern = gatePattern([{ name: 'DeepSeek R2', aliases: [name] }]);
    const quick = new RegExp(quickToCompile(pattern), 'i');
    for (const text of ['deepseek-r2', 'DeepSeek R 2', name]) {
      expect(new RegExp(pattern, 'i').test(text), text).toBe(true);
      expect(quick.test(text), text).toBe(true);
    }
    expect(quick.test('DeepSeek \n\t\t\t R2')).toBe(true);
    expect(quick.test('DeepSeek R22, deep seek')).toBe(false);
    // Nothing that a page can write makes it slow.
    const started = performance.now();
    expect(quick.test(`DeepSeek${' '.repeat(200_000)}R3 `.repeat(3))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('stops between two slices when it is told to', async () => {
    const stop = new AbortController();
    const answer = names(/deepseek r2/i, `${far}${far}DeepSeek R2`, stop.signal);
    stop.abort();
    expect(await answer).toBe(false);
  });
});
