import type { Claim, ModelFile } from '#core/claim/schema.ts';
import type { Gold, GoldFile, Trap } from '../../src/cli/gold.ts';
import { scoreFile, type ScoredFile } from '../../src/cli/score.ts';
import type { TextLabel } from '../../src/cli/text-labels.ts';

/** A label on a sentence, its evidence the first word. */
export function labelOn(quote: string, claim: string, more: Partial<TextLabel> = {}): TextLabel {
  const end = quote.indexOf(' ');
  return {
    claim,
    quote,
    evidence: quote.slice(0, end),
    mark: { start: 0, end },
    mode: 'asserts',
    level: 'badge',
    confidence: 0.9,
    layout: 'paragraph',
    why: { subject: { name: 'Aurora 1', from: 'heading' }, found: [{ kind: 'words', text: quote.slice(0, end) }] },
    ...more,
  };
}

export function goldOn(quote: string, claim: string, more: Partial<Gold> = {}): Gold {
  return { quote, claim, mode: 'asserts', must: false, layout: 'paragraph', ...more };
}

export function trapOn(quote: string, looksLike: string | null): Trap {
  return { quote, looksLike, why: 'speaks of another model' };
}

/** A page with gold and labels, scored at both levels. */
export function scored(
  { gold = [], traps = [] }: Partial<Pick<GoldFile, 'gold' | 'traps'>>,
  labels: readonly TextLabel[],
  more: Partial<ScoredFile> = {},
): ScoredFile {
  return {
    set: 'articles',
    name: 'aurora.html',
    lang: 'en',
    isArticle: true,
    models: ['aurora-1'],
    labels,
    badges: scoreFile(
      { gold, traps },
      labels.filter(({ level }) => level === 'badge'),
    ),
    both: scoreFile({ gold, traps }, labels),
    ...more,
  };
}

const blank: Pick<Claim, 'firstSeen' | 'verdict' | 'verdictNote' | 'positions'> = {
  firstSeen: '2026-03',
  verdict: 'unverified',
  verdictNote: null,
  positions: [],
};

/** A model that nobody makes, with claims of each kind of value. */
export const aurora: ModelFile = {
  model: {
    id: 'aurora-1',
    name: 'Aurora 1',
    developer: 'Borealis Labs',
    aliases: ['Aurora 1', 'Borealis Aurora 1'],
    ambiguousAliases: ['Aurora', 'Polaris'],
    status: 'unreleased',
    releasedOn: null,
    releasedAs: null,
    asOf: null,
    evidence: [],
  },
  claims: [
    {
      ...blank,
      id: 'aurora-1.total-parameters.2t',
      attribute: 'total-parameters',
      statement: 'Aurora 1 has 2 trillion parameters.',
      value: { kind: 'quantity', amount: 2e12, unit: 'parameters' },
      phrasings: ['2T parameters', 'as many weights as the sky has stars'],
    },
    {
      ...blank,
      id: 'aurora-1.total-parameters.3t',
      attribute: 'total-parameters',
      statement: 'Aurora 1 has 3 trillion parameters.',
      value: { kind: 'quantity', amount: 3e12, unit: 'parameters' },
      // Put under the wrong claim, on purpose: it says what the claim above says.
      phrasings: ['2 trillion parameters in all'],
    },
    {
      ...blank,
      id: 'aurora-1.release-date.june-2026',
      attribute: 'release-date',
      statement: 'Aurora 1 will be released in June 2026.',
      value: { kind: 'date', from: '2026-06-01', to: '2026-06-30' },
      phrasings: ['release in June 2026', 'release in July 2026'],
    },
    {
      ...blank,
      id: 'aurora-1.license.open',
      attribute: 'license',
      statement: 'Aurora 1 will have open weights.',
      value: { kind: 'term', terms: ['open weights'] },
      phrasings: ['weights that anyone may have'],
    },
  ],
};
