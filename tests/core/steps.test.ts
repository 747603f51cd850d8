import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finish, inSlices, type Steps } from '#core/steps.ts';

function* count(to: number): Steps<number> {
  let sum = 0;
  for (let at = 1; at <= to; at += 1) {
    sum += at;
    yield;
  }
  return sum;
}

describe('work in steps', () => {
  it('gives the same at once and in slices', async () => {
    expect(finish(count(100))).toBe(5050);
    expect(await inSlices(count(100), 0, { now: () => 0, pause: async () => undefined })).toBe(5050);
  });

  it('lets others in once a slice is used up, and not before', async () => {
    let time = 0;
    let pauses = 0;
    const turns = {
      now: () => (time += 1),
      pause: async () => {
        pauses += 1;
      },
    };
    await inSlices(count(90), 8, turns);
    expect(pauses).toBe(11);
    pauses = 0;
    await inSlices(count(90), 1_000_000, turns);
    expect(pauses).toBe(0);
  });

  it('is what the background does with an article: nothing there matches one at a stretch', () => {
    const folder = join(import.meta.dirname, '../../src/background');
    const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(code.filter((text) => /\bmatchArticle\(/u.test(text))).toEqual([]);
    expect(code.some((text) => text.includes('matchArticleSteps'))).toBe(true);
  });
});
