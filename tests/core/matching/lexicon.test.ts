import { describe, expect, it } from 'vitest';
import { fold } from '#core/text/fold.ts';
import { lexicons } from '#core/matching/lexicon/all.ts';
import { concepts } from '#core/matching/lexicon/lexicon.ts';
import { findTerms } from '#core/matching/terms.ts';

describe.each(lexicons.map((lexicon) => [lexicon.lang, lexicon] as const))('the lexicon %s', (_lang, lexicon) => {
  const lists = Object.entries(lexicon.concepts);

  it('has words parted by one space, none of them twice in a concept', () => {
    for (const [concept, list] of lists) {
      const words = list.split(' ');
      expect(words, concept).not.toContain('');
      expect(new Set(words).size, concept).toBe(words.length);
    }
  });

  it('is written as folded text is', () => {
    for (const [concept, list] of lists) expect(list, concept).toBe(fold(list));
    expect(lexicon.stop).toBe(fold(lexicon.stop));
  });

  it('knows only concepts of the schema', () => {
    expect(lists.map(([concept]) => concept).filter((concept) => !concepts.includes(concept as never))).toEqual([]);
  });
});

it('has a word for every concept in English', () => {
  const english = lexicons.find(({ lang }) => lang === 'en');
  expect(concepts.filter((concept) => english?.concepts[concept] === undefined)).toEqual([]);
});

describe('concepts are found', () => {
  it.each([
    ['en', 'Its makers put the launch off once more.', ['release']],
    ['en', 'The weights can be downloaded by anybody.', ['param', 'open']],
    ['en', 'Sub-agents of its own do the chores side by side.', ['agent', 'parallel']],
    ['en', 'It is expected to outshine its predecessor.', ['beat', 'predecessor']],
    ['zh', '新一代模型推迟发布。', ['delay', 'release', 'successor']],
    ['zh', '它的价格更低，参数更少。', ['price', 'cheap', 'param']],
    ['de', 'Der Start verzögert sich.', ['release', 'delay']],
    ['fr', 'Les abonnés auront un accès illimité.', ['paid', 'access', 'free']],
    ['es', 'El lanzamiento se retrasa hasta otoño.', ['release', 'delay']],
    ['pt', 'O modelo será gratuito e de código aberto.', ['free', 'open']],
    ['it', 'Il lancio è rinviato.', ['release', 'delay']],
    ['ja', '学習にはチップが足りない。', ['train', 'chip']],
    ['ko', '출시가 연기되었다.', ['release', 'delay']],
  ])('%s: %s', (lang, sentence, wanted) => {
    const found = findTerms(fold(sentence), [], lang).flatMap(({ keys }) => keys);
    for (const concept of wanted) expect(found).toContain(`#${concept}`);
  });
});
