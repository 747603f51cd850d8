import { describe, expect, it } from 'vitest';
import { names } from '../../src/content/gate.ts';

const on = new AbortController().signal;
const far = 'x '.repeat(250_000);
const test = (text: string): boolean => /deepseek r2/iu.test(text);

describe('the gate', () => {
  it.each([0, -3, -8, 5])('finds a name near the edge of a slice (%i)', async (shift) => {
    const text = `${far.slice(0, far.length + Math.min(0, shift))}${' '.repeat(Math.max(0, shift))}DeepSeek R2 ${far}`;
    expect(await names(test, text, on)).toBe(true);
  });

  it('does not find what is not there', async () => {
    expect(await names(test, far + far, on)).toBe(false);
  });

  it('stops between two slices when it is told to', async () => {
    const stop = new AbortController();
    const answer = names(test, `${far}${far}DeepSeek R2`, stop.signal);
    stop.abort();
    expect(await answer).toBe(false);
  });
});
