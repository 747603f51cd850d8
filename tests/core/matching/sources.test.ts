import { describe, expect, it } from 'vitest';
import type { Position } from '#core/claim/schema.ts';
import { knownOf } from '#core/matching/known.ts';
import { makersOf } from '#core/matching/makers.ts';
import { namedSources, sourcesOf } from '#core/matching/sources.ts';
import { seedModels } from './label-text.ts';

const claim = seedModels('deepseek-r2')[0]?.claims[0];
if (claim === undefined) throw new Error('the seed has no claim on DeepSeek R2');

/** A claim on which only these took a position. */
const taken = (...positions: readonly (readonly [who: string, stance: Position['stance']])[]) => ({
  ...claim,
  positions: positions.map(([who, stance]): Position => ({ who, stance, on: null, url: null, note: null })),
});

describe('the sources of a claim', () => {
  const sources = sourcesOf(
    taken(['Bloomberg (Mark Gurman)', 'asserts'], ['@some_account', 'doubts'], ['gizchina.com', 'repeats']),
  );

  it.each([
    ['gurman says so again', { 'source-asserts': 1 }],
    ['bloomberg has it from two people', { 'source-asserts': 1 }],
    ['@some_account does not buy it', { 'source-doubts': 1 }],
    ['gizchina wrote of it, and some_account laughed', { 'source-repeats': 1, 'source-doubts': 1 }],
    ['the burgurman of it', {}],
  ])('are found in "%s"', (text, named) => expect(namedSources(text, sources, 'source')).toEqual(named));

  it('are not called by a family name that is a word of the field', () => {
    expect(sourcesOf(taken(['Release Delays', 'asserts'])).map(({ name }) => name)).toEqual(['release delays']);
  });
});

describe('what the registry knows of a claim', () => {
  const makers = makersOf('DeepSeek');

  it('tells what its maker said from what others said', () => {
    expect(knownOf(taken(['DeepSeek', 'denies'], ['Reuters', 'asserts']), makers)).toMatchObject({
      makerAsserts: 0,
      makerDenies: 1,
      isDenied: 1,
      isDoubted: 0,
    });
    expect(knownOf(taken(['DeepSeek, in a post', 'confirms']), makers)).toMatchObject({
      makerAsserts: 1,
      isConfirmed: 1,
    });
  });
});
