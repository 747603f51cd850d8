import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlesFolder, readFixture } from '../fixtures/read-fixture.ts';
import { htmlTree } from '../../src/cli/html-tree.ts';
import { createLabeller } from '../../src/cli/labeller.ts';
import { readModels, seedFolder } from '../../src/cli/read-models.ts';

const models = await readModels(seedFolder);
if (!models.ok) throw new Error(models.error);
const label = createLabeller(models.value);

/** One folder a case: article.html, and labels.jsonl with the labels it must and may get. */
describe.each(readdirSync(articlesFolder))('the fixture %s', (name) => {
  it('gets each label that it must, and none that it may not', async () => {
    const { html, expected } = await readFixture(name);
    const { article, labels } = label(htmlTree(html), 'page');
    const badges = labels.filter(({ level }) => level === 'badge');
    const found = badges.map(
      ({ claim, block, sentence }) => `${claim} | ${article.blocks[block]?.text.slice(sentence.start, sentence.end)}`,
    );
    const keyOf = ({ claim, quote }: { claim: string; quote: string }): string => `${claim} | ${quote}`;
    expect(
      expected
        .filter((one) => one.must)
        .map(keyOf)
        .filter((key) => !found.includes(key)),
    ).toEqual([]);
    expect(found.filter((key) => !expected.map(keyOf).includes(key))).toEqual([]);
  });
});
