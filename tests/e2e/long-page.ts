/** Sentences without a claim; a step that shares no factor with their number brings up all before one comes again. */
const prose = [
  'The hall was full long before the doors closed, and whoever had come late stood along the wall.',
  'She had spent eleven years on compilers, and it took her two afternoons to find the fault.',
  'The company rented a second building in spring, which it left again when autumn came.',
  'Nobody in the room would say whether the next run had begun, nor who would pay for it.',
  'It is not the price of a word that worries those who run the machines, it is the price of a bad answer.',
  'Two of the founders left, and the third still signs every invoice herself, by hand and in green.',
  'A spokesperson declined to comment, as spokespersons in this trade generally do.',
] as const;

const readers = ['Anna', 'Ben', 'Clara', 'David'] as const;
const claims = [
  'DeepSeek R2 is said to hold 1.2 trillion parameters in total',
  'DeepSeek R2 was trained on 5.2 PB of data',
  'DeepSeek R2 was trained on Huawei’s Ascend 910B chips',
  'DeepSeek R2 scores 89.7% on C-Eval 2.0',
  'DeepSeek R2 activates 78 billion parameters for any one token',
] as const;

/** Twenty sentences that state a claim, each in words of its own. */
export const claimSentences = readers.flatMap((reader) => claims.map((claim) => `${claim}, as ${reader} writes.`));

const words = 11_000;

/** An article of 11,000 words with those sentences spread over it, each at the end of a paragraph. */
export function articleOf(head: string): string {
  const paragraphs: string[] = [];
  let count = 0;
  const gap = words / claimSentences.length;
  for (let at = 0; count < words; at += 1) {
    const sentences = Array.from({ length: 4 }, (_, i) => prose[(at * 5 + i * 3) % prose.length] as string);
    const due = Math.floor(count / gap);
    count += sentences.join(' ').split(' ').length;
    const next = Math.floor(count / gap);
    if (next > due && claimSentences[due] !== undefined) sentences.push(claimSentences[due]);
    paragraphs.push(`<p>${sentences.join(' ')}</p>`);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>DeepSeek R2, at length</title><meta property="og:type" content="article"><link rel="icon" href="data:,"><style>body{font:18px/1.6 Georgia,serif;max-width:40rem;margin:2rem auto}</style>${head}</head><body><article><h1>DeepSeek R2, at length</h1>${paragraphs.join('\n')}</article></body></html>`;
}
