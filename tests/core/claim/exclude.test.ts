import { describe, expect, it } from 'vitest';
import { excludeEachOther } from '#core/claim/exclude.ts';
import type { ClaimValue } from '#core/claim/schema.ts';

const size = (amount: number, more: object = {}): ClaimValue => ({
  kind: 'quantity',
  amount,
  unit: 'parameters',
  ...more,
});
const days = (from: string, to: string): ClaimValue => ({ kind: 'date', from, to });

describe('two values', () => {
  it.each<[string, ClaimValue, ClaimValue]>([
    ['other figures', size(1e12), size(2e12)],
    ['a figure outside of a range', size(1e12), size(2e12, { max: 3e12 })],
    ['a figure below a bound', size(1e12), size(2e12, { comparator: 'at-least' })],
    ['days without a common one', days('2026-01-01', '2026-01-31'), days('2026-02-01', '2026-02-28')],
  ])('exclude each other: %s', (_, a, b) => {
    expect([excludeEachOther(a, b), excludeEachOther(b, a)]).toEqual([true, true]);
  });

  it.each<[string, ClaimValue, ClaimValue]>([
    ['the same figure', size(1e12), size(1e12)],
    ['about the same figure', size(1e12, { comparator: 'about' }), size(1.01e12)],
    ['a figure in a range', size(2.5e12), size(2e12, { max: 3e12 })],
    ['a figure above its bound', size(3e12), size(2e12, { comparator: 'at-least' })],
    ['a figure among the other’s variants', size(3e12), size(2e12, { variants: [{ amount: 3e12 }] })],
    ['another unit', size(1e12), size(2e12, { unit: 'tokens' })],
    ['another baseline', size(5, { baseline: 'GPT-4' }), size(7, { baseline: 'o1' })],
    ['a month and a day of it', days('2026-01-01', '2026-01-31'), days('2026-01-31', '2026-01-31')],
    ['words', { kind: 'term', terms: ['MoE'] }, { kind: 'term', terms: ['dense'] }],
    ['a figure and none', size(1e12), { kind: 'none' }],
  ])('may both be true: %s', (_, a, b) => {
    expect([excludeEachOther(a, b), excludeEachOther(b, a)]).toEqual([false, false]);
  });
});
