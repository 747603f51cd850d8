import type { Claim, ModelFile, Position } from '#core/claim/schema.ts';
import type { Label } from '#core/matching/label.ts';
import type { Article } from '#core/page/article.ts';

export const doubter: Position = { who: 'Ada (@ada)', stance: 'doubts', on: '2025-04', url: null, note: null };

export function claimOf(model: string, slug: string, more: Partial<Claim> = {}): Claim {
  return {
    id: `${model}.other.${slug}`,
    attribute: 'other',
    statement: `${model} does ${slug}.`,
    value: { kind: 'none' },
    firstSeen: null,
    verdict: 'unverified',
    verdictNote: null,
    positions: [],
    phrasings: [`it does ${slug}`],
    ...more,
  };
}

export function fileOf(id: string, claims: readonly Claim[]): ModelFile {
  return {
    model: {
      id,
      name: id.toUpperCase(),
      developer: 'Maker',
      aliases: [`${id} one`],
      ambiguousAliases: [],
      status: 'unreleased',
      releasedOn: null,
      releasedAs: null,
      asOf: null,
      evidence: [],
    },
    claims: [...claims],
  };
}

export const article: Article = {
  lang: 'en',
  published: null,
  title: 'News',
  blocks: [{ kind: 'paragraph', level: 0, text: 'Before. It flies, they say. After.' }],
};

export function labelOf(claim: string, more: Partial<Label> = {}): Label {
  return {
    claim,
    block: 0,
    sentence: { start: 8, end: 27 },
    evidence: { start: 11, end: 16 },
    mode: 'reports',
    confidence: 1,
    why: { subject: { name: 'alpha', from: 'title' }, found: [{ kind: 'words', text: 'flies' }] },
    level: 'badge',
    ...more,
  };
}
