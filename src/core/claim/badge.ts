import type { Claim, Model, Position } from './schema.ts';

/** The words on a badge, as a message key with what it names. The one place where verdict and positions become words. */
export interface Badge {
  readonly key:
    | 'badgeUnverified'
    | 'badgeDisputed'
    | 'badgeDisputedBy'
    | 'badgeDisputedByMore'
    | 'badgeDeniedBy'
    | 'badgeDeniedByMore'
    | 'badgeConfirmed'
    | 'badgePartlyConfirmed'
    | 'badgeRefuted'
    | 'badgeSuperseded';
  /** Who is named, as short as it stays clear; null where the badge names nobody. */
  readonly who: string | null;
  /** How many further first-hand opponents the claim has. */
  readonly others: number;
}

/**
 * What the badge of a claim says. It names only who has a position of that kind in the claim, in their own
 * voice: a denial "as told by" somebody else is that somebody's report, and stands on the card, not the badge.
 */
export function badgeOf(claim: Claim, model: Pick<Model, 'developer'>): Badge {
  switch (claim.verdict) {
    case 'confirmed':
      return plain('badgeConfirmed');
    case 'partly-confirmed':
      return plain('badgePartlyConfirmed');
    case 'refuted':
      return plain('badgeRefuted');
    case 'superseded':
      return plain('badgeSuperseded');
    case 'unverified':
    case 'disputed': {
      // A denial in their own name is what the reader should hear even where moderators have not weighed it yet.
      const [first, ...rest] = opponents(claim, model);
      if (first !== undefined && first.stance === 'denies' && !isBareAddress(first.who)) {
        return named('badgeDeniedBy', first, rest.length);
      }
      if (claim.verdict === 'unverified') return plain('badgeUnverified');
      return first === undefined ? plain('badgeDisputed') : named('badgeDisputedBy', first, rest.length);
    }
  }
}

/** The badge in the reader's language; `translate` looks a message key up. */
export function badgeText(badge: Badge, translate: (key: Badge['key'], substitutions: string[]) => string): string {
  const substitutions = badge.who === null ? [] : badge.others > 0 ? [badge.who, String(badge.others)] : [badge.who];
  return translate(badge.key, substitutions);
}

function plain(key: Badge['key']): Badge {
  return { key, who: null, others: 0 };
}

function named(key: 'badgeDeniedBy' | 'badgeDisputedBy', position: Position, others: number): Badge {
  return { key: others > 0 ? `${key}More` : key, who: shortName(position.who), others };
}

/** "Teortaxes (@teortaxesTex)" is "Teortaxes" on a badge; the card shows the name in full. */
export function shortName(who: string): string {
  return who.replace(/\s*[(（].*$/u, '').trim() || who;
}

const secondHand = /\bas (?:told|reported|quoted|cited) by\b|\baccording to\b|\bvia\b|\bunnamed\b/iu;

/** Opponents in their own voice, the weightiest first; each person or outlet once. */
function opponents(claim: Claim, model: Pick<Model, 'developer'>): Position[] {
  const weight = (position: Position): number => {
    if (position.stance === 'denies' && isDeveloper(position.who, model.developer)) return 3;
    // A site known by its address alone is the weakest voice to put on a badge: the reader knows no name behind it.
    const anonymous = isBareAddress(position.who) ? 2 : 0;
    // A linked statement outweighs one that is known only from the telling of others.
    return (position.stance === 'doubts' ? 0 : 1) + (position.url === null ? 0 : 0.5) - anonymous;
  };
  const seen = new Set<string>();
  return (
    claim.positions
      .filter(({ stance }) => stance === 'doubts' || stance === 'disputes' || stance === 'denies')
      .filter(({ who }) => !secondHand.test(who))
      // Positions are kept in the order in which they became known: of equals, the latest word leads.
      .toReversed()
      .toSorted((a, b) => weight(b) - weight(a))
      .filter(({ who }) => {
        const name = shortName(who).toLowerCase();
        if (seen.has(name)) return false;
        seen.add(name);
        return true;
      })
  );
}

function isDeveloper(who: string, developer: string): boolean {
  return shortName(who).toLowerCase() === developer.toLowerCase();
}

function isBareAddress(who: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/iu.test(shortName(who));
}
