import { describe, expect, it } from 'vitest';
import type { Level } from '#core/matching/label.ts';
import type { ClaimView, FoundLabel } from '#messages';
import { arrangeReport } from '../../src/ui/arrange-report.ts';

const view = (id: string, model = 'm'): ClaimView => ({
  id,
  statement: id,
  verdict: 'unverified',
  verdictNote: null,
  verdictOn: null,
  positions: [],
  firstSeen: null,
  model: { id: model, name: model.toUpperCase() },
  feed: null,
  badge: { key: 'badgeUnverified', who: null, others: 0 },
  tone: 'unverified',
});
const label = (claim: string, level: Level, index: number): FoundLabel => ({
  claim,
  level,
  index,
  mode: 'asserts',
  model: 'm',
  quote: `sentence ${index}`,
  why: { subject: { name: 'M', from: 'sentence' }, found: [] },
});
const indices = (labels: readonly FoundLabel[] | undefined) => labels?.map(({ index }) => index);

describe('the list of a report', () => {
  it('parts claims that some sentence states from those that are only possible', () => {
    const { models, possible } = arrangeReport(
      [view('a'), view('b')],
      [label('b', 'possible', 0), label('a', 'badge', 1)],
    );
    expect(models.map(({ claims }) => claims.map(({ claim }) => claim.id))).toEqual([['a']]);
    expect(possible.map(({ claim }) => claim.id)).toEqual(['b']);
  });

  it('keeps the possible sentences of a claim that is stated with that claim', () => {
    const { models, possible } = arrangeReport(
      [view('a')],
      [label('a', 'possible', 0), label('a', 'badge', 1), label('a', 'possible', 2)],
    );
    expect(possible).toEqual([]);
    expect(indices(models[0]?.claims[0]?.stated)).toEqual([1]);
    expect(indices(models[0]?.claims[0]?.possible)).toEqual([0, 2]);
  });

  it('groups by model and keeps the order of the claims', () => {
    const { models } = arrangeReport(
      [view('a', 'x'), view('b', 'y'), view('c', 'x')],
      ['a', 'b', 'c'].map((claim, index) => label(claim, 'badge', index)),
    );
    expect(models.map(({ name, claims }) => [name, claims.map(({ claim }) => claim.id)])).toEqual([
      ['X', ['a', 'c']],
      ['Y', ['b']],
    ]);
  });

  it('has no model where nothing is sure, and nothing for a claim without a sentence', () => {
    expect(arrangeReport([view('a'), view('b')], [label('a', 'possible', 0)])).toMatchObject({
      models: [],
      possible: [{ claim: { id: 'a' } }],
    });
  });
});
