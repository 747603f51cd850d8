import { describe, expect, it } from 'vitest';
import { compareStrength, toneOf } from '#core/claim/tone.ts';

const badge = (key: Parameters<typeof toneOf>[0]['key'], others = 0) => ({ key, who: null, others });

describe('tones', () => {
  it('put what turned out false before what is denied, disputed, unverified and confirmed', () => {
    const badges = (
      ['badgeConfirmed', 'badgeUnverified', 'badgeDisputedBy', 'badgeRefuted', 'badgeDeniedBy'] as const
    ).map((key) => badge(key));
    expect(badges.toSorted(compareStrength).map(toneOf)).toEqual([
      'refuted',
      'denied',
      'disputed',
      'unverified',
      'confirmed',
    ]);
  });

  it('put the claim with more opponents first among equals', () => {
    const sorted = [badge('badgeDisputedByMore', 1), badge('badgeDisputedByMore', 4)].toSorted(compareStrength);
    expect(sorted.map(({ others }) => others)).toEqual([4, 1]);
  });
});
