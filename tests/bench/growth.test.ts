import { beforeAll, describe, expect, it } from 'vitest';
import { growth, maxGrowth, prepare, type Subject } from './measure.ts';

describe("a page's matching", () => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await prepare();
  });

  it('finds the same with 100 claims in the database as with 100,000', () => {
    const found = subject.databases.map((database) => database.match());
    expect(found[0]).toBeGreaterThan(5);
    expect(new Set(found).size).toBe(1);
  });

  it(`costs at most ${maxGrowth} times as much with a thousand times the claims`, () => {
    const ratio = growth(subject, 40, 4);
    console.log(`100,000 claims cost ${ratio.toFixed(2)} times what 100 cost`);
    expect(ratio).toBeLessThanOrEqual(maxGrowth);
  });

  it('begins at a gate that lets the sample in and other prose not, whatever the size', () => {
    const text = subject.article.blocks.map((block) => block.text).join('\n');
    for (const { gate, lets, size } of subject.databases) {
      expect(lets(text), `${size} claims`).toBe(true);
      expect(lets(subject.emptyText), `${size} claims`).toBe(false);
      expect(JSON.stringify(gate).length, `${size} claims`).toBeLessThan(130_000);
    }
  });
});
