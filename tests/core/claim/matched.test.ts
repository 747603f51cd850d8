import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distinctEvidence, matchedParts } from '#core/claim/matched.ts';
import type { Evidence, Why } from '#core/matching/label.ts';
import { fillMessage } from '#core/message.ts';

const messages = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
) as Parameters<typeof fillMessage>[0];

const why = (
  found: readonly [Evidence['kind'], string][],
  from: Why['subject']['from'] = 'heading',
  name = 'R2',
): Why => ({
  subject: { name, from },
  found: found.map(([kind, text]) => ({ kind, text })),
});
const texts = (...found: [Evidence['kind'], string][]): string[] =>
  distinctEvidence(why(found)).map(({ text }) => text);
const say = (of: Why): string =>
  matchedParts(of, 'DeepSeek R2', (key, parts) => fillMessage(messages, key, parts)).join(' · ');

describe('why a sentence matched', () => {
  it('is told with the figure first and the place of the subject last', () => {
    const of = why([
      ['words', 'in total'],
      ['quantity', '1.2T parameters'],
    ]);
    expect(say(of)).toBe('1.2T parameters · “in total” · subject “R2” from the heading');
  });

  it('names the subject for every place that it can come from', () => {
    const places = ['sentence', 'earlier', 'heading', 'title', 'table', 'page'] as const;
    const told = places.map((from) => say(why([], from)));
    expect(new Set(told).size).toBe(places.length);
    expect(told.every((text) => text.includes('R2'))).toBe(true);
    expect(told.at(-1)).toContain('DeepSeek R2');
  });

  it('says that there is more where many words agree, and does not list them all', () => {
    const found = ['one', 'two', 'three', 'four', 'five', 'six'].map((text): ['words', string] => ['words', text]);
    expect(say(why(found))).toBe('“one” · “two” · “three” · “four” · … · subject “R2” from the heading');
  });
});

describe('evidence', () => {
  it('holds nothing twice, however it is spaced or written', () => {
    expect(texts(['words', 'Huawei'], ['words', 'Huawei'], ['words', 'huawei'])).toEqual(['Huawei']);
    expect(texts(['quantity', '1.2T\n  parameters'], ['words', '1.2T parameters'])).toEqual(['1.2T parameters']);
  });

  it('leaves out what stands in a longer part', () => {
    expect(texts(['words', 'parameters'], ['quantity', '1.2T parameters'])).toEqual(['1.2T parameters']);
    expect(texts(['words', 'Huawei’s'], ['words', 'Huawei'])).toEqual(['Huawei’s']);
    expect(texts(['quantity', '1.2万亿参数'], ['words', '参数'])).toEqual(['1.2万亿参数']);
  });

  it('keeps a part of a word or of a number, which is something else', () => {
    expect(texts(['words', 'late'], ['words', 'related'])).toHaveLength(2);
    expect(texts(['quantity', '2T'], ['quantity', '1.2T'])).toHaveLength(2);
    expect(texts(['quantity', '1'], ['quantity', '1,200 PB'])).toHaveLength(2);
    expect(texts(['quantity', '5亿'], ['quantity', '15亿'])).toHaveLength(2);
  });

  it('leaves out the name that tells the subject of the same sentence, and no other', () => {
    expect(distinctEvidence(why([['name', 'Orion']], 'sentence', 'Orion'))).toEqual([]);
    expect(distinctEvidence(why([['name', 'Orion']], 'title', 'Orion'))).toHaveLength(1);
  });

  it('comes by kind and within a kind in the order of the sentence', () => {
    expect(
      texts(['words', 'b'], ['words', 'long one'], ['name', 'Nvidia'], ['date', 'May'], ['quantity', '5%']),
    ).toEqual(['5%', 'May', 'Nvidia', 'b', 'long one']);
  });

  it('is nothing where there is only space', () => {
    expect(texts(['words', ' '])).toEqual([]);
  });
});
