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

  it('has no little word for a concept, but for "no" and "without"', () => {
    const stop = new Set(lexicon.stop.split(' '));
    const both = lists.filter(([concept]) => concept !== 'no').flatMap(([, list]) => list.split(' '));
    expect(both.filter((word) => stop.has(word))).toEqual([]);
  });

  it('ends stems only with a star, and none that begins half the words of the language', () => {
    const words = lists.flatMap(([, list]) => list.split(' '));
    expect(words.filter((word) => /\*./u.test(word) || /^..?\*$/u.test(word))).toEqual([]);
  });

  it('has no cue of a stance that needs no word', () => {
    for (const [kind, cues] of Object.entries(lexicon.stance))
      for (const cue of [cues].flat()) expect(new RegExp(cue, 'u').test(''), `${kind}: ${cue}`).toBe(false);
  });

  it('knows only concepts of the schema', () => {
    expect(lists.map(([concept]) => concept).filter((concept) => !concepts.includes(concept as never))).toEqual([]);
  });
});

it.each(['en', 'zh', 'es', 'fr'])('has a word for every concept in %s', (wanted) => {
  const lexicon = lexicons.find(({ lang }) => lang === wanted);
  expect(concepts.filter((concept) => lexicon?.concepts[concept] === undefined)).toEqual([]);
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
    ['zh', '輝達晶片短缺，訓練資料不足。', ['chip', 'shortage', 'train', 'data']],
    ['zh', '伺服器的運算效能與頻寬', ['efficiency']],
    ['de', 'Die Chips fallen unter die Ausfuhrsperre, die Ingenieure sind unzufrieden.', ['export', 'dissatisfied']],
    [
      'fr',
      'Un agent autonome utilise des outils de recherche en temps réel.',
      ['agent', 'autonomy', 'tool', 'realtime'],
    ],
    ['es', 'Solo la primera versión tiene atención dispersa.', ['only', 'first', 'attention', 'sparse']],
    ['pt', 'O aplicativo foi suspenso por causa de sanções.', ['app', 'suspend', 'export']],
    ['it', 'La qualità è limitata dalla scarsità di processori.', ['quality', 'limit', 'shortage', 'chip']],
    ['ja', '大規模モデルの蒸留と検索ツール', ['large', 'distill', 'search', 'tool']],
    ['ko', '초거대 모델을 증류한 소형 버전', ['large', 'distill', 'small', 'variant']],
  ])('%s: %s', (lang, sentence, wanted) => {
    const found = findTerms(fold(sentence), [], lang).flatMap(({ keys }) => keys);
    for (const concept of wanted) expect(found).toContain(`#${concept}`);
  });
});
