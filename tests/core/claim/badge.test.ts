import { describe, expect, it } from 'vitest';
import { badgeOf, badgeText, type Badge } from '#core/claim/badge.ts';
import type { Claim, Position } from '#core/claim/schema.ts';

const acme = { developer: 'Acme AI' };

function claim(verdict: Claim['verdict'], ...positions: Partial<Position>[]): Claim {
  return {
    id: 'acme-1.license.open',
    attribute: 'license',
    statement: 'Acme 1 is open.',
    value: { kind: 'none' },
    firstSeen: null,
    verdict,
    verdictNote: null,
    phrasings: [],
    positions: positions.map((position) => ({
      who: 'Somebody',
      stance: 'doubts',
      on: null,
      url: null,
      note: null,
      ...position,
    })),
  };
}

const english: Record<Badge['key'], string> = {
  badgeUnverified: 'unverified',
  badgeDisputed: 'disputed',
  badgeDisputedBy: 'disputed by $1',
  badgeDisputedByMore: 'disputed by $1 +$2',
  badgeDeniedBy: 'denied by $1',
  badgeDeniedByMore: 'denied by $1 +$2',
  badgeConfirmed: 'confirmed',
  badgePartlyConfirmed: 'partly confirmed',
  badgeRefuted: 'turned out false',
  badgeSuperseded: 'superseded',
};
const words = (it_: Claim): string =>
  badgeText(badgeOf(it_, acme), (key, [who = '', n = '']) => english[key].replace('$1', who).replace('$2', n));

describe('the words of a badge', () => {
  it('name an outcome without naming anybody', () => {
    expect(words(claim('confirmed', { stance: 'confirms', who: 'Acme AI' }))).toBe('confirmed');
    expect(words(claim('partly-confirmed'))).toBe('partly confirmed');
    expect(words(claim('refuted', { stance: 'denies', who: 'Acme AI' }))).toBe('turned out false');
    expect(words(claim('superseded'))).toBe('superseded');
    expect(words(claim('unverified', { stance: 'asserts' }))).toBe('unverified');
    expect(words(claim('unverified', { stance: 'doubts' }))).toBe('unverified');
    expect(words(claim('disputed'))).toBe('disputed');
  });

  it('name the latest of equal doubters, shortly, and count the others', () => {
    const both = claim('disputed', { who: 'Ann Early (@ann)' }, { who: 'Ben Later (@ben)' });
    expect(words(both)).toBe('disputed by Ben Later +1');
  });

  it('put a linked dispute before a doubt that is only told of, and an address without a name last', () => {
    const three = claim(
      'disputed',
      { who: 'Daily Paper', stance: 'disputes', url: 'https://paper.example/a' },
      { who: 'Ben Later' },
      { who: 'some-blog.example', stance: 'denies', url: 'https://some-blog.example/' },
    );
    expect(words(three)).toBe('disputed by Daily Paper +2');
    expect(words(claim('disputed', { who: 'some-blog.example', stance: 'denies' }))).toBe(
      'disputed by some-blog.example',
    );
  });

  it('say "denied by" the developer even before moderators have weighed the denial', () => {
    const denial = { who: 'Acme AI', stance: 'denies', url: 'https://acme.example/no' } as const;
    expect(words(claim('unverified', denial))).toBe('denied by Acme AI');
    expect(words(claim('disputed', { who: 'Ben Later' }, denial))).toBe('denied by Acme AI +1');
  });

  it("never turn one's telling of another's denial into that other's word", () => {
    const told = { who: 'Acme AI, as told by blog.example', stance: 'denies', url: 'https://blog.example/' } as const;
    expect(words(claim('disputed', told))).toBe('disputed');
    expect(words(claim('disputed', told, { who: 'Ben Later' }))).toBe('disputed by Ben Later');
    expect(words(claim('disputed', { ...told, who: 'Acme official, via Blog' }))).toBe('disputed');
  });

  it('count a voice once, however often it spoke', () => {
    expect(words(claim('disputed', { who: 'Ben Later' }, { who: 'Ben Later (blog)' }))).toBe('disputed by Ben Later');
  });
});
