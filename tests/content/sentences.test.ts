import { describe, expect, it } from 'vitest';
import type { Mode } from '#core/matching/label.ts';
import type { ClaimView } from '#messages';
import { gatherSentences } from '../../src/content/sentences.ts';

const view = (id: string, key: ClaimView['badge']['key'] = 'badgeUnverified'): ClaimView => ({
  id,
  statement: id,
  verdict: 'unverified',
  verdictNote: null,
  verdictOn: null,
  positions: [],
  firstSeen: null,
  model: { id: 'm', name: 'M' },
  feed: null,
  badge: { key, who: null, others: 0 },
  tone: 'unverified',
});
const label = (claim: string, block: number, start = 0, mode: Mode = 'asserts') => ({
  claim,
  block,
  sentence: { start, end: start + 10 },
  evidence: { start, end: start + 3 },
  mode,
  confidence: 1,
  why: { subject: { name: 'M', from: 'sentence' as const }, found: [] },
  level: 'badge' as const,
});
const claims = { a: view('a'), b: view('b', 'badgeRefuted'), c: view('c') };

describe('labelled sentences', () => {
  it('have one entry for all claims of a sentence, the strongest first', () => {
    const [sentence, ...rest] = gatherSentences({ labels: [label('a', 0), label('b', 0)], claims });
    expect(rest).toEqual([]);
    expect(sentence?.claims.map(({ view: { id } }) => id)).toEqual(['b', 'a']);
  });

  it('keep for each claim its place in the answer, by which the popup finds it', () => {
    const [sentence] = gatherSentences({ labels: [label('c', 0, 0, 'denies'), label('a', 1)], claims });
    expect(sentence?.claims[0]?.index).toBe(1);
  });

  it('are marked "again" only where every claim stood above', () => {
    const labels = [label('a', 0), label('a', 1), label('a', 2), label('c', 2), label('c', 3)];
    expect(gatherSentences({ labels, claims }).map(({ again }) => again)).toEqual([false, true, false, true]);
  });

  it('leave out what the sentence itself denies, and do not count it as stated', () => {
    const labels = [label('a', 0, 0, 'denies'), label('a', 1)];
    expect(gatherSentences({ labels, claims }).map(({ block, again }) => [block, again])).toEqual([[1, false]]);
  });

  it('stand in reading order, whatever the order of the labels', () => {
    const labels = [label('c', 2), label('b', 0, 20), label('a', 0, 0)];
    expect(gatherSentences({ labels, claims }).map(({ block, span }) => [block, span.start])).toEqual([
      [0, 0],
      [0, 20],
      [2, 0],
    ]);
  });

  it('leave out what is only possible: it gets no badge, and does not count as stated', () => {
    const possible = { ...label('a', 0), level: 'possible' as const };
    expect(
      gatherSentences({ labels: [possible, label('a', 1)], claims }).map(({ block, again }) => [block, again]),
    ).toEqual([[1, false]]);
  });

  it('leave out a claim that came without its data', () => {
    expect(gatherSentences({ labels: [label('unknown', 0)], claims })).toEqual([]);
  });
});
