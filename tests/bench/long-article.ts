import type { Article, Block } from '#core/page/article.ts';

/** Sentences such as a long piece on the trade is made of: other models, figures, dates and people, and none of our claims. */
const prose = [
  'The hall was full long before the doors closed, and those who had come late stood along the wall.',
  'Kimi K2 and Qwen 3 were shown on the same stage a year ago, each with a table of scores that few had checked.',
  'A cluster of 4,000 cards costs its owner some $90 million before the first lamp is lit.',
  'She had spent eleven years on compilers, and it took her two afternoons to find the fault.',
  'In March 2024 the company rented a second building, which it left again in the autumn.',
  '“We do not speak of what we have not measured,” the head of research said, and turned to the next slide.',
  'Of the 312 papers that were handed in, about 14% dealt with evaluation in one form or another.',
  'The weights of the older Llama 3 are still downloaded several thousand times a day.',
  'Nobody in the room would say whether the next training run had begun.',
  'It is not the price of a token that worries the operators, it is the price of a bad answer.',
  'By the end of 2023 the grid operator had turned down nine requests for power lines of more than 100 megawatts.',
  'The benchmark has 1,319 questions, and on a good day a student answers half of them.',
  'Two of the founders left; the third still signs every invoice herself.',
  'Memory was short that winter, and traders asked for three times what they had paid in summer.',
  'What a model knows of medicine it knows from textbooks, forums and a great many leaflets.',
  'A spokesperson declined to comment, as spokespersons in this trade generally do.',
] as const;

const sentencesPerParagraph = 4;

/** An article of at least `words` words: that of `sample`, with `between` paragraphs of prose after each of its blocks, again and again. */
export function longArticle(sample: Article, words: number, between: number): Article {
  const blocks: Block[] = [];
  let sentence = 0;
  const paragraph = (): Block => {
    const sentences = Array.from({ length: sentencesPerParagraph }, () => {
      // A step that shares no factor with the number of sentences: all of them come up before one comes again.
      sentence = (sentence + 7) % prose.length;
      return prose[sentence] as string;
    });
    return { kind: 'paragraph', level: 0, text: `${sentences.join(' ')} (${blocks.length})` };
  };
  while (wordsOf(blocks) < words) {
    for (const block of sample.blocks) blocks.push(block, ...Array.from({ length: between }, paragraph));
  }
  return { ...sample, blocks };
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((count, { text }) => count + text.split(/\s+/u).length, 0);
}
