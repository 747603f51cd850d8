import { sourceLink } from './fragment.ts';
import type { Position } from './schema.ts';

const mostLinks = 3;

/**
 * A claim as a few lines to paste elsewhere: its statement with what the badge says, then who says what, with links.
 * `stance` and `date` put a stance and a date into words.
 */
export function shareText(
  claim: { readonly statement: string; readonly positions: readonly Position[] },
  badge: string,
  stance: (position: Position) => string,
  date: (on: string) => string,
): string {
  const linked = claim.positions.filter(({ url }) => url !== null).slice(0, mostLinks);
  const lines = linked.map((position) => {
    const on = position.on === null ? '' : ` (${date(position.on)})`;
    return `– ${position.who}: ${stance(position)}${on} ${sourceLink(position.url ?? '', position.note)}`;
  });
  return [`${claim.statement} [${badge}]`, ...lines].join('\n');
}
