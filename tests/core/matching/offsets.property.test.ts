import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '#core/matching/compile.ts';
import type { Label } from '#core/matching/label.ts';
import { matchArticle } from '#core/matching/match.ts';
import { buildNameIndex, findMentions } from '#core/matching/names.ts';
import { findModels } from '#core/matching/scan.ts';
import { findTerms } from '#core/matching/terms.ts';
import type { Block, Span } from '#core/page/article.ts';
import { extractPage } from '#core/page/extract.ts';
import { findDates } from '#core/text/date.ts';
import { fold } from '#core/text/fold.ts';
import { findQuantities } from '#core/text/quantity.ts';
import { splitSentences } from '#core/text/sentences.ts';
import { textTree } from '../../../src/cli/text-tree.ts';
import { seedModels } from './label-text.ts';

const files = seedModels('deepseek-r2', 'gpt-5');
const names = buildNameIndex(files.map(({ model }) => model));
const models = new Map(files.map((file) => [file.model.id, compileModel(file)]));

/** What text is made of where it goes wrong: marks that combine, emoji of several parts, halves of pairs, other directions. */
const pieces = [
  ['R2', 'DeepSeek R2', 'DeepSeek', 'GPT-5', 'GPT-4 Turbo', '1.2T', '1.2 trillion', '78B', '97.3%', '5.2PB', '$0.07'],
  ['parameters', ' has ', ' is cheaper than ', 'is said to have', 'not', 'May 2025', '2025年5月', '17 March', 'Q3'],
  [
    '参数',
    '万亿',
    '1.2万亿参数',
    '据传',
    '모델',
    '매개변수 1조 2천억',
    'パラメータ',
    'アスキー',
    'で\u3099',
    'か\u3099',
  ],
  ['e\u0301', '\u0301', '\u0308', '\u20E3', '1\uFE0F\u20E3', '\u200D', '👩‍👩‍👧', '👍🏽', '🇩🇪', '🇩', '\uD83D', '\uDE00', '😀'],
  [
    'שלום',
    'مرحبا',
    '١٢٣',
    '\u202E',
    '\u200F',
    '\u00AD',
    '\u200B',
    '𠀀中',
    'ﬁ',
    'Å',
    'İ',
    'ẞ',
    'ｱ',
    '１２',
    '²',
    '½',
    '\r\n',
  ],
  [' ', ' ', ' ', '. ', '? ', '。', ', ', '; ', '\n', '(', ')', '“', '”', '-', '–', "'", 'a', 'I'],
].flat();
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 30,
});
/** Ends each random text, as long as a range that breaks off there is an error: see the test that fails. */
const close = ' .';
const lang = fc.constantFrom('en', 'zh', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'it');
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Asserts that spans lie in a text, hold something, and cut no pair of surrogates. */
function expectInside(whole: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(whole.length);
    for (const edge of [start, end])
      expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(whole.slice(edge - 1, edge + 1)), JSON.stringify(whole)).toBe(
        false,
      );
  }
}

/** Asserts that spans begin and end where a character as one sees it does. */
function expectWhole(whole: string, spans: readonly Span[]): void {
  const edges = new Set([whole.length, ...[...graphemes.segment(whole)].map(({ index }) => index)]);
  for (const { start, end } of spans)
    for (const edge of [start, end]) expect(edges.has(edge), `${edge} in ${JSON.stringify(whole)}`).toBe(true);
}

const functions: readonly (readonly [name: string, find: (written: string, language: string) => Span[]])[] = [
  ['sentences', (written, language) => splitSentences(written, language)],
  ['quantities', (written, language) => findQuantities(fold(written), { lang: language })],
  ['dates', (written, language) => findDates(fold(written), { lang: language, published: '2025-04-27' })],
  ['names', (written) => findMentions(fold(written), names)],
  ['terms', (written, language) => findTerms(fold(written), [], language)],
];

function labelsIn(blocks: readonly Block[], language: string): Label[] {
  const article = { lang: language, published: '2025-04-27', title: 'DeepSeek R2', blocks };
  findModels(article, names);
  return matchArticle(article, names, models);
}

describe('in any text', () => {
  it('folding keeps the length, and so every offset', () => {
    fc.assert(
      fc.property(text, (parts) => {
        expect(fold(parts.join('')).length).toBe(parts.join('').length);
      }),
    );
  });

  it.each(functions.slice(0, -1))('%s lie in it', (_name, find) => {
    fc.assert(
      fc.property(text, lang, (parts, language) => {
        const written = `${parts.join('')}${close}`;
        expectInside(written, find(written, language));
      }),
      { numRuns: 1000 },
    );
  });

  it('labels lie in their block, and their evidence in their sentence', () => {
    const kinds = fc.constantFrom('paragraph', 'item', 'heading', 'row');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), lang, kinds, (all, language, kind) => {
        const texts = all.map((parts) => `DeepSeek R2 has 1.2 trillion parameters${parts.join('')}${close}`);
        const blocks = ['DeepSeek R2 is an AI model, a large language model such as GPT-5.', ...texts].map(
          (written): Block => ({ kind, level: kind === 'paragraph' ? 0 : 1, text: written }),
        );
        for (const { block, sentence, evidence } of labelsIn(blocks, language)) {
          expectInside(blocks[block]?.text ?? '', [sentence, evidence]);
          expect(evidence.start).toBeGreaterThanOrEqual(sentence.start);
          expect(evidence.end).toBeLessThanOrEqual(sentence.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  // Not so yet: a mark that combines, or a joiner, behind a span is left outside of it; terms cut ideographs
  // beyond the first plane into halves. Once one of these passes, it belongs with the random texts above.
  it.fails.each([
    ['sentences', '\u20E3'],
    ['quantities', '5.2PB\u200D'],
    ['names', 'DeepSeek R2\u0308'],
    ['terms', 'parameters\u0301'],
    ['terms', '\u{20000}中'],
  ])('%s cut no character of %j', (name, written) => {
    const find = functions.find(([known]) => known === name)?.[1];
    expectWhole(`Well. ${written}`, find?.(`Well. ${written}`, 'en') ?? []);
  });

  it('a range of dates that breaks off at the end of the text is no error', () => {
    expect(() => findDates(fold('It opens on 17 March –'), { lang: 'en', published: '2025-04-27' })).not.toThrow();
  });

  it('labels cut no character', () => {
    const written = 'The AI language model DeepSeek R2 has 1.2 trillion parameters\u0301';
    const found = labelsIn([{ kind: 'paragraph', level: 0, text: written }], 'en');
    expect(found.length).toBeGreaterThan(0);
    for (const { sentence, evidence } of found) expectWhole(written, [sentence, evidence]);
  });

  it('extraction gives pieces that lie in their block, in order', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (all) => {
        const { article, sources } = extractPage(textTree(all.map((parts) => parts.join('')).join('\n\n')));
        expect(sources.length).toBe(article.blocks.length);
        for (const [index, block] of article.blocks.entries()) {
          expect(block.text).toBe(block.text.trim());
          let last = 0;
          for (const piece of sources[index]?.pieces ?? []) {
            expect(piece.at).toBeGreaterThanOrEqual(last);
            last = piece.at + piece.length;
          }
          expect(last).toBeLessThanOrEqual(block.text.length);
        }
      }),
    );
  });
});
