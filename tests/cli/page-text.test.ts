import { describe, expect, it } from 'vitest';
import { compareReading, readTextGolds } from '../../src/cli/compare-reading.ts';
import { htmlTree } from '../../src/cli/html-tree.ts';
import { wordF1, wordsIn, wordsOf } from '../../src/cli/page-text.ts';

describe('the words of a page', () => {
  it('are those of its text, in lower case, characters where a script has no spaces', () => {
    expect(wordsIn('R2 has 1.2T, 半分!')).toEqual(['r2', 'has', '1', '2t', '半', '分']);
    expect(wordsOf(htmlTree('<title>T</title><p>One <b>two</b></p><script>x</script>'))).toEqual(['one', 'two']);
  });
});

describe('the agreement of words', () => {
  const all = ['head', 'a', 'b', 'b', 'foot'];
  const gold = { text: [[1, 4]], either: [[0, 1]] } satisfies Parameters<typeof wordF1>[2];

  it.each([
    ['all of it', ['a', 'b', 'b'], 1],
    ['what is no fault besides', ['head', 'a', 'b', 'b'], 1],
    ['a word too many', ['a', 'b', 'b', 'foot'], 6 / 7],
    ['a word too often', ['a', 'b', 'b', 'b'], 6 / 7],
    ['a word too few', ['a', 'b'], 4 / 5],
    ['nothing', [], 0],
  ])('of %s', (_what, read, f1) => {
    expect(wordF1(read, all, gold)).toBeCloseTo(f1, 10);
  });

  it('is measured for Readability too', () => {
    const line = 'The harbour office closed, a week earlier than planned, and nobody could say why it did. ';
    const html = `<html><body><article>${`<p>${line.repeat(3)}</p>`.repeat(6)}</article></body></html>`;
    const root = htmlTree(html);
    const gold = { text: [[0, wordsOf(root).length]], either: [] } satisfies Parameters<typeof wordF1>[2];
    const none = { lang: null, published: null, title: '', blocks: [] };
    expect(compareReading(html, root, none, gold)).toEqual({ ours: 0, readability: 1 });
  });
});

describe('the gold of the saved pages', () => {
  it('is of the form that is asked for', async () => {
    const golds = await readTextGolds();
    expect(golds.ok && Object.keys(golds.value).length).toBeGreaterThan(20);
  });
});
