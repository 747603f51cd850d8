import { describe, expect, it } from 'vitest';
import type { Claim, ModelFile } from '#core/claim/schema.ts';
import { testPhrasings, type PhrasingTest } from '#core/matching/self-test.ts';
import { aurora } from '../../cli/samples.ts';

const { tests } = testPhrasings(aurora);
const of = (text: string): PhrasingTest | undefined => tests.find((test) => test.text === text);
const [size] = aurora.claims;
if (size === undefined) throw new Error('no claim');
/** Tests one way of putting the claim of the size. */
const putting = (text: string, file: ModelFile = aurora): PhrasingTest | undefined =>
  testPhrasings({ ...file, claims: [{ ...size, phrasings: [text] }] }).tests.at(-1);

describe('the own words of a claim', () => {
  it('are its statement and its phrasings, each once', () => {
    expect(tests).toHaveLength(aurora.claims.reduce((sum, { phrasings }) => sum + 1 + phrasings.length, 0));
    expect(putting(size.statement)).toMatchObject({ sentence: size.statement });
  });

  it('stand after the name of the model, unless they name it', () => {
    expect(of('2T parameters')?.sentence).toBe('Aurora 1: 2T parameters.');
    expect(of('Aurora 1 has 2 trillion parameters.')?.sentence).toBe('Aurora 1 has 2 trillion parameters.');
    expect(putting('Polaris goes to two trillion parameters')?.sentence).toBe(
      'Polaris goes to two trillion parameters.',
    );
    expect(putting('参数达到2万亿')?.sentence).toBe('Aurora 1：参数达到2万亿。');
  });

  it('lead to the claim', () => {
    for (const text of [
      '2T parameters',
      'Aurora 1 has 2 trillion parameters.',
      'Aurora 1 will be released in June 2026.',
    ])
      expect(of(text)).toMatchObject({ level: 'badge', failure: null, contradicting: [] });
  });

  it('are read in their own language, which few words do not tell', () => {
    expect(putting('参数达到2万亿')).toMatchObject({ lang: 'zh', level: 'badge' });
    expect(putting('2 Billionen Parameter')).toMatchObject({ lang: 'de', level: 'badge' });
    expect(putting('2 trillion parameters')).toMatchObject({ lang: 'en', level: 'badge' });
  });

  it('are in error where they meet a claim that contradicts theirs', () => {
    const wrong = of('2 trillion parameters in all');
    expect(wrong).toMatchObject({
      claim: 'aurora-1.total-parameters.3t',
      contradicting: [{ claim: size.id }],
      level: null,
    });
    expect(tests.filter(({ contradicting }) => contradicting.length > 0)).toEqual([wrong]);
  });

  it('do not contradict by what they deny', () => {
    const other: Claim = {
      ...size,
      id: 'aurora-1.total-parameters.3t',
      statement: 'Aurora 1 has 3 trillion parameters.',
      value: { kind: 'quantity', amount: 3e12, unit: 'parameters' },
      phrasings: [],
    };
    const own = { ...size, phrasings: ['Aurora 1 has 2 trillion parameters; it does not have 3 trillion parameters.'] };
    const [, test] = testPhrasings({ ...aurora, claims: [own, other] }).tests;
    expect(test).toMatchObject({ claim: size.id, contradicting: [] });
  });

  it('are found of a model that is out, in the days before it was', () => {
    const released: ModelFile = {
      model: { ...aurora.model, status: 'released', releasedOn: '2026-03-02' },
      claims: [{ ...size, verdict: 'confirmed', firstSeen: '2026-04', phrasings: [] }],
    };
    expect(testPhrasings(released).tests).toMatchObject([{ level: 'badge' }]);
  });
});

describe('a failure', () => {
  it('is told where own words lead nowhere', () => {
    expect(of('as many weights as the sky has stars')).toMatchObject({
      level: null,
      failure: { part: 'quantity', detail: expect.stringContaining('no figure is read') as string },
    });
  });

  it('can be told by another diagnosis', () => {
    const { tests: told } = testPhrasings(aurora, ({ claim }) => ({ part: 'below threshold', detail: claim.id }));
    const failed = told.filter(({ failure }) => failure !== null);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter(({ claim, failure }) => failure?.detail !== claim)).toEqual([]);
  });
});
