import { htmlTree } from '../../src/cli/html-tree.ts';
import { createLabeller } from '../../src/cli/labeller.ts';
import { readModels, seedFolder } from '../../src/cli/read-models.ts';

/**
 * Sentences that hint at claims on record without quite stating them. Which of them are only possible changes as
 * the matching gets better, so a page takes those that are so now.
 */
const hints = [
  'The number 1.2 trillion was on every slide.',
  'A figure of 5.2 petabytes was going around.',
  'They spoke of 512 petaflops, and then of the weather.',
  'The sum of 78 billion stood on a napkin.',
  'Its cost, 97 percent, was passed from table to table.',
  'And then there was 92.4, whatever it stood for.',
  'A price of $0.07 had been written on the wall.',
  'Fp16 and 512 petaflops were said in one breath.',
  'PUE, 1.08, was the one thing nobody laughed at.',
  'Somebody had written 78 billion on a napkin.',
  'On the way out one still heard of 82 percent.',
  'There was a 91 percent as well, whatever it stood for.',
  'A 97.3 percent was mentioned over coffee.',
  'It had something to do with 5.2 petabytes.',
  'The model was spoken of, and so were 78 billion.',
  'A rate of 82 percent was named for the cluster.',
  'The cards, 910B among them, were talked of as well.',
  'It was to come in early May, or so somebody thought to have heard.',
  'They wrote down a PUE of 1.08.',
  'Somebody said 98.1 percent, of what was not clear.',
  'Some spoke of open weights.',
  'It is thought to be cheap, by 97 percent perhaps.',
  'It can see pictures, somebody added.',
];
const sure = 'People familiar with DeepSeek R2 say that it has 1.2 trillion parameters in total.';
// Enough of it that the sentences lie more than a window apart.
const filler = `<p>${'The hall was full, the coffee was thin, and most of the talk was about the train home. '.repeat(60)}</p>`;

/** An article, and its sentences of which each may mean a claim that no sentence surely states. */
export interface PossiblePage {
  readonly html: string;
  readonly sentences: readonly string[];
}

/** An article with that many claims that are only possible, and beside them a sure one where wanted. */
export async function possiblePage(wanted: number, withSure = false): Promise<PossiblePage> {
  const models = await readModels(seedFolder);
  if (!models.ok) throw new Error(models.error);
  const label = createLabeller(models.value);
  const first = withSure ? [sure] : [];
  const sentences: string[] = [];
  for (const hint of hints) {
    const html = pageOf([...first, ...sentences, hint]);
    const { labels } = label(htmlTree(html), 'page');
    const sureOnes = labels.filter(({ level }) => level === 'badge').length;
    const claims = new Set(labels.map(({ claim }) => claim));
    // Another label of a claim would be listed with that claim.
    const isRight = sureOnes === first.length && labels.length === sureOnes + sentences.length + 1;
    if (isRight && claims.size === labels.length) sentences.push(hint);
    if (sentences.length === wanted) return { html, sentences };
  }
  throw new Error(`only ${sentences.length} of ${wanted} sentences are "possible" by now: the list needs new ones`);
}

function pageOf(sentences: readonly string[]): string {
  const parts = sentences.map((sentence) => `<p>${sentence}</p>${filler}`).join('');
  return `<!doctype html><html lang="en"><head><title>What people said about DeepSeek R2</title></head><body><article>
<h1>What people said about DeepSeek R2</h1>
<p>DeepSeek R2 is an AI model that nobody outside the company has seen. Every week brings talk about it.</p>
${parts}</article></body></html>`;
}
