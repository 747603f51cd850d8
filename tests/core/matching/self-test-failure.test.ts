import { describe, expect, it } from 'vitest';
import type { Candidate } from '#core/matching/candidate.ts';
import type { Label } from '#core/matching/label.ts';
import { buildNameIndex } from '#core/matching/names.ts';
import { deriveFailure, sayValue, type Attempt, type Failure } from '#core/matching/self-test-failure.ts';
import { aurora } from '../../cli/samples.ts';

/** What is told of a sentence that no label came of, on what the matcher considered and on what it finds elsewhere. */
function told(claim: string, text: string, more: Partial<Attempt> = {}): Failure {
  const meant = aurora.claims.find(({ id }) => id === `aurora-1.${claim}`);
  if (meant === undefined) throw new Error(`no claim ${claim}`);
  return deriveFailure({
    file: aurora,
    claim: meant,
    article: {
      lang: 'en',
      published: '2026-03-01',
      title: 'Aurora 1 (AI, LLM)',
      blocks: [{ kind: 'paragraph', level: 0, text }],
    },
    lang: 'en',
    names: buildNameIndex([aurora.model]),
    labels: [],
    candidates: [],
    match: () => [],
    ...more,
  });
}
const labelled = (claim: string, confidence = 0.8): Label => ({ claim, confidence }) as Label;
const considered = (confidence: number): Candidate =>
  ({
    confidence,
    block: { text: 'Aurora 1: 2T weights.' },
    found: { words: [{ start: 10, end: 12 }] },
  }) as unknown as Candidate;

describe('a failure of own words', () => {
  it('is of the subject where no name of the model is found', () => {
    const names = buildNameIndex([{ ...aurora.model, aliases: [], ambiguousAliases: [] }]);
    expect(told('total-parameters.2t', 'Aurora 1: 2T parameters.', { names })).toEqual({
      part: 'subject',
      detail: 'no name of Aurora 1 is found in it',
    });
  });

  it.each<[string, string, string, Failure['part'], string]>([
    [
      'no figure',
      'total-parameters.2t',
      'Aurora 1: large.',
      'quantity',
      'no figure is read in it; the claim has 2,000,000,000,000 parameters',
    ],
    [
      'another figure',
      'total-parameters.2t',
      'Aurora 1: 3T parameters.',
      'quantity',
      'it reads as 3,000,000,000,000 parameters; the claim has 2,000,000,000,000 parameters',
    ],
    [
      'no date',
      'release-date.june-2026',
      'Aurora 1: soon.',
      'date',
      'no date is read in it; the claim has 2026-06-01 to 2026-06-30',
    ],
    [
      'another date',
      'release-date.june-2026',
      'Aurora 1: 4 July 2026.',
      'date',
      'it reads as 2026-07-04; the claim has 2026-06-01 to 2026-06-30',
    ],
    [
      'no term',
      'license.open',
      'Aurora 1: for all to have.',
      'term',
      'none of the claim’s terms stands in it: “open weights”',
    ],
  ])('is of the value where it has %s', (_, claim, text, part, detail) => {
    expect(told(claim, text)).toEqual({ part, detail });
  });

  it('is of the threshold where too little speaks for it, and says what does', () => {
    expect(
      told('total-parameters.2t', 'Aurora 1: 2T weights.', { candidates: [considered(0.1), considered(0.2)] }),
    ).toEqual({
      part: 'below threshold',
      detail: expect.stringMatching(/^its “2T” could mean the claim.*: 0\.20 of the 0\.\d+ that it takes$/u) as string,
    });
  });

  it('is another claim’s doing where more speaks for that', () => {
    const labels = [labelled('aurora-1.total-parameters.3t')];
    expect(told('total-parameters.2t', 'Aurora 1: 2T.', { labels, candidates: [considered(0.7)] })).toEqual({
      part: 'other claim',
      detail: 'read as the claim (0.70), but more speaks for aurora-1.total-parameters.3t (0.80)',
    });
  });

  it('is another claim’s doing where it is found without that', () => {
    const match: Attempt['match'] = (_, file) => (file?.claims.length === 1 ? [labelled('aurora-1.license.open')] : []);
    const text = 'Aurora 1 has open weights.';
    expect(told('license.open', text, { match })).toMatchObject({ part: 'other claim' });
    expect(told('license.open', text, { match, labels: [labelled('aurora-1.other')] }).detail).toMatch(
      /^taken for aurora-1\.other/u,
    );
  });

  it('is of the subject where it is found without the names of others', () => {
    const match: Attempt['match'] = ({ blocks }) =>
      blocks[0]?.text.includes('Kimi') === true ? [] : [labelled('aurora-1.license.open')];
    const file = { ...aurora, claims: [] };
    const alone: Attempt['match'] = (article, other) => (other === undefined ? match(article) : []);
    expect(told('license.open', 'Aurora 1 has open weights as Kimi K2.', { match: alone, file })).toEqual({
      part: 'subject',
      detail: '“Kimi K2” is taken for its subject, or for what it is compared with',
    });
  });

  it('is of the words where nothing else explains it', () => {
    expect(told('total-parameters.2t', 'Aurora 1: 2T parameters.')).toMatchObject({ part: 'words' });
    expect(told('license.open', 'Aurora 1: open weights.', { labels: [labelled('aurora-1.other')] }).detail).toMatch(
      /leads to aurora-1\.other$/u,
    );
  });
});

describe('a value in words', () => {
  it('is a figure, a range, days or terms', () => {
    expect(sayValue({ kind: 'quantity', amount: 10, max: 100, unit: 'times' })).toBe('10 to 100 times');
    expect(sayValue({ kind: 'quantity', amount: 5, unit: 'usd', variants: [{ amount: 6 }] })).toBe('5 or 6 usd');
    expect(sayValue({ kind: 'date', from: '2026-06-01', to: '2026-06-01' })).toBe('2026-06-01');
    expect(sayValue({ kind: 'term', terms: ['a', 'b'] })).toBe('a, b');
    expect(sayValue({ kind: 'none' })).toBe('no value');
  });
});
